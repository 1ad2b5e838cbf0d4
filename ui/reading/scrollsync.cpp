// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/scrollsync.h"

#include "ui/reading/marks.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

/// A height of this page and the height of the other that is level with it.
struct Knot
{
    int from = 0;
    int to = 0;
};

/// Keeps the knots rising on the page they are looked up in and never falling on the other.
void append(QList<Knot>& knots, Knot knot)
{
    if (!knots.isEmpty()) {
        if (knot.from <= knots.last().from)
            return;
        knot.to = std::max(knot.to, knots.last().to);
    }
    knots.append(knot);
}

qsizetype interpolate(qsizetype at, qsizetype from0, qsizetype from1, qsizetype to0, qsizetype to1)
{
    if (from1 <= from0)
        return to0;
    const double share = static_cast<double>(at - from0) / static_cast<double>(from1 - from0);
    return to0 + static_cast<qsizetype>(std::llround(share * static_cast<double>(to1 - to0)));
}

} // namespace

SyncChain::SyncChain(const Comparison& comparison)
{
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
    for (const Finding& finding : comparison.findings) {
        if (finding.moved || finding.oldClaims.isEmpty() || finding.newClaims.isEmpty())
            continue;
        const auto range = [&](Side side) {
            const QList<Claim>& claims = comparison.statement(side).claims;
            const QList<int>& numbers = claimsOf(finding, side);
            return TextRange{claims[numbers.first()].range.start, claims[numbers.last()].range.end};
        };
        const Rung rung{range(Side::Old), range(Side::New)};
        if (rung.oldRange.start < oldEnd || rung.newRange.start < newEnd)
            continue;
        oldEnd = rung.oldRange.end;
        newEnd = rung.newRange.end;
        m_rungs.append(rung);
    }
}

int SyncChain::rungAt(Side side, qsizetype position) const
{
    const auto next =
        std::ranges::partition_point(m_rungs, [&](const Rung& r) { return r.of(side).start <= position; });
    return static_cast<int>(next - m_rungs.begin()) - 1;
}

qsizetype SyncChain::counterpart(Side from, qsizetype position, qsizetype fromLength,
                                 qsizetype toLength) const
{
    const Side to = otherSide(from);
    const int index = rungAt(from, position);
    qsizetype from0 = 0;
    qsizetype to0 = 0;
    if (index >= 0) {
        const TextRange here = m_rungs[index].of(from);
        const TextRange there = m_rungs[index].of(to);
        if (position < here.end)
            return interpolate(position, here.start, here.end, there.start, there.end);
        from0 = here.end;
        to0 = there.end;
    }
    const bool isLast = index + 1 >= m_rungs.size();
    const qsizetype from1 = isLast ? fromLength : m_rungs[index + 1].of(from).start;
    const qsizetype to1 = isLast ? toLength : m_rungs[index + 1].of(to).start;
    return interpolate(position, from0, from1, to0, to1);
}

int eyeOffset(int scroll, int viewHeight)
{
    return std::clamp(scroll, 0, viewHeight / 3);
}

int levelCounterpart(const SyncChain& chain, Side from, int y, PageLayout& fromPage, PageLayout& toPage)
{
    const Side to = otherSide(from);
    const int fromHeight = fromPage.height();
    if (y <= 0 || fromPage.isEmpty() || toPage.isEmpty())
        return y;
    if (y >= fromHeight)
        return toPage.height() + y - fromHeight;

    const QList<SyncChain::Rung>& rungs = chain.rungs();
    const int here = chain.rungAt(from, fromPage.anchorAt(y).position);
    // Rungs that begin on one line share a knot, the first one's: go back to a line that is above.
    int first = here;
    const int hereTop = here >= 0 ? fromPage.span(rungs[here].of(from)).top : 0;
    while (first > 0 && fromPage.span(rungs[first].of(from)).top >= std::min(hereTop, y))
        --first;
    while (first > 0
           && fromPage.span(rungs[first - 1].of(from)).top == fromPage.span(rungs[first].of(from)).top)
        --first;

    QList<Knot> knots;
    if (first <= 0)
        append(knots, {0, 0});
    int number = std::max(0, first);
    for (; number < rungs.size(); ++number) {
        const Span fromSpan = fromPage.span(rungs[number].of(from));
        const Span toSpan = toPage.span(rungs[number].of(to));
        append(knots, {fromSpan.top, toSpan.top});
        if (fromSpan.top > y)
            break;
        // The lower edge is a knot too where it stands above the next rung in both texts: else the two
        // share a line.
        const bool isLast = number + 1 == rungs.size();
        const bool isFree = isLast
            || (fromPage.span(rungs[number + 1].of(from)).top >= fromSpan.bottom
                && toPage.span(rungs[number + 1].of(to)).top >= toSpan.bottom);
        if (isFree)
            append(knots, {fromSpan.bottom, toSpan.bottom});
        if (fromSpan.bottom > y && isFree)
            break;
    }
    if (number == rungs.size())
        append(knots, {fromPage.height(), toPage.height()});

    const auto next = std::ranges::partition_point(knots, [y](const Knot& k) { return k.from <= y; });
    if (next == knots.begin())
        return knots.first().to + y - knots.first().from;
    const Knot below = *(next - 1);
    if (next == knots.end())
        return below.to + y - below.from;
    return static_cast<int>(interpolate(y, below.from, next->from, below.to, next->to));
}

int commonLevel(int preferred, int oldTop, int oldMax, int newTop, int newMax)
{
    const int highest = std::min(oldTop, newTop);
    const int lowest = std::max(oldTop - oldMax, newTop - newMax);
    return std::max(std::min(preferred, highest), std::min(lowest, highest));
}

} // namespace palinode
