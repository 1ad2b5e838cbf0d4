// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/encodingcache.h"

#include <QCryptographicHash>
#include <QHash>

namespace palinode {

namespace {

// Of fixed size, however long the text.
QByteArray keyOf(const QString& text)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(text.utf16()),
                               text.size() * static_cast<qsizetype>(sizeof(char16_t)));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// The texts that must be encoded, each once.
struct Missing
{
    QStringList texts;
    QList<QByteArray> keys;
    std::vector<std::pair<std::size_t, std::size_t>> places; // in the caller's list, and in this one
};

} // namespace

EncodingCache::EncodingCache(const SentenceEncoder& encoder, qsizetype most)
    : m_encoder(encoder), m_vectors(most)
{
}

Result<EncodingCache*> EncodingCache::bundled()
{
    const Result<const SentenceEncoder*> encoder = SentenceEncoder::bundled();
    if (!encoder)
        return std::unexpected(encoder.error());
    static EncodingCache cache(**encoder);
    return &cache;
}

Result<std::vector<SentenceVector>> EncodingCache::encode(const QStringList& texts, const Progress& progress,
                                                          const SentenceEncoder::Listener& listener)
{
    QList<QByteArray> keys;
    keys.reserve(texts.size());
    for (const QString& text : texts)
        keys.append(keyOf(text));

    std::vector<SentenceVector> result(static_cast<std::size_t>(texts.size()), SentenceVector{});
    Missing missing;
    QHash<QByteArray, std::size_t> numbers;
    {
        const std::scoped_lock lock(m_mutex);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto place = static_cast<std::size_t>(i);
            if (const SentenceVector* known = m_vectors.object(keys[i])) {
                result[place] = *known;
                continue;
            }
            auto number = numbers.constFind(keys[i]);
            if (number == numbers.constEnd()) {
                number = numbers.insert(keys[i], static_cast<std::size_t>(missing.texts.size()));
                missing.texts.append(texts[i]);
                missing.keys.append(keys[i]);
            }
            missing.places.emplace_back(place, *number);
        }
    }
    const Result<std::vector<SentenceVector>> made = m_encoder.encode(missing.texts, progress, listener);
    if (!made)
        return std::unexpected(made.error());
    for (const auto& [place, number] : missing.places)
        result[place] = (*made)[number];
    const std::scoped_lock lock(m_mutex);
    for (qsizetype i = 0; i < missing.keys.size(); ++i)
        m_vectors.insert(missing.keys[i], new SentenceVector((*made)[static_cast<std::size_t>(i)]));
    return result;
}

qsizetype EncodingCache::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_vectors.size();
}

} // namespace palinode
