// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/pinnedclaims.h"

#include <algorithm>

namespace palinode {

namespace {

QList<int> claimsAt(const Statement& statement, const QList<TextRange>& ranges)
{
    QList<int> result;
    for (int i = 0; i < statement.claims.size(); ++i) {
        const TextRange claim = statement.claims.at(i).range;
        const bool meant = std::ranges::any_of(ranges, [&](const TextRange& range) {
            const qsizetype common = std::min(range.end, claim.end) - std::max(range.start, claim.start);
            return 2 * common >= claim.length();
        });
        if (meant)
            result.append(i);
    }
    return result;
}

} // namespace

QList<Pin> pinsOf(const Statement& oldStatement, const Statement& newStatement,
                  const QList<PinnedRanges>& pins)
{
    QList<Pin> result;
    result.reserve(pins.size());
    for (const PinnedRanges& pin : pins)
        result.append(
            {claimsAt(oldStatement, pin.oldRanges), claimsAt(newStatement, pin.newRanges), pin.apart});
    return result;
}

} // namespace palinode
