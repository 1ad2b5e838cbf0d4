// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor& ground, const QColor& over, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(ground.red(), over.red()), channel(ground.green(), over.green()),
            channel(ground.blue(), over.blue())};
}

QColor readableOn(QColor color, std::initializer_list<QColor> grounds, bool lighten, double ratio)
{
    const auto isReadable = [&] {
        return std::ranges::all_of(
            grounds, [&](const QColor& ground) { return contrastRatio(color, ground) >= ratio; });
    };
    const QColor end = lighten ? QColor(Qt::white) : QColor(Qt::black);
    const QColor hue = color;
    for (int step = 1; step <= 50 && !isReadable(); ++step)
        color = mixed(hue, end, step / 50.0);
    return color;
}

} // namespace palinode
