// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QString>

namespace palinode {

/// What a cue carries, and how strong. The names in a lexicon's definition are the enumerators' names.
enum class CueClass {
    Certain, ///< will, certainly, has shown
    Probable, ///< likely, expect, should (be)
    Possible, ///< may, might, perhaps
    CommitmentStrong, ///< pledge, will never, guarantee
    CommitmentWeak, ///< consider, aim to, explore
    ObligationStrong, ///< must, shall, required to
    ObligationWeak, ///< should, ought to, encouraged to
    Permission, ///< may (grant), is allowed to
    Negation, ///< not, never, no longer, without
    Condition, ///< if, unless, as long as, subject to
    QuantifierAll,
    QuantifierMost,
    QuantifierSome,
    QuantifierFew,
    Restriction, ///< only, solely, limited to
    Quantity, ///< numbers, dates, money, percentages
    Attribution, ///< said, according to
    Favourable, ///< safer, benefit, confident
    Caution, ///< risk, careful, concern
    Intensifier, ///< strongly, significantly
    Downtoner, ///< somewhat, gradually
};

/// One occurrence of a cue in a text.
struct Cue
{
    TextRange range; ///< in the text that was tagged
    CueClass kind = CueClass::Certain;

    bool operator==(const Cue&) const = default;
};

/// The class as JSON and Evidence::cue name it: "certain", "commitment_strong". Never translated.
[[nodiscard]] QString cueClassId(CueClass kind);

} // namespace palinode
