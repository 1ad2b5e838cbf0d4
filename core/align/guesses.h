// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/linkscorer.h"

#include <vector>

namespace palinode {

/// Two claims that nothing else meets and that are each other's likeliest partner.
struct Guess
{
    int oldClaim = 0;
    int newClaim = 0;
    double similarity = 0; ///< 0..1
    double confidence = 0; ///< 0..1
};

/// Links for what is left: pairs of free claims that stand out from all other free ones, and keep the common
/// order or are much better than they must be. The surest first: those found support the next ones. newOf
/// and oldOf: the partner of each claim, −1 for a free one. Pure; any thread.
[[nodiscard]] std::vector<Guess> guessLinks(const ClaimSpace& space, const Candidates& candidates,
                                            const LinkScorer& scorer, std::vector<int> newOf,
                                            std::vector<int> oldOf);

} // namespace palinode
