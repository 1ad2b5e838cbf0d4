// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pdfblock.h"
#include "core/report/pdfstyle.h"

namespace palinode::pdf {

/// The lines [first, last) of one text that stand in a piece.
struct LineRange
{
    int first = 0;
    int last = 0;

    bool operator==(const LineRange&) const = default;
};

/// A block, or a part of it, at its place on a page.
struct Piece
{
    const Block* block = nullptr;
    qreal top = 0; ///< from the sheet's top edge
    qreal height = 0;
    QList<LineRange> lines; ///< one a text of the block
    bool continued = false; ///< not the block's first part
    bool repeatedHead = false; ///< a table head that stands here once more

    bool operator==(const Piece&) const = default;
};

using Page = QList<Piece>;

/// Places measured blocks on pages from top to bottom. A block that does not fit moves to the next page;
/// one that may break, and is taller than a large part of a page, breaks between lines with at least two
/// lines of its longest text on each side. A block that keeps with the next is never last on a page.
/// `heads` are the measured table heads; on a new page they stand above the blocks that name them.
/// The blocks must outlive the pages. At least one page.
[[nodiscard]] QList<Page> paginate(const QList<Block>& blocks, const QList<Block>& heads, const Sheet& sheet);

} // namespace palinode::pdf
