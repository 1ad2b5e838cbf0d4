// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/filterchip.h"

#include "core/report/wording.h"
#include "ui/findings/blend.h"
#include "ui/findings/findingtext.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr int sideRoom = 10;
constexpr int gap = 5;

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FilterChip::FilterChip(Shift shift, QWidget* parent) : QPushButton(parent), m_shift(shift)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setText(QString(shiftGlyph(shift) + u' ' + shortShiftName(shift)));
    connect(this, &QPushButton::toggled, this, &FilterChip::describe);
    describe();
}

void FilterChip::setCount(std::optional<int> count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int name = QFontMetrics(nameFont(font())).horizontalAdvance(text());
    const int count = m_count ? gap + fontMetrics().horizontalAdvance(countText()) : 0;
    return {name + count + 2 * sideRoom, fontMetrics().height() + 9};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const bool shown = isChecked();
    const bool none = m_count == 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = outline.height() / 2;
    QColor ground = shown ? theme.paper() : theme.chrome();
    if (underMouse() && isEnabled())
        ground = blend(ground, theme.ink(), 0.05);
    // Hidden is told by the dashed outline and the missing ground, not by colour alone.
    painter.setPen(
        QPen(blend(theme.rule(), theme.ink(), shown ? 0.12 : 0.3), 1, shown ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(ground);
    painter.drawRoundedRect(outline, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

    const QFont name = nameFont(font());
    const int nameWidth = QFontMetrics(name).horizontalAdvance(text());
    QRect room = rect().adjusted(sideRoom, 0, -sideRoom, 0);
    painter.setFont(name);
    painter.setPen(shown ? theme.shiftColor(m_shift) : theme.faintInk());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (!shown) {
        const int middle = rect().center().y() + 1;
        painter.drawLine(room.left(), middle, room.left() + nameWidth, middle);
    }
    if (m_count) {
        room.setLeft(room.left() + nameWidth + gap);
        painter.setFont(font());
        painter.setPen(shown && !none ? theme.ink() : theme.faintInk());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, countText());
    }
}

QString FilterChip::countText() const
{
    return QLocale().toString(m_count.value_or(0));
}

void FilterChip::describe()
{
    const QString name = shiftName(m_shift);
    const QString state = isChecked() ? tr("shown") : tr("hidden");
    setAccessibleName(m_count ? tr("%1, findings: %2, %3").arg(name, countText(), state)
                              : tr("%1, %2").arg(name, state));
    setToolTip(isChecked() ? tr("%1: click to hide these findings, double-click to show only these").arg(name)
                           : tr("%1: click to show these findings").arg(name));
}

} // namespace palinode
