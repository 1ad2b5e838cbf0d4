// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/sequencediff.h"

#include <algorithm>
#include <dtl/dtl.hpp>
#include <utility>

namespace palinode {

namespace {

/// Elements of one side that the other side has too, with their indices.
struct SharedElements
{
    std::vector<int> ids;
    std::vector<int> indices;
};

SharedElements sharedElements(std::span<const int> ids, int offset, const std::vector<bool>& known)
{
    SharedElements shared;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (known[static_cast<size_t>(ids[i])]) {
            shared.ids.push_back(ids[i]);
            shared.indices.push_back(offset + static_cast<int>(i));
        }
    }
    return shared;
}

/// Which ids stand on both sides.
std::vector<bool> sharedIds(std::span<const int> oldIds, std::span<const int> newIds)
{
    const int largest = std::max(std::ranges::max(oldIds), std::ranges::max(newIds));
    std::vector<bool> onOldSide(static_cast<size_t>(largest) + 1);
    std::vector<bool> onBothSides(onOldSide.size());
    for (const int id : oldIds)
        onOldSide[static_cast<size_t>(id)] = true;
    for (const int id : newIds)
        onBothSides[static_cast<size_t>(id)] = onOldSide[static_cast<size_t>(id)];
    return onBothSides;
}

/// dtl starts anew from where it was when its list of coordinates is full, and from then on neither its
/// indices nor its path can be relied on. The distance alone needs no list and tells how long it would be.
bool exceedsCoordinates(const std::vector<int>& oldIds, const std::vector<int>& newIds)
{
    const auto shorter = static_cast<long long>(std::min(oldIds.size(), newIds.size()));
    const auto longer = static_cast<long long>(std::max(oldIds.size(), newIds.size()));
    const auto bound = static_cast<long long>(dtl::MAX_CORDINATES_SIZE);
    if ((shorter + 1) * (longer + 1) < bound)
        return false;
    dtl::Diff<int, std::vector<int>> distance(oldIds, newIds, true);
    distance.onOnlyEditDistance();
    distance.compose();
    const long long delta = longer - shorter;
    const long long rounds = (distance.getEditDistance() - delta) / 2 + 1;
    return rounds * delta + rounds * rounds >= bound;
}

/// Index pairs of the common subsequence, or nothing where the search is too large.
bool findCommon(const SharedElements& oldSide, const SharedElements& newSide,
                std::vector<std::pair<int, int>>& common)
{
    if (oldSide.ids.empty() || newSide.ids.empty())
        return true;
    if (exceedsCoordinates(oldSide.ids, newSide.ids))
        return false;
    dtl::Diff<int, std::vector<int>> diff(oldSide.ids, newSide.ids, true);
    diff.compose();
    size_t oldAt = 0;
    size_t newAt = 0;
    for (const auto& [id, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_COMMON)
            common.emplace_back(oldSide.indices[oldAt++], newSide.indices[newAt++]);
        else if (info.type == dtl::SES_DELETE)
            ++oldAt;
        else
            ++newAt;
    }
    return true;
}

std::vector<SequenceRun> runsFromCommon(const std::vector<std::pair<int, int>>& common, int oldLength,
                                        int newLength)
{
    std::vector<SequenceRun> runs;
    int oldAt = 0;
    int newAt = 0;
    const auto changeUpTo = [&](int oldEnd, int newEnd) {
        if (oldAt < oldEnd || newAt < newEnd)
            runs.push_back({false, oldAt, oldEnd, newAt, newEnd});
        oldAt = oldEnd;
        newAt = newEnd;
    };
    for (const auto& [oldIndex, newIndex] : common) {
        changeUpTo(oldIndex, newIndex);
        if (runs.empty() || !runs.back().equal)
            runs.push_back({true, oldAt, oldAt, newAt, newAt});
        runs.back().oldEnd = ++oldAt;
        runs.back().newEnd = ++newAt;
    }
    changeUpTo(oldLength, newLength);
    return runs;
}

} // namespace

SequenceDiff diffSequences(std::span<const int> oldIds, std::span<const int> newIds, int largest)
{
    const int oldLength = static_cast<int>(oldIds.size());
    const int newLength = static_cast<int>(newIds.size());
    const int shorter = std::min(oldLength, newLength);
    int head = 0;
    while (head < shorter && oldIds[static_cast<size_t>(head)] == newIds[static_cast<size_t>(head)])
        ++head;
    int tail = 0;
    while (tail < shorter - head
           && oldIds[static_cast<size_t>(oldLength - tail - 1)]
               == newIds[static_cast<size_t>(newLength - tail - 1)])
        ++tail;

    SequenceDiff result;
    std::vector<std::pair<int, int>> common;
    common.reserve(static_cast<size_t>(shorter));
    for (int i = 0; i < head; ++i)
        common.emplace_back(i, i);
    const auto oldMiddle =
        oldIds.subspan(static_cast<size_t>(head), static_cast<size_t>(oldLength - head - tail));
    const auto newMiddle =
        newIds.subspan(static_cast<size_t>(head), static_cast<size_t>(newLength - head - tail));
    if (!oldMiddle.empty() && !newMiddle.empty()) {
        const bool tooLong = std::cmp_greater(std::max(oldMiddle.size(), newMiddle.size()), largest);
        if (tooLong) {
            result.bounded = true;
        } else {
            const std::vector<bool> shared = sharedIds(oldMiddle, newMiddle);
            result.bounded = !findCommon(sharedElements(oldMiddle, head, shared),
                                         sharedElements(newMiddle, head, shared), common);
        }
    }
    for (int i = tail; i > 0; --i)
        common.emplace_back(oldLength - i, newLength - i);
    result.runs = runsFromCommon(common, oldLength, newLength);
    return result;
}

} // namespace palinode
