// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/shift/shift.h"

#include <QColor>
#include <QFont>
#include <QRectF>

namespace palinode::pdf {

/// The layouter's unit is a tenth of a point, so that fonts have whole pixel sizes.
inline constexpr int unitsPerPoint = 10;
[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * unitsPerPoint;
}

/// One sheet of paper, in units; the origin is its top left corner.
struct Sheet
{
    QSizeF size;
    QRectF body; ///< where blocks stand
    qreal footerRule = 0; ///< y of the hairline above the footer
    qreal footerTop = 0; ///< y of the footer's text

    bool operator==(const Sheet&) const = default;
};

[[nodiscard]] Sheet sheetFor(Paper paper);

enum class Face {
    Serif, ///< what the documents say
    Sans, ///< what the report says
    SansStrong,
    Mono, ///< file names and hashes
};

/// A bundled font at a size in points, with families to fall back on for the scripts that it lacks.
/// `language` (BCP 47) chooses among the shapes of Chinese, Japanese and Korean.
[[nodiscard]] QFont fontOf(Face face, qreal points, const QString& language = {});

/// The colours of one shift: Okabe–Ito's hues, darkened for text to a contrast of 4.5:1 on white.
struct Hue
{
    QColor fill; ///< bars
    QColor ink; ///< glyph and name
};

[[nodiscard]] Hue hueOf(Shift shift);
[[nodiscard]] QColor inkOf(Verdict verdict);

namespace colour {
inline constexpr QColor ink(0x11, 0x13, 0x17); ///< headings and labels
inline constexpr QColor statement(0, 0, 0); ///< the documents' words
inline constexpr QColor faint(0x5c, 0x63, 0x6e); ///< secondary text, 6:1 on white
inline constexpr QColor rule(0xd4, 0xd7, 0xdc); ///< hairlines
inline constexpr QColor strongRule(0x11, 0x13, 0x17);
inline constexpr QColor deletedTint(0xfb, 0xdc, 0xcb);
inline constexpr QColor deletedLine(0x9a, 0x3f, 0x00);
inline constexpr QColor insertedTint(0xd5, 0xef, 0xe0);
inline constexpr QColor insertedLine(0x00, 0x5e, 0x43);
} // namespace colour

} // namespace palinode::pdf
