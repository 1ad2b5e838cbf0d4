// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace palinode {

/// The numbers of a quantity in their order, and its units and bounds by the names that stand for all
/// (unitNames), in any order.
struct Measure
{
    QList<double> numbers;
    QStringList units;
};

/// The same quantity in the units that its like are told in: a share in percent, a year in months, a day in
/// minutes, a kilogram in grams, cents in the large coin; how often something happens by how long it takes
/// until it happens again. Units come out sorted, each once. Pure; any thread.
[[nodiscard]] Measure inCommonUnits(Measure measure);

/// Whether a unit is a bound ("at least"), which leaves what is measured.
[[nodiscard]] bool isBound(const QString& unit);

} // namespace palinode
