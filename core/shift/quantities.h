// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// An amount, date, share, duration or rate in a text.
struct Quantity
{
    TextRange range; ///< in the side's text
    QString key; ///< equal for equal quantities, however written: "2:day" for "two days" and "2 days"
    QStringList also = {}; ///< keys of quantities that it may stand for as well
    bool changed = false; ///< overlaps what the edit script changed
    bool reference = false; ///< numbers a section or article, measures nothing
    bool date = false; ///< a day, a month or a year of the calendar
    bool inWord = false; ///< a plain word that counts beside its like only: "the second bill", "to double"
};

/// The quantities of one side in order: what its lexicon calls a quantity, and in any language every run
/// with a digit that no such cue covers; of English also the ordinals and multiples among the words.
[[nodiscard]] QList<Quantity> quantitiesOf(const SideView& side);

} // namespace palinode
