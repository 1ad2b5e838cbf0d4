// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers, dates, amounts and shares are audited by value, apart from how the words met: a quantity that
// only one side has is always shown.

#include "core/shift/frame.h"
#include "core/shift/quantities.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.95;
constexpr double rewordedWeight = 0.7;
constexpr double quantifierWeight = 0.7; ///< "all" became a share, or the reverse
constexpr double unlikeWeight = 0.55; ///< a figure of one kind, then one of another
constexpr double referenceWeight = 0.3; ///< the number of a section
constexpr double loneReferenceWeight = 0.6; ///< the number of a section, and nothing else changed
constexpr double inPlaceWeight = 0.62; ///< a share in the place of words
constexpr double backgroundWeight = 0.4; ///< since when something is told, and more than that changed
constexpr double oneSidedWeight = 0.35; ///< came or went with its words: shown, but another rule names it

/// The quantities that met what stands in their place: "50" → "75" is a change, though the 50 basis points
/// may come again as half a percent elsewhere.
struct Replaced
{
    QList<Quantity> olds;
    QList<Quantity> news;
};

/// "5 to 6 percent" holds two numbers.
qsizetype numbersIn(const Quantity& quantity)
{
    const QStringList parts = quantity.key.split(u':');
    return std::ranges::count_if(
        parts, [](const QString& part) { return !part.isEmpty() && part.back().isDigit(); });
}

/// Whether one of `all` would be the better counterpart: of as many numbers, where `met` is not.
bool hasBetter(const QList<Quantity>& all, const Quantity& met, const Quantity& own)
{
    return numbersIn(met) != numbersIn(own) && std::ranges::any_of(all, [&](const Quantity& quantity) {
               return quantity.key != own.key && numbersIn(quantity) == numbersIn(own)
                   && quantity.date == own.date && quantity.reference == own.reference && quantity.changed;
           });
}

Replaced replacedInPlace(const PairView& pair, const QList<Quantity>& olds, const QList<Quantity>& news)
{
    const auto only = [](const QList<Quantity>& all, TextRange range) {
        const auto overlaps = [range](const Quantity& quantity) { return quantity.range.overlaps(range); };
        const auto found = std::ranges::find_if(all, overlaps);
        return std::ranges::count_if(all, overlaps) == 1 ? &*found : nullptr;
    };
    Replaced result;
    for (const Edit& edit : pair.edits) {
        if (edit.op != EditOp::Replace)
            continue;
        const Quantity* before = only(olds, edit.oldRange);
        const Quantity* after = only(news, edit.newRange);
        const bool again = before && !result.olds.isEmpty() && result.olds.last().range == before->range;
        if (before && after && before->key != after->key && !again && !hasBetter(news, *after, *before)
            && !hasBetter(olds, *before, *after)
            && (result.news.isEmpty() || result.news.last().range != after->range)) {
            result.olds.append(*before);
            result.news.append(*after);
        }
    }
    return result;
}

QList<Quantity> except(const QList<Quantity>& all, const QList<Quantity>& taken)
{
    QList<Quantity> rest;
    std::ranges::copy_if(all, std::back_inserter(rest), [&taken](const Quantity& quantity) {
        return std::ranges::find(taken, quantity.range, &Quantity::range) == taken.end();
    });
    return rest;
}

/// What of mine has no equal among theirs. Of two equal ones the one that the words kept meets its equal
/// first: in "10:3 … three weeks" → "three weeks" it is the 3 that went.
QList<Quantity> without(const QList<Quantity>& mine, const QList<Quantity>& theirs)
{
    QList<QString> keys;
    for (const Quantity& quantity : theirs)
        keys.append(quantity.key);
    QList<Quantity> rest;
    for (const bool changed : {false, true}) {
        for (const Quantity& quantity : mine) {
            if (quantity.changed == changed && !keys.removeOne(quantity.key))
                rest.append(quantity);
        }
    }
    std::ranges::sort(rest, {}, &Quantity::range);
    return rest;
}

Evidence quantityEvidence(const SideView& side, const Quantity& quantity, const QString& reason)
{
    return {side.side, quantity.range, quantity.date ? u"date"_s : u"quantity"_s, reason,
            Shift::QuantityChanged};
}

bool isShare(const Quantity& quantity)
{
    return quantity.key.startsWith("0."_L1) || quantity.key.contains(u'%');
}

/// What a quantity measures. Only figures of one kind are told as the one's change into the other.
enum class Kind { Count, Share, Time, Money, Date, Reference };

Kind kindOf(const Quantity& quantity)
{
    static const QSet<QString> times{u"minute"_s,     u"hour"_s,    u"day"_s,       u"week"_s,
                                     u"month"_s,      u"quarter"_s, u"year"_s,      u"decade"_s,
                                     u"decades"_s,    u"century"_s, u"centuries"_s, u"fortnight"_s,
                                     u"fortnights"_s, u"second"_s,  u"seconds"_s};
    static const QSet<QString> money{u"$"_s, u"\u20ac"_s, u"\u00a3"_s, u"\u00a5"_s, u"cents"_s};
    if (quantity.reference)
        return Kind::Reference;
    if (quantity.date)
        return Kind::Date;
    const QStringList parts = quantity.key.split(u':');
    const auto any = [&parts](const QSet<QString>& units) {
        return std::ranges::any_of(parts, [&units](const QString& part) { return units.contains(part); });
    };
    if (any(money))
        return Kind::Money;
    if (isShare(quantity))
        return Kind::Share;
    return any(times) ? Kind::Time : Kind::Count;
}

/// Which quantity of the other side each one became: those in one place first (`placed` of them stand in
/// front on both sides), then the next of its kind. -1 where there is none.
QList<qsizetype> changesInto(const QList<Quantity>& olds, const QList<Quantity>& news, qsizetype placed)
{
    QList<qsizetype> partner(olds.size(), -1);
    for (qsizetype i = 0; i < placed; ++i)
        partner[i] = i;
    for (const bool alike : {true, false}) { // ranges meet ranges first
        for (qsizetype i = placed; i < olds.size(); ++i) {
            for (qsizetype j = placed; j < news.size() && partner[i] < 0; ++j) {
                const bool fits = kindOf(olds[i]) == kindOf(news[j])
                    && (!alike || numbersIn(olds[i]) == numbersIn(news[j]));
                partner[i] = !partner.contains(j) && fits ? j : -1;
            }
        }
    }
    return partner;
}

/// "Within a year" counts nothing, and reworded texts say it in many ways.
bool isVague(const SideView& side, const Quantity& quantity)
{
    const QStringView written = quantity.range.of(side.text);
    const bool numbered = std::ranges::any_of(written, [](QChar c) { return c.isDigit(); });
    return kindOf(quantity) == Kind::Time && !numbered && written.count(u' ') == 1
        && (written.startsWith("a "_L1, Qt::CaseInsensitive)
            || written.startsWith("an "_L1, Qt::CaseInsensitive));
}

/// A date that only says since when something is told, or when it was last spoken of: "since the Committee
/// met in March".
bool isBackground(const SideView& side, const Quantity& quantity)
{
    constexpr qsizetype reach = 9; // words
    if (!quantity.date)
        return false;
    const auto first = std::ranges::lower_bound(side.tokens, quantity.range.start, {},
                                                [](const PairToken& token) { return token.range.start; });
    const qsizetype at = first - side.tokens.begin();
    for (qsizetype i = at - 1; i >= std::max<qsizetype>(0, at - reach); --i) {
        if (side.tokens[i].folded == "since"_L1)
            return true;
    }
    return false;
}

/// A date of the last meeting, which the next statement of a series always changes: "since the Committee met in
/// March".
bool isOfLastMeeting(const SideView& side, const Quantity& quantity)
{
    static const QSet<QString> meets{u"met"_s, u"meeting"_s, u"meetings"_s};
    const auto behind = std::ranges::lower_bound(side.tokens, quantity.range.start, {},
                                                 [](const PairToken& token) { return token.range.start; });
    const auto first = behind - std::min<qsizetype>(3, behind - side.tokens.begin());
    return isBackground(side, quantity)
        && std::any_of(first, behind, [](const PairToken& token) { return meets.contains(token.folded); });
}

/// "The 2 percent target" → "this target": the other side points at what was named before.
bool isTakenUp(const PairView& pair, const SideView& side, const Quantity& quantity)
{
    const auto first = std::ranges::lower_bound(side.tokens, quantity.range.start, {},
                                                [](const PairToken& token) { return token.range.start; });
    return first != side.tokens.end() && isTakenUp(pair, side.side, first - side.tokens.begin());
}

/// Whether the other side says most of what a side without a figure says.
bool isSaidBeside(const SideView& bare)
{
    constexpr double mostly = 0.6;
    qsizetype all = 0;
    qsizetype shared = 0;
    for (const PairToken& token : bare.tokens) {
        all += token.content ? 1 : 0;
        shared += token.content && token.shared ? 1 : 0;
    }
    return all > 0 && static_cast<double>(shared) >= mostly * static_cast<double>(all);
}

/// Whether sums of money or shares were named or dropped, not one in passing.
bool amounts(const QList<Quantity>& own)
{
    return std::ranges::count_if(own,
                                 [](const Quantity& each) {
                                     return kindOf(each) == Kind::Money || kindOf(each) == Kind::Share;
                                 })
        > 1;
}

/// The words that a share took the place of: "a simple majority" → "a two-thirds majority". Nothing where it
/// came or went with other words.
std::optional<TextRange> wordsReplaced(const PairView& pair, Side counted, const QList<Quantity>& own)
{
    constexpr qsizetype most = 3; // words
    for (const Edit& edit : pair.edits) {
        const TextRange mine = counted == Side::Old ? edit.oldRange : edit.newRange;
        const TextRange theirs = counted == Side::Old ? edit.newRange : edit.oldRange;
        const auto fills = [mine](const Quantity& quantity) {
            return isShare(quantity) && quantity.range.contains(mine);
        };
        const qsizetype words =
            std::ranges::count_if(pair.other(counted).tokens,
                                  [theirs](const PairToken& token) { return token.range.overlaps(theirs); });
        if (edit.op == EditOp::Replace && words <= most && std::ranges::any_of(own, fills))
            return theirs;
    }
    return std::nullopt;
}

/// Whether nothing but figures changed.
bool onlyFigures(const SideView& side, const QList<Quantity>& own)
{
    return std::ranges::all_of(side.tokens, [&own](const PairToken& token) {
        return !token.changed || std::ranges::any_of(own, [&token](const Quantity& quantity) {
            return quantity.range.overlaps(token.range);
        });
    });
}

/// "every State" against "three-fourths of the States": the quantifier is the other side's amount.
const PairCue* totalQuantifier(const SideView& side)
{
    const auto found = std::ranges::find_if(side.cues, [](const PairCue& cue) {
        return cue.changed && !cue.foreign && cue.cue.kind == CueClass::QuantifierAll;
    });
    return found == side.cues.end() ? nullptr : &*found;
}

/// Whether these quantities begin in a condition that only this side has: they came or went with it.
bool belongToCondition(const SideView& side, const SideView& other, const QList<Quantity>& own)
{
    const auto isOwnCondition = [](const PairCue& cue) {
        return cue.changed && cue.cue.kind == CueClass::Condition;
    };
    const auto condition = std::ranges::find_if(side.cues, isOwnCondition);
    if (condition == side.cues.end() || std::ranges::any_of(other.cues, isOwnCondition) || own.isEmpty())
        return false;
    const TextRange first = own.first().range;
    const auto holds = [first](const PairToken& token) { return token.range.overlaps(first); };
    const auto token = std::ranges::find_if(side.tokens, holds);
    return token != side.tokens.end() && token->clause == condition->clause
        && first.start > condition->cue.range.start;
}

} // namespace

void judgeNumbers(const PairView& pair, ShiftSignals& found)
{
    const QList<Quantity> oldAll = quantitiesOf(pair.oldSide);
    const QList<Quantity> newAll = quantitiesOf(pair.newSide);
    const Replaced replaced = replacedInPlace(pair, oldAll, newAll);
    const QList<Quantity> oldRest = except(oldAll, replaced.olds);
    const QList<Quantity> newRest = except(newAll, replaced.news);
    const QList<Quantity> oldOwn = replaced.olds + without(oldRest, newRest);
    const QList<Quantity> newOwn = replaced.news + without(newRest, oldRest);
    if (oldOwn.isEmpty() && newOwn.isEmpty())
        return;

    ShiftSignal signal;
    signal.shift = Shift::QuantityChanged;
    // The number of a section that came or went with its words is no figure; one that became another is.
    const bool referencesCount = pair.edited() && !oldOwn.isEmpty() && !newOwn.isEmpty();
    const auto counts = [&](const SideView& side, const QList<Quantity>& own) {
        return std::ranges::any_of(own, [&](const Quantity& each) {
            return !isBackground(side, each) && (referencesCount || !each.reference)
                && !isTakenUp(pair, side, each) && (pair.edited() || !isVague(side, each));
        });
    };
    const bool oldCounts = counts(pair.oldSide, oldOwn);
    const bool newCounts = counts(pair.newSide, newOwn);
    // In a reworded text a figure that came or went may have been said in words, or belongs to what was
    // dropped, unless the rest of it is said by both.
    const bool added = (oldOwn.isEmpty() && newCounts && isSaidBeside(pair.oldSide))
        || (newOwn.isEmpty() && oldCounts && isSaidBeside(pair.newSide));
    signal.always = pair.edited() || added ? oldCounts || newCounts
                                           : (oldCounts && newCounts) || amounts(oldOwn) || amounts(newOwn);
    const QList<qsizetype> partner = changesInto(oldOwn, newOwn, replaced.olds.size());
    const QString nothing = QCoreApplication::translate("Shift", "no figure");
    for (qsizetype i = 0; i < oldOwn.size(); ++i) {
        const QString before = quoted(pair.oldSide, oldOwn[i].range);
        const QString after = partner[i] < 0 ? nothing : quoted(pair.newSide, newOwn[partner[i]].range);
        signal.evidence.append(quantityEvidence(pair.oldSide, oldOwn[i], arrow(before, after)));
        if (partner[i] >= 0)
            signal.evidence.append(quantityEvidence(pair.newSide, newOwn[partner[i]], arrow(before, after)));
    }
    for (qsizetype j = 0; j < newOwn.size(); ++j) {
        const QString reason = arrow(nothing, quoted(pair.newSide, newOwn[j].range));
        if (!partner.contains(j))
            signal.evidence.append(quantityEvidence(pair.newSide, newOwn[j], reason));
    }
    if (!oldOwn.isEmpty() && !newOwn.isEmpty()) {
        const bool references = std::ranges::all_of(oldOwn, &Quantity::reference)
            || std::ranges::all_of(newOwn, &Quantity::reference);
        const auto meets = [](const SideView& side) {
            return [&side](const Quantity& each) { return isOfLastMeeting(side, each); };
        };
        const bool alone = onlyFigures(pair.oldSide, oldOwn) && onlyFigures(pair.newSide, newOwn)
            && !(std::ranges::all_of(oldOwn, meets(pair.oldSide))
                 && std::ranges::all_of(newOwn, meets(pair.newSide)));
        const bool conditional = belongToCondition(pair.oldSide, pair.newSide, oldOwn)
            || belongToCondition(pair.newSide, pair.oldSide, newOwn);
        const bool alike = std::ranges::any_of(partner, [](qsizetype j) { return j >= 0; });
        signal.weight = references               ? (alone ? loneReferenceWeight : referenceWeight)
            : !oldCounts && !newCounts && !alone ? backgroundWeight
            : conditional                        ? oneSidedWeight
            : !alike                             ? unlikeWeight
            : pair.edited()                      ? editedWeight
                                                 : rewordedWeight;
    } else {
        const bool oldHas = !oldOwn.isEmpty();
        const SideView& bare = oldHas ? pair.newSide : pair.oldSide;
        const SideView& counted = oldHas ? pair.oldSide : pair.newSide;
        const QList<Quantity>& own = oldHas ? oldOwn : newOwn;
        const PairCue* all = totalQuantifier(bare);
        const auto share = std::ranges::find_if(own, isShare);
        signal.weight = oneSidedWeight;
        const std::optional<TextRange> words = wordsReplaced(pair, counted.side, own);
        if (words && pair.edited() && signal.always && !all) {
            signal.weight = inPlaceWeight;
            const QString figure = quoted(counted, own.first().range);
            const QString plain = quoted(bare, *words);
            signal.evidence.append(wordEvidence(bare, *words, Shift::QuantityChanged,
                                                oldHas ? arrow(figure, plain) : arrow(plain, figure)));
        }
        if (all && share != own.end()) {
            signal.weight = quantifierWeight;
            const QString allWords = quotedWithClass(bare, *all);
            const QString shareWords = quoted(counted, share->range);
            const QString reason = oldHas ? arrow(shareWords, allWords) : arrow(allWords, shareWords);
            signal.evidence.append(cueEvidence(bare, *all, Shift::QuantityChanged, reason));
        }
    }
    found.append(signal);
}

} // namespace palinode
