// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace palinode {

/// Half-open runs of two sequences, by index, that are equal element by element or stand for each other.
struct SequenceRun
{
    bool equal = true;
    int oldBegin = 0;
    int oldEnd = 0;
    int newBegin = 0;
    int newEnd = 0;

    [[nodiscard]] int oldLength() const { return oldEnd - oldBegin; }
    [[nodiscard]] int newLength() const { return newEnd - newBegin; }

    bool operator==(const SequenceRun&) const = default;
};

struct SequenceDiff
{
    std::vector<SequenceRun> runs; ///< in order, equal and changed by turns, none empty, covering both sides
    bool bounded = false; ///< too much differs: everything between the common ends is one change
};

/// A longest common subsequence of two sequences of interned elements (never negative), by dtl's O(NP)
/// (Wu, Manber, Myers, Miller 1990) after common ends and elements of one side alone are taken out. More
/// than `largest` differing elements on a side, or a search beyond dtl's memory bound, is not looked into.
/// Pure; any thread. Which of several longest ones it is depends on the order of the arguments.
[[nodiscard]] SequenceDiff diffSequences(std::span<const int> oldIds, std::span<const int> newIds,
                                         int largest);

} // namespace palinode
