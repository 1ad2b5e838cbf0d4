// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace palinode {

/// Heights of things that stand below each other, with their tops: changing one height, asking for a top
/// and finding what stands at a place cost O(log n) each (a binary indexed tree), so that a page of a
/// million blocks can be corrected while it is scrolled. Units are whole pixels. Pure.
class HeightIndex
{
public:
    HeightIndex() = default;
    /// heights: none negative; O(n).
    explicit HeightIndex(std::vector<int> heights);

    [[nodiscard]] int size() const { return static_cast<int>(m_heights.size()); }
    /// index in 0..size()-1.
    [[nodiscard]] int height(int index) const { return m_heights[static_cast<std::size_t>(index)]; }
    /// index in 0..size()-1; height not negative.
    void setHeight(int index, int height);
    /// Sum of the heights before `index`, which is in 0..size().
    [[nodiscard]] int top(int index) const;
    [[nodiscard]] int total() const { return m_total; }
    /// What covers pixel `y`: the last index whose top is not below it; 0 for places above the first and
    /// size()-1 below the last. −1 where there is nothing at all.
    [[nodiscard]] int indexAt(int y) const;

private:
    std::vector<int> m_heights;
    std::vector<int> m_tree; ///< m_tree[i]: sum over the i & −i heights that end at the i-th (from 1)
    int m_total = 0;
};

} // namespace palinode
