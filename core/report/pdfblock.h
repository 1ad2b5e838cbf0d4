// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pdftext.h"

#include <QRectF>

namespace palinode::pdf {

/// A text at its place in a block. Once measured it knows the height of each of its lines.
struct TextBox
{
    QPointF at; ///< from the block's top left corner
    qreal width = 0;
    StyledText text;
    QList<float> lines; ///< by measure()

    [[nodiscard]] qreal height() const;
};

/// A filled or outlined rectangle of a block; a radius rounds its corners.
struct Shape
{
    QRectF rect; ///< from the block's top left corner
    QColor fill; ///< invalid: none
    QColor stroke; ///< invalid: none
    qreal radius = 0;
};

/// What the outline and the links can lead to.
enum class Section { None, Summary, LargestShifts, HowThisWasMade, SideBySide };

/// One thing that the layouter places: a paragraph, a heading, a row of a table. All sizes are in units;
/// a block reaches over the whole width of the body.
struct Block
{
    QList<TextBox> texts;
    QList<Shape> shapes;
    qreal height = 0; ///< by measure(), which keeps it if it is larger than the texts need
    qreal padding = 0; ///< below the lowest text
    qreal spaceBefore = 0; ///< not at the top of a page
    bool ruleBelow = false; ///< a hairline at the bottom
    bool startsPage = false; ///< unless most of the page is still free
    bool keepWithNext = false;
    bool mayBreak = false; ///< between lines, where it is too tall to be kept whole
    int head = -1; ///< number of the table head that repeats above it on a new page; -1: none
    Section section = Section::None; ///< starts here
    int finding = 0; ///< id of the finding whose row this is; 0: none
    int linkTo = 0; ///< id of the finding whose row the whole block links to; 0: none
    int pageNumberBox = -1; ///< the text that takes the page number of `linkTo`; one line; -1: none
};

/// Wraps the text.
void measure(TextBox& box);
/// Wraps the block's texts and sets its height. A text that is measured already is not wrapped again.
void measure(Block& block);

} // namespace palinode::pdf
