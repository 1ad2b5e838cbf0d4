// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/filterchips.h"

#include "core/report/wording.h"
#include "ui/findings/filterchip.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace palinode {

namespace {

constexpr int margin = 12;
constexpr int rowMargin = 7;
constexpr int gap = 8;

} // namespace

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), m_visible(everyShift())
{
    setAccessibleName(tr("Shifts to show"));
    // Not Fixed: that would hold the height at the hint's one row, whatever heightForWidth() says.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // The two that a reader looks for first; then the design's precedence.
    QList<Shift> order = {Shift::Reversed,     Shift::Weakened,         Shift::Strengthened,
                          Shift::ScopeChanged, Shift::ConditionChanged, Shift::QuantityChanged,
                          Shift::Reaffirmed,   Shift::Dropped,          Shift::New};
    for (const Shift shift : order) {
        auto* chip = new FilterChip(shift, this);
        chip->installEventFilter(this);
        connect(chip, &FilterChip::toggled, this, [this, shift](bool shown) {
            if (shown)
                m_visible.insert(shift);
            else
                m_visible.remove(shift);
            Q_EMIT visibleShiftsChanged(m_visible);
        });
        m_chips.append(chip);
    }
    makeTabStop(m_chips.first());
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FilterChips::setCounts(const std::map<Shift, int>& counts)
{
    for (FilterChip* chip : m_chips) {
        const auto found = counts.find(chip->shift());
        chip->setCount(found == counts.end() ? std::nullopt : std::optional(found->second));
    }
    layOut(width(), true);
    updateGeometry();
}

void FilterChips::setVisibleShifts(const QSet<Shift>& shifts)
{
    if (m_visible == shifts)
        return;
    m_visible = shifts;
    for (FilterChip* chip : m_chips) {
        const QSignalBlocker blocker(this);
        chip->setChecked(shifts.contains(chip->shift()));
    }
    Q_EMIT visibleShiftsChanged(m_visible);
}

void FilterChips::showOnly(Shift shift)
{
    const QSet<Shift> alone = {shift};
    setVisibleShifts(m_visible == alone ? everyShift() : alone);
}

int FilterChips::heightForWidth(int width) const
{
    return layOut(width, false);
}

QSize FilterChips::sizeHint() const
{
    int width = 2 * margin - gap;
    for (const FilterChip* chip : m_chips)
        width += chip->sizeHint().width() + gap;
    return {width, layOut(width, false)};
}

QSize FilterChips::minimumSizeHint() const
{
    return {200, m_chips.first()->sizeHint().height() + 2 * rowMargin};
}

void FilterChips::resizeEvent(QResizeEvent*)
{
    layOut(width(), true);
}

void FilterChips::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper());
    painter.setPen(theme.rule());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    auto* chip = qobject_cast<FilterChip*>(watched);
    if (!chip)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Space && press->modifiers() == Qt::ShiftModifier) {
            showOnly(chip->shift());
            return true;
        }
        switch (press->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            moveFocus(chip, press->key());
            return true;
        default:
            return false;
        }
    }
    case QEvent::MouseButtonDblClick:
        // Its first click hid the shift already: nothing left means that it stood alone.
        setVisibleShifts(m_visible.isEmpty() ? everyShift() : QSet<Shift>{chip->shift()});
        return true;
    case QEvent::ContextMenu:
        contextMenu(chip, static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    case QEvent::FocusIn:
        makeTabStop(chip);
        return false;
    default:
        return false;
    }
}

void FilterChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOut(width(), true);
        updateGeometry();
    }
}

int FilterChips::layOut(int width, bool apply) const
{
    const bool mirrored = isRightToLeft();
    int x = margin;
    int y = rowMargin;
    int rowHeight = 0;
    for (FilterChip* chip : m_chips) {
        const QSize size = chip->sizeHint();
        if (x > margin && x + size.width() > width - margin) {
            x = margin;
            y += rowHeight + rowMargin;
        }
        rowHeight = size.height();
        if (apply)
            chip->setGeometry(QRect(QPoint(mirrored ? width - x - size.width() : x, y), size));
        x += size.width() + gap;
    }
    return y + rowHeight + rowMargin + 1;
}

void FilterChips::moveFocus(FilterChip* from, int key)
{
    const qsizetype last = m_chips.size() - 1;
    const bool back = key == Qt::Key_Up || key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    qsizetype to = m_chips.indexOf(from) + (back ? -1 : 1);
    if (key == Qt::Key_Home)
        to = 0;
    else if (key == Qt::Key_End)
        to = last;
    m_chips.at(qBound<qsizetype>(0, to, last))->setFocus(Qt::TabFocusReason);
}

void FilterChips::makeTabStop(FilterChip* chip)
{
    for (FilterChip* other : m_chips)
        other->setFocusPolicy(other == chip ? Qt::StrongFocus : Qt::ClickFocus);
}

void FilterChips::contextMenu(FilterChip* chip, QPoint globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Shift shift = chip->shift();
    menu->addAction(tr("Show Only “%1”").arg(shiftName(shift)), this,
                    [this, shift] { setVisibleShifts({shift}); });
    menu->addAction(tr("Show All"), this, [this] { setVisibleShifts(everyShift()); });
    menu->popup(globalPosition);
}

} // namespace palinode
