// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/blocklayout.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

/// The text as QTextLayout takes it: a line feed inside a block breaks the line, and every character
/// keeps its place.
QString layoutText(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c == u'\t' || c == u'\r')
            c = u' ';
    }
    return result;
}

bool holdsRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        // Below the Hebrew block nothing runs from right to left.
        if (c.unicode() < 0x0590)
            return false;
        if (c.isSurrogate())
            return true;
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO || direction == QChar::DirRLI;
    });
}

} // namespace

BlockLayout::BlockLayout(QStringView text, const Block& block, TextRange range, const BlockStyle& style,
                         int width, bool first, bool last)
    : m_range(range), m_kind(block.kind), m_pitch(style.linePitch)
{
    const QString shown = layoutText(range.of(text));
    m_mixed = holdsRightToLeft(shown);
    m_rightToLeft = m_mixed && shown.isRightToLeft();
    m_layout = std::make_unique<QTextLayout>(shown, style.font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    m_layout->setTextOption(option);

    qreal hanging = 0;
    if (first && !block.marker.isEmpty() && block.marker.start == range.start) {
        qsizetype prefix = block.marker.length();
        while (prefix < shown.size() && shown[prefix].isSpace())
            ++prefix;
        hanging = QFontMetricsF(style.font).horizontalAdvance(shown.left(prefix));
    }

    const qreal indent = std::min(style.indent, width / 2.0);
    qreal y = first ? style.spaceAbove : 0;
    m_textTop = y;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const qreal lineIndent = m_lineTops.empty() ? std::max(0.0, indent - hanging) : indent;
        line.setLineWidth(width - lineIndent);
        const qreal pitch = std::max(m_pitch, std::ceil(line.height()));
        line.setPosition({m_rightToLeft ? 0.0 : lineIndent, y + std::floor((pitch - line.height()) / 2)});
        m_lineTops.push_back(y);
        y += pitch;
    }
    m_layout->endLayout();
    if (m_lineTops.empty()) {
        m_lineTops.push_back(y);
        y += m_pitch;
    }
    m_lineTops.push_back(y);
    m_textBottom = y;
    const QTextLine firstLine = m_layout->lineAt(0);
    if (firstLine.isValid())
        m_underlineOffset =
            firstLine.y() - m_lineTops.front() + firstLine.ascent() + std::max(2.0, m_pitch * 0.09);
    m_height = static_cast<int>(std::ceil(y)) + (last ? style.spaceBelow : 0);
}

int BlockLayout::lineIndexAt(qreal y) const
{
    const auto next = std::upper_bound(m_lineTops.begin(), m_lineTops.end() - 1, y);
    return std::max(0, static_cast<int>(next - m_lineTops.begin()) - 1);
}

QRectF BlockLayout::lineRect(qsizetype position) const
{
    const int inside = static_cast<int>(std::clamp(position, m_range.start, m_range.end) - m_range.start);
    QTextLine line = m_layout->lineForTextPosition(inside);
    if (!line.isValid())
        line = m_layout->lineAt(m_layout->lineCount() - 1);
    if (!line.isValid())
        return {0, m_textTop, 0, m_textBottom - m_textTop};
    const auto index = static_cast<std::size_t>(line.lineNumber());
    const QRectF natural = line.naturalTextRect();
    return {natural.x(), m_lineTops[index], natural.width(), m_lineTops[index + 1] - m_lineTops[index]};
}

void BlockLayout::appendRects(const QTextLine& line, int start, int end, QList<QRectF>& into) const
{
    const auto index = static_cast<std::size_t>(line.lineNumber());
    const qreal top = m_lineTops[index];
    const qreal height = m_lineTops[index + 1] - top;
    const auto append = [&](qreal from, qreal to) {
        if (to - from > 0.01)
            into.append(QRectF(from, top, to - from, height));
    };
    if (!m_mixed) {
        const qreal a = line.cursorToX(start);
        const qreal b = line.cursorToX(end);
        append(std::min(a, b), std::max(a, b));
        return;
    }
    // Character by character, joining what touches: a range of mixed direction falls apart on the line.
    qreal from = 0;
    qreal to = -1;
    for (int i = start; i < end; ++i) {
        const qreal leading = line.cursorToX(i, QTextLine::Leading);
        const qreal trailing = line.cursorToX(i, QTextLine::Trailing);
        const qreal a = std::min(leading, trailing);
        const qreal b = std::max(leading, trailing);
        if (to >= from && a <= to + 0.6 && b >= from - 0.6) {
            from = std::min(from, a);
            to = std::max(to, b);
            continue;
        }
        append(from, to);
        from = a;
        to = b;
    }
    append(from, to);
}

QList<QRectF> BlockLayout::rects(TextRange part) const
{
    QList<QRectF> result;
    const int start = static_cast<int>(std::max(part.start, m_range.start) - m_range.start);
    const int end = static_cast<int>(std::min(part.end, m_range.end) - m_range.start);
    if (end <= start)
        return result;
    const QTextLine firstLine = m_layout->lineForTextPosition(start);
    if (!firstLine.isValid())
        return result;
    const QString text = m_layout->text();
    for (int i = firstLine.lineNumber(); i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (line.textStart() >= end)
            break;
        const int from = std::max(start, line.textStart());
        int to = std::min(end, line.textStart() + line.textLength());
        // The space that a line is broken at stands in the margin: it is not shown.
        while (to > from && to == line.textStart() + line.textLength() && i + 1 < m_layout->lineCount()
               && text[to - 1].isSpace())
            --to;
        if (to > from)
            appendRects(line, from, to, result);
    }
    return result;
}

qsizetype BlockLayout::positionAt(QPointF point) const
{
    const QTextLine line = m_layout->lineAt(lineIndexAt(point.y()));
    if (!line.isValid())
        return m_range.start;
    int inside = line.xToCursor(point.x());
    // Behind the last character of a wrapped line is in front of the next line's first: stay on this line.
    if (line.lineNumber() + 1 < m_layout->lineCount() && inside >= line.textStart() + line.textLength())
        inside = m_layout->previousCursorPosition(line.textStart() + line.textLength());
    return m_range.start + inside;
}

bool BlockLayout::hasTextAt(QPointF point) const
{
    if (point.y() < m_textTop || point.y() >= m_textBottom)
        return false;
    const QTextLine line = m_layout->lineAt(lineIndexAt(point.y()));
    if (!line.isValid())
        return false;
    const QRectF natural = line.naturalTextRect();
    return point.x() >= natural.left() && point.x() < natural.right();
}

void BlockLayout::draw(QPainter* painter, QPointF origin) const
{
    m_layout->draw(painter, origin);
}

} // namespace palinode
