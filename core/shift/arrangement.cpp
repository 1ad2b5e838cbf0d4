// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The same words in other places: who does it to whom, which figure counts which, and what a denial denies.
// The other rules ask which words came and went, and here none did.

#include "core/shift/governs.h"
#include "core/shift/matter.h"
#include "core/shift/poles.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double swappedWeight = 0.6;
constexpr double turnedWeight = 0.8; ///< the same under opposite words: "raise wages and lower prices"
constexpr double movedDenialWeight = 0.9;
constexpr double raisedDenialWeight =
    0.3; ///< "is not likely to pass" says much what "is likely not to pass" says
constexpr double otherPersonWeight = 0.55;
constexpr double samePersonWeight = 0.3; ///< "I" and "we"
constexpr double otherJointWeight = 0.4; ///< both words are used loosely
constexpr double onlyJointWeight = 0.52; ///< nothing else changed

bool isArticle(const PairToken& token)
{
    return token.folded == "the"_L1 || token.folded == "a"_L1 || token.folded == "an"_L1;
}

/// The tokens that the order counts of: all but the articles, and those of `leftOut`.
template <typename LeaveOut>
QList<qsizetype> ordered(const SideView& side, LeaveOut leaveOut)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (!isArticle(side.tokens[i]) && !leaveOut(i))
            order.append(i);
    }
    return order;
}

QStringList stemsOf(const SideView& side, const QList<qsizetype>& order)
{
    QStringList stems;
    for (const qsizetype i : order)
        stems.append(side.tokens[i].stem);
    return stems;
}

/// Two words that took each other's place, as indexes of a stem list.
struct Swap
{
    qsizetype first = 0;
    qsizetype second = 0;
};

/// "Bread and butter" is "butter and bread".
bool isCoordination(const QStringList& stems, Swap swap)
{
    static const QSet<QString> joints{u"and"_s, u"or"_s, u"nor"_s, u"with"_s};
    for (qsizetype i = swap.first + 1; i < swap.second; ++i) {
        if (!joints.contains(stems[i]))
            return false;
    }
    return true;
}

/// The words that took each other's place, where that is all that differs; else nothing.
QList<Swap> swaps(const QStringList& olds, const QStringList& news)
{
    constexpr qsizetype most = 6; // places: beyond it the text was rearranged, not swapped
    if (olds.size() != news.size())
        return {};
    QList<qsizetype> places;
    for (qsizetype i = 0; i < olds.size(); ++i) {
        if (olds[i] != news[i])
            places.append(i);
        if (places.size() > most)
            return {};
    }
    QList<Swap> found;
    while (!places.isEmpty()) {
        const qsizetype i = places.takeFirst();
        const auto other = std::ranges::find_if(
            places, [&](qsizetype j) { return olds[i] == news[j] && olds[j] == news[i]; });
        if (other == places.end())
            return {};
        found.append({i, *other});
        places.erase(other);
    }
    // Whole phrases that changed places word by word say what they said: "prices rose and wages fell".
    const bool phrases = std::ranges::any_of(found, [&](Swap swap) {
        return std::ranges::any_of(found, [swap](Swap next) {
            return next.first == swap.first + 1 && next.second == swap.second + 1;
        });
    });
    return phrases ? QList<Swap>() : found;
}

bool matters(const SideView& side, qsizetype token)
{
    static const QSet<QString> persons{u"i"_s,   u"me"_s,  u"my"_s,   u"we"_s,   u"us"_s,  u"our"_s, u"he"_s,
                                       u"him"_s, u"she"_s, u"they"_s, u"them"_s, u"you"_s, u"your"_s};
    const PairToken& word = side.tokens[token];
    return word.content || word.kind == WordKind::Number || persons.contains(word.folded)
        || std::ranges::any_of(side.cues, [&word](const PairCue& cue) {
               return cue.cue.range.overlaps(word.range) && cue.cue.kind != CueClass::Attribution;
           });
}

/// The nearest word of matter around a place of an order that stands on an opposition; empty for none.
QString poleBeside(const QStringList& stems, qsizetype place)
{
    constexpr qsizetype reach = 3;
    for (qsizetype step = 1; step <= reach; ++step) {
        for (const qsizetype at : {place - step, place + step}) {
            if (at >= 0 && at < stems.size() && !polesOf(stems[at]).isEmpty())
                return stems[at];
        }
    }
    return {};
}

/// "Raise wages and lower prices" → "raise prices and lower wages": what was to rise is to fall.
bool isTurnedRound(const QStringList& stems, Swap swap)
{
    const QString first = poleBeside(stems, swap.first);
    const QString second = poleBeside(stems, swap.second);
    return areOpposed(stems[swap.first], stems[swap.second])
        || (!first.isEmpty() && areOpposed(first, second));
}

void judgeSwaps(const PairView& pair, ShiftSignals& found)
{
    const auto none = [](qsizetype) { return false; };
    const QList<qsizetype> oldOrder = ordered(pair.oldSide, none);
    const QList<qsizetype> newOrder = ordered(pair.newSide, none);
    const QStringList stems = stemsOf(pair.oldSide, oldOrder);
    const QStringList newStems = stemsOf(pair.newSide, newOrder);
    const QList<Swap> swapped = swaps(stems, newStems);
    for (const Swap swap : swapped) {
        const qsizetype first = oldOrder[swap.first];
        const qsizetype second = oldOrder[swap.second];
        if (!matters(pair.oldSide, first) || !matters(pair.oldSide, second) || isCoordination(stems, swap))
            continue;
        const bool figures = pair.oldSide.tokens[first].kind == WordKind::Number
            && pair.oldSide.tokens[second].kind == WordKind::Number;
        ShiftSignal signal;
        const bool turned = !figures && isTurnedRound(stems, swap) && isTurnedRound(newStems, swap);
        signal.shift = figures ? Shift::QuantityChanged : turned ? Shift::Reversed : Shift::ScopeChanged;
        signal.always = figures;
        signal.weight = turned ? turnedWeight : swappedWeight;
        const auto show = [&](qsizetype oldToken, qsizetype newToken) {
            const TextRange before = pair.oldSide.tokens[oldToken].range;
            const TextRange after = pair.newSide.tokens[newToken].range;
            const QString reason = QCoreApplication::translate("Shift", "%1 in the other’s place")
                                       .arg(arrow(quoted(pair.oldSide, before), quoted(pair.newSide, after)));
            signal.evidence += {wordEvidence(pair.oldSide, before, signal.shift, reason),
                                wordEvidence(pair.newSide, after, signal.shift, reason)};
        };
        show(first, newOrder[swap.first]);
        show(second, newOrder[swap.second]);
        found.append(signal);
    }
}

const PairCue* denialAt(const SideView& side, qsizetype token)
{
    const auto cue = std::ranges::find_if(side.cues, [&](const PairCue& each) {
        return isDenial(each) && each.cue.kind == CueClass::Negation && each.firstToken <= token
            && token < each.endToken;
    });
    return cue == side.cues.end() ? nullptr : &*cue;
}

/// A denial with the place that it has among the words that are none.
struct PlacedDenial
{
    const PairCue* cue = nullptr;
    qsizetype place = 0;
};

QList<PlacedDenial> placedDenials(const SideView& side, const QList<qsizetype>& others)
{
    QList<PlacedDenial> denials;
    for (const PairCue& cue : side.cues) {
        if (isDenial(cue) && cue.cue.kind == CueClass::Negation && cue.firstToken < cue.endToken)
            denials.append({&cue, std::ranges::lower_bound(others, cue.firstToken) - others.begin()});
    }
    return denials;
}

/// What stands between the two places of a denial: nothing of matter, words that report a judgement
/// ("likely", "believe"), or matter, which it now denies or does no longer.
enum class Passed { Nothing, Judgement, Matter };

Passed passed(const SideView& side, const QList<qsizetype>& others, qsizetype from, qsizetype to)
{
    static const QSet<QString> judgements{u"like"_s,   u"expect"_s,  u"believ"_s, u"think"_s,  u"seem"_s,
                                          u"appear"_s, u"intend"_s,  u"want"_s,   u"suppos"_s, u"plan"_s,
                                          u"claim"_s,  u"probabl"_s, u"mean"_s,   u"consid"_s, u"consider"_s};
    Passed result = Passed::Nothing;
    for (qsizetype i = from; i < to; ++i) {
        const PairToken& token = side.tokens[others[i]];
        if (token.content && !judgements.contains(token.stem))
            return Passed::Matter;
        if (token.content)
            result = Passed::Judgement;
    }
    return result;
}

/// The first word of matter that a denial stands before, in its clause.
std::optional<qsizetype> deniedWord(const SideView& side, const PairCue& denial)
{
    constexpr qsizetype reach = 5;
    const qsizetype end = std::min(side.tokens.size(), denial.endToken + reach);
    for (qsizetype i = denial.endToken; i < end && side.tokens[i].clause == denial.clause; ++i) {
        if (side.tokens[i].content)
            return i;
    }
    return std::nullopt;
}

/// Whether a denial stands shortly before; farther off it is another verb's.
bool hasDenialBefore(const SideView& side, qsizetype token)
{
    constexpr qsizetype reach = 4;
    return std::ranges::any_of(side.cues, [&](const PairCue& cue) {
        return isDenial(cue) && cue.clause == side.tokens[token].clause && cue.endToken <= token
            && token - cue.endToken <= reach;
    });
}

bool affirms(const SideView& side, const QString& stem)
{
    bool has = false;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (side.tokens[i].stem != stem)
            continue;
        if (hasDenialBefore(side, i) || isConditional(side, i))
            return false;
        has = true;
    }
    return has;
}

/// A denial of a verb that the edit script moved: "no" and "nor" deny what a rewritten sentence may put
/// anywhere.
bool isMovedVerbDenial(const SideView& side, const PairCue& cue)
{
    return side.tokens[cue.firstToken].changed
        && (cue.folded == "not"_L1 || cue.folded == "n't"_L1 || cue.folded == "never"_L1);
}

/// "Will not cut; may raise" → "may cut; will not raise": each side denies what the other affirms.
bool denyEachOther(const PairView& pair, const PairCue& oldDenial, const PairCue& newDenial)
{
    if (!isMovedVerbDenial(pair.oldSide, oldDenial) || !isMovedVerbDenial(pair.newSide, newDenial))
        return false;
    const std::optional<qsizetype> before = deniedWord(pair.oldSide, oldDenial);
    const std::optional<qsizetype> after = deniedWord(pair.newSide, newDenial);
    return before && after && pair.oldSide.tokens[*before].stem != pair.newSide.tokens[*after].stem
        && affirms(pair.newSide, pair.oldSide.tokens[*before].stem)
        && affirms(pair.oldSide, pair.newSide.tokens[*after].stem);
}

void judgeMovedDenials(const PairView& pair, ShiftSignals& found)
{
    const auto others = [](const SideView& side) {
        return ordered(side, [&side](qsizetype i) { return denialAt(side, i) != nullptr; });
    };
    const QList<qsizetype> oldOthers = others(pair.oldSide);
    const QList<qsizetype> newOthers = others(pair.newSide);
    const bool sameOthers = stemsOf(pair.oldSide, oldOthers) == stemsOf(pair.newSide, newOthers);
    const QList<PlacedDenial> olds = placedDenials(pair.oldSide, oldOthers);
    const QList<PlacedDenial> news = placedDenials(pair.newSide, newOthers);
    if (olds.size() != news.size() || (!sameOthers && !pair.edited()))
        return;
    for (qsizetype i = 0; i < olds.size(); ++i) {
        const auto [from, to] = std::minmax(olds[i].place, news[i].place);
        const Passed between = sameOthers                     ? passed(pair.oldSide, oldOthers, from, to)
            : denyEachOther(pair, *olds[i].cue, *news[i].cue) ? Passed::Matter
                                                              : Passed::Nothing;
        if (between == Passed::Nothing)
            continue;
        ShiftSignal signal;
        signal.shift = Shift::Reversed;
        signal.weight = between == Passed::Matter ? movedDenialWeight : raisedDenialWeight;
        const auto said = [](const SideView& side, const PairCue& cue) {
            const qsizetype next = std::min(cue.endToken, side.tokens.size() - 1);
            return TextRange{cue.cue.range.start, std::max(cue.cue.range.end, side.tokens[next].range.end)};
        };
        const QString reason = arrow(quoted(pair.oldSide, said(pair.oldSide, *olds[i].cue)),
                                     quoted(pair.newSide, said(pair.newSide, *news[i].cue)));
        signal.evidence += {cueEvidence(pair.oldSide, *olds[i].cue, Shift::Reversed, reason),
                            cueEvidence(pair.newSide, *news[i].cue, Shift::Reversed, reason)};
        found.append(signal);
    }
}

/// Who speaks, who is spoken to, who is spoken of.
enum class Person { Speaker, Speakers, Addressee, He, She, They };

std::optional<Person> personOf(const QString& folded)
{
    static const QHash<QString, Person> persons{
        {u"i"_s, Person::Speaker},      {u"me"_s, Person::Speaker},      {u"my"_s, Person::Speaker},
        {u"mine"_s, Person::Speaker},   {u"we"_s, Person::Speakers},     {u"us"_s, Person::Speakers},
        {u"our"_s, Person::Speakers},   {u"ours"_s, Person::Speakers},   {u"you"_s, Person::Addressee},
        {u"your"_s, Person::Addressee}, {u"yours"_s, Person::Addressee}, {u"he"_s, Person::He},
        {u"him"_s, Person::He},         {u"his"_s, Person::He},          {u"she"_s, Person::She},
        {u"her"_s, Person::She},        {u"hers"_s, Person::She},        {u"they"_s, Person::They},
        {u"them"_s, Person::They},      {u"their"_s, Person::They}};
    const auto person = persons.constFind(folded);
    return person == persons.cend() ? std::nullopt : std::optional(*person);
}

/// "They" stands for anyone where a text was made to fit all, and a report tells of "they" who said "we".
double weightOf(Person before, Person after)
{
    const auto speaks = [](Person person) { return person == Person::Speaker || person == Person::Speakers; };
    if (before == Person::They || after == Person::They || (speaks(before) && speaks(after)))
        return samePersonWeight;
    return otherPersonWeight;
}

/// The words that each stand alone in the other's place in an edit; null where one does not.
struct Replaced
{
    const PairToken* before = nullptr;
    const PairToken* after = nullptr;
};

Replaced replacedIn(const PairView& pair, qsizetype edit)
{
    const auto only = [edit](const SideView& side) -> const PairToken* {
        const std::span<const PairToken> words = side.inEdit(edit);
        return words.size() == 1 && words.front().changed ? &words.front() : nullptr;
    };
    if (pair.edits[edit].op != EditOp::Replace)
        return {};
    return {only(pair.oldSide), only(pair.newSide)};
}

/// "Copy and sell" → "copy or sell".
bool isOtherJoint(const QString& before, const QString& after)
{
    return (before == "and"_L1 && after == "or"_L1) || (before == "or"_L1 && after == "and"_L1);
}

/// What one small word in another's place may change, 0 for nothing.
double weightOf(const QString& before, const QString& after)
{
    if (isOtherJoint(before, after))
        return otherJointWeight;
    const std::optional<Person> was = personOf(before);
    const std::optional<Person> is = personOf(after);
    return was && is && *was != *is ? weightOf(*was, *is) : 0;
}

/// A pronoun in the place of another person's, "and" in that of "or": "you must notify us" → "we must notify
/// you".
void judgeSmallWords(const PairView& pair, ShiftSignals& found)
{
    if (!pair.edited())
        return;
    for (qsizetype edit = 0; edit < pair.edits.size(); ++edit) {
        const auto [before, after] = replacedIn(pair, edit);
        if (!before || !after)
            continue;
        ShiftSignal signal;
        signal.shift = Shift::ScopeChanged;
        signal.weight = weightOf(before->folded, after->folded);
        if (pair.onePlace && isOtherJoint(before->folded, after->folded))
            signal.weight = onlyJointWeight;
        if (signal.weight == 0)
            continue;
        const QString reason = arrow(quoted(pair.oldSide, before->range), quoted(pair.newSide, after->range));
        signal.evidence = {wordEvidence(pair.oldSide, before->range, Shift::ScopeChanged, reason),
                           wordEvidence(pair.newSide, after->range, Shift::ScopeChanged, reason)};
        found.append(signal);
    }
}

} // namespace

void judgeArrangement(const PairView& pair, ShiftSignals& found)
{
    if (!pair.english)
        return;
    judgeSwaps(pair, found);
    judgeMovedDenials(pair, found);
    judgeSmallWords(pair, found);
}

} // namespace palinode
