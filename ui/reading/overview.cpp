// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/overview.h"

#include "ui/reading/ribbons.h"
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

constexpr int clickReach = 4; ///< rows beside a mark that still choose it
constexpr qreal lowestFrame = 14;

} // namespace

Overview::Overview(const ReadingState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview of all shifts"));
}

void Overview::setMarks(QList<OverviewMark> marks)
{
    m_marks = std::move(marks);
    refresh();
}

void Overview::setFrame(double from, double to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    update();
}

void Overview::refresh()
{
    m_runs = overviewRuns(m_marks, m_state.shownShifts, height());
    update();
}

QRectF Overview::frameRect() const
{
    const qreal natural = (m_to - m_from) * height();
    const qreal tall = std::min<qreal>(height() - 2, std::max(lowestFrame, natural));
    const qreal middle = (m_from + m_to) / 2 * height();
    const qreal top = std::clamp(middle - tall / 2, 1.0, std::max(1.0, height() - tall - 1));
    return {1.5, top + 0.5, width() - 3.0, tall - 1};
}

void Overview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    if (!m_state.newDocument) {
        painter.fillRect(rect(), theme.paper());
        return;
    }
    painter.fillRect(rect(), mixed(theme.chrome(), theme.rule(), 0.35));
    painter.setPen(theme.rule());
    painter.drawLine(0, 0, 0, height());
    const int middle = width() / 2;
    const auto paintLane = [&](const QList<OverviewRun>& lane, int left, int right) {
        for (const OverviewRun& run : lane) {
            const int tall = std::max(2, run.bottom - run.top - (run.bottom - run.top > 5 ? 1 : 0));
            const bool isCurrent = run.finding == m_state.current;
            // The shifts of matched claims stand out; what is reaffirmed is hardly there.
            const int weight = shiftWeight(run.shift);
            const double share = isCurrent || weight > shiftWeight(Shift::New) ? 1.0 : weight > 0 ? 0.6 : 0.2;
            const QColor color = mixed(theme.chrome(), theme.shiftFill(run.shift), share);
            painter.fillRect(QRect(left, run.top, right - left, tall), color);
        }
    };
    paintLane(m_runs.left, 4, middle);
    paintLane(m_runs.right, middle, width() - 4);
    const auto current =
        std::ranges::find_if(m_marks, [this](const OverviewMark& m) { return m.finding == m_state.current; });
    if (current != m_marks.end()) {
        // A pointer from each side, whatever lies over the mark itself.
        const qreal y = (current->from + current->to) / 2 * height();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink());
        painter.drawPolygon(QPolygonF({{1, y - 4}, {6, y}, {1, y + 4}}));
        painter.drawPolygon(QPolygonF({{width() - 1.0, y - 4}, {width() - 6.0, y}, {width() - 1.0, y + 4}}));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    QColor veil = theme.ink();
    veil.setAlphaF(0.06F);
    painter.setBrush(veil);
    painter.setPen(QPen(mixed(theme.paper(), theme.ink(), 0.8), 1.2));
    painter.drawRect(frameRect());
}

void Overview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

int Overview::findingAt(QPointF point) const
{
    return overviewFindingAt(m_runs, point.x() < width() / 2.0, static_cast<int>(point.y()), clickReach);
}

bool Overview::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const Finding* finding = m_state.shownFinding(findingAt(help->pos())))
            QToolTip::showText(help->globalPos(), findingTitle(*m_state.marks.comparison(), *finding), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void Overview::scrollTo(qreal y)
{
    Q_EMIT scrollRequested(std::clamp(y / std::max(1, height()), 0.0, 1.0));
}

void Overview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_state.newDocument)
        return;
    const QPointF point = event->position();
    if (const int id = findingAt(point)) {
        const Finding* finding = m_state.shownFinding(id);
        if (finding && finding->shift != Shift::Reaffirmed) {
            Q_EMIT findingChosen(id);
            return;
        }
    }
    m_dragging = true;
    const QRectF frame = frameRect();
    m_grip = frame.contains(point) ? point.y() - frame.center().y() : 0;
    if (!frame.contains(point))
        scrollTo(point.y());
}

void Overview::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) {
        scrollTo(event->position().y() - m_grip);
        return;
    }
    setCursor(findingAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Overview::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
}

void Overview::wheelEvent(QWheelEvent* event)
{
    Q_EMIT wheelTurned(event);
}

} // namespace palinode
