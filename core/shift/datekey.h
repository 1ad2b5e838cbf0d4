// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

// Days and hours as they are written, for quantityKey. Pure; any thread.

namespace palinode {

/// The key of a date in figures, as that of the same date with its month in letters ("24:2018:may"); nothing
/// for other figures and where day and month cannot be told apart. text: folded. monthFirst: how "5/6/2018"
/// is read.
[[nodiscard]] std::optional<QString> dateKey(const QString& text, bool monthFirst);

/// A month by name ("May 2018"), a year or two alone ("2018"), or day, month and year ("21.7.2010").
[[nodiscard]] bool isDateKey(const QString& key);

/// A year or two alone, which the words around it may tell to be none: "2048 people".
[[nodiscard]] bool isYearKey(const QString& key);

/// Whether a unit of a key is a month of the calendar ("may").
[[nodiscard]] bool isMonthKey(const QString& unit);

/// The text with hours of the half day as hours of the whole: "5 pm" is "17:00". text: folded.
[[nodiscard]] QString withFullClock(QString text);

} // namespace palinode
