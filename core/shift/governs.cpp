// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/governs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

bool isDenial(const PairCue& cue)
{
    if (cue.foreign)
        return false;
    if (cue.cue.kind == CueClass::Negation)
        return true;
    if (cue.cue.kind == CueClass::ObligationStrong) // "is not allowed to", "aren't permitted to"
        return cue.folded.contains(" not "_L1) || cue.folded.contains("n't "_L1);
    return cue.cue.kind == CueClass::CommitmentStrong
        && (cue.folded.endsWith("never"_L1) || cue.folded.startsWith("under no"_L1)
            || cue.folded.startsWith("refuse"_L1));
}

const PairCue* denialOf(const SideView& side, qsizetype token, qsizetype reach)
{
    const PairCue* nearest = nullptr;
    int count = 0;
    for (const PairCue& cue : side.cues) {
        const bool before = cue.endToken <= token && token - cue.endToken <= reach;
        const bool behind =
            side.words->deniesAround && cue.firstToken > token && cue.firstToken - token <= reach;
        if (!isDenial(cue) || (!before && !behind))
            continue;
        if (cue.clause == side.tokens[token].clause) {
            nearest = &cue;
            ++count;
        }
    }
    return count % 2 == 1 ? nearest : nullptr;
}

namespace {

/// Where what a condition at the head of its clause hangs on begins, though no comma says so: "if you pay
/// late | we may …". The clause's end where it does not.
qsizetype endOfOpening(const SideView& side, const PairCue& condition)
{
    static const QSet<QString> modals{u"must"_s, u"shall"_s,  u"may"_s,   u"will"_s, u"can"_s,
                                      u"'ll"_s,  u"should"_s, u"would"_s, u"might"_s};
    static const QSet<QString> subjects{u"you"_s, u"we"_s, u"they"_s, u"he"_s, u"she"_s, u"it"_s, u"i"_s};
    constexpr qsizetype shortest = 3; // words of a condition
    const auto next = std::ranges::upper_bound(side.tokens, condition.clause, {}, &PairToken::clause);
    const qsizetype end = next - side.tokens.begin();
    const bool opens =
        condition.firstToken == 0 || side.tokens[condition.firstToken - 1].clause < condition.clause;
    for (qsizetype i = end - 1; opens && i > condition.endToken + shortest; --i) {
        if (modals.contains(side.tokens[i].folded) && subjects.contains(side.tokens[i - 1].folded))
            return i - 1;
    }
    return end;
}

} // namespace

bool isConditional(const SideView& side, qsizetype token)
{
    return std::ranges::any_of(side.cues, [&](const PairCue& cue) {
        return cue.cue.kind == CueClass::Condition && cue.clause == side.tokens[token].clause
            && cue.firstToken <= token && cue.folded != "otherwise"_L1
            && (side.words->isKnown() || token < endOfOpening(side, cue));
    });
}

bool hasException(const SideView& side)
{
    return std::ranges::any_of(side.cues, [&side](const PairCue& cue) {
        return cue.cue.kind == CueClass::Condition
            && (side.words->isException(cue.folded) || cue.folded.startsWith("unless"_L1)
                || cue.folded.startsWith("until"_L1) || cue.folded.startsWith("except"_L1)
                || cue.folded.startsWith("without"_L1) || cue.folded.startsWith("not until"_L1));
    });
}

} // namespace palinode
