// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/pins.h"

#include <algorithm>

namespace palinode {

namespace {

QList<int> tidied(QList<int> claims)
{
    std::ranges::sort(claims);
    const auto repeated = std::ranges::unique(claims);
    claims.erase(repeated.begin(), repeated.end());
    return claims;
}

bool isWithin(const QList<int>& claims, int count)
{
    return !claims.isEmpty() && claims.first() >= 0 && claims.last() < count;
}

} // namespace

PinTable tabulatePins(const QList<Pin>& pins, int oldCount, int newCount)
{
    PinTable table;
    table.newOfOld.assign(static_cast<std::size_t>(oldCount), -1);
    table.newPinned.assign(static_cast<std::size_t>(newCount), false);
    QList<Pin> apart;
    for (const Pin& pin : pins) {
        const QList<int> olds = tidied(pin.oldClaims);
        const QList<int> news = tidied(pin.newClaims);
        if (!isWithin(olds, oldCount) || !isWithin(news, newCount)) {
            table.broken.append(pin);
            continue;
        }
        if (pin.apart) {
            apart.append(pin);
            continue;
        }
        const bool taken = std::ranges::any_of(olds, [&](int i) { return table.isPinned(Side::Old, i); })
            || std::ranges::any_of(news, [&](int k) { return table.isPinned(Side::New, k); });
        if (taken || (olds.size() > 1 && news.size() > 1)) {
            table.broken.append(pin);
            continue;
        }
        for (const int i : olds)
            table.newOfOld[static_cast<std::size_t>(i)] = news.first();
        for (const int k : news)
            table.newPinned[static_cast<std::size_t>(k)] = true;
        table.links.append({olds, news, LinkStrength::Pinned, 1, 1, false});
    }
    for (const Pin& pin : std::as_const(apart)) {
        const bool together = std::ranges::any_of(table.links, [&](const Link& link) {
            return std::ranges::any_of(pin.oldClaims, [&](int i) { return link.oldClaims.contains(i); })
                && std::ranges::any_of(pin.newClaims, [&](int k) { return link.newClaims.contains(k); });
        });
        if (together) {
            table.broken.append(pin);
            continue;
        }
        for (const int i : pin.oldClaims) {
            for (const int k : pin.newClaims)
                table.apart.insert({i, k});
        }
    }
    return table;
}

} // namespace palinode
