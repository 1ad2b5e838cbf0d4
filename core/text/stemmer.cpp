// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/stemmer.h"

#include <libstemmer.h>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// More different words than any real document has: beyond it the input is noise, and memory counts.
constexpr qsizetype mostWordsRemembered = 1'000'000;

/// Snowball knows languages by their ISO 639 code; the two written Norwegians share one stemmer.
QByteArray snowballName(const QString& languageTag)
{
    const QString primary = languageTag.section(u'-', 0, 0).toLower();
    if (primary == u"nb" || primary == u"nn")
        return "no";
    return primary.toLatin1();
}

} // namespace

void Stemmer::Release::operator()(sb_stemmer* stemmer) const noexcept
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const QString& languageTag)
    : m_stemmer(sb_stemmer_new(snowballName(languageTag).constData(), "UTF_8"))
{
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

QString Stemmer::stem(const QString& folded)
{
    if (!m_stemmer)
        return folded;
    if (const auto known = m_known.constFind(folded); known != m_known.cend())
        return *known;
    const QByteArray word = folded.toUtf8();
    const sb_symbol* stem = sb_stemmer_stem(
        m_stemmer.get(), reinterpret_cast<const sb_symbol*>(word.constData()), static_cast<int>(word.size()));
    // No memory for the stem, or (a lone apostrophe) nothing left of the word: it stays as it is.
    QString result = folded;
    if (stem != nullptr && sb_stemmer_length(m_stemmer.get()) > 0)
        result = QString::fromUtf8(reinterpret_cast<const char*>(stem), sb_stemmer_length(m_stemmer.get()));
    if (m_known.size() >= mostWordsRemembered)
        m_known.clear();
    m_known.insert(folded, result);
    return result;
}

} // namespace palinode
