// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/pagelayout.h"
#include "ui/reading/readingstate.h"

#include <QPainter>

namespace palinode {

class Theme;

/// What to paint of a page.
struct PageView
{
    Side side = Side::Old;
    int scroll = 0; ///< pixel of the page at the view's top
    QSize size; ///< of the view
    Column column;
    TextRange selection;
    QColor selectionColor; ///< opaque
};

/// Paints the part of a page that is in view: tints, bars and glyphs of the claims, word differences,
/// cues, search hits, selection, text, and the outline of the current finding.
void paintPage(QPainter& painter, PageLayout& page, const PageView& view, const ReadingState& state,
               const Theme& theme);

/// The part of a line's strip that a tint covers, with a little air to its sides.
[[nodiscard]] QRectF tintRect(const QRectF& strip);

} // namespace palinode
