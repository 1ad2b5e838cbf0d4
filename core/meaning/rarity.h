// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace palinode {

/// How rare something is in the two documents, by how many of their N claims hold it:
///   L = −ln(f + 1/N) / ln N, f = (max(0, dA − 1) + max(0, dB − 1)) / N
/// that is 1 for what comes once in a document, or once in each, and 0 for what is everywhere. The same with
/// the documents swapped. Any thread.
class Rarity
{
public:
    explicit Rarity(std::size_t claims) : m_claims(static_cast<double>(std::max<std::size_t>(claims, 2))) { }

    [[nodiscard]] double operator()(int oldClaims, int newClaims) const
    {
        const double f = (std::max(0, oldClaims - 1) + std::max(0, newClaims - 1)) / m_claims;
        return std::max(0.0, -std::log(f + 1 / m_claims) / std::log(m_claims));
    }

private:
    double m_claims;
};

} // namespace palinode
