// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/overviewmodel.h"

#include "ui/reading/ribbons.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace palinode {

namespace {

constexpr int lowestMark = 3;

/// Counts for a mark in the rows that it covers only to be seen at all.
constexpr double leastShare = 0.01;
constexpr double reaffirmedWeight = 0.01;

/// What the findings of one shift make of one row.
struct RowShare
{
    double score = 0;
    double best = 0;
    const OverviewMark* mark = nullptr; ///< the one that scores most
};
using Row = std::array<RowShare, static_cast<std::size_t>(Shift::Unrelated) + 1>;

QList<OverviewRun> laneRuns(const QList<OverviewMark>& marks, const QSet<Shift>& shown, int height,
                            Shift leftOut)
{
    std::vector<Row> rows(static_cast<std::size_t>(height));
    for (const OverviewMark& mark : marks) {
        if (mark.shift == leftOut || !shown.contains(mark.shift))
            continue;
        const double from = mark.from * height;
        const double to = mark.to * height;
        const int top = std::clamp(static_cast<int>(std::floor(from)), 0, std::max(0, height - lowestMark));
        const int bottom = std::min(height, std::max(top + lowestMark, static_cast<int>(std::ceil(to))));
        const double weight = std::max(reaffirmedWeight, static_cast<double>(shiftWeight(mark.shift)));
        for (int row = top; row < bottom; ++row) {
            const double covered = std::min(to, row + 1.0) - std::max(from, static_cast<double>(row));
            const double score = weight * std::max(leastShare, covered);
            RowShare& share = rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(mark.shift)];
            share.score += score;
            if (score > share.best) {
                share.best = score;
                share.mark = &mark;
            }
        }
    }
    QList<OverviewRun> runs;
    for (int row = 0; row < height; ++row) {
        const Row& shares = rows[static_cast<std::size_t>(row)];
        const OverviewMark* mark = std::ranges::max_element(shares, {}, &RowShare::score)->mark;
        if (!mark)
            continue;
        if (!runs.isEmpty() && runs.last().bottom == row && runs.last().finding == mark->finding)
            runs.last().bottom = row + 1;
        else
            runs.append({row, row + 1, mark->finding, mark->shift});
    }
    return runs;
}

} // namespace

QList<OverviewMark> overviewMarks(const Marks& marks, const SyncChain& chain)
{
    QList<OverviewMark> result;
    if (marks.isEmpty())
        return result;
    const Comparison& comparison = *marks.comparison();
    const qsizetype oldLength = comparison.oldStatement.document.text.size();
    const qsizetype newLength = comparison.newStatement.document.text.size();
    const auto share = [newLength](qsizetype position) {
        return static_cast<double>(position) / static_cast<double>(std::max<qsizetype>(1, newLength));
    };
    result.reserve(comparison.findings.size());
    for (const Finding& finding : comparison.findings) {
        TextRange range = marks.extent(Side::New, finding);
        if (finding.newClaims.isEmpty()) {
            const TextRange old = marks.extent(Side::Old, finding);
            range = {chain.counterpart(Side::Old, old.start, oldLength, newLength),
                     chain.counterpart(Side::Old, old.end, oldLength, newLength)};
        }
        result.append({share(range.start), share(range.end), finding.id, finding.shift});
    }
    return result;
}

OverviewRuns overviewRuns(const QList<OverviewMark>& marks, const QSet<Shift>& shown, int height)
{
    if (height <= 0)
        return {};
    return {laneRuns(marks, shown, height, Shift::New), laneRuns(marks, shown, height, Shift::Dropped)};
}

int overviewFindingAt(const OverviewRuns& runs, bool left, int row, int reach)
{
    const auto distance = [row](const OverviewRun& run) {
        return row < run.top ? run.top - row : std::max(0, row - run.bottom + 1);
    };
    const auto nearest = [&](const QList<OverviewRun>& lane) {
        const auto found = std::ranges::min_element(lane, {}, distance);
        return found != lane.end() && distance(*found) <= reach ? &*found : nullptr;
    };
    const OverviewRun* here = nearest(left ? runs.left : runs.right);
    const OverviewRun* beside = nearest(left ? runs.right : runs.left);
    if (!here || (beside && distance(*beside) < distance(*here)))
        here = beside;
    return here ? here->finding : 0;
}

} // namespace palinode
