// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From an aim to a fact: what one side will, must or would like to do ("will publish", "favour the passage
// of") the other side tells as done ("have published", "was passed").

#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double sameVerbWeight = 0.7; ///< "will publish", "have published"
constexpr double editedWeight = 0.5;
constexpr double rewordedWeight = 0.5;
constexpr qsizetype fewestShared = 2; ///< words of matter: fewer come about by chance

bool isAim(const PairCue& cue)
{
    static const QSet<QString> futures{u"will"_s, u"shall"_s, u"'ll"_s,      u"must"_s,   u"should"_s,
                                       u"need"_s, u"needs"_s, u"ought to"_s, u"need to"_s};
    return cue.cue.kind == CueClass::CommitmentWeak || cue.cue.kind == CueClass::ObligationWeak
        || futures.contains(cue.folded);
}

bool isParticiple(const QString& folded)
{
    static const QSet<QString> irregular{
        u"made"_s,  u"done"_s,   u"built"_s, u"begun"_s, u"brought"_s, u"given"_s,  u"kept"_s, u"taken"_s,
        u"cut"_s,   u"put"_s,    u"won"_s,   u"met"_s,   u"set"_s,     u"paid"_s,   u"sent"_s, u"grown"_s,
        u"risen"_s, u"fallen"_s, u"led"_s,   u"held"_s,  u"found"_s,   u"become"_s, u"told"_s};
    const bool again = folded.startsWith("re"_L1) && irregular.contains(folded.sliced(2)); // "rebuilt"
    return again || irregular.contains(folded) || (folded.size() > 4 && folded.endsWith("ed"_L1));
}

/// A changed aim, as the tokens of its cue, with the word of matter that it governs.
struct Said
{
    TextRange range;
    QString stem; ///< of the verb
};

/// "We favor the enactment of", "we demand the passage of": an act that is asked for, named by its noun.
std::optional<Said> demandOf(const SideView& side)
{
    static const QSet<QString> verbs{u"favor"_s,   u"favour"_s,  u"advocate"_s, u"demand"_s, u"urge"_s,
                                     u"propose"_s, u"support"_s, u"seek"_s,     u"pledge"_s};
    static const QSet<QString> acts{u"enactment"_s,     u"passage"_s,      u"adoption"_s,  u"creation"_s,
                                    u"establishment"_s, u"extension"_s,    u"repeal"_s,    u"abolition"_s,
                                    u"ratification"_s,  u"construction"_s, u"completion"_s};
    constexpr qsizetype reach = 4; // words
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (!side.tokens[i].changed || side.tokens[i].foreign || !verbs.contains(side.tokens[i].folded))
            continue;
        for (qsizetype j = i + 1; j < std::min(side.tokens.size(), i + reach); ++j) {
            if (side.tokens[j].clause == side.tokens[i].clause && acts.contains(side.tokens[j].folded))
                return Said{{side.tokens[i].range.start, side.tokens[j].range.end}, side.tokens[j].stem};
        }
    }
    return std::nullopt;
}

std::optional<Said> aimOf(const SideView& side)
{
    for (const PairCue& cue : side.cues) {
        if (!cue.changed || cue.foreign || !isAim(cue))
            continue;
        for (qsizetype i = cue.endToken; i < side.tokens.size() && side.tokens[i].clause == cue.clause; ++i) {
            if (side.tokens[i].content)
                return Said{cue.cue.range, side.tokens[i].stem};
        }
    }
    return demandOf(side);
}

/// A changed perfect or passive past.
std::optional<Said> factOf(const SideView& side)
{
    static const QSet<QString> auxiliaries{u"has"_s, u"have"_s, u"'ve"_s, u"had"_s, u"was"_s, u"were"_s};
    constexpr qsizetype reach = 3;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (!auxiliaries.contains(side.tokens[i].folded) || side.tokens[i].foreign)
            continue;
        for (qsizetype j = i + 1; j < std::min(side.tokens.size(), i + 1 + reach); ++j) {
            const PairToken& verb = side.tokens[j];
            const bool changed = verb.changed || side.tokens[i].changed;
            if (verb.clause == side.tokens[i].clause && changed && isParticiple(verb.folded))
                return Said{{side.tokens[i].range.start, verb.range.end}, verb.stem};
        }
    }
    return std::nullopt;
}

qsizetype sharedMatter(const SideView& side)
{
    return std::ranges::count_if(side.tokens, [](const PairToken& token) {
        return token.content && (token.shared || token.rephrased);
    });
}

} // namespace

void judgeRealised(const PairView& pair, ShiftSignals& found)
{
    if (!pair.english)
        return;
    for (const Side aiming : {Side::Old, Side::New}) {
        const SideView& aims = pair.of(aiming);
        const SideView& tells = pair.other(aiming);
        const std::optional<Said> aim = aimOf(aims);
        const std::optional<Said> fact = factOf(tells);
        if (!aim || !fact || factOf(aims) || aimOf(tells)
            || std::min(sharedMatter(aims), sharedMatter(tells)) < fewestShared)
            continue;
        ShiftSignal signal;
        signal.shift = aiming == Side::Old ? Shift::Strengthened : Shift::Weakened;
        signal.weight = aim->stem == fact->stem ? sameVerbWeight
            : pair.edited()                     ? editedWeight
                                                : rewordedWeight;
        const QString before = aiming == Side::Old ? quoted(aims, aim->range) : quoted(tells, fact->range);
        const QString after = aiming == Side::Old ? quoted(tells, fact->range) : quoted(aims, aim->range);
        const QString reason = arrow(before, after);
        signal.evidence = {wordEvidence(aims, aim->range, signal.shift, reason),
                           wordEvidence(tells, fact->range, signal.shift, reason)};
        found.append(signal);
    }
}

} // namespace palinode
