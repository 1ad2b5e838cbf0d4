// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/wording.h"
#include "ui/reading/marks.h"
#include "ui/reading/scrollsync.h"
#include "ui/reading/textsearch.h"

#include <QSet>

namespace palinode {

/// What all parts of the reading view show together. ReadingView owns and changes it; the panes, the gutter
/// and the overview look at it.
struct ReadingState
{
    DocumentPtr oldDocument;
    DocumentPtr newDocument;
    Marks marks;
    SyncChain chain;
    QSet<Shift> shownShifts;
    int current = 0; ///< id of a finding, 0 for none
    int hovered = 0; ///< the same
    bool wordDifferencesShown = true;
    bool cuesShown = true;
    TextSearch search;
    int zoom = 100; ///< per cent

    [[nodiscard]] const DocumentPtr& document(Side side) const
    {
        return side == Side::Old ? oldDocument : newDocument;
    }
    /// Null where the finding does not exist or its shift is filtered away.
    [[nodiscard]] const Finding* shownFinding(int id) const
    {
        const Finding* finding = marks.finding(id);
        return finding && shownShifts.contains(finding->shift) ? finding : nullptr;
    }
    /// id of the shown finding whose claim holds `position`; 0 for none.
    [[nodiscard]] int shownFindingAt(Side side, qsizetype position) const
    {
        const Finding* finding = shownFinding(marks.findingAt(side, position));
        return finding ? finding->id : 0;
    }
};

} // namespace palinode
