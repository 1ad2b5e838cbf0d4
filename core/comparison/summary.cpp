// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/summary.h"

#include "core/comparison/verdict.h"

#include <algorithm>

namespace palinode {

namespace {

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
    summary.weights = weighFindings(comparison);
    summary.verdict = verdictOf(summary.weights);
    summary.notices = std::move(notices);
    return summary;
}

} // namespace palinode
