// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/sentencespace.h"
#include "core/meaning/wholevector.h"

#include <vector>

namespace palinode {

/// Each claim together with its neighbours, as the sum of their sentence vectors: where a claim was split,
/// merged or spread over others, what stands around it says what it says. Costs the encoder nothing;
/// neighbours that were not encoded are left out. Immutable once built; any thread.
class SentenceWindows
{
public:
    /// sentences must outlive this.
    explicit SentenceWindows(const SentenceSpace& sentences);

    /// The better cosine of either claim with the other one and its neighbours, in ten-thousandths,
    /// −10000..10000; 0 where either claim was not encoded. Swapping the documents swaps the arguments alone.
    [[nodiscard]] int oneSided(int oldClaim, int newClaim) const;

private:
    const SentenceSpace& m_sentences;
    std::vector<WholeVector> m_windows; ///< of the claims that were encoded
    std::vector<int> m_oldPlaces; ///< of each claim's window in m_windows, −1 for none
    std::vector<int> m_newPlaces;
};

} // namespace palinode
