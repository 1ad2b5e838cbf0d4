// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/pane.h"

#include "ui/reading/pagepainter.h"
#include "ui/reading/paneaccessible.h"
#include "ui/reading/speech.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace palinode {

namespace {

constexpr qsizetype sliceCharacters = 3000; ///< laid out at a time; a few milliseconds

} // namespace

Pane::Pane(Side side, const ReadingState& state, QWidget* parent)
    : QAbstractScrollArea(parent), m_side(side), m_state(state)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    installPaneAccessibility();
    setAccessibleName(side == Side::Old ? tr("Old document") : tr("New document"));
    resetDocument();
}

void Pane::resetDocument()
{
    const PageStyle style(Theme::instance().readingFont(), m_state.zoom);
    m_page = PageLayout(m_state.document(m_side), style,
                        textColumn(style, viewport()->width(), m_side == Side::Old).width);
    m_page.setCorrectionListener(
        [this](const PageLayout::Correction& correction) { keepEyeLine(correction); });
    m_anchor = m_cursor = 0;
    m_selecting = false;
    const DocumentPtr& document = m_state.document(m_side);
    setAccessibleDescription(
        document ? document->metadata.title + QStringLiteral("; ") + documentSubtitle(*document) : QString());
    updateScrollRange();
    verticalScrollBar()->setValue(0);
    settle();
    viewport()->update();
}

void Pane::updateStyle()
{
    const int eye = eyeOffset(scroll(), viewport()->height());
    const PageAnchor anchor = m_page.anchorAt(scroll() + eye);
    const PageStyle style(Theme::instance().readingFont(), m_state.zoom);
    m_page.setGeometry(style, textColumn(style, viewport()->width(), m_side == Side::Old).width);
    m_settling = true;
    const int y = m_page.yOf(anchor) - eye;
    updateScrollRange();
    verticalScrollBar()->setValue(y);
    m_settling = false;
    settle();
    viewport()->update();
}

Column Pane::column() const
{
    return textColumn(m_page.style(), viewport()->width(), m_side == Side::Old);
}

int Pane::scroll() const
{
    return verticalScrollBar()->value();
}

int Pane::maxScroll() const
{
    return m_page.isEmpty() ? 0 : std::max(0, m_page.height() - viewport()->height() / 3);
}

void Pane::setScroll(int y)
{
    verticalScrollBar()->setValue(std::clamp(y, 0, maxScroll()));
}

void Pane::updateScrollRange()
{
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, maxScroll());
    bar->setSingleStep(std::max(1, static_cast<int>(m_page.style().linePitch())));
    bar->setPageStep(std::max(1, viewport()->height() - static_cast<int>(2 * m_page.style().linePitch())));
}

void Pane::keepEyeLine(const PageLayout::Correction& correction)
{
    const bool wasSettling = std::exchange(m_settling, true);
    const int before = scroll();
    const bool isAbove = correction.estimated.bottom <= before + eyeOffset(before, viewport()->height());
    updateScrollRange();
    if (isAbove)
        verticalScrollBar()->setValue(before + correction.change);
    m_settling = wasSettling;
    if (isAbove)
        Q_EMIT shifted(correction.change);
}

void Pane::settle()
{
    // What comes into view above the eye line may turn out lower than estimated, and so bring other
    // sections into view: a second round is enough unless blocks are very short.
    int before = -1;
    for (int round = 0; round < 4 && m_page.height() != before; ++round) {
        before = m_page.height();
        m_page.layOut(scroll(), viewport()->height());
    }
}

bool Pane::measureSlice()
{
    if (m_page.isMeasured())
        return false;
    return m_page.measureSome(sliceCharacters);
}

void Pane::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_settling)
        return;
    settle();
    Q_EMIT scrolled();
}

void Pane::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateStyle();
    Q_EMIT pageChanged();
}

void Pane::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Theme& theme = Theme::instance();
    const QColor highlight =
        palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
    const PageView view{m_side,   scroll(),    viewport()->size(),
                        column(), selection(), mixed(theme.paper(), highlight, 0.38)};
    paintPage(painter, m_page, view, m_state, theme);
    if (m_focusByKey && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

TextRange Pane::selection() const
{
    return {std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor)};
}

void Pane::setSelection(TextRange range)
{
    const qsizetype end = text().size();
    m_anchor = std::clamp<qsizetype>(range.start, 0, end);
    m_cursor = std::clamp<qsizetype>(range.end, m_anchor, end);
    viewport()->update();
}

QStringView Pane::text() const
{
    const DocumentPtr& document = m_state.document(m_side);
    return document ? QStringView(document->text) : QStringView();
}

QString Pane::selectedText() const
{
    return selection().of(text()).toString();
}

QPointF Pane::pagePoint(QPoint point) const
{
    return {static_cast<qreal>(point.x() - column().left), static_cast<qreal>(point.y() + scroll())};
}

qsizetype Pane::positionAt(QPoint point)
{
    return m_page.positionAt(pagePoint(point));
}

bool Pane::isOnText(QPoint point)
{
    const QPointF onPage = pagePoint(point);
    const int section = m_page.sectionAt(static_cast<int>(onPage.y()));
    return section >= 0 && m_page.layout(section).hasTextAt({onPage.x(), onPage.y() - m_page.top(section)});
}

int Pane::findingAt(QPoint point)
{
    if (m_state.marks.isEmpty() || m_page.isEmpty())
        return 0;
    const qsizetype position = positionAt(point);
    const int section = m_page.sectionOf(position);
    // The position nearest to a point may be the one behind the character under it.
    for (const qsizetype candidate : {position, position - 1}) {
        const int id = m_state.shownFindingAt(m_side, candidate);
        if (id == 0)
            continue;
        const QPointF inSection = pagePoint(point) - QPointF(0, m_page.top(section));
        const QList<QRectF> rects = m_page.layout(section).rects({candidate, candidate + 1});
        if (std::ranges::any_of(rects,
                                [&](const QRectF& r) { return r.adjusted(-3, 0, 3, 0).contains(inSection); }))
            return id;
    }
    return 0;
}

int Pane::firstFindingFrom(int y)
{
    const qsizetype from = m_page.anchorAt(y).position;
    const int bottom = m_page.sectionAt(scroll() + viewport()->height());
    for (const ClaimMark& claim : m_state.marks.claims(m_side, {from, m_page.range(bottom).end})) {
        if (m_state.shownFinding(claim.finding))
            return claim.finding;
    }
    return 0;
}

QList<QRectF> Pane::viewportRects(TextRange range)
{
    QList<QRectF> result;
    if (m_page.isEmpty() || range.isEmpty())
        return result;
    const int last = m_page.sectionOf(range.end - 1);
    for (int section = m_page.sectionOf(range.start); section <= last; ++section) {
        const QList<QRectF> rects = m_page.layout(section).rects(range);
        for (const QRectF& rect : rects)
            result.append(rect.translated(column().left, m_page.top(section) - scroll()));
    }
    return result;
}

void Pane::updateHover(QPoint point)
{
    const int id = findingAt(point);
    if (id != m_state.hovered)
        Q_EMIT findingHovered(id);
}

bool Pane::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Finding* finding = m_state.shownFinding(findingAt(help->pos()));
        if (finding)
            QToolTip::showText(help->globalPos(), findingTitle(*m_state.marks.comparison(), *finding),
                               viewport());
        else
            QToolTip::hideText();
        return true;
    }
    case QEvent::Leave:
        if (m_state.hovered != 0)
            Q_EMIT findingHovered(0);
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace palinode
