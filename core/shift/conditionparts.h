// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// What a condition does with what it hangs on.
enum class ConditionKind {
    Supposes, ///< if, when, provided that, as long as, in case of
    Excepts, ///< unless, except, save for
    Awaits, ///< until, once, pending
    Asks, ///< with or without someone's consent, upon request
    Leans, ///< in accordance with, to comply with, notwithstanding: names a rule and leaves little open
    Parts, ///< other than, apart from: takes a thing out of a set
};

/// One condition of a side with the words that it governs.
struct ConditionPart
{
    const PairCue* cue = nullptr;
    ConditionKind kind = ConditionKind::Supposes;
    qsizetype end = 0; ///< behind the last token that it governs, to the end of its clause
    qsizetype reach = 0; ///< the same with what follows after commas, where it does not open the sentence
};

/// The conditions that a side states itself, in order.
[[nodiscard]] QList<ConditionPart> conditionsOf(const SideView& side);

/// Whether a condition says little beside other changes: "as needed" leaves open whether it will be, and what
/// stands in a clause that only explains another ("so that we know it if you ask") asks nothing of it.
[[nodiscard]] bool isSoftBesides(const SideView& side, const ConditionPart& part);

/// The same, and those that say little wherever they stand: the words that name a rule ("in accordance
/// with"), and what is said in passing ("if any").
[[nodiscard]] bool isSoft(const SideView& side, const ConditionPart& part);

/// Whether a condition is one of those that bind: "unless", "except", "provided that", "subject to", a
/// consent.
[[nodiscard]] bool isBinding(const ConditionPart& part);

/// Whether two conditions say the same with other words: "provided that" for "if", "unless" for "if … not".
[[nodiscard]] bool saySame(const SideView& a, const ConditionPart& mine, const SideView& b,
                           const ConditionPart& theirs);

/// The words of a condition from its cue to the end of its clause.
[[nodiscard]] TextRange conditionWords(const SideView& side, const ConditionPart& part);

} // namespace palinode
