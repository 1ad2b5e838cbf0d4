// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/quantities.h"

namespace palinode {

/// What a quantity measures.
enum class QuantityKind {
    Count, ///< of whatever is counted
    Size, ///< a weight, a length, a volume
    Share,
    Multiple, ///< twice, threefold
    Time, ///< how long
    Rate, ///< how often
    Money,
    Date,
    Clock, ///< an hour of the day
    Ordinal,
    Reference, ///< a section or an article
};

/// The kind of a quantity, by its key.
[[nodiscard]] QuantityKind kindOf(const Quantity& quantity);

/// Whether the one kind may be told as changed into the other: days into hours, five people into a third of
/// them, but no months into dollars.
[[nodiscard]] bool mayBecome(QuantityKind before, QuantityKind after);

/// How many numbers a quantity has: "5 to 6 percent" has two.
[[nodiscard]] qsizetype numbersIn(const Quantity& quantity);

/// The units of a quantity without its bounds: empty for "at least five".
[[nodiscard]] QStringList unitsOf(const Quantity& quantity);

/// Whether two quantities say the same amount, however written.
[[nodiscard]] bool isSameAmount(const Quantity& a, const Quantity& b);

} // namespace palinode
