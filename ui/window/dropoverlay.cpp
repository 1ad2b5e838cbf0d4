// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/dropoverlay.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace palinode {

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showFor(std::optional<Side> side)
{
    m_side = side;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.chrome();
    veil.setAlphaF(0.86F);
    painter.fillRect(rect(), veil);
    QFont large = theme.readingFont();
    large.setPointSizeF(theme.interfaceFont().pointSizeF() * 1.8);
    painter.setFont(large);

    const auto part = [&](QRect area, const QString& text, bool chosen) {
        const QRectF outline = QRectF(area).adjusted(18, 18, -18, -18);
        painter.setPen(QPen(chosen ? palette().color(QPalette::Highlight) : theme.rule(), chosen ? 3 : 1.5,
                            Qt::DashLine));
        painter.setBrush(chosen ? theme.paper() : QColor(Qt::transparent));
        painter.drawRoundedRect(outline, 12, 12);
        painter.setPen(chosen ? theme.ink() : theme.faintInk());
        painter.drawText(outline, Qt::AlignCenter | Qt::TextWordWrap, text);
    };
    if (!m_side) {
        part(rect(), tr("Compare these two files"), true);
        return;
    }
    const int half = width() / 2;
    part(QRect(0, 0, half, height()), tr("Then: the earlier statement"), m_side == Side::Old);
    part(QRect(half, 0, width() - half, height()), tr("Now: the later statement"), m_side == Side::New);
}

} // namespace palinode
