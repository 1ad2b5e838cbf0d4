// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"
#include "core/text/textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace palinode {

/// What happened to a claim, in the order of precedence of the primary shift.
enum class Shift {
    Reversed,
    QuantityChanged,
    ConditionChanged,
    ScopeChanged,
    Strengthened,
    Weakened,
    Reaffirmed,
    Dropped, ///< an old claim without counterpart
    New, ///< a new claim without counterpart
    Unrelated, ///< a pair that should not be matched; only judgePair's answer for pairs given from outside
};

/// One word or phrase that made a shift, on one side.
struct Evidence
{
    Side side = Side::Old;
    TextRange range; ///< in that side's text
    QString cue; ///< its class in a word: "certain", "negation", "quantity", "date", "word"
    QString reason; ///< one line for the reader: “will” (certain) → “may” (possible)
    Shift shift = Shift::Reaffirmed; ///< the shift that it is evidence for

    bool operator==(const Evidence&) const = default;
};

/// How one matched pair shifted. `shifts` holds the primary first, then the others by precedence.
struct Judgement
{
    Shift primary = Shift::Reaffirmed;
    QList<Shift> shifts = {Shift::Reaffirmed};
    double confidence = 1.0; ///< 0..1, rounded to 1e-4
    QList<Evidence> evidence; ///< also of signs too weak to name a shift; empty where nothing differs

    bool operator==(const Judgement&) const = default;
};

} // namespace palinode
