// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/report/pdfblock.h"
#include "core/report/pdfstyle.h"

#include <QCoreApplication>

namespace palinode::pdf {

/// The translation context of the report's own words.
class PdfReport
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

/// Everything that the pages show, unmeasured.
struct Content
{
    QString title;
    QList<Block> blocks;
    QList<Block> heads; ///< table heads that repeat, named by Block::head
    qreal width = 0; ///< of the body
};

/// The parts in the order in which they stand.
void addTitle(Content& content, const Comparison& comparison);
void addSummary(Content& content, const Comparison& comparison);
void addNotices(Content& content, const Comparison& comparison);
void addLargestShifts(Content& content, const Comparison& comparison);
void addHowThisWasMade(Content& content, const Comparison& comparison);
void addSideBySide(Content& content, const Comparison& comparison);

/// Pieces that several parts are made of. Positions and widths are in units.
[[nodiscard]] TextBox textBox(QPointF at, qreal width, const QString& text, const QFont& font, qreal pitch,
                              const QColor& ink = colour::ink);
[[nodiscard]] Block sectionHeading(const QString& text, qreal width, Section section);
/// "⇄ Reversed" in the shift's colour.
[[nodiscard]] TextBox shiftLabel(QPointF at, qreal width, Shift shift, const QFont& font);
/// The width in which each of them stands on one line; a translation's very long names wrap.
[[nodiscard]] qreal shiftLabelWidth(const QFont& font);

} // namespace palinode::pdf
