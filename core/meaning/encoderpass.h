// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/encoderweights.h"
#include "core/meaning/sentencevector.h"

#include <span>
#include <vector>

namespace palinode {

/// The forward pass of the sentence encoder, with the memory that it works in: one at a time. What a text
/// gives does not depend on the texts beside it, since each row of numbers is quantised by itself.
class EncoderPass
{
public:
    /// Both must outlive this.
    EncoderPass(const EncoderWeights& weights, const EncoderKernels& kernels);

    /// The pieces of some texts, each of 1..EncoderWeights::positions pieces; out: as many vectors. Its
    /// memory grows with the pieces of all texts together, about 15 KB each.
    void run(std::span<const std::span<const int>> texts, std::span<SentenceVector> out);

private:
    void embed(std::span<const std::span<const int>> texts);
    void layer(const EncoderLayer& layer, std::span<const std::span<const int>> texts);
    void pool(std::span<const std::span<const int>> texts, std::span<SentenceVector> out);
    void normalise(const EncoderNorm& norm);
    /// out = in · matrix, for the first `rows` rows of each.
    void multiply(const EncoderMatrix& matrix, const std::vector<float>& in, std::size_t rows, Finish finish,
                  std::vector<float>& out);

    const EncoderWeights& m_weights;
    const EncoderKernels& m_kernels;
    std::size_t m_rows = 0; ///< pieces of all texts
    std::vector<float> m_state; ///< a row a piece, which the layers change
    std::vector<float> m_nextState;
    std::vector<float> m_normal;
    std::vector<float> m_wide;
    std::vector<float> m_scratch;
    std::vector<std::int16_t> m_quantised;
    std::vector<float> m_units; ///< of each quantised row
};

} // namespace palinode
