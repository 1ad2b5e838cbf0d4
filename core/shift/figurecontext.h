// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

#include <QSet>

#include <optional>

// What the words around an English figure say of it.

namespace palinode {

/// The bound that the words before a figure set: "<=" for "may not exceed" and "within", ">" for "exceeds";
/// empty where they set none. figure: its range in the side's text.
[[nodiscard]] QString boundBefore(const SideView& side, TextRange figure);

/// Whether a figure tells an age in years, though "years" is not said: "the age of twenty-five".
[[nodiscard]] bool isAge(const SideView& side, TextRange figure);

/// Whether four figures name a year of the calendar: "in 2024", "fiscal year 2024", and alone where nothing
/// is counted behind them. "2,000" and "2048 people" name none.
[[nodiscard]] bool isYear(const SideView& side, TextRange figure);

/// The first token of an ordinal that ends at a token and counts out: "the third time", "our twenty-first
/// store"; -1 where there is none, as in the turns of phrase "in the first place", "first of all", "third
/// parties".
[[nodiscard]] qsizetype countingOrdinal(const SideView& side, qsizetype token);

/// The value of the ordinal in letters that ends at a token, with the tens before it; nothing for other
/// words.
[[nodiscard]] std::optional<double> ordinalAt(const SideView& side, qsizetype token);

/// Whether a word says how many times as much: "double", "tripled", "halve".
[[nodiscard]] bool isMultiple(const QString& folded);

/// Whether a word says that nothing went up or down: "flat", "unchanged".
[[nodiscard]] bool saysNoChange(const QString& folded);

/// The stems of the words of matter next to a figure in its clause, two on each side: what it counts or whose
/// it is.
[[nodiscard]] QSet<QString> matterAround(const SideView& side, TextRange figure);

} // namespace palinode
