// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/linkrow.h"

#include "ui/findings/blend.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace palinode {

namespace {

constexpr int sideRoom = 12;
constexpr int rowRoom = 8;

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

LinkRow::LinkRow(QWidget* parent) : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it as Space does
}

void LinkRow::setTexts(const QString& title, const QString& detail, const QString& mark,
                       const QColor& markColor)
{
    m_title = title;
    m_detail = detail;
    m_mark = mark;
    m_markColor = markColor;
    setAccessibleName(mark.isEmpty() ? tr("%1. %2").arg(title, detail)
                                     : tr("%1. %2. %3").arg(title, detail, mark));
    updateGeometry();
    update();
}

QSize LinkRow::sizeHint() const
{
    return {300, fontMetrics().height() + QFontMetrics(detailFont(font())).height() + 2 * rowRoom + 3};
}

void LinkRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), blend(theme.paper(), theme.ink(), 0.04));
    painter.setPen(theme.rule());
    painter.drawLine(rect().topLeft(), rect().topRight());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -1), 4, 4);
    }
    QRect room = rect().adjusted(sideRoom, rowRoom, -sideRoom, -rowRoom);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    if (!m_mark.isEmpty()) {
        painter.setFont(strong);
        painter.setPen(isEnabled() ? m_markColor : theme.faintInk());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_mark);
        room.setRight(room.right() - QFontMetrics(strong).horizontalAdvance(m_mark) - 2 * sideRoom);
    }
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme.ink() : theme.faintInk());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, room.width()));
    const QFont small = detailFont(font());
    painter.setFont(small);
    painter.setPen(theme.faintInk());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(small).elidedText(m_detail, Qt::ElideRight, room.width()));
}

} // namespace palinode
