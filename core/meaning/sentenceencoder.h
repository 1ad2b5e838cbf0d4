// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/meaning/sentencevector.h"
#include "core/progress.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace palinode {

struct EncoderKernels;
struct EncoderWeights;
class WordPieces;

/// The bundled encoder of English sentences (resources/models/README.md): texts of like meaning get vectors
/// with a high cosine. Immutable once loaded; any thread. The vectors are the same to the bit on every
/// processor, in every batch and on any number of threads.
class SentenceEncoder
{
public:
    /// Only so many pieces of a text (about a hundred words) are looked at, those at its beginning.
    static constexpr std::size_t longestText = 128;

    /// Called with the share that is done, 0..1, never falling, on the thread that called encode().
    using Listener = std::function<void(double share)>;

    /// Whether the program was built with the encoder (CMake's PALINODE_ENCODER).
    [[nodiscard]] static bool isBuiltIn();

    /// The encoder from the program's resources; loaded at the first call. Errors: ModelMissing where it is
    /// not built in, ModelBroken.
    [[nodiscard]] static Result<const SentenceEncoder*> bundled();

    /// From the bytes of a model and of its word pieces; those of the model must outlive the result and all
    /// its copies. Errors: ModelMissing where the encoder is not built in, ModelBroken.
    [[nodiscard]] static Result<SentenceEncoder> fromBytes(std::span<const char> model,
                                                           std::span<const char> pieces);

    /// The same encoder without the instructions that only some processors have: slower, with the same
    /// results. For tests and benchmarks.
    [[nodiscard]] SentenceEncoder withPlainInstructions() const;

    /// A vector a text, in order; all zeros for a text of nothing but white space. Runs on all processors.
    /// Errors: Cancelled, which is asked for every few texts.
    [[nodiscard]] Result<std::vector<SentenceVector>> encode(const QStringList& texts,
                                                             const Progress& progress,
                                                             const Listener& listener = {}) const;

private:
    SentenceEncoder() = default;

    std::shared_ptr<const EncoderWeights> m_weights;
    std::shared_ptr<const WordPieces> m_pieces;
    const EncoderKernels* m_kernels = nullptr;
};

} // namespace palinode
