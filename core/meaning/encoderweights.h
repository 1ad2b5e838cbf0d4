// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/meaning/encoderkernels.h"

#include <array>
#include <span>
#include <vector>

namespace palinode {

/// One matrix of the model as multiply() wants it.
class EncoderMatrix
{
public:
    EncoderMatrix() = default;
    /// weights: row by row, inputs × outputs; scales and biases: one a column.
    EncoderMatrix(std::span<const char> weights, std::vector<float> scales, std::vector<float> biases);

    [[nodiscard]] PackedMatrix packed() const;
    [[nodiscard]] std::size_t inputs() const { return m_inputs; }
    [[nodiscard]] std::size_t outputs() const { return m_scales.size(); }
    /// The largest that a quantised input may be, so that no sum of products leaves 32 bits.
    [[nodiscard]] int limit() const;

private:
    struct alignas(64) CacheLine
    {
        std::array<std::int16_t, 2 * panelColumns> weights;
    };

    std::vector<CacheLine> m_lines; ///< by panels of columns, in each by pairs of inputs
    std::vector<float> m_scales;
    std::vector<float> m_biases;
    std::size_t m_inputs = 0;
};

struct EncoderNorm
{
    std::vector<float> gain;
    std::vector<float> bias;
};

struct EncoderLayer
{
    EncoderNorm beforeAttention;
    EncoderMatrix queriesKeysValues;
    EncoderMatrix attended;
    EncoderMatrix residual; ///< of no inputs where the layer's input is added as it is
    EncoderNorm beforeForward;
    EncoderMatrix wider;
    EncoderMatrix narrower;
};

/// The numbers of the sentence encoder's model (resources/models/README.md gives the format). Immutable once
/// read.
struct EncoderWeights
{
    static constexpr std::size_t pieces = 8000;
    static constexpr std::size_t positions = 128; ///< the longest text that the model knows
    static constexpr std::size_t embeddingWidth = 256;
    static constexpr std::size_t width = 512;
    static constexpr std::size_t forwardWidth = 1536;

    /// From the bytes of a model, which must outlive the result: the embeddings are used where they lie.
    /// Errors: ModelBroken.
    [[nodiscard]] static Result<EncoderWeights> fromBytes(std::span<const char> bytes);

    std::span<const char> embeddings; ///< a row of int8 a piece
    std::vector<float> embeddingScales; ///< of each piece
    std::vector<float> positionSignals; ///< a row a position, to be added to the embedding
    std::array<EncoderLayer, 2> layers;
    EncoderMatrix out;
};

} // namespace palinode
