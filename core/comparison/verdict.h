// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace palinode {

/// Adds up what the verdict is weighed by. Only claims of substance count (claimsOfSubstance); a finding that
/// has none on either side counts for nothing. Where neither statement has any, every claim counts, but only
/// with a firm match as a counterpart: "Approved." against "Rejected." is not consistent for being short.
/// Needs the findings, not the summary. Pure; any thread.
[[nodiscard]] VerdictWeights weighFindings(const Comparison& comparison);

/// The rule, in order: unclear where less than a tenth of the claims of substance has a counterpart; reversed
/// where the reversals weigh half a claim or more and a twentieth of the matched findings or more; consistent
/// where all that shifted, was dropped or is new weighs less than half a claim (of one matched claim, less
/// than a quarter), with the claims of matches that are only possible by what speaks against these; shifted
/// otherwise. Nothing at all is consistent. Pure; any thread.
[[nodiscard]] Verdict verdictOf(const VerdictWeights& weights);

} // namespace palinode
