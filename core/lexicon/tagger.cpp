// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/tagger.h"

#include "core/lexicon/definitionfile.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02bc' || c == u'\uff07';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e' || c == u'\u00ab'
        || c == u'\u00bb';
}

} // namespace

PlainLine::PlainLine(QStringView text)
{
    m_line.reserve(text.size());
    m_starts.reserve(static_cast<size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c.isSpace()) {
            if (!m_line.isEmpty() && m_line.back() == u' ')
                continue;
            c = u' ';
        } else if (isApostrophe(c)) {
            const bool inWord =
                i > 0 && text[i - 1].isLetter() && i + 1 < text.size() && text[i + 1].isLetter();
            // The plural's genitive ends its word with the apostrophe: "the states' will".
            const bool genitive = i > 0 && (text[i - 1] == u's' || text[i - 1] == u'S');
            c = inWord || genitive ? u'\'' : u'"';
        } else if (isQuote(c)) {
            c = u'"';
        } else if (c == u'\u2011' || c == u'\u2010') {
            c = u'-';
        }
        m_line.append(c);
        m_starts.push_back(i);
    }
    m_starts.push_back(text.size());
}

TextRange PlainLine::original(qsizetype start, qsizetype end) const
{
    // The end is the last character's, not the next one's start: a run of blanks behind stays outside.
    return {m_starts[static_cast<size_t>(start)], m_starts[static_cast<size_t>(end - 1)] + 1};
}

Tagger::Tagger(const KSyntaxHighlighting::Definition& cueDefinition, int rank) : m_rank(rank)
{
    setDefinition(cueDefinition);
    const QList<KSyntaxHighlighting::Format> formats = cueDefinition.formats();
    for (const KSyntaxHighlighting::Format& format : formats) {
        if (format.name() == noCueName)
            m_kinds.insert(format.id(), std::nullopt);
        else if (const std::optional<CueClass> kind = cueClassFromName(format.name()))
            m_kinds.insert(format.id(), kind);
    }
}

void Tagger::tag(const PlainLine& line, std::vector<TaggedSpan>& spans)
{
    m_line = &line;
    m_spans = &spans;
    highlightLine(line.line(), KSyntaxHighlighting::State());
    m_line = nullptr;
    m_spans = nullptr;
}

void Tagger::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    const auto kind = m_kinds.constFind(format.id());
    if (kind == m_kinds.cend())
        return;
    // A rule may take a neighbouring blank along; a cue never does.
    const QStringView line = m_line->line();
    qsizetype start = offset;
    qsizetype end = qsizetype(offset) + length;
    while (start < end && line[start] == u' ')
        ++start;
    while (start < end && line[end - 1] == u' ')
        --end;
    if (start < end)
        m_spans->push_back({m_line->original(start, end), *kind, m_rank});
}

} // namespace palinode
