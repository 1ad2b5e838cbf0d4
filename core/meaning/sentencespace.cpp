// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/sentencespace.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

// The length of a vector of whole numbers. Each is off by at most a half, so two of them have a product of at
// most (32767 + √512 / 2)², which fits into 32 bits, as do all its partial sums.
constexpr std::int64_t unit = 32767;

// Floats as whole numbers, whose sums are exact: the mean is the same whatever comes first.
constexpr float fine = 1 << 24;
using FineVector = std::array<std::int64_t, std::tuple_size_v<SentenceVector>>;

FineVector fineOf(const SentenceVector& vector)
{
    FineVector result{};
    for (std::size_t i = 0; i < vector.size(); ++i)
        result[i] = static_cast<std::int64_t>(vector[i] * fine);
    return result;
}

bool isZero(const FineVector& vector)
{
    return std::ranges::all_of(vector, [](std::int64_t number) { return number == 0; });
}

std::int16_t rounded(double number)
{
    return static_cast<std::int16_t>(number + (number < 0 ? -.5 : .5));
}

} // namespace

SentenceSpace::SentenceSpace(const ClaimVectors& oldClaims, const ClaimVectors& newClaims)
{
    struct Place
    {
        int* row; // of m_old or m_new
        FineVector vector;
    };
    std::vector<Place> places;
    const auto collect = [&](const ClaimVectors& claims, std::vector<int>& rows) {
        rows.assign(static_cast<std::size_t>(claims.claims), -1);
        for (std::size_t i = 0; i < claims.encoded.size(); ++i) {
            const FineVector vector = fineOf(claims.vectors[i]);
            if (!isZero(vector))
                places.push_back({&rows[static_cast<std::size_t>(claims.encoded[i])], vector});
        }
    };
    collect(oldClaims, m_old);
    collect(newClaims, m_new);

    // Instead of v − Σ/N its N-fold, which is a whole number; the length is set anyway.
    const auto count = static_cast<std::int64_t>(places.size());
    const bool isCentred = count > 2;
    FineVector sum{};
    for (const Place& place : places) {
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += place.vector[i];
    }
    m_rows.reserve(places.size());
    for (Place& place : places) {
        double squares = 0;
        for (std::size_t i = 0; i < sum.size(); ++i) {
            if (isCentred)
                place.vector[i] = place.vector[i] * count - sum[i];
            squares += static_cast<double>(place.vector[i]) * static_cast<double>(place.vector[i]);
        }
        if (squares == 0)
            continue;
        *place.row = static_cast<int>(m_rows.size());
        const double factor = static_cast<double>(unit) / std::sqrt(squares);
        Row& row = m_rows.emplace_back();
        for (std::size_t i = 0; i < sum.size(); ++i)
            row[i] = rounded(static_cast<double>(place.vector[i]) * factor);
    }
}

std::optional<int> SentenceSpace::us(int oldClaim, int newClaim) const
{
    const int oldRow = rowOf(Side::Old, oldClaim);
    const int newRow = rowOf(Side::New, newClaim);
    if (oldRow < 0 || newRow < 0)
        return std::nullopt;
    const Row& a = m_rows[static_cast<std::size_t>(oldRow)];
    const Row& b = m_rows[static_cast<std::size_t>(newRow)];
    std::int32_t product = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        product += a[i] * b[i];
    const std::int64_t scaled = std::int64_t(product) * 10'000;
    constexpr std::int64_t square = unit * unit;
    const std::int64_t nearest = (scaled + (scaled < 0 ? -square : square) / 2) / square;
    return static_cast<int>(std::clamp<std::int64_t>(nearest, -10'000, 10'000));
}

int SentenceSpace::rowOf(Side side, int claim) const
{
    return (side == Side::Old ? m_old : m_new)[static_cast<std::size_t>(claim)];
}

} // namespace palinode
