// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"
#include "core/shift/quantities.h"

namespace palinode {

/// The figures of both sides that have no equal on the other.
struct ChangedFigures
{
    QList<Quantity> olds;
    QList<Quantity> news;
    qsizetype placed =
        0; ///< so many stand in front on both sides that took each other's place, in the same order
};

/// The figures that differ. Those in one place come first: "50" → "75" is a change, though the 50 basis
/// points may come again as half a percent elsewhere. Two that changed their owners differ, too: "prices 4,
/// wages 2" → "prices 2, wages 4".
[[nodiscard]] ChangedFigures changedFigures(const PairView& pair);

/// Which of the new figures each old one became, by its index; -1 where there is none. Those in one place
/// first, then the next of the kind; none becomes one of an unlike kind.
[[nodiscard]] QList<qsizetype> changesInto(const ChangedFigures& changed);

} // namespace palinode
