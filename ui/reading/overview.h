// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/overviewmodel.h"
#include "ui/reading/readingstate.h"

#include <QWidget>

namespace palinode {

/// The strip beside the panes: every shift of the whole comparison, and a frame around what is in view. It
/// stands for the panes' scroll bar: a click on a mark chooses the finding, dragging scrolls.
class Overview : public QWidget
{
    Q_OBJECT

public:
    static constexpr int stripWidth = 20;

    /// state must outlive the overview.
    Overview(const ReadingState& state, QWidget* parent);

    void setMarks(QList<OverviewMark> marks);
    /// The part of the new document that is in view, as shares 0..1 of its text.
    void setFrame(double from, double to);
    /// The filter or the current finding changed.
    void refresh();

Q_SIGNALS:
    void findingChosen(int id);
    /// share: the place of the new document's text, 0..1, that is to come to the middle of the view.
    void scrollRequested(double share);
    void wheelTurned(QWheelEvent* event);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int findingAt(QPointF point) const;
    [[nodiscard]] QRectF frameRect() const;
    void scrollTo(qreal y);

    const ReadingState& m_state;
    QList<OverviewMark> m_marks;
    OverviewRuns m_runs;
    double m_from = 0;
    double m_to = 1;
    bool m_dragging = false;
    qreal m_grip = 0; ///< where the frame was taken hold of, from its middle
};

} // namespace palinode
