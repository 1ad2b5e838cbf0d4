// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/gutter.h"

#include "ui/reading/speech.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace palinode {

namespace {

constexpr int edgeReach = 5; ///< pixels from an edge that can be dragged

} // namespace

Gutter::Gutter(const ReadingState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Links between the documents"));
}

void Gutter::setHeadHeight(int height)
{
    m_headHeight = height;
    update();
}

void Gutter::setRibbons(QList<Ribbon> ribbons)
{
    m_ribbons = std::move(ribbons);
    placeButtons(m_ribbons, m_state.current, width(), height() - m_headHeight, buttonRadius);
    update();
}

int Gutter::findingAt(QPointF point) const
{
    return point.y() < m_headHeight ? 0 : ribbonAt(m_ribbons, point - QPointF(0, m_headHeight), buttonRadius);
}

bool Gutter::isOnEdge(QPointF point) const
{
    return point.x() < edgeReach || point.x() >= width() - edgeReach;
}

void Gutter::paintRibbon(QPainter& painter, const Ribbon& ribbon) const
{
    const Theme& theme = Theme::instance();
    const bool isCurrent = ribbon.finding == m_state.current;
    const bool isPointedAt = isCurrent || ribbon.finding == m_state.hovered;
    QColor fill = theme.shiftRibbon(ribbon.shift);
    if (isPointedAt)
        fill = mixed(fill, theme.shiftFill(ribbon.shift), isCurrent ? 0.40 : 0.2);
    fill.setAlphaF(isPointedAt ? 0.95F : 0.72F);
    painter.setBrush(fill);
    painter.setPen(Qt::NoPen);
    painter.drawPath(ribbon.path);
    // The edges alone are stroked: the ends lie open against the panes.
    QPen pen(theme.shiftColor(ribbon.shift), isCurrent ? 2.4 : 1.0);
    if (!isPointedAt)
        pen.setColor(mixed(theme.chrome(), theme.shiftColor(ribbon.shift),
                           ribbon.shift == Shift::Reaffirmed ? 0.2 : 0.4));
    if (ribbon.isPossible)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal middle = width() / 2.0;
    const auto edge = [&](int from, int to) {
        QPainterPath path(QPointF(0, from));
        path.cubicTo(middle, from, middle, to, width(), to);
        painter.drawPath(path);
    };
    edge(ribbon.oldSpan.top, ribbon.newSpan.top);
    edge(ribbon.oldSpan.bottom, ribbon.newSpan.bottom);
}

void Gutter::paintButton(QPainter& painter, const Ribbon& ribbon) const
{
    const Theme& theme = Theme::instance();
    const bool isCurrent = ribbon.finding == m_state.current;
    const qreal radius = buttonRadius - (isCurrent ? 0 : 1);
    painter.setBrush(theme.paper());
    painter.setPen(QPen(theme.shiftColor(ribbon.shift), isCurrent ? 2.2 : 1.2));
    painter.drawEllipse(ribbon.button, radius, radius);
    QFont font = theme.interfaceFont();
    font.setPixelSize(13);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.shiftColor(ribbon.shift));
    const QRectF box(ribbon.button.x() - radius, ribbon.button.y() - radius, 2 * radius, 2 * radius);
    painter.drawText(box, Qt::AlignCenter, QString(shiftGlyph(ribbon.shift)));
}

void Gutter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    painter.fillRect(rect(), mixed(theme.chrome(), theme.paper(), 0.4));
    if (!m_state.oldDocument && !m_state.newDocument) {
        painter.fillRect(rect(), theme.paper());
        return;
    }
    painter.save();
    painter.setClipRect(0, m_headHeight, width(), height() - m_headHeight);
    painter.translate(0, m_headHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Ribbon& ribbon : std::as_const(m_ribbons))
        paintRibbon(painter, ribbon);
    for (const Ribbon& ribbon : std::as_const(m_ribbons)) {
        if (ribbon.hasButton)
            paintButton(painter, ribbon);
    }
    painter.restore();
    painter.setPen(theme.rule());
    painter.drawLine(0, 0, 0, height());
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

void Gutter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (Ribbon& ribbon : m_ribbons)
        ribbon.path = ribbonPath(ribbon.oldSpan, ribbon.newSpan, width());
    placeButtons(m_ribbons, m_state.current, width(), height() - m_headHeight, buttonRadius);
}

bool Gutter::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const Finding* finding = m_state.shownFinding(findingAt(help->pos())))
            QToolTip::showText(help->globalPos(), findingTitle(*m_state.marks.comparison(), *finding), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && m_state.hovered != 0)
        Q_EMIT findingHovered(0);
    return QWidget::event(event);
}

void Gutter::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isOnEdge(event->position())) {
        m_resizing = true;
        m_leftEdge = event->position().x() < width() / 2.0;
        m_widthAtPress = width();
        m_pressedAt = static_cast<int>(event->globalPosition().x());
        return;
    }
    if (const int id = findingAt(event->position()))
        Q_EMIT findingChosen(id);
}

void Gutter::mouseMoveEvent(QMouseEvent* event)
{
    if (m_resizing) {
        // The panes share what is left, so that the gutter grows to both sides: twice the way of the edge.
        const int way = static_cast<int>(event->globalPosition().x()) - m_pressedAt;
        Q_EMIT widthRequested(std::clamp(m_widthAtPress + 2 * (m_leftEdge ? -way : way), narrowest, widest));
        return;
    }
    const int id = isOnEdge(event->position()) ? 0 : findingAt(event->position());
    setCursor(isOnEdge(event->position()) ? Qt::SplitHCursor : id ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (id != m_state.hovered)
        Q_EMIT findingHovered(id);
}

void Gutter::mouseReleaseEvent(QMouseEvent*)
{
    m_resizing = false;
}

void Gutter::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (findingAt(event->position()) == 0)
        Q_EMIT widthRequested(usualWidth);
}

void Gutter::wheelEvent(QWheelEvent* event)
{
    Q_EMIT wheelTurned(event);
}

} // namespace palinode
