// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/plainline.h"
#include "core/progress.h"

#include <QList>

namespace palinode {

/// Lines of plain text that belong together, as [first, end) of PlainPieces::lines.
struct PlainPiece
{
    qsizetype first = 0;
    qsizetype end = 0;
    bool apart = false; ///< a blank line, a centred line or the text's edge before and behind it
    int underlined = 0; ///< heading level that a rule below it gives; 0 where there is none
};

struct PlainPieces
{
    QList<TextLine> lines;
    QList<PlainPiece> pieces;
    qsizetype width = 0; ///< columns that the file's wrapped lines keep to; 0 where that cannot be told
};

/// Joins lines that were wrapped at a width, or whose indent or beginning says that they go on; every other
/// line is a piece of its own. `source` has line feeds as line ends and must outlive the result. False when
/// cancelled.
[[nodiscard]] bool findPlainPieces(QStringView source, PlainPieces& result, const Progress& progress);

/// Whether the line stands in the middle of `width` columns.
[[nodiscard]] bool isCentred(const QList<TextLine>& lines, qsizetype at, qsizetype width);

} // namespace palinode
