// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace palinode {

/// The weights are kept in panels of so many columns: one cache line for a pair of inputs.
constexpr std::size_t panelColumns = 16;

/// A matrix of one-byte weights, widened and in the order in which multiply() reads them: panel by panel,
/// pair of inputs by pair of inputs, the two weights of a column side by side.
struct PackedMatrix
{
    const std::int16_t* weights; ///< aligned to 64 bytes; inputs × outputs of them
    const float* scales; ///< of each column
    const float* biases; ///< of each column
    std::size_t inputs; ///< even
    std::size_t outputs; ///< a multiple of panelColumns
};

/// What multiply() does with the products.
enum class Finish {
    Store,
    Rectify, ///< what is below 0 becomes 0
    Add, ///< to what is there
};

/// The inner loops of the sentence encoder. There are two sets of them, compiled from one source
/// (encoderkernelsbody.h) for different processors; their results are the same to the bit. No pointer may
/// be null, and `out` overlaps no input.
struct EncoderKernels
{
    /// Layer normalisation of one row: mean 0 and variance 1, then times `gain` plus `bias`. size: a multiple
    /// of 32.
    void (*normalise)(const float* row, const float* gain, const float* bias, std::size_t size, float* out);

    /// The row as whole numbers of −limit..limit, times the returned unit. size: a multiple of 16; limit:
    /// 1..32767.
    float (*quantise)(const float* row, std::size_t size, int limit, std::int16_t* out);

    /// `count` quantised rows, each with its unit, times the matrix. Exact where inputs × limit × 128 < 2³¹.
    void (*multiply)(const PackedMatrix& matrix, const std::int16_t* rows, const float* units,
                     std::size_t count, Finish finish, float* out);

    /// Attention of 4 heads among `count` rows of queries, keys and values, each `width` numbers (a multiple
    /// of 128); gives `count` rows of `width`. scratch: attentionScratch(count, width) numbers.
    void (*attend)(const float* rows, std::size_t count, std::size_t width, float* scratch, float* out);

    /// The hyperbolic tangent of each number, to within 2e-7. size: a multiple of 16.
    void (*squash)(float* numbers, std::size_t size);
};

constexpr std::size_t attentionHeads = 4;
constexpr std::size_t attentionBlock = 32; ///< keys that are looked at side by side

/// How many numbers attend() needs for itself: the keys of one head, and a row of scores.
constexpr std::size_t attentionScratch(std::size_t count, std::size_t width)
{
    const std::size_t padded = (count + attentionBlock - 1) / attentionBlock * attentionBlock;
    return padded * (width / attentionHeads + 1);
}

/// For every processor that the program is compiled for.
[[nodiscard]] const EncoderKernels& plainKernels();

/// The fastest that this processor can run.
[[nodiscard]] const EncoderKernels& fastestKernels();

} // namespace palinode
