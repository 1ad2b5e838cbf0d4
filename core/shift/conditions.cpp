// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions, exceptions and limits (if, unless, except, subject to, provided that) that came or went.

#include "core/shift/conditionparts.h"
#include "core/shift/governs.h"
#include "core/shift/matter.h"
#include "core/shift/signal.h"
#include "core/shift/synonyms.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.8;
constexpr double rewordedWeight = 0.6; ///< reworded, and what the condition hangs on is said by both
constexpr double otherMatterWeight = 0.25; ///< reworded, and nothing says that it hangs on the same
constexpr double contentWeight = 0.62; ///< both have the condition, and only what it asks for changed
constexpr double softWeight = 0.45; ///< "as needed", among other changes
constexpr double replacedWeight = 0.4; ///< each side has its own
constexpr double strengthWeight = 0.3;
constexpr double purposeWeight = 0.6; ///< "in order to" ties a statement to an aim
constexpr double fulfilledWeight = 0.4; ///< "prepared to, if" → "decided": more is said by the grade
constexpr double mostly = 0.5; ///< share of the words
constexpr double aPart = 0.25; ///< share of the words
constexpr double bindingSimilarity = 0.38;

using Parts = QList<ConditionPart>;

/// The conditions of a side that are not the other's too, whatever the words: those that answer each other
/// are taken out of both lists.
void takeOutAnswered(const PairView& pair, Parts& olds, Parts& news)
{
    for (qsizetype i = 0; i < olds.size();) {
        const auto same = std::ranges::find_if(news, [&](const ConditionPart& part) {
            return saySame(pair.oldSide, olds[i], pair.newSide, part);
        });
        if (same == news.end()) {
            ++i;
            continue;
        }
        news.erase(same);
        olds.removeAt(i);
    }
}

Parts ownConditions(const Parts& all)
{
    Parts own;
    std::ranges::copy_if(all, std::back_inserter(own),
                         [](const ConditionPart& part) { return part.cue->changed; });
    return own;
}

bool hasChanged(const SideView& side, std::initializer_list<CueClass> kinds)
{
    return std::ranges::any_of(side.cues, [&](const PairCue& cue) {
        return cue.changed && std::ranges::find(kinds, cue.cue.kind) != kinds.end();
    });
}

bool governs(const Parts& parts, qsizetype token)
{
    return std::ranges::any_of(parts, [token](const ConditionPart& part) {
        return part.cue->firstToken <= token && token < part.reach;
    });
}

/// The share of the words of matter outside the conditions that both sides have: whether what the condition
/// hangs on is said without it on the other side.
double sharedOutside(const SideView& side, const Parts& parts)
{
    qsizetype all = 0;
    qsizetype shared = 0;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (!side.tokens[i].content || governs(parts, i))
            continue;
        ++all;
        shared += side.tokens[i].shared ? 1 : 0;
    }
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

/// Whether the other side says plainly what a condition asks for: "until it has gained confidence" → "has
/// gained confidence".
bool isSaidPlainly(const SideView& side, const ConditionPart& part, const SideView& other,
                   const Parts& others)
{
    constexpr qsizetype fewest = 3; // words of matter
    constexpr double nearlyAll = 0.8;
    qsizetype all = 0;
    qsizetype said = 0;
    for (qsizetype i = part.cue->endToken; i < part.end; ++i) {
        const PairToken& token = side.tokens[i];
        if (!token.content || isCounted(side, i))
            continue;
        ++all;
        for (qsizetype j = 0; j < other.tokens.size(); ++j) {
            if (other.tokens[j].stem != token.stem || governs(others, j) || denialOf(other, j))
                continue;
            ++said;
            break;
        }
    }
    return all >= fewest && static_cast<double>(said) >= nearlyAll * static_cast<double>(all);
}

double oneSidedWeight(const PairView& pair, const SideView& conditional, const Parts& own)
{
    const SideView& plain = pair.other(conditional.side);
    const auto besides = [&](const ConditionPart& part) { return isSoftBesides(conditional, part); };
    const bool soft =
        std::ranges::all_of(own, [&](const ConditionPart& part) { return isSoft(conditional, part); });
    const bool fulfilled = hasChanged(conditional, {CueClass::CommitmentWeak})
        && hasChanged(plain, {CueClass::CommitmentStrong, CueClass::Certain});
    if (fulfilled)
        return fulfilledWeight;
    if (pair.edited())
        return soft && !(pair.onePlace && std::ranges::all_of(own, besides)) ? softWeight : editedWeight;
    // "If any person flees" is "a person who flees".
    const Parts others = conditionsOf(plain);
    if (std::ranges::all_of(own, [&](const ConditionPart& part) {
            return part.kind == ConditionKind::Supposes && isSaidPlainly(conditional, part, plain, others);
        }))
        return otherMatterWeight;
    // "If" and "when" say much in passing; "unless" and "provided that" bind what they stand by.
    const double mine = sharedOutside(conditional, own);
    const double theirs = sharedOutside(plain, {});
    const bool binds = std::ranges::any_of(own, isBinding);
    const bool hangsOnSame = binds ? std::max(mine, theirs) >= aPart && pair.similarity >= bindingSimilarity
                                   : std::min(mine, theirs) >= aPart && std::max(mine, theirs) >= mostly
            && pair.similarity >= sameMatterSimilarity;
    return soft || !hangsOnSame ? otherMatterWeight : rewordedWeight;
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
    const SideView& other = pair.other(side.side);
    const qsizetype first = std::max(oldPurpose, newPurpose);
    // "To ensure" is "in order to ensure".
    const QString aim = first + 3 < side.tokens.size() ? side.tokens[first + 3].stem : QString();
    const auto same = [&aim](const QString& stem) { return stem == aim || areSynonyms(stem, aim); };
    for (qsizetype i = 0; i + 1 < other.tokens.size(); ++i) {
        if (other.tokens[i].folded == "to"_L1 && same(other.tokens[i + 1].stem))
            return;
    }
    const TextRange range{side.tokens[first].range.start, side.tokens[first + 2].range.end};
    const QString text = oldPurpose < 0 ? QCoreApplication::translate("Shift", "purpose added: %1")
                                        : QCoreApplication::translate("Shift", "purpose gone: %1");
    ShiftSignal signal;
    signal.shift = Shift::ConditionChanged;
    signal.weight = purposeWeight;
    signal.evidence = {wordEvidence(side, range, signal.shift, text.arg(quoted(side, range)))};
    found.append(signal);
}

/// What a condition says where both sides have it: the words of matter, labels and figures that changed.
QList<TextRange> changedWords(const SideView& side, const ConditionPart& part)
{
    QList<TextRange> ranges;
    qsizetype last = -1;
    for (qsizetype i = part.cue->endToken; i < part.reach; ++i) {
        const PairToken& token = side.tokens[i];
        const bool label = token.folded.size() == 1 && token.folded != "a"_L1 && token.folded != "i"_L1;
        const bool own = token.content && !token.shared;
        if (!token.changed || token.rephrased || isCounted(side, i) || (!own && !label))
            continue;
        if (last >= 0 && last == i - 1)
            ranges.last().end = token.range.end;
        else
            ranges.append(token.range);
        last = i;
    }
    return ranges;
}

qsizetype matterIn(const SideView& side, qsizetype from, qsizetype to,
                   const QList<TextRange>* within = nullptr)
{
    qsizetype count = 0;
    for (qsizetype i = from; i < to; ++i) {
        const auto holds = [&](TextRange range) { return range.contains(side.tokens[i].range); };
        count += side.tokens[i].content && (!within || std::ranges::any_of(*within, holds)) ? 1 : 0;
    }
    return count;
}

/// Whether a condition asks for another thing, not for the same of a thing called otherwise, which is a
/// change of scope: most of its words changed, or a label did ("as provided in (b) and (c)").
bool asksOther(const SideView& side, const ConditionPart& part, const QList<TextRange>& changed)
{
    const auto isLabel = [](TextRange range) { return range.end - range.start == 1; };
    const qsizetype all = matterIn(side, part.cue->endToken, part.end);
    const qsizetype own = matterIn(side, part.cue->endToken, part.end, &changed);
    return std::ranges::any_of(changed, isLabel) || (own > 1 && 2 * own >= all);
}

/// Whether one side asks for more: words that stand for none of the other's.
bool asksMore(const SideView& side, const ConditionPart& part, const QList<TextRange>& changed,
              const QList<TextRange>& others)
{
    constexpr qsizetype fewest = 2; // words of matter
    return others.isEmpty() && matterIn(side, part.cue->endToken, part.reach, &changed) >= fewest;
}

/// Whether all that changed in matter stands in conditions.
bool onlyIn(const SideView& side, const Parts& parts)
{
    const QList<qsizetype> own = side.ownContent();
    return std::ranges::all_of(
        own, [&](qsizetype token) { return side.tokens[token].rephrased || governs(parts, token); });
}

/// A condition that both sides have and that asks for another thing: "if the goods are late" → "if the goods
/// are broken".
void judgeContent(const PairView& pair, const Parts& oldKept, const Parts& newKept, ShiftSignals& found)
{
    constexpr double halfStayed = 0.4; // of the words
    if ((!pair.edited() && pair.unchanged < halfStayed) || oldKept.size() != newKept.size())
        return;
    ShiftSignal signal;
    signal.shift = Shift::ConditionChanged;
    signal.weight =
        onlyIn(pair.oldSide, oldKept) && onlyIn(pair.newSide, newKept) ? contentWeight : replacedWeight;
    for (qsizetype i = 0; i < oldKept.size(); ++i) {
        if (oldKept[i].kind == ConditionKind::Leans || oldKept[i].kind == ConditionKind::Parts
            || oldKept[i].kind != newKept[i].kind)
            continue;
        const QList<TextRange> olds = changedWords(pair.oldSide, oldKept[i]);
        const QList<TextRange> news = changedWords(pair.newSide, newKept[i]);
        if (!asksOther(pair.oldSide, oldKept[i], olds) && !asksOther(pair.newSide, newKept[i], news)
            && !asksMore(pair.oldSide, oldKept[i], olds, news)
            && !asksMore(pair.newSide, newKept[i], news, olds))
            continue;
        const QString cue = quoted(pair.oldSide, oldKept[i].cue->cue.range);
        const auto show = [&](const SideView& side, const QList<TextRange>& ranges, const QString& text) {
            for (const TextRange range : ranges)
                signal.evidence.append(
                    wordEvidence(side, range, signal.shift, text.arg(cue, quoted(side, range))));
        };
        show(pair.oldSide, olds,
             QCoreApplication::translate("Shift", "no longer in the condition with %1: %2"));
        show(pair.newSide, news, QCoreApplication::translate("Shift", "now in the condition with %1: %2"));
    }
    if (!signal.evidence.isEmpty())
        found.append(signal);
}

/// A condition of one side that the other tells as fulfilled.
void judgeFulfilled(const PairView& pair, const Parts& oldOwn, const Parts& newOwn, const Parts& oldAll,
                    const Parts& newAll, ShiftSignals& found)
{
    constexpr double fulfilledCondition = 0.7;
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& side = pair.of(name);
        const Parts& own = name == Side::Old ? oldOwn : newOwn;
        for (const ConditionPart& part : own) {
            if (isSoft(side, part)
                || !isSaidPlainly(side, part, pair.other(name), name == Side::Old ? newAll : oldAll))
                continue;
            const QString text = name == Side::Old
                ? QCoreApplication::translate("Shift", "condition fulfilled: %1")
                : QCoreApplication::translate("Shift", "said before, a condition now: %1");
            ShiftSignal signal;
            signal.shift = Shift::ConditionChanged;
            signal.weight = fulfilledCondition;
            signal.evidence = {cueEvidence(side, *part.cue, signal.shift,
                                           text.arg(quoted(side, conditionWords(side, part))))};
            found.append(signal);
        }
    }
}

/// "If" → "only if": the one says when something holds, the other when it does not, too.
void judgeOnly(const PairView& pair, const Parts& olds, const Parts& news, ShiftSignals& found)
{
    constexpr double onlyWeight = 0.6;
    const auto isOnly = [](const ConditionPart& part) {
        return part.cue->folded.startsWith("only "_L1) || part.cue->folded.startsWith("if and only"_L1);
    };
    const auto only = [&](const Parts& parts) { return std::ranges::any_of(parts, isOnly); };
    if (!pair.edited() || olds.empty() || news.empty() || only(olds) == only(news))
        return;
    const SideView& side = only(olds) ? pair.oldSide : pair.newSide;
    const Parts& parts = only(olds) ? olds : news;
    const ConditionPart& part = *std::ranges::find_if(parts, isOnly);
    const QString text = only(olds) ? QCoreApplication::translate("Shift", "%1 is gone")
                                    : QCoreApplication::translate("Shift", "%1 came in");
    ShiftSignal signal;
    signal.shift = Shift::ConditionChanged;
    signal.weight = onlyWeight;
    signal.evidence = {
        cueEvidence(side, *part.cue, signal.shift, text.arg(quoted(side, part.cue->cue.range)))};
    found.append(signal);
}

/// "Subject to Section 5" → "notwithstanding Section 5": bound by it, then free of it.
bool areTurnedRound(const PairView& pair, const Parts& olds, const Parts& news)
{
    if (olds.size() != 1 || news.size() != 1)
        return false;
    const auto binds = [](const ConditionPart& part) { return part.cue->folded.startsWith("subject"_L1); };
    const auto frees = [](const ConditionPart& part) { return part.cue->folded == "notwithstanding"_L1; };
    const qsizetype oldWord = olds.first().cue->firstToken;
    const qsizetype newWord = news.first().cue->firstToken;
    return ((binds(olds.first()) && frees(news.first())) || (frees(olds.first()) && binds(news.first())))
        && inPlace(pair, oldWord, newWord);
}

} // namespace

void judgeConditions(const PairView& pair, ShiftSignals& found)
{
    judgePurpose(pair, found);
    const Parts oldAll = conditionsOf(pair.oldSide);
    const Parts newAll = conditionsOf(pair.newSide);
    Parts oldRest = oldAll;
    Parts newRest = newAll;
    takeOutAnswered(pair, oldRest, newRest);
    const Parts oldOwn = ownConditions(oldRest);
    const Parts newOwn = ownConditions(newRest);
    if (oldOwn.isEmpty() && newOwn.isEmpty()) {
        judgeOnly(pair, oldAll, newAll, found);
        judgeContent(pair, oldAll, newAll, found);
        return;
    }
    judgeFulfilled(pair, oldOwn, newOwn, oldAll, newAll, found);
    ShiftSignal signal;
    signal.shift = Shift::ConditionChanged;
    const bool oneSided = oldOwn.isEmpty() || newOwn.isEmpty();
    if (oneSided)
        signal.weight = oldOwn.isEmpty() ? oneSidedWeight(pair, pair.newSide, newOwn)
                                         : oneSidedWeight(pair, pair.oldSide, oldOwn);
    else
        signal.weight = !pair.edited()             ? otherMatterWeight
            : areTurnedRound(pair, oldOwn, newOwn) ? editedWeight
            : oldOwn.size() == newOwn.size()       ? replacedWeight
                                                   : softWeight;
    const auto show = [&](const SideView& side, const Parts& own, const QString& text) {
        for (const ConditionPart& part : own)
            signal.evidence.append(cueEvidence(side, *part.cue, signal.shift,
                                               text.arg(quoted(side, conditionWords(side, part)))));
    };
    const QString gone = oneSided ? QCoreApplication::translate("Shift", "condition gone: %1")
                                  : QCoreApplication::translate("Shift", "condition replaced: %1");
    const QString came = oneSided ? QCoreApplication::translate("Shift", "condition added: %1")
                                  : QCoreApplication::translate("Shift", "condition in its place: %1");
    show(pair.oldSide, oldOwn, gone);
    show(pair.newSide, newOwn, came);
    found.append(signal);
    const auto leans = [](const ConditionPart& part) {
        return part.kind == ConditionKind::Leans || part.kind == ConditionKind::Parts;
    };
    if (oneSided && !(std::ranges::all_of(oldOwn, leans) && std::ranges::all_of(newOwn, leans))) {
        // What holds without a condition is the stronger commitment.
        ShiftSignal strength;
        strength.shift = newOwn.isEmpty() ? Shift::Strengthened : Shift::Weakened;
        strength.weight = strengthWeight;
        found.append(strength);
    }
}

} // namespace palinode
