// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/sentencespace.h"

#include <algorithm>

namespace palinode {

namespace {

bool isZero(const SumVector& vector)
{
    return std::ranges::all_of(vector, [](std::int64_t number) { return number == 0; });
}

} // namespace

SentenceSpace::SentenceSpace(const ClaimVectors& oldClaims, const ClaimVectors& newClaims)
{
    struct Place
    {
        int* row; // of m_old or m_new
        SumVector vector;
    };
    std::vector<Place> places;
    const auto collect = [&](const ClaimVectors& claims, std::vector<int>& rows) {
        rows.assign(static_cast<std::size_t>(claims.claims), -1);
        for (std::size_t i = 0; i < claims.encoded.size(); ++i) {
            const SumVector vector = inWholeNumbers(claims.vectors[i]);
            if (!isZero(vector))
                places.push_back({&rows[static_cast<std::size_t>(claims.encoded[i])], vector});
        }
    };
    collect(oldClaims, m_old);
    collect(newClaims, m_new);

    // Instead of v − Σ/N its N-fold, which is a whole number; the length is set anyway.
    const auto count = static_cast<std::int64_t>(places.size());
    const bool isCentred = count > 2;
    SumVector sum{};
    for (const Place& place : places) {
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += place.vector[i];
    }
    m_rows.reserve(places.size());
    for (Place& place : places) {
        for (std::size_t i = 0; isCentred && i < sum.size(); ++i)
            place.vector[i] = place.vector[i] * count - sum[i];
        const std::optional<WholeVector> vector = wholeVector(place.vector);
        if (!vector)
            continue;
        *place.row = static_cast<int>(m_rows.size());
        m_rows.push_back(*vector);
    }
}

std::optional<int> SentenceSpace::us(int oldClaim, int newClaim) const
{
    const WholeVector* const a = vector(Side::Old, oldClaim);
    const WholeVector* const b = vector(Side::New, newClaim);
    return a && b ? std::optional(cosine(*a, *b)) : std::nullopt;
}

const WholeVector* SentenceSpace::vector(Side side, int claim) const
{
    const bool exists = claim >= 0 && claim < claims(side);
    const int row = exists ? rowsOf(side)[static_cast<std::size_t>(claim)] : -1;
    return row < 0 ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

} // namespace palinode
