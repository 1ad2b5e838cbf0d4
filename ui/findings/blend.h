// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace palinode {

/// `over` laid on `under` with an opacity of `amount` (0..1): an opaque colour.
[[nodiscard]] inline QColor blend(const QColor& under, const QColor& over, double amount)
{
    const auto mix = [amount](double from, double to) {
        return static_cast<float>(from + (to - from) * amount);
    };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

/// Black or white, whichever can be read better on `ground`.
[[nodiscard]] inline QColor readableOn(const QColor& ground)
{
    return qGray(ground.rgb()) > 140 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace palinode
