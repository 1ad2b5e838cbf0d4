// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/paneribbons.h"

#include "ui/reading/pagepainter.h"
#include "ui/reading/pane.h"

#include <algorithm>
#include <set>

namespace palinode {

namespace {

/// Adds the findings of the claims that are in view.
void collect(const Marks& marks, Pane& pane, int viewHeight, std::set<int>& ids)
{
    PageLayout& page = pane.page();
    if (page.isEmpty())
        return;
    const TextRange first = page.range(page.sectionAt(pane.scroll()));
    const TextRange last = page.range(page.sectionAt(pane.scroll() + viewHeight));
    const QList<ClaimMark> claims = marks.claims(pane.side(), {first.start, last.end});
    for (const ClaimMark& claim : claims)
        ids.insert(claim.finding);
}

/// Where the ribbon of a finding meets the pane, from the view's top on.
Span spanIn(const Marks& marks, Pane& pane, const Finding& finding, int viewHeight)
{
    PageLayout& page = pane.page();
    const TextRange range = marks.extent(pane.side(), finding);
    Span span = page.roughSpan(range);
    const Span view{pane.scroll() - viewHeight, pane.scroll() + 2 * viewHeight};
    // What is far out of view need not be laid out to know that the ribbon leaves the gutter there.
    if (span.overlaps(view)) {
        span = page.span(range);
        const int air = static_cast<int>(tintRect({0, 0, 0, page.style().linePitch()}).top());
        span = {span.top + air, span.bottom - air};
    }
    const int limit = 3 * viewHeight;
    return {std::clamp(span.top - pane.scroll(), -limit, limit),
            std::clamp(span.bottom - pane.scroll(), -limit, limit + 1)};
}

} // namespace

QList<Ribbon> ribbonsInView(const ReadingState& state, Pane& oldPane, Pane& newPane, int width)
{
    if (state.marks.isEmpty())
        return {};
    const int viewHeight = oldPane.viewport()->height();
    std::set<int> ids;
    collect(state.marks, oldPane, viewHeight, ids);
    collect(state.marks, newPane, viewHeight, ids);

    QList<Ribbon> ribbons;
    const Span view{0, viewHeight};
    for (const int id : ids) {
        const Finding* finding = state.shownFinding(id);
        if (!finding || finding->oldClaims.isEmpty() || finding->newClaims.isEmpty())
            continue;
        Ribbon ribbon;
        ribbon.finding = id;
        ribbon.shift = finding->shift;
        ribbon.isPossible = finding->strength == LinkStrength::Possible;
        ribbon.oldSpan = spanIn(state.marks, oldPane, *finding, viewHeight);
        ribbon.newSpan = spanIn(state.marks, newPane, *finding, viewHeight);
        if (!ribbon.oldSpan.overlaps(view) && !ribbon.newSpan.overlaps(view))
            continue;
        ribbon.path = ribbonPath(ribbon.oldSpan, ribbon.newSpan, width);
        ribbons.append(ribbon);
    }
    std::ranges::stable_sort(ribbons, {}, [&state](const Ribbon& ribbon) {
        return ribbon.finding == state.current ? 100 : shiftWeight(ribbon.shift);
    });
    return ribbons;
}

} // namespace palinode
