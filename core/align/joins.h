// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/align/linkscorer.h"

#include <vector>

namespace palinode {

/// A claim without partner that may join a link of one claim with one: splits and merges.
struct Join
{
    Side side = Side::Old; ///< of the claim that joins
    int claim = 0; ///< the claim that joins
    int companion = 0; ///< the claim of the same side that is linked
    int partner = 0; ///< the claim of the other side, the link's
    JoinFeatures features{};
    double probability = 0; ///< 0..1, rounded to 1e-4
};

/// Every join worth a thought, by side, claim and partner. newOf and oldOf: the partner of each claim, −1 for
/// none; only claims that are candidates of each other are thought of, so nothing joins an identical or a
/// pinned link, whose claims are no candidates. Runs on all processors; of no meaning where cancelled.
[[nodiscard]] std::vector<Join> possibleJoins(const ClaimSpace& space, const Candidates& candidates,
                                              const LinkScorer& scorer, const std::vector<int>& newOf,
                                              const std::vector<int>& oldOf, const Progress& progress);

/// The joins that are likelier than not, the likeliest first, where each claim joins one link and each link
/// stays 1:n or n:1.
[[nodiscard]] std::vector<Join> chosenJoins(std::vector<Join> joins);

} // namespace palinode
