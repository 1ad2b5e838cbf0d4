// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/wholevector.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

// The length of a vector of whole numbers. Each is off by at most a half, so two of them have a product of at
// most (32767 + √512 / 2)², which fits into 32 bits, as do all its partial sums.
constexpr std::int64_t unit = 32767;

std::int16_t rounded(double number)
{
    return static_cast<std::int16_t>(number + (number < 0 ? -.5 : .5));
}

} // namespace

SumVector inWholeNumbers(const SentenceVector& vector)
{
    constexpr float fine = 1 << 24;
    SumVector result{};
    for (std::size_t i = 0; i < vector.size(); ++i)
        result[i] = static_cast<std::int64_t>(vector[i] * fine);
    return result;
}

std::optional<WholeVector> wholeVector(const SumVector& vector)
{
    double squares = 0;
    for (const std::int64_t number : vector)
        squares += static_cast<double>(number) * static_cast<double>(number);
    if (squares == 0)
        return std::nullopt;
    const double factor = static_cast<double>(unit) / std::sqrt(squares);
    WholeVector result;
    std::ranges::transform(vector, result.begin(), [factor](std::int64_t number) {
        return rounded(static_cast<double>(number) * factor);
    });
    return result;
}

int cosine(const WholeVector& a, const WholeVector& b)
{
    std::int32_t product = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        product += a[i] * b[i];
    const std::int64_t scaled = std::int64_t(product) * 10'000;
    constexpr std::int64_t square = unit * unit;
    const std::int64_t nearest = (scaled + (scaled < 0 ? -square : square) / 2) / square;
    return static_cast<int>(std::clamp<std::int64_t>(nearest, -10'000, 10'000));
}

} // namespace palinode
