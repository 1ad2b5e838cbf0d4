// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/pane.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBoundaryFinder>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>

// Pane's answers to mouse and keyboard.

namespace palinode {

namespace {

constexpr int autoScrollInterval = 30; ///< ms between steps while a selection is dragged out of the view

/// The word around a position, or the run of spaces or signs that is there.
TextRange wordAt(const QString& text, TextRange block, qsizetype position)
{
    const QStringView inside = block.of(text);
    if (inside.isEmpty())
        return block;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, inside.data(), inside.size());
    const qsizetype at = std::clamp<qsizetype>(position - block.start, 0, inside.size() - 1);
    finder.setPosition(at);
    const qsizetype start = finder.isAtBoundary() ? at : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(at);
    const qsizetype end = finder.toNextBoundary();
    return {block.start + start, block.start + (end < 0 ? inside.size() : end)};
}

} // namespace

void Pane::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Pane::selectAll()
{
    setSelection({0, text().size()});
}

void Pane::extendSelection(qsizetype position)
{
    TextRange reach{position, position};
    if (m_clicks > 1) {
        const TextRange block = m_page.isEmpty() ? TextRange{} : m_page.range(m_page.sectionOf(position));
        reach = m_clicks == 2 ? wordAt(m_state.document(m_side)->text, block, position) : block;
    }
    const bool isForward = reach.end >= m_unit.end;
    m_anchor = isForward ? m_unit.start : m_unit.end;
    m_cursor = isForward ? std::max(reach.end, m_unit.end) : std::min(reach.start, m_unit.start);
    viewport()->update();
}

void Pane::selectUnit(qsizetype position, int clicks)
{
    m_clicks = clicks;
    m_unit = {position, position};
    if (clicks > 1 && !m_page.isEmpty()) {
        const TextRange block = m_page.range(m_page.sectionOf(position));
        m_unit = clicks == 2 ? wordAt(m_state.document(m_side)->text, block, position) : block;
    }
    m_anchor = m_unit.start;
    m_cursor = m_unit.end;
    viewport()->update();
}

void Pane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_page.isEmpty())
        return;
    const QPoint point = event->position().toPoint();
    m_focusByKey = false;
    m_pressedAt = point;
    m_dragged = false;
    m_selecting = true;
    const auto interval = static_cast<qint64>(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    const bool isThird = static_cast<qint64>(event->timestamp()) - m_lastDoubleClick < interval
        && m_lastDoubleClick > 0
        && (point - m_lastClickAt).manhattanLength() < QApplication::startDragDistance();
    if (event->modifiers() & Qt::ShiftModifier) {
        m_clicks = 1;
        m_unit = {m_anchor, m_anchor};
        extendSelection(positionAt(point));
        m_dragged = true;
    } else {
        selectUnit(positionAt(point), isThird ? 3 : 1);
    }
}

void Pane::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_page.isEmpty())
        return;
    m_lastDoubleClick = static_cast<qint64>(event->timestamp());
    m_lastClickAt = event->position().toPoint();
    m_selecting = true;
    m_dragged = true; // the first click chose the claim already
    selectUnit(positionAt(m_lastClickAt), 2);
}

void Pane::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (!m_selecting) {
        updateHover(point);
        viewport()->setCursor(isOnText(point) ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_dragged && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    extendSelection(positionAt(point));
    const bool isOutside = point.y() < 0 || point.y() >= viewport()->height();
    if (isOutside && m_autoScrollTimer == 0) {
        m_autoScrollTimer = startTimer(autoScrollInterval);
    } else if (!isOutside && m_autoScrollTimer != 0) {
        killTimer(m_autoScrollTimer);
        m_autoScrollTimer = 0;
    }
}

void Pane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_selecting)
        return;
    m_selecting = false;
    if (m_autoScrollTimer != 0)
        killTimer(m_autoScrollTimer);
    m_autoScrollTimer = 0;
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && !selection().isEmpty())
        clipboard->setText(selectedText(), QClipboard::Selection);
    if (m_dragged || m_clicks > 1)
        return;
    if (const int id = findingAt(event->position().toPoint()))
        Q_EMIT findingChosen(id);
}

void Pane::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_autoScrollTimer) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    setScroll(scroll() + std::clamp(beyond, -60, 60));
    extendSelection(positionAt(point));
}

void Pane::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const int turn = event->angleDelta().y();
        if (turn != 0)
            Q_EMIT zoomRequested(turn > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    updateHover(event->position().toPoint());
}

bool Pane::event(QEvent* event)
{
    // The window's own actions for these keys must not take them from the text.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) ? !selection().isEmpty()
                                             : key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void Pane::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (isPlain && event->key() == Qt::Key_Up) {
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    } else if (isPlain && event->key() == Qt::Key_Down) {
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    } else if (isPlain && event->key() == Qt::Key_PageUp) {
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    } else if (isPlain && event->key() == Qt::Key_PageDown) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else if (isPlain && event->key() == Qt::Key_Space) {
        const bool isBack = event->modifiers() & Qt::ShiftModifier;
        bar->triggerAction(isBack ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    } else if (event->key() == Qt::Key_Home && !(event->modifiers() & Qt::ShiftModifier)) {
        setScroll(0);
    } else if (event->key() == Qt::Key_End && !(event->modifiers() & Qt::ShiftModifier)) {
        setScroll(m_page.height() - viewport()->height());
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const int eye = eyeOffset(scroll(), viewport()->height());
        if (const int id = m_page.isEmpty() ? 0 : firstFindingFrom(scroll() + eye))
            Q_EMIT findingChosen(id);
    } else if (isPlain && event->key() == Qt::Key_Escape) {
        if (m_state.current != 0)
            Q_EMIT findingChosen(0);
        else
            event->ignore();
    } else {
        event->ignore();
    }
}

void Pane::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* copyAction = menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &Pane::copy);
    copyAction->setEnabled(!selection().isEmpty());
    QAction* allAction = menu.addAction(tr("Select &All"), QKeySequence::SelectAll, this, &Pane::selectAll);
    allAction->setEnabled(!m_page.isEmpty());
    menu.exec(event->globalPos());
}

void Pane::focusInEvent(QFocusEvent* event)
{
    m_focusByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void Pane::focusOutEvent(QFocusEvent* event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace palinode
