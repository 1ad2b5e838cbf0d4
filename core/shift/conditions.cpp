// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions, exceptions and limits (if, unless, except, subject to, provided that) that came or went.

#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.8;
constexpr double rewordedWeight = 0.6;
constexpr double softWeight = 0.45; ///< "as needed" alone
constexpr double replacedWeight = 0.4; ///< each side has its own
constexpr double strengthWeight = 0.3;
constexpr double purposeWeight = 0.6; ///< "in order to" ties a statement to an aim
constexpr double fulfilledWeight = 0.4; ///< "prepared to, if" → "decided": more is said by the grade

/// "As needed" leaves open whether it will be, and asks for little.
bool isSoft(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> soft{u"needed"_s,   u"necessary"_s, u"required"_s, u"appropriate"_s,
                                    u"possible"_s, u"warranted"_s, u"permitted"_s};
    return side.words->isSoftCondition(cue.folded) || cue.folded == "otherwise"_L1
        || soft.contains(cue.folded.section(u' ', -1));
}

QList<const PairCue*> ownConditions(const SideView& side)
{
    QList<const PairCue*> own;
    for (const PairCue& cue : side.cues) {
        if (cue.changed && !cue.foreign && cue.cue.kind == CueClass::Condition)
            own.append(&cue);
    }
    return own;
}

bool hasChanged(const SideView& side, std::initializer_list<CueClass> kinds)
{
    return std::ranges::any_of(side.cues, [&](const PairCue& cue) {
        return cue.changed && std::ranges::find(kinds, cue.cue.kind) != kinds.end();
    });
}

/// The condition with what it says, to the end of its clause.
TextRange conditionWords(const SideView& side, const PairCue& cue)
{
    qsizetype end = cue.cue.range.end;
    for (qsizetype i = cue.endToken; i < side.tokens.size() && side.tokens[i].clause == cue.clause; ++i)
        end = side.tokens[i].range.end;
    return {cue.cue.range.start, end};
}

/// A purpose that only one side states with the words "in order to".
void judgePurpose(const PairView& pair, ShiftSignals& found)
{
    const auto purposeOf = [](const SideView& side) -> qsizetype {
        for (qsizetype i = 0; i + 2 < side.tokens.size(); ++i) {
            if (side.tokens[i].folded == "in"_L1 && side.tokens[i + 1].folded == "order"_L1
                && side.tokens[i + 2].folded == "to"_L1 && side.tokens[i + 1].changed)
                return i;
        }
        return -1;
    };
    const qsizetype oldPurpose = purposeOf(pair.oldSide);
    const qsizetype newPurpose = purposeOf(pair.newSide);
    if (!pair.edited() || (oldPurpose < 0) == (newPurpose < 0))
        return;
    const SideView& side = oldPurpose < 0 ? pair.newSide : pair.oldSide;
    const qsizetype first = std::max(oldPurpose, newPurpose);
    const TextRange range{side.tokens[first].range.start, side.tokens[first + 2].range.end};
    const QString text = oldPurpose < 0 ? QCoreApplication::translate("Shift", "purpose added: %1")
                                        : QCoreApplication::translate("Shift", "purpose gone: %1");
    ShiftSignal signal;
    signal.shift = Shift::ConditionChanged;
    signal.weight = purposeWeight;
    signal.evidence = {wordEvidence(side, range, signal.shift, text.arg(quoted(side, range)))};
    found.append(signal);
}

} // namespace

void judgeConditions(const PairView& pair, ShiftSignals& found)
{
    judgePurpose(pair, found);
    const QList<const PairCue*> oldOwn = ownConditions(pair.oldSide);
    const QList<const PairCue*> newOwn = ownConditions(pair.newSide);
    if (oldOwn.isEmpty() && newOwn.isEmpty())
        return;
    ShiftSignal signal;
    signal.shift = Shift::ConditionChanged;
    const bool oneSided = oldOwn.isEmpty() || newOwn.isEmpty();
    if (oneSided) {
        const SideView& conditional = oldOwn.isEmpty() ? pair.newSide : pair.oldSide;
        const SideView& plainSide = oldOwn.isEmpty() ? pair.oldSide : pair.newSide;
        const QList<const PairCue*>& own = oldOwn.isEmpty() ? newOwn : oldOwn;
        const bool soft =
            std::ranges::all_of(own, [&](const PairCue* cue) { return isSoft(conditional, *cue); });
        const bool fulfilled = hasChanged(conditional, {CueClass::CommitmentWeak})
            && hasChanged(plainSide, {CueClass::CommitmentStrong, CueClass::Certain});
        signal.weight = fulfilled ? fulfilledWeight
            : soft                ? softWeight
            : pair.edited()       ? editedWeight
                                  : rewordedWeight;
    } else {
        signal.weight = oldOwn.size() == newOwn.size() ? replacedWeight : softWeight;
    }
    const auto show = [&](const SideView& side, const QList<const PairCue*>& own, const QString& text) {
        for (const PairCue* cue : own)
            signal.evidence.append(
                cueEvidence(side, *cue, signal.shift, text.arg(quoted(side, conditionWords(side, *cue)))));
    };
    const QString gone = oneSided ? QCoreApplication::translate("Shift", "condition gone: %1")
                                  : QCoreApplication::translate("Shift", "condition replaced: %1");
    const QString came = oneSided ? QCoreApplication::translate("Shift", "condition added: %1")
                                  : QCoreApplication::translate("Shift", "condition in its place: %1");
    show(pair.oldSide, oldOwn, gone);
    show(pair.newSide, newOwn, came);
    found.append(signal);
    if (oneSided) {
        // What holds without a condition is the stronger commitment.
        ShiftSignal strength;
        strength.shift = newOwn.isEmpty() ? Shift::Strengthened : Shift::Weakened;
        strength.weight = strengthWeight;
        found.append(strength);
    }
}

} // namespace palinode
