// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/shift.h"
#include "ui/reading/pagelayout.h"

#include <QList>
#include <QPainterPath>

namespace palinode {

/// The band that joins the claims of one finding across the gutter. Coordinates are the gutter's own: x
/// from the old document's pane to the new one's, y from the panes' common top edge.
struct Ribbon
{
    int finding = 0; ///< id
    Shift shift = Shift::Reaffirmed;
    bool isPossible = false; ///< the link is a guess
    Span oldSpan;
    Span newSpan;
    QPainterPath path;
    QPointF button; ///< centre of the glyph button
    bool hasButton = false;
};

/// How much a shift asks for attention where there is not room for all: higher is more; reaffirmed is 0.
[[nodiscard]] int shiftWeight(Shift shift);

/// The closed shape between two spans, `width` apart, leaving and meeting both sides level.
[[nodiscard]] QPainterPath ribbonPath(Span oldSpan, Span newSpan, qreal width);
/// The point of its middle line at `t`, 0..1 from the old side to the new one.
[[nodiscard]] QPointF ribbonMiddle(Span oldSpan, Span newSpan, qreal width, qreal t);

/// Gives each ribbon that is no mere reaffirmation (or is `current`) a button on its middle line where it
/// is in view and touches no button of a weightier one; the others go without. viewHeight: of the panes.
void placeButtons(QList<Ribbon>& ribbons, int current, qreal width, int viewHeight, qreal radius);

/// id of the finding whose button or ribbon is at a point, later ones above earlier ones; 0 for none.
[[nodiscard]] int ribbonAt(const QList<Ribbon>& ribbons, QPointF point, qreal radius);

} // namespace palinode
