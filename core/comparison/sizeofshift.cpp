// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sizeofshift.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

double baseSize(Shift shift)
{
    switch (shift) {
    case Shift::Reversed:
        return 1;
    case Shift::QuantityChanged:
        return .8;
    case Shift::ConditionChanged:
        return .7;
    case Shift::Strengthened:
    case Shift::Weakened:
        return .65;
    case Shift::ScopeChanged:
        return .6;
    case Shift::Dropped:
    case Shift::New:
        return .3;
    case Shift::Reaffirmed:
    case Shift::Unrelated:
        break;
    }
    return 0;
}

/// Two statements differ in their dates because they are two statements.
bool onlyDatesChanged(const Finding& finding)
{
    return finding.shift == Shift::QuantityChanged && finding.shifts.size() == 1
        && std::ranges::all_of(finding.evidence, [](const Evidence& evidence) {
               return evidence.shift != Shift::QuantityChanged || evidence.cue == u"date";
           });
}

qsizetype lengthOf(const Statement& statement, const QList<int>& claims)
{
    qsizetype length = 0;
    for (const int claim : claims)
        length += statement.claims.at(claim).range.length();
    return length;
}

} // namespace

double sizeOfShift(const Comparison& comparison, const Finding& finding)
{
    constexpr double dateSize = .4;
    const double base = onlyDatesChanged(finding) ? dateSize : baseSize(finding.shift);
    if (finding.strength)
        return base * (.5 + .5 * finding.confidence);
    // A long sentence that vanished weighs more than a heading; beyond some lines length says nothing.
    constexpr double longClaim = 400;
    const auto length = static_cast<double>(lengthOf(comparison.oldStatement, finding.oldClaims)
                                            + lengthOf(comparison.newStatement, finding.newClaims));
    return base * (.1 + .9 * std::min(1.0, length / longClaim));
}

QList<int> findingsBySize(const Comparison& comparison)
{
    std::vector<std::pair<double, int>> sized;
    sized.reserve(static_cast<std::size_t>(comparison.findings.size()));
    for (const Finding& finding : comparison.findings)
        sized.emplace_back(-sizeOfShift(comparison, finding), finding.id);
    std::ranges::sort(sized);
    QList<int> ids;
    ids.reserve(comparison.findings.size());
    for (const auto& [size, id] : sized)
        ids.append(id);
    return ids;
}

} // namespace palinode
