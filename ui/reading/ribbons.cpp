// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/ribbons.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace palinode {

int shiftWeight(Shift shift)
{
    switch (shift) {
    case Shift::Reversed:
        return 8;
    case Shift::QuantityChanged:
        return 7;
    case Shift::ConditionChanged:
        return 6;
    case Shift::ScopeChanged:
        return 5;
    case Shift::Strengthened:
    case Shift::Weakened:
        return 4;
    case Shift::Dropped:
    case Shift::New:
        return 2;
    case Shift::Reaffirmed:
    case Shift::Unrelated:
        return 0;
    }
    return 0;
}

QPainterPath ribbonPath(Span oldSpan, Span newSpan, qreal width)
{
    const qreal middle = width / 2;
    QPainterPath path(QPointF(0, oldSpan.top));
    path.cubicTo(middle, oldSpan.top, middle, newSpan.top, width, newSpan.top);
    path.lineTo(width, newSpan.bottom);
    path.cubicTo(middle, newSpan.bottom, middle, oldSpan.bottom, 0, oldSpan.bottom);
    path.closeSubpath();
    return path;
}

QPointF ribbonMiddle(Span oldSpan, Span newSpan, qreal width, qreal t)
{
    const qreal from = (oldSpan.top + oldSpan.bottom) / 2.0;
    const qreal to = (newSpan.top + newSpan.bottom) / 2.0;
    const qreal u = 1 - t;
    // The cubic through (0, from), (w/2, from), (w/2, to), (w, to).
    const qreal x = 1.5 * width * u * t + t * t * t * width;
    const qreal y = from * (u * u * u + 3 * u * u * t) + to * (3 * u * t * t + t * t * t);
    return {x, y};
}

void placeButtons(QList<Ribbon>& ribbons, int current, qreal width, int viewHeight, qreal radius)
{
    static constexpr std::array places = {0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78};
    QList<qsizetype> order;
    for (qsizetype i = 0; i < ribbons.size(); ++i) {
        ribbons[i].hasButton = false;
        if (ribbons[i].finding == current || shiftWeight(ribbons[i].shift) > 0)
            order.append(i);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](qsizetype i) {
        return ribbons[i].finding == current ? 100 : shiftWeight(ribbons[i].shift);
    });
    QList<QPointF> taken;
    for (const qsizetype i : std::as_const(order)) {
        Ribbon& ribbon = ribbons[i];
        for (const qreal t : places) {
            const QPointF point = ribbonMiddle(ribbon.oldSpan, ribbon.newSpan, width, t);
            const bool inView = point.y() >= radius && point.y() <= viewHeight - radius && point.x() >= radius
                && point.x() <= width - radius;
            const bool free = std::ranges::none_of(taken, [&](QPointF other) {
                const QPointF apart = point - other;
                return QPointF::dotProduct(apart, apart) < 4 * (radius + 1) * (radius + 1);
            });
            if (inView && free) {
                ribbon.button = point;
                ribbon.hasButton = true;
                taken.append(point);
                break;
            }
        }
    }
}

int ribbonAt(const QList<Ribbon>& ribbons, QPointF point, qreal radius)
{
    for (const Ribbon& ribbon : std::views::reverse(ribbons)) {
        const QPointF apart = point - ribbon.button;
        if (ribbon.hasButton && QPointF::dotProduct(apart, apart) <= radius * radius)
            return ribbon.finding;
    }
    for (const Ribbon& ribbon : std::views::reverse(ribbons)) {
        if (ribbon.path.contains(point))
            return ribbon.finding;
    }
    return 0;
}

} // namespace palinode
