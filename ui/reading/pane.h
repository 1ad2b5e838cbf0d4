// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/pagelayout.h"
#include "ui/reading/readingstate.h"

#include <QAbstractScrollArea>
#include <QPoint>

namespace palinode {

/// One document's text: lays out what comes into view, scrolls by the pixel, selects and copies. Its scroll
/// bars are never shown, the overview strip stands for them. A page may be scrolled on until its last line
/// is at eye level, so that any two claims can stand level.
class Pane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// state must outlive the pane.
    Pane(Side side, const ReadingState& state, QWidget* parent);

    [[nodiscard]] Side side() const { return m_side; }
    [[nodiscard]] PageLayout& page() { return m_page; }
    [[nodiscard]] const PageLayout& page() const { return m_page; }

    /// The whole text; empty where there is no document.
    [[nodiscard]] QStringView text() const;

    /// Shows the state's document of this side from its beginning.
    void resetDocument();
    /// Takes over the state's zoom and the theme's font; the line at eye level stays where it is.
    void updateStyle();

    [[nodiscard]] int scroll() const; ///< pixel of the page at the view's top
    [[nodiscard]] int maxScroll() const;
    /// Clamped; lays out what comes into view. Emits scrolled() like a scroll by hand.
    void setScroll(int y);
    /// Lays out a slice of what nobody has seen yet, without moving what is in view; false when done.
    bool measureSlice();

    /// Half-open range of the document's text; empty for none.
    [[nodiscard]] TextRange selection() const;
    void setSelection(TextRange range);
    [[nodiscard]] QString selectedText() const;
    void copy() const;
    void selectAll();

    /// The claim rectangles of a range in the viewport's coordinates, for what is laid out.
    [[nodiscard]] QList<QRectF> viewportRects(TextRange range);
    /// Position in the text under a point of the viewport.
    [[nodiscard]] qsizetype positionAt(QPoint point);
    /// id of the finding whose claim is under a point of the viewport and not filtered away; 0 for none.
    [[nodiscard]] int findingAt(QPoint point);
    /// id of the first shown finding whose claim stands at or below pixel `y` of the page, within the view;
    /// 0 for none.
    [[nodiscard]] int firstFindingFrom(int y);

Q_SIGNALS:
    void scrolled();
    /// Heights above the eye line were corrected: the same text is in view, `change` pixels farther down the
    /// page.
    void shifted(int change);
    /// The page is set at another width: what stands beside it is to be painted anew.
    void pageChanged();
    /// By a click or by key; 0 for none.
    void findingChosen(int id);
    void findingHovered(int id);
    /// +1 or −1 a notch of the wheel.
    void zoomRequested(int steps);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    [[nodiscard]] Column column() const;
    [[nodiscard]] QPointF pagePoint(QPoint point) const; ///< as PageLayout takes it
    [[nodiscard]] bool isOnText(QPoint point);
    void keepEyeLine(const PageLayout::Correction& correction);
    void updateScrollRange();
    void settle();
    void extendSelection(qsizetype position);
    void selectUnit(qsizetype position, int clicks);
    void updateHover(QPoint point);

    const Side m_side;
    const ReadingState& m_state;
    PageLayout m_page;
    bool m_settling = false; ///< the scroll bar is moved to keep the text where it is
    qsizetype m_anchor = 0; ///< where the selection began
    qsizetype m_cursor = 0; ///< where it ends, before or behind the anchor
    TextRange m_unit; ///< word or block that a double or triple click began with
    QPoint m_pressedAt;
    bool m_selecting = false;
    bool m_dragged = false; ///< the button went down and the mouse far enough since
    int m_clicks = 0;
    QPoint m_lastClickAt;
    qint64 m_lastDoubleClick = 0; ///< event time stamp, for the third click
    int m_autoScrollTimer = 0;
    bool m_focusByKey = false;
};

} // namespace palinode
