// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/sentenceencoder.h"

#include <QByteArray>
#include <QCache>

#include <mutex>

namespace palinode {

/// Remembers what an encoder made of texts, so that comparing again does not encode again. The vectors are
/// those that the encoder gives. Any thread.
class EncodingCache
{
public:
    static constexpr qsizetype mostByDefault = 16'000; ///< vectors: 34 MB

    /// encoder: must outlive this. most: how many vectors it keeps, those last asked for.
    explicit EncodingCache(const SentenceEncoder& encoder, qsizetype most = mostByDefault);

    /// The one before the bundled encoder, for the whole program. Errors: those of
    /// SentenceEncoder::bundled().
    [[nodiscard]] static Result<EncodingCache*> bundled();

    /// As SentenceEncoder::encode(); encodes each text once that comes several times. Nothing is remembered
    /// of a cancelled call.
    [[nodiscard]] Result<std::vector<SentenceVector>> encode(const QStringList& texts,
                                                             const Progress& progress,
                                                             const SentenceEncoder::Listener& listener = {});

    /// How many vectors it has now.
    [[nodiscard]] qsizetype size() const;

private:
    const SentenceEncoder& m_encoder;
    mutable std::mutex m_mutex; ///< guards what follows; not held while encoding
    QCache<QByteArray, SentenceVector> m_vectors; ///< by the SHA-256 of the text
};

} // namespace palinode
