// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/align/candidates.h"
#include "core/align/claimplace.h"
#include "core/align/pins.h"
#include "core/error.h"
#include "core/meaning/claimspace.h"
#include "core/meaning/sentencespace.h"
#include "core/progress.h"

namespace palinode {

/// All that the matching knows; what it refers to must outlive it.
struct AlignInput
{
    const ClaimList& olds;
    const ClaimList& news;
    const ClaimSpace& space; ///< of the same claims
    const PinTable& pins;
    const std::vector<int>& settled; ///< by settledPairs()
    const Candidates& candidates; ///< by findCandidates(), for what is settled
};

/// Pairs that stand before anything is weighed: pinned ones, then identical ones that need not stay apart.
/// The new claim of each old one, −1 for none. Pure; any thread.
[[nodiscard]] std::vector<int> settledPairs(const ClaimList& olds, const ClaimList& news,
                                            const PinTable& pins);

/// Which claims meet: what is settled, then a maximum-weight matching of how likely each candidate pair is a
/// link (LinkScorer), then claims that join a link (1:n, n:1), then guesses for what is left; last, what
/// moved. sentences: where the sentence encoder was asked, else null. Errors: Cancelled. Any thread.
[[nodiscard]] Result<Alignment> alignClaims(const AlignInput& input, const SentenceSpace* sentences,
                                            const Progress& progress);

/// Puts the links in their order, by first old claim, and marks those that moved. Pure; any thread.
void putInOrder(QList<Link>& links, const ClaimSpace& space);

} // namespace palinode
