// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers, dates, amounts and shares are audited by value, apart from how the words met: a quantity that
// only one side has is always shown.

#include "core/shift/figurecontext.h"
#include "core/shift/figurepairs.h"
#include "core/shift/frame.h"
#include "core/shift/quantities.h"
#include "core/shift/quantitykind.h"
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

Evidence quantityEvidence(const SideView& side, const Quantity& quantity, const QString& reason)
{
    return {side.side, quantity.range, quantity.date ? u"date"_s : u"quantity"_s, reason,
            Shift::QuantityChanged};
}

bool isShare(const Quantity& quantity)
{
    return kindOf(quantity) == QuantityKind::Share;
}

/// "Within a year" counts nothing, and reworded texts say it in many ways.
bool isVague(const SideView& side, const Quantity& quantity)
{
    const QStringView written = quantity.range.of(side.text);
    const bool numbered = std::ranges::any_of(written, [](QChar c) { return c.isDigit(); });
    return kindOf(quantity) == QuantityKind::Time && !numbered && written.count(u' ') == 1
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

/// A date of the last meeting, which the next statement of a series always changes: "since the Committee met
/// in March".
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
    return std::ranges::count_if(
               own, [](const Quantity& each) { return kindOf(each) == QuantityKind::Money || isShare(each); })
        > 1;
}

/// The word of a side without figures that says that nothing changed, where a share or a sum of the other
/// side took its place: "was flat" → "was up 8 percent".
std::optional<TextRange> standstillReplaced(const PairView& pair, Side counted, const QList<Quantity>& own)
{
    for (const Edit& edit : pair.edits) {
        const TextRange mine = counted == Side::Old ? edit.oldRange : edit.newRange;
        const TextRange theirs = counted == Side::Old ? edit.newRange : edit.oldRange;
        const bool moves = std::ranges::any_of(own, [mine](const Quantity& quantity) {
            const QuantityKind kind = kindOf(quantity);
            return (kind == QuantityKind::Share || kind == QuantityKind::Money || kind == QuantityKind::Count)
                && quantity.range.overlaps(mine);
        });
        if (edit.op != EditOp::Replace || !moves)
            continue;
        const SideView& bare = pair.other(counted);
        const bool meets = std::ranges::any_of(
            bare.tokens, [](const PairToken& token) { return token.content && token.shared; });
        for (const PairToken& token : bare.tokens) {
            if (meets && token.range.overlaps(theirs) && saysNoChange(token.folded))
                return token.range;
        }
    }
    return std::nullopt;
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

/// Whether figures of both sides may measure one thing, in one unit where both have one, or stand beside the
/// same words: "13 years" and "30 days" in unlike sentences do neither.
bool areOfOne(const PairView& pair, const ChangedFigures& changed)
{
    return std::ranges::any_of(changed.olds, [&](const Quantity& before) {
        return std::ranges::any_of(changed.news, [&](const Quantity& after) {
            const QStringList mine = unitsOf(before);
            const QStringList theirs = unitsOf(after);
            const bool oneUnit = mine == theirs || mine.isEmpty() || theirs.isEmpty();
            return (oneUnit && mayBecome(kindOf(before), kindOf(after)))
                || matterAround(pair.oldSide, before.range)
                       .intersects(matterAround(pair.newSide, after.range));
        });
    });
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

/// Figures that one side alone has: another rule names what they came or went with, unless they stand in the
/// place of words that say how many.
void weighOneSided(ShiftSignal& signal, const PairView& pair, const QList<Quantity>& oldOwn,
                   const QList<Quantity>& newOwn)
{
    const bool oldHas = !oldOwn.isEmpty();
    const SideView& bare = oldHas ? pair.newSide : pair.oldSide;
    const SideView& counted = oldHas ? pair.oldSide : pair.newSide;
    const QList<Quantity>& own = oldHas ? oldOwn : newOwn;
    const PairCue* all = totalQuantifier(bare);
    signal.weight = oneSidedWeight;
    std::optional<TextRange> words = standstillReplaced(pair, counted.side, own);
    signal.always = signal.always || words;
    if (!words && pair.edited())
        words = wordsReplaced(pair, counted.side, own);
    if (words && signal.always && !all) {
        signal.weight = inPlaceWeight;
        const QString figure = quoted(counted, own.first().range);
        const QString plain = quoted(bare, *words);
        signal.evidence.append(wordEvidence(bare, *words, Shift::QuantityChanged,
                                            oldHas ? arrow(figure, plain) : arrow(plain, figure)));
    }
    if (const auto share = std::ranges::find_if(own, isShare); all && share != own.end()) {
        signal.weight = quantifierWeight;
        const QString allWords = quotedWithClass(bare, *all);
        const QString shareWords = quoted(counted, share->range);
        const QString reason = oldHas ? arrow(shareWords, allWords) : arrow(allWords, shareWords);
        signal.evidence.append(cueEvidence(bare, *all, Shift::QuantityChanged, reason));
    }
}

} // namespace

void judgeNumbers(const PairView& pair, ShiftSignals& found)
{
    const ChangedFigures changed = changedFigures(pair);
    const QList<Quantity>& oldOwn = changed.olds;
    const QList<Quantity>& newOwn = changed.news;
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
    const QList<qsizetype> partner = changesInto(changed);
    signal.ofOne = areOfOne(pair, changed);
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
        const bool alike =
            changed.placed > 0 || std::ranges::any_of(partner, [](qsizetype j) { return j >= 0; });
        signal.weight = references               ? (alone ? loneReferenceWeight : referenceWeight)
            : !oldCounts && !newCounts && !alone ? backgroundWeight
            : conditional                        ? oneSidedWeight
            : !alike                             ? unlikeWeight
            : pair.edited()                      ? editedWeight
                                                 : rewordedWeight;
    } else {
        weighOneSided(signal, pair, oldOwn, newOwn);
    }
    found.append(signal);
}

} // namespace palinode
