// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/marks.h"
#include "ui/reading/scrollsync.h"

#include <QSet>

namespace palinode {

/// One finding on the overview strip. Places are shares, 0..1, of the new document's text; what was
/// dropped stands where it would have been.
struct OverviewMark
{
    double from = 0;
    double to = 0;
    int finding = 0; ///< id
    Shift shift = Shift::Reaffirmed;
};

/// In the order of the findings. Claims of a finding that lie apart in the new text give one mark.
[[nodiscard]] QList<OverviewMark> overviewMarks(const Marks& marks, const SyncChain& chain);

/// A run of pixel rows of the strip that shows one finding.
struct OverviewRun
{
    int top = 0;
    int bottom = 0; ///< exclusive
    int finding = 0; ///< id
    Shift shift = Shift::Reaffirmed;

    bool operator==(const OverviewRun&) const = default;
};

/// What a strip of `height` rows shows: the left lane holds what was matched or dropped, the right lane
/// what was matched or is new, so that the three are told apart without colour. Where findings share a row
/// the shift is seen whose weight times its share of the row is greatest: in a long text one reversal shows
/// among reaffirmations, and does not hide twenty weakenings. Every mark is at least three rows high before
/// others cover it.
struct OverviewRuns
{
    QList<OverviewRun> left;
    QList<OverviewRun> right;
};
[[nodiscard]] OverviewRuns overviewRuns(const QList<OverviewMark>& marks, const QSet<Shift>& shown,
                                        int height);

/// The finding nearest to `row` on the strip, at most `reach` rows away; 0 for none. left: which lane.
[[nodiscard]] int overviewFindingAt(const OverviewRuns& runs, bool left, int row, int reach);

} // namespace palinode
