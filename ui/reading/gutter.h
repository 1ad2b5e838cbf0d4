// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/readingstate.h"
#include "ui/reading/ribbons.h"

#include <QWidget>

namespace palinode {

/// The space between the panes, with the ribbons and their glyph buttons. Dragging an edge of it makes it
/// wider or narrower; a double click on the bare ground gives it its usual width.
class Gutter : public QWidget
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 78;
    static constexpr int narrowest = 44;
    static constexpr int widest = 260;
    static constexpr qreal buttonRadius = 11;

    /// state must outlive the gutter. headHeight: of the strip above, which no ribbon enters.
    Gutter(const ReadingState& state, QWidget* parent);

    void setHeadHeight(int height);
    /// In painting order. Spans and paths as ribbons.h says; the gutter places the buttons.
    void setRibbons(QList<Ribbon> ribbons);
    [[nodiscard]] const QList<Ribbon>& ribbons() const { return m_ribbons; }
    /// id of the finding at a point of the widget; 0 for none.
    [[nodiscard]] int findingAt(QPointF point) const;

Q_SIGNALS:
    void findingChosen(int id);
    void findingHovered(int id);
    void widthRequested(int width);
    /// The wheel was turned above the gutter.
    void wheelTurned(QWheelEvent* event);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] bool isOnEdge(QPointF point) const;
    void paintRibbon(QPainter& painter, const Ribbon& ribbon) const;
    void paintButton(QPainter& painter, const Ribbon& ribbon) const;

    const ReadingState& m_state;
    QList<Ribbon> m_ribbons;
    int m_headHeight = 0;
    bool m_resizing = false;
    bool m_leftEdge = false;
    int m_widthAtPress = 0;
    int m_pressedAt = 0; ///< global x
};

} // namespace palinode
