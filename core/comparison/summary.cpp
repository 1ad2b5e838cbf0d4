// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/summary.h"

#include <algorithm>

namespace palinode {

namespace {

// Below this share of claims with a counterpart nobody can say how the statements compare.
constexpr double leastMatchedShare = .1;
// A reversal that is likelier wrong than right does not turn the verdict.
constexpr double leastReversalConfidence = .5;

double coverage(const Statement& statement, const QList<Finding>& findings, QList<int> Finding::* claims)
{
    if (statement.claims.isEmpty())
        return 1;
    std::vector<int> timesSeen(static_cast<std::size_t>(statement.claims.size()), 0);
    for (const Finding& finding : findings) {
        for (const int claim : finding.*claims)
            ++timesSeen[static_cast<std::size_t>(claim)];
    }
    return static_cast<double>(std::ranges::count(timesSeen, 1)) / static_cast<double>(timesSeen.size());
}

Verdict verdictOf(const Comparison& comparison, const std::map<Shift, int>& counts)
{
    qsizetype matched = 0;
    bool reversal = false;
    for (const Finding& finding : comparison.findings) {
        if (!finding.strength)
            continue;
        matched += finding.oldClaims.size() + finding.newClaims.size();
        reversal = reversal
            || (finding.shift == Shift::Reversed && *finding.strength != LinkStrength::Possible
                && finding.confidence >= leastReversalConfidence);
    }
    const qsizetype claims = comparison.oldStatement.claims.size() + comparison.newStatement.claims.size();
    if (reversal)
        return Verdict::Reversed;
    if (counts.at(Shift::Reaffirmed) == comparison.findings.size())
        return Verdict::Consistent;
    return static_cast<double>(matched) < leastMatchedShare * static_cast<double>(claims) ? Verdict::Unclear
                                                                                          : Verdict::Shifted;
}

} // namespace

Summary summarise(const Comparison& comparison, QList<Notice> notices)
{
    Summary summary;
    for (const Shift shift :
         {Shift::Reversed, Shift::QuantityChanged, Shift::ConditionChanged, Shift::ScopeChanged,
          Shift::Strengthened, Shift::Weakened, Shift::Reaffirmed, Shift::Dropped, Shift::New})
        summary.counts[shift] = 0;
    for (const Finding& finding : comparison.findings) {
        ++summary.counts[finding.shift];
        summary.moved += finding.moved ? 1 : 0;
    }
    summary.coverageOld = coverage(comparison.oldStatement, comparison.findings, &Finding::oldClaims);
    summary.coverageNew = coverage(comparison.newStatement, comparison.findings, &Finding::newClaims);
    summary.verdict = verdictOf(comparison, summary.counts);
    summary.notices = std::move(notices);
    return summary;
}

} // namespace palinode
