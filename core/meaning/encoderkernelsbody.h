// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The source of every EncoderKernels: included once by each file that compiles it for a kind of processor.
// Everything is in an unnamed namespace, so that the linker cannot take one file's machine code for
// another's.
//
// Why the results are the same to the bit on every processor: the sums of products that matter are of whole
// numbers, which are exact in any order. Sums of floats are in an order that the source spells out (either
// one term after the other, or in 32 lanes that are then folded in halves), whatever the width of the
// registers; the compiler may not reorder or fuse them (no -ffast-math, -ffp-contract=off). Addition,
// multiplication, division, square root and conversions are exactly rounded by IEEE 754; exp and tanh are
// our own.

#include "core/meaning/encoderkernels.h"

#include <cfloat>

#if defined(__AVX2__) || defined(__SSE2__)
#include <immintrin.h>
#endif

static_assert(FLT_EVAL_METHOD == 0, "floats must be computed as floats");

namespace palinode {

namespace {

// ---- Products of whole numbers -----------------------------------------------------------------------

// Lane: a register of 32-bit sums, one for each of some neighbouring columns.
#if defined(__AVX2__)

using Lane = __m256i;
constexpr std::size_t tileRows = 6; // 12 sums, the weights of a pair of inputs, a broadcast, a product

inline Lane zero()
{
    return _mm256_setzero_si256();
}

inline Lane weightsAt(const std::int16_t* at)
{
    return _mm256_load_si256(reinterpret_cast<const __m256i*>(at));
}

inline Lane broadcast(std::int32_t pair)
{
    return _mm256_set1_epi32(pair);
}

inline Lane plusProducts(Lane sums, Lane pair, Lane weights)
{
    return _mm256_add_epi32(sums, _mm256_madd_epi16(pair, weights));
}

inline void store(Lane sums, std::int32_t* at)
{
    _mm256_store_si256(reinterpret_cast<__m256i*>(at), sums);
}

#elif defined(__SSE2__)

using Lane = __m128i;
constexpr std::size_t tileRows = 2; // 8 sums, the weights, a broadcast, a product; one more row is slower

inline Lane zero()
{
    return _mm_setzero_si128();
}

inline Lane weightsAt(const std::int16_t* at)
{
    return _mm_load_si128(reinterpret_cast<const __m128i*>(at));
}

inline Lane broadcast(std::int32_t pair)
{
    return _mm_set1_epi32(pair);
}

inline Lane plusProducts(Lane sums, Lane pair, Lane weights)
{
    return _mm_add_epi32(sums, _mm_madd_epi16(pair, weights));
}

inline void store(Lane sums, std::int32_t* at)
{
    _mm_store_si128(reinterpret_cast<__m128i*>(at), sums);
}

#else

struct Lane
{
    std::int32_t numbers[8];
};
constexpr std::size_t tileRows = 4;

inline Lane zero()
{
    return {};
}

// The two 16-bit weights of a column are kept as one number, as they lie in memory.
inline Lane weightsAt(const std::int16_t* at)
{
    Lane result;
    __builtin_memcpy(&result, at, sizeof(result));
    return result;
}

inline Lane broadcast(std::int32_t pair)
{
    Lane result;
    for (std::int32_t& number : result.numbers)
        number = pair;
    return result;
}

inline Lane plusProducts(Lane sums, Lane pair, Lane weights)
{
    std::int16_t inputs[16];
    std::int16_t factors[16];
    __builtin_memcpy(inputs, &pair, sizeof(inputs));
    __builtin_memcpy(factors, &weights, sizeof(factors));
    for (std::size_t i = 0; i < 8; ++i)
        sums.numbers[i] += inputs[2 * i] * factors[2 * i] + inputs[2 * i + 1] * factors[2 * i + 1];
    return sums;
}

inline void store(Lane sums, std::int32_t* at)
{
    __builtin_memcpy(at, &sums, sizeof(sums));
}

#endif

constexpr std::size_t laneColumns = sizeof(Lane) / sizeof(std::int32_t);
constexpr std::size_t panelLanes = panelColumns / laneColumns;

// The sums of `rowCount` rows over one panel. Unrolled by order: GCC 14 keeps the sums in registers only
// where it sees early that the loops over them are short.
template <std::size_t rowCount>
void sumTile(const std::int16_t* rows, const std::int16_t* panel, std::size_t inputs, std::int32_t* out)
{
    Lane sums[rowCount][panelLanes];
#pragma GCC unroll 8
    for (auto& row : sums) {
#pragma GCC unroll 8
        for (Lane& lane : row)
            lane = zero();
    }
    for (std::size_t i = 0; i < inputs; i += 2) {
        Lane weights[panelLanes];
#pragma GCC unroll 8
        for (std::size_t lane = 0; lane < panelLanes; ++lane)
            weights[lane] = weightsAt(panel + i * panelColumns + lane * laneColumns * 2);
#pragma GCC unroll 8
        for (std::size_t row = 0; row < rowCount; ++row) {
            std::int32_t pair;
            __builtin_memcpy(&pair, rows + row * inputs + i, sizeof(pair));
            const Lane everywhere = broadcast(pair);
#pragma GCC unroll 8
            for (std::size_t lane = 0; lane < panelLanes; ++lane)
                sums[row][lane] = plusProducts(sums[row][lane], everywhere, weights[lane]);
        }
    }
#pragma GCC unroll 8
    for (std::size_t row = 0; row < rowCount; ++row) {
#pragma GCC unroll 8
        for (std::size_t lane = 0; lane < panelLanes; ++lane)
            store(sums[row][lane], out + row * panelColumns + lane * laneColumns);
    }
}

void sumRows(const std::int16_t* rows, std::size_t count, const std::int16_t* panel, std::size_t inputs,
             std::int32_t* out)
{
    if (count == tileRows)
        return sumTile<tileRows>(rows, panel, inputs, out);
    for (std::size_t row = 0; row < count; ++row)
        sumTile<1>(rows + row * inputs, panel, inputs, out + row * panelColumns);
}

template <Finish finish>
void finishRow(const std::int32_t* __restrict sums, float unit, const float* __restrict scales,
               const float* __restrict biases, float* __restrict out)
{
    for (std::size_t i = 0; i < panelColumns; ++i) {
        const float result = static_cast<float>(sums[i]) * (unit * scales[i]) + biases[i];
        if constexpr (finish == Finish::Add)
            out[i] += result;
        else if constexpr (finish == Finish::Rectify)
            out[i] = result > 0 ? result : 0;
        else
            out[i] = result;
    }
}

template <Finish finish>
void multiplyTo(const PackedMatrix& matrix, const std::int16_t* rows, const float* units, std::size_t count,
                float* out)
{
    alignas(64) std::int32_t sums[tileRows * panelColumns];
    for (std::size_t column = 0; column < matrix.outputs; column += panelColumns) {
        const std::int16_t* panel = matrix.weights + column * matrix.inputs;
        for (std::size_t first = 0; first < count; first += tileRows) {
            const std::size_t some = count - first < tileRows ? count - first : tileRows;
            sumRows(rows + first * matrix.inputs, some, panel, matrix.inputs, sums);
            for (std::size_t row = 0; row < some; ++row)
                finishRow<finish>(sums + row * panelColumns, units[first + row], matrix.scales + column,
                                  matrix.biases + column, out + (first + row) * matrix.outputs + column);
        }
    }
}

void multiply(const PackedMatrix& matrix, const std::int16_t* rows, const float* units, std::size_t count,
              Finish finish, float* out)
{
    if (finish == Finish::Add)
        multiplyTo<Finish::Add>(matrix, rows, units, count, out);
    else if (finish == Finish::Rectify)
        multiplyTo<Finish::Rectify>(matrix, rows, units, count, out);
    else
        multiplyTo<Finish::Store>(matrix, rows, units, count, out);
}

// ---- Floats ------------------------------------------------------------------------------------------

constexpr std::size_t lanes = 32;

// Folds in halves: the one order of a sum of lanes.
float total(float* sums)
{
    for (std::size_t half = lanes / 2; half > 0; half /= 2) {
        for (std::size_t i = 0; i < half; ++i)
            sums[i] += sums[i + half];
    }
    return sums[0];
}

void normalise(const float* __restrict row, const float* __restrict gain, const float* __restrict bias,
               std::size_t size, float* __restrict out)
{
    float sums[lanes] = {};
    for (std::size_t i = 0; i < size; i += lanes) {
        for (std::size_t j = 0; j < lanes; ++j)
            sums[j] += row[i + j];
    }
    const auto count = static_cast<float>(size);
    const float mean = total(sums) / count;
    float squares[lanes] = {};
    for (std::size_t i = 0; i < size; i += lanes) {
        for (std::size_t j = 0; j < lanes; ++j)
            squares[j] += (row[i + j] - mean) * (row[i + j] - mean);
    }
    const float factor = 1 / __builtin_sqrtf(total(squares) / count + 1e-6F);
    for (std::size_t i = 0; i < size; ++i)
        out[i] = (row[i] - mean) * factor * gain[i] + bias[i];
}

float quantise(const float* __restrict row, std::size_t size, int limit, std::int16_t* __restrict out)
{
    float most[panelColumns] = {};
    for (std::size_t i = 0; i < size; i += panelColumns) {
        for (std::size_t j = 0; j < panelColumns; ++j) {
            const float magnitude = row[i + j] < 0 ? -row[i + j] : row[i + j];
            most[j] = magnitude > most[j] ? magnitude : most[j];
        }
    }
    float largest = most[0];
    for (const float one : most)
        largest = one > largest ? one : largest;
    // Nothing of such a row would be seen, and its reciprocal might be infinite.
    const bool isZero = largest < 1e-30F;
    const float factor = isZero ? 0 : static_cast<float>(limit) / largest;
    // To the nearest, halves away from zero: not the rounding mode's business.
    for (std::size_t i = 0; i < size; ++i) {
        const float scaled = row[i] * factor;
        out[i] = static_cast<std::int16_t>(static_cast<std::int32_t>(scaled + (scaled < 0 ? -.5F : .5F)));
    }
    return isZero ? 0 : largest / static_cast<float>(limit);
}

// e^x for x ≤ 0, to within 2e-7 of itself; below −87, e^−87 (1.6e-38, still a normal number). With
// x = n ln 2 + r, |r| ≤ ln 2 / 2, it is 2^n e^r. ln 2 is taken away in two parts, 355/512, whose products
// with n are exact, and the rest; e^r is its Taylor series to r⁷/7!, whose remainder is below 6e-9.
inline float exponential(float x)
{
    x = x < -87 ? -87.0F : x;
    const auto n = static_cast<std::int32_t>(x * 1.44269504F - .5F); // towards zero
    const auto whole = static_cast<float>(n);
    const float r = (x - whole * .693359375F) + whole * 2.12194440e-4F;
    float series = r * (1 / 5040.0F) + 1 / 720.0F;
    series = series * r + 1 / 120.0F;
    series = series * r + 1 / 24.0F;
    series = series * r + 1 / 6.0F;
    series = series * r + .5F;
    series = series * r + 1;
    series = series * r + 1;
    return series * __builtin_bit_cast(float, (n + 127) * (1 << 23));
}

// tanh x = (1 − e^−2|x|) / (1 + e^−2|x|), with the sign of x.
void squash(float* numbers, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        const float x = numbers[i];
        const float power = exponential(x < 0 ? 2 * x : -2 * x);
        const float result = (1 - power) / (1 + power);
        numbers[i] = x < 0 ? -result : result;
    }
}

// ---- Attention ---------------------------------------------------------------------------------------

constexpr std::size_t block = attentionBlock;
static_assert(block == lanes);

// The keys of one head by blocks: number by number, each of all keys of the block; 0 after the last key.
void gatherKeys(const float* keys, std::size_t count, std::size_t stride, std::size_t size, float* out)
{
    for (std::size_t first = 0; first < count; first += block) {
        for (std::size_t j = 0; j < block; ++j) {
            const float* key = keys + (first + j) * stride;
            for (std::size_t i = 0; i < size; ++i)
                out[first * size + i * block + j] = first + j < count ? key[i] : 0;
        }
    }
}

// e^(score − highest score) for each key, 0 after the last; gives their sum.
float weigh(float* scores, std::size_t count)
{
    float highest = scores[0];
    for (std::size_t i = 1; i < count; ++i)
        highest = scores[i] > highest ? scores[i] : highest;
    float sums[lanes] = {};
    for (std::size_t first = 0; first < count; first += block) {
        float* some = scores + first;
        for (std::size_t j = 0; j < block; ++j)
            some[j] = first + j < count ? some[j] - highest : 0;
        for (std::size_t j = 0; j < block; ++j)
            some[j] = exponential(some[j]);
        for (std::size_t j = 0; j < block; ++j)
            some[j] = first + j < count ? some[j] : 0;
        for (std::size_t j = 0; j < block; ++j)
            sums[j] += some[j];
    }
    return total(sums);
}

void attend(const float* rows, std::size_t count, std::size_t width, float* scratch, float* out)
{
    const std::size_t size = width / attentionHeads;
    const std::size_t stride = 3 * width;
    const std::size_t padded = (count + block - 1) / block * block;
    float* scores = scratch + padded * size;
    for (std::size_t head = 0; head < attentionHeads; ++head) {
        const float* queries = rows + head * size;
        const float* values = rows + 2 * width + head * size;
        gatherKeys(rows + width + head * size, count, stride, size, scratch);
        for (std::size_t row = 0; row < count; ++row) {
            const float* query = queries + row * stride;
            for (std::size_t first = 0; first < count; first += block) {
                const float* keys = scratch + first * size;
                float sums[block] = {};
                for (std::size_t i = 0; i < size; ++i) {
                    for (std::size_t j = 0; j < block; ++j)
                        sums[j] += query[i] * keys[i * block + j];
                }
                for (std::size_t j = 0; j < block; ++j)
                    scores[first + j] = sums[j];
            }
            const float factor = 1 / weigh(scores, count);
            for (std::size_t first = 0; first < size; first += block) {
                float sums[block] = {};
                for (std::size_t i = 0; i < count; ++i) {
                    for (std::size_t j = 0; j < block; ++j)
                        sums[j] += scores[i] * values[i * stride + first + j];
                }
                for (std::size_t j = 0; j < block; ++j)
                    out[row * width + head * size + first + j] = sums[j] * factor;
            }
        }
    }
}

constexpr EncoderKernels kernelsOfThisFile = {normalise, quantise, multiply, attend, squash};

} // namespace

} // namespace palinode
