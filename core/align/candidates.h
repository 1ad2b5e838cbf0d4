// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/pins.h"
#include "core/error.h"
#include "core/meaning/claimspace.h"
#include "core/progress.h"

#include <vector>

namespace palinode {

/// A new claim that an old one may meet, with the scores of the pair.
struct Candidate
{
    int newClaim = 0;
    Scores scores;

    bool operator==(const Candidate&) const = default;
};

struct Candidates
{
    std::vector<std::vector<Candidate>> ofOld; ///< one list an old claim, ascending by new claim
    qsizetype claimsBeyondBudget = 0; ///< claims for which not every partner was scored

    /// The candidate of a pair; null where it was not worth scoring, and for numbers out of range.
    [[nodiscard]] const Candidate* find(int oldClaim, int newClaim) const;
};

/// Pairs of claims worth scoring: all of them while they are few, else for each claim those that share its
/// rarest stems and those near its place between the pairs that stand already. How many is bounded in
/// pairs, so the work is linear in the claims. newOfOld: what is paired already, −1 for none; those claims
/// get no candidates, nor do pinned ones and pairs that are to stay apart. Errors: Cancelled. Any thread;
/// scores on all processors.
[[nodiscard]] Result<Candidates> findCandidates(const ClaimSpace& space, const std::vector<int>& newOfOld,
                                                const PinTable& pins, const Progress& progress);

} // namespace palinode
