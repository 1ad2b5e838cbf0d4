// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/verdict.h"

#include "core/comparison/substance.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

constexpr qint64 half = VerdictWeights::whole / 2;
constexpr qint64 reversedPart = 20; ///< one in so many of the matched findings
constexpr qint64 matchedPart = 10; ///< one in so many of the claims
constexpr qint64 changedPart =
    4; ///< one in so many of the matched findings, which only one alone can be under half

qsizetype substanceIn(const std::vector<bool>& substance, const QList<int>& claims)
{
    return std::ranges::count_if(
        claims, [&substance](int claim) { return bool(substance[static_cast<std::size_t>(claim)]); });
}

} // namespace

VerdictWeights weighFindings(const Comparison& comparison)
{
    std::vector<bool> oldSubstance = claimsOfSubstance(comparison.oldStatement);
    std::vector<bool> newSubstance = claimsOfSubstance(comparison.newStatement);
    VerdictWeights weights;
    weights.allClaims =
        !std::ranges::contains(oldSubstance, true) && !std::ranges::contains(newSubstance, true);
    if (weights.allClaims) {
        std::ranges::fill(oldSubstance, true);
        std::ranges::fill(newSubstance, true);
    }
    for (const Finding& finding : comparison.findings) {
        const qint64 claims =
            substanceIn(oldSubstance, finding.oldClaims) + substanceIn(newSubstance, finding.newClaims);
        weights.claims += claims;
        if (claims == 0)
            continue;
        if (!finding.strength) {
            weights.changed += VerdictWeights::whole;
            ++weights.unmatched;
            continue;
        }
        ++weights.matched;
        // Of a word or two nothing but a guess may be left, which is no counterpart to hold it against.
        if (!weights.allClaims || *finding.strength != LinkStrength::Possible)
            weights.matchedClaims += claims;
        if (*finding.strength == LinkStrength::Possible) {
            weights.changed += claims * std::llround((1 - finding.matchConfidence) * VerdictWeights::whole);
            ++weights.possible;
        }
        const qint64 weight = std::llround(finding.confidence * VerdictWeights::whole);
        if (finding.shift == Shift::Reaffirmed)
            continue;
        weights.changed += weight;
        ++weights.shiftedFindings;
        if (finding.shift != Shift::Reversed)
            continue;
        // A match that may be none proves no reversal.
        if (*finding.strength == LinkStrength::Possible) {
            ++weights.possiblyReversed;
        } else {
            weights.reversed += weight;
            ++weights.reversedFindings;
        }
    }
    return weights;
}

Verdict verdictOf(const VerdictWeights& weights)
{
    if (weights.matchedClaims * matchedPart < weights.claims)
        return Verdict::Unclear;
    if (weights.reversed >= half
        && weights.reversed * reversedPart >= weights.matched * VerdictWeights::whole)
        return Verdict::Reversed;
    const bool little = weights.changed < half
        && weights.changed * changedPart < std::max<qint64>(1, weights.matched) * VerdictWeights::whole;
    return little ? Verdict::Consistent : Verdict::Shifted;
}

} // namespace palinode
