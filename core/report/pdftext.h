// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

class QPainter;

namespace palinode::pdf {

/// How some characters differ from the text around them. An invalid colour is none.
struct Span
{
    TextRange range; ///< in StyledText::text; spans are disjoint and ascending
    QColor tint; ///< ground, opaque
    QColor underline;
    QColor strike;
    QColor ink; ///< invalid: the text's own
    std::optional<QFont> font; ///< none: the text's own

    bool operator==(const Span&) const = default;
};

/// One passage with one font, wrapped to a width; words too long for a line break anywhere.
struct StyledText
{
    QString text; ///< line feeds begin a new line; no other control characters
    QFont font;
    QColor ink;
    qreal pitch = 0; ///< from line to line; a line with a taller font takes more
    Qt::Alignment alignment = Qt::AlignLeft; ///< AlignLeft is the side where reading starts
    QList<Span> spans;
};

/// What the glyphs of one page say, in the order in which they were painted: `ends` holds, a glyph, where
/// its part of `text` ends. A glyph with an empty part belongs to the cluster of the glyph before it.
struct GlyphLog
{
    QString text;
    QList<qint32> ends;

    void add(QStringView part)
    {
        text += part;
        ends.append(qint32(text.size()));
    }
};

/// The height of each line of the text wrapped to `width`, in units. At least one line.
[[nodiscard]] QList<float> lineHeights(const StyledText& text, qreal width);

/// The width that the text takes on one line.
[[nodiscard]] qreal naturalWidth(const StyledText& text);

/// From the top of the text down to the baseline of its first line, on one line.
[[nodiscard]] qreal firstBaseline(const StyledText& text);

/// Paints lines first to last (exclusive) of the text wrapped to `width` with the top of line `first` at
/// `at`, and adds their glyphs to the log.
void paintLines(QPainter& painter, const StyledText& text, qreal width, QPointF at, int first, int last,
                GlyphLog& log);

} // namespace palinode::pdf
