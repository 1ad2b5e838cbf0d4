// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/sentencevector.h"
#include "core/meaning/wholevector.h"
#include "core/notice.h"

#include <optional>
#include <vector>

namespace palinode {

/// The sentence vectors of a document's claims, or of those that were encoded.
struct ClaimVectors
{
    int claims = 0; ///< of the document
    std::vector<int> encoded; ///< the numbers of those that have a vector here, none twice
    std::vector<SentenceVector> vectors; ///< of each in `encoded`; all zeros for none
};

/// Both documents' claims as sentence vectors, with the common mean taken away: what claims are close to
/// each other beyond what all of them share. Swapping the documents swaps the arguments of us() and changes
/// nothing else, not by a bit. Immutable once built; any thread.
class SentenceSpace
{
public:
    /// Up to two vectors stay as they are, more are centred by the mean of all of them.
    SentenceSpace(const ClaimVectors& oldClaims, const ClaimVectors& newClaims);

    /// The cosine in ten-thousandths, −10000..10000; none where either claim was not encoded, has a vector of
    /// zeros, or has nothing beyond the mean.
    [[nodiscard]] std::optional<int> us(int oldClaim, int newClaim) const;

    /// How many claims a document has, encoded or not.
    [[nodiscard]] int claims(Side side) const { return static_cast<int>(rowsOf(side).size()); }
    /// A claim's vector, centred; null where us() would tell none, and for numbers out of range. Refers to
    /// this.
    [[nodiscard]] const WholeVector* vector(Side side, int claim) const;

private:
    [[nodiscard]] const std::vector<int>& rowsOf(Side side) const
    {
        return side == Side::Old ? m_old : m_new;
    }

    std::vector<WholeVector> m_rows;
    std::vector<int> m_old; ///< row of each claim, or -1
    std::vector<int> m_new;
};

} // namespace palinode
