// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/paneaccessible.h"

#include "ui/reading/pane.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace palinode {

namespace {

class PaneAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PaneAccessible(Pane* pane) : QAccessibleWidget(pane, QAccessible::Document), m_pane(*pane) { }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int* start, int* end) const override
    {
        const TextRange range = index == 0 ? m_pane.selection() : TextRange{};
        *start = static_cast<int>(range.start);
        *end = static_cast<int>(range.end);
    }
    [[nodiscard]] int selectionCount() const override { return m_pane.selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { m_pane.setSelection(ordered(start, end)); }
    void removeSelection(int index) override
    {
        if (index == 0)
            setCursorPosition(cursorPosition());
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            m_pane.setSelection(ordered(start, end));
    }
    [[nodiscard]] int cursorPosition() const override { return static_cast<int>(m_pane.selection().end); }
    void setCursorPosition(int position) override { m_pane.setSelection({position, position}); }

    [[nodiscard]] QString text(int start, int end) const override
    {
        const QStringView all = m_pane.text();
        const TextRange range = ordered(start, end);
        return range.of(all).toString();
    }
    /// The name and description of the widget; its characters come through the text interface.
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(m_pane.text().size()); }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QList<QRectF> rects = m_pane.viewportRects(ordered(offset, offset + 1));
        if (rects.isEmpty())
            return {};
        const QRect rect = rects.first().toAlignedRect();
        return {m_pane.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        return static_cast<int>(m_pane.positionAt(m_pane.viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int end) override
    {
        const Span span = m_pane.page().span(ordered(start, end));
        const int viewHeight = m_pane.viewport()->height();
        if (span.top < m_pane.scroll() || span.bottom > m_pane.scroll() + viewHeight)
            m_pane.setScroll(span.top - viewHeight / 3);
    }
    [[nodiscard]] QString attributes(int offset, int* start, int* end) const override
    {
        const PageLayout& page = m_pane.page();
        const TextRange range = page.isEmpty() ? TextRange{} : page.range(page.sectionOf(offset));
        *start = static_cast<int>(range.start);
        *end = static_cast<int>(range.end);
        return {};
    }

private:
    /// Offsets from outside, in order and inside the text.
    [[nodiscard]] TextRange ordered(int start, int end) const
    {
        const qsizetype length = m_pane.text().size();
        const auto [from, to] = std::minmax(start, end);
        return {std::clamp<qsizetype>(from, 0, length), std::clamp<qsizetype>(to, 0, length)};
    }

    Pane& m_pane;
};

QAccessibleInterface* makePaneAccessible(const QString&, QObject* object)
{
    auto* pane = qobject_cast<Pane*>(object);
    return pane ? new PaneAccessible(pane) : nullptr;
}

} // namespace

void installPaneAccessibility()
{
    static const bool done = [] {
        QAccessible::installFactory(makePaneAccessible);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace palinode
