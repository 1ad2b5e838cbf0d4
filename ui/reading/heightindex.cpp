// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/heightindex.h"

#include <algorithm>
#include <bit>

namespace palinode {

HeightIndex::HeightIndex(std::vector<int> heights)
    : m_heights(std::move(heights)), m_tree(m_heights.size() + 1, 0)
{
    for (std::size_t i = 1; i < m_tree.size(); ++i) {
        m_total += m_heights[i - 1];
        m_tree[i] += m_heights[i - 1];
        const std::size_t parent = i + (i & (~i + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

void HeightIndex::setHeight(int index, int height)
{
    const int change = height - m_heights[static_cast<std::size_t>(index)];
    if (change == 0)
        return;
    m_heights[static_cast<std::size_t>(index)] = height;
    m_total += change;
    for (auto i = static_cast<std::size_t>(index) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += change;
}

int HeightIndex::top(int index) const
{
    int sum = 0;
    for (auto i = static_cast<std::size_t>(index); i > 0; i &= i - 1)
        sum += m_tree[i];
    return sum;
}

int HeightIndex::indexAt(int y) const
{
    if (m_heights.empty())
        return -1;
    std::size_t found = 0;
    int rest = std::max(0, y);
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        const std::size_t next = found + step;
        if (next < m_tree.size() && m_tree[next] <= rest) {
            found = next;
            rest -= m_tree[next];
        }
    }
    return static_cast<int>(std::min(found, m_heights.size() - 1));
}

} // namespace palinode
