// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/pagestyle.h"

#include <QList>
#include <QPainter>
#include <QRectF>
#include <QTextLayout>

#include <memory>

namespace palinode {

/// A block, or a part of a very long one, broken into lines. Coordinates are pixels from the left edge of
/// the text column and the top of the section; positions are offsets in the document's text.
class BlockLayout
{
public:
    /// range: the part of `text` to set, inside `block`; the block's marker hangs where the range begins
    /// with it. width: of the column. first, last: whether the block's own space stands above and below.
    BlockLayout(QStringView text, const Block& block, TextRange range, const BlockStyle& style, int width,
                bool first, bool last);

    [[nodiscard]] int height() const { return m_height; } ///< with the space above and below
    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] TextRange range() const { return m_range; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] BlockKind kind() const { return m_kind; }

    /// The full line's strip that holds `position`: x and width of its text, y and height of its pitch.
    [[nodiscard]] QRectF lineRect(qsizetype position) const;
    /// Top of the first line's strip and bottom of the last one's.
    [[nodiscard]] qreal textTop() const { return m_textTop; }
    [[nodiscard]] qreal textBottom() const { return m_textBottom; }
    /// One rectangle a line (several where directions mix), of the part of `part` that is in here.
    [[nodiscard]] QList<QRectF> rects(TextRange part) const;
    /// Distance of the underline's top from a rectangle's top, as rects() gives it: below the baseline.
    [[nodiscard]] qreal underlineOffset() const { return m_underlineOffset; }
    /// The position of the cursor nearest to a point, in range().start..range().end.
    [[nodiscard]] qsizetype positionAt(QPointF point) const;
    /// Whether the point is on text, not beside it.
    [[nodiscard]] bool hasTextAt(QPointF point) const;
    void draw(QPainter* painter, QPointF origin) const;

private:
    [[nodiscard]] int lineIndexAt(qreal y) const;
    void appendRects(const QTextLine& line, int start, int end, QList<QRectF>& into) const;

    std::unique_ptr<QTextLayout> m_layout;
    TextRange m_range;
    BlockKind m_kind = BlockKind::Paragraph;
    bool m_rightToLeft = false;
    bool m_mixed = false; ///< holds right-to-left characters: a range need not be one rectangle
    qreal m_pitch = 0;
    qreal m_textTop = 0;
    qreal m_textBottom = 0;
    qreal m_underlineOffset = 0;
    int m_height = 0;
    std::vector<qreal> m_lineTops; ///< top of each line's strip, and the bottom of the last
};

} // namespace palinode
