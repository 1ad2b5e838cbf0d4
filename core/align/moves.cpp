// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/moves.h"

#include <QtTypes>

#include <algorithm>

namespace palinode {

namespace {

// The best chain that ends at or before a place: prefix maximum.
class PrefixMaximum
{
public:
    explicit PrefixMaximum(std::size_t places) : m_best(places + 1) { }

    struct Chain
    {
        qint64 weight = 0;
        int last = -1;
    };

    [[nodiscard]] Chain upTo(std::size_t place) const
    {
        Chain best;
        for (; place > 0; place -= place & (~place + 1)) {
            if (m_best[place].weight > best.weight)
                best = m_best[place];
        }
        return best;
    }

    void add(std::size_t place, Chain chain)
    {
        for (; place < m_best.size(); place += place & (~place + 1)) {
            if (chain.weight > m_best[place].weight)
                m_best[place] = chain;
        }
    }

private:
    std::vector<Chain> m_best;
};

} // namespace

std::vector<bool> movedLinks(const std::vector<LinkPlace>& places)
{
    std::vector<bool> moved(places.size(), true);
    int last = 0;
    for (const LinkPlace& place : places)
        last = std::max(last, place.newPlace);
    PrefixMaximum chains(static_cast<std::size_t>(last) + 1);
    std::vector<int> before(places.size(), -1);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = static_cast<std::size_t>(places[i].newPlace);
        const PrefixMaximum::Chain chain = chains.upTo(at);
        before[i] = chain.last;
        chains.add(at + 1, {chain.weight + std::max(1, places[i].weight), static_cast<int>(i)});
    }
    for (int i = chains.upTo(static_cast<std::size_t>(last) + 1).last; i >= 0;
         i = before[static_cast<std::size_t>(i)])
        moved[static_cast<std::size_t>(i)] = false;
    return moved;
}

} // namespace palinode
