// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/toencode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace palinode {

namespace {

/// The unsettled claims of one document, each list ascending.
struct Unsettled
{
    std::vector<int> loose; ///< without a firm link
    std::vector<int> firm;

    [[nodiscard]] bool isEmpty() const { return loose.empty() && firm.empty(); }
};

/// How many claims each of two documents gets that need so many.
std::pair<qsizetype, qsizetype> shares(qsizetype needOld, qsizetype needNew, qsizetype budget)
{
    return {std::min(needOld, std::max(budget / 2, budget - needNew)),
            std::min(needNew, std::max(budget / 2, budget - needOld))};
}

void take(std::vector<int>& chosen, const std::vector<int>& claims, qsizetype count)
{
    chosen.insert(chosen.end(), claims.begin(), claims.begin() + count);
}

} // namespace

ToEncode chooseToEncode(const std::vector<int>& settled, qsizetype newClaims, const Alignment& alignment,
                        qsizetype budget)
{
    std::vector<bool> firmOld(settled.size(), false);
    std::vector<bool> firmNew(static_cast<std::size_t>(newClaims), false);
    std::vector<bool> settledNew(firmNew.size(), false);
    for (const Link& link : alignment.links) {
        if (link.strength == LinkStrength::Possible)
            continue;
        for (const int i : link.oldClaims)
            firmOld[static_cast<std::size_t>(i)] = true;
        for (const int k : link.newClaims) {
            firmNew[static_cast<std::size_t>(k)] = true;
            settledNew[static_cast<std::size_t>(k)] = link.strength != LinkStrength::Firm;
        }
    }
    Unsettled olds;
    for (std::size_t i = 0; i < firmOld.size(); ++i) {
        if (settled[i] < 0)
            (firmOld[i] ? olds.firm : olds.loose).push_back(static_cast<int>(i));
    }
    Unsettled news;
    for (std::size_t k = 0; k < firmNew.size(); ++k) {
        if (!settledNew[k])
            (firmNew[k] ? news.firm : news.loose).push_back(static_cast<int>(k));
    }

    ToEncode chosen;
    if (olds.isEmpty() || news.isEmpty())
        return chosen;
    for (std::vector<int> Unsettled::* const list : std::array{&Unsettled::loose, &Unsettled::firm}) {
        const qsizetype needOld = std::ssize(olds.*list);
        const qsizetype needNew = std::ssize(news.*list);
        const auto [fromOld, fromNew] = shares(needOld, needNew, budget);
        take(chosen.olds, olds.*list, fromOld);
        take(chosen.news, news.*list, fromNew);
        budget -= fromOld + fromNew;
        chosen.leftOut += needOld - fromOld + needNew - fromNew;
    }
    std::ranges::sort(chosen.olds);
    std::ranges::sort(chosen.news);
    return chosen;
}

} // namespace palinode
