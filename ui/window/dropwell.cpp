// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/dropwell.h"

#include "ui/findings/blend.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QPainter>

namespace palinode {

DropWell::DropWell(Side side, QWidget* parent) : QPushButton(parent), m_side(side)
{
    setObjectName(side == Side::Old ? QStringLiteral("oldWell") : QStringLiteral("newWell"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it as Space does
    setFile({});
}

void DropWell::setFile(const QString& fileName)
{
    m_file = fileName;
    const QString what =
        m_side == Side::Old ? tr("Then: the earlier statement") : tr("Now: the later statement");
    setAccessibleName(m_file.isEmpty() ? tr("%1. Choose a file.").arg(what)
                                       : tr("%1. %2").arg(what, QFileInfo(m_file).fileName()));
    setToolTip(m_file);
    update();
}

QSize DropWell::sizeHint() const
{
    return {320, 150};
}

void DropWell::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = underMouse() || hasFocus();
    const QColor outline = hasFocus() ? palette().color(QPalette::Highlight)
                                      : blend(theme.rule(), theme.ink(), marked ? 0.4 : 0.2);
    painter.setPen(QPen(outline, hasFocus() ? 2 : 1.25, m_file.isEmpty() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(underMouse() ? blend(theme.paper(), theme.ink(), 0.025) : theme.paper());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8);

    QFont label = font();
    label.setPointSizeF(label.pointSizeF() * 0.9);
    label.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    QFont title = theme.readingFont();
    title.setPointSizeF(font().pointSizeF() * 1.6);
    const QRect room = rect().adjusted(16, 18, -16, -16);
    const int third = room.height() / 3;
    painter.setFont(label);
    painter.setPen(theme.faintInk());
    painter.drawText(room.left(), room.top(), room.width(), third, Qt::AlignCenter,
                     m_side == Side::Old ? tr("THEN") : tr("NOW"));
    painter.setFont(title);
    painter.setPen(theme.ink());
    const QString name = m_file.isEmpty()
        ? (m_side == Side::Old ? tr("the earlier statement") : tr("the later statement"))
        : QFileInfo(m_file).fileName();
    painter.drawText(room.left(), room.top() + third, room.width(), third, Qt::AlignCenter,
                     QFontMetrics(title).elidedText(name, Qt::ElideMiddle, room.width()));
    painter.setFont(font());
    painter.setPen(theme.faintInk());
    painter.drawText(room.left(), room.top() + 2 * third, room.width(), third, Qt::AlignCenter,
                     m_file.isEmpty() ? tr("Drop a file here or choose one…") : tr("Choose another…"));
}

} // namespace palinode
