// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingsdelegate.h"

#include "ui/findings/blend.h"
#include "ui/findings/findingsmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace palinode {

namespace {

constexpr int padding = 10;
constexpr int barHeight = 8;

void paintBar(QPainter* painter, QRect cell, const QModelIndex& index, const Theme& theme)
{
    const double size = index.data(FindingsModel::SizeRole).toDouble();
    const auto shift = static_cast<Shift>(index.data(FindingsModel::ShiftRole).toInt());
    QRectF track(cell.left() + padding, cell.center().y() - barHeight / 2.0 + 0.5, cell.width() - 2 * padding,
                 barHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blend(theme.paper(), theme.ink(), 0.09));
    painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    if (size <= 0)
        return;
    QRectF bar = track;
    bar.setWidth(qMax<double>(barHeight, track.width() * qMin(size, 1.0)));
    const QColor color = theme.shiftColor(shift);
    if (index.data(FindingsModel::PossibleRole).toBool()) {
        painter->setPen(QPen(color, 1.5));
        painter->setBrush(theme.shiftTint(shift));
        bar.adjust(0.75, 0.75, -0.75, -0.75);
    } else {
        painter->setBrush(color);
    }
    painter->drawRoundedRect(bar, bar.height() / 2.0, bar.height() / 2.0);
}

/// Elided text may come out wider than asked for: a letter that is the last one now has another shape.
QString shortenedToFit(const QString& text, const QFontMetrics& metrics, int width)
{
    QString shortened = metrics.elidedText(text, Qt::ElideRight, width);
    for (int room = width; room > 0 && metrics.horizontalAdvance(shortened) > width;) {
        room -= metrics.horizontalAdvance(shortened) - width;
        shortened = metrics.elidedText(text, Qt::ElideRight, room);
    }
    return shortened;
}

} // namespace

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    painter->save();
    const QRect cell = option.rect;
    QColor ground = theme.paper();
    if (option.state & QStyle::State_Selected)
        ground = blend(ground, option.palette.color(QPalette::Highlight), theme.isDark() ? 0.32 : 0.16);
    else if (option.state & QStyle::State_MouseOver)
        ground = blend(ground, theme.ink(), 0.035);
    painter->fillRect(cell, ground);
    painter->setPen(theme.rule());
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());

    if (index.column() == FindingsModel::SizeColumn) {
        paintBar(painter, cell, index, theme);
    } else {
        QFont font = option.font;
        QColor ink = theme.ink();
        if (index.column() == FindingsModel::ShiftColumn) {
            font.setWeight(QFont::DemiBold);
            ink = theme.shiftColor(static_cast<Shift>(index.data(FindingsModel::ShiftRole).toInt()));
        } else if (index.column() == FindingsModel::MatchColumn
                   || !index.data(FindingsModel::CounterpartRole).toBool()) {
            ink = theme.faintInk();
        }
        painter->setFont(font);
        painter->setPen(ink);
        const QRect room = cell.adjusted(padding, 0, -padding / 2, -1);
        const QString text = index.data(Qt::DisplayRole).toString();
        // By the text's own direction, so that it begins and is cut at the right ends.
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          shortenedToFit(text, QFontMetrics(font), room.width()));
    }
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {60, option.fontMetrics.height() + 12};
}

} // namespace palinode
