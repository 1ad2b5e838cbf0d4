// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QString>

namespace palinode {

/// How all findings are spread, in one sentence: "1 reversed and 1 weakened of 2 matched claims; …".
[[nodiscard]] QString verdictSentence(const Comparison& comparison);
/// The rule that gave the verdict, in sentences with the figures of this comparison: what was counted, then
/// the rule, then what was not: "Verdict Shifted: of 42 matched claims of substance, 9 changed (1
/// reversed); 13 others were dropped or are new. Weighed by confidence, dropped and new claims in full, this
/// comes to 19.4 claims, which is half a claim or more. Reversals of firm matches come to 0.3, which is less
/// than half a claim. Headings, dates, greetings and repeated lines are not of substance.". Weights are cut
/// to one decimal.
[[nodiscard]] QString verdictRule(const Summary& summary);

} // namespace palinode
