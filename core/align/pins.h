// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/notice.h"

#include <set>
#include <utility>
#include <vector>

namespace palinode {

/// Pins as the matching asks for them.
struct PinTable
{
    QList<Link> links; ///< one for each pin that says "these meet"
    QList<Pin> broken; ///< those that cannot be kept
    std::vector<int> newOfOld; ///< first partner of each pinned old claim, −1 for others
    std::vector<bool> newPinned; ///< of each new claim
    std::set<std::pair<int, int>> apart; ///< old and new claims that must not meet

    /// Whether the reader said that the two must not meet.
    [[nodiscard]] bool isApart(int oldClaim, int newClaim) const
    {
        return !apart.empty() && apart.contains({oldClaim, newClaim});
    }
    [[nodiscard]] bool isPinned(Side side, int claim) const
    {
        const auto number = static_cast<std::size_t>(claim);
        return side == Side::Old ? newOfOld[number] >= 0 : newPinned[number];
    }
};

/// Checks the pins in their order: one that names a claim that does not exist, no claim on a side, several on
/// both where they meet, or a claim of a pin before it, is broken. "Apart" may name a claim any number of
/// times, but no pair that is pinned together. Pure.
[[nodiscard]] PinTable tabulatePins(const QList<Pin>& pins, int oldCount, int newCount);

} // namespace palinode
