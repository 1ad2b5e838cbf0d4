// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers, dates, amounts and shares are audited by value, apart from how the words met: a quantity that
// only one side has is always shown.

#include "core/shift/quantities.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.95;
constexpr double rewordedWeight = 0.7;
constexpr double quantifierWeight = 0.7; ///< "all" became a share, or the reverse
constexpr double referenceWeight = 0.3; ///< the number of a section
constexpr double oneSidedWeight = 0.35; ///< came or went with its words: shown, but another rule names it

QList<Quantity> without(const QList<Quantity>& mine, const QList<Quantity>& theirs)
{
    QList<QString> keys;
    for (const Quantity& quantity : theirs)
        keys.append(quantity.key);
    QList<Quantity> rest;
    for (const Quantity& quantity : mine) {
        if (!keys.removeOne(quantity.key))
            rest.append(quantity);
    }
    return rest;
}

Evidence quantityEvidence(const SideView& side, const Quantity& quantity, const QString& reason)
{
    return {side.side, quantity.range, u"quantity"_s, reason, Shift::QuantityChanged};
}

bool isShare(const Quantity& quantity)
{
    return quantity.key.startsWith("0."_L1) || quantity.key.contains(u'%');
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
    const QList<Quantity> oldOwn = without(oldAll, newAll);
    const QList<Quantity> newOwn = without(newAll, oldAll);
    if (oldOwn.isEmpty() && newOwn.isEmpty())
        return;

    ShiftSignal signal;
    signal.shift = Shift::QuantityChanged;
    const qsizetype both = std::min(oldOwn.size(), newOwn.size());
    const QString nothing = QCoreApplication::translate("Shift", "no figure");
    for (qsizetype i = 0; i < std::max(oldOwn.size(), newOwn.size()); ++i) {
        const QString oldWords = i < oldOwn.size() ? quoted(pair.oldSide, oldOwn[i].range) : nothing;
        const QString newWords = i < newOwn.size() ? quoted(pair.newSide, newOwn[i].range) : nothing;
        if (i < oldOwn.size())
            signal.evidence.append(quantityEvidence(pair.oldSide, oldOwn[i], arrow(oldWords, newWords)));
        if (i < newOwn.size())
            signal.evidence.append(quantityEvidence(pair.newSide, newOwn[i], arrow(oldWords, newWords)));
    }
    if (both > 0) {
        const bool references = std::ranges::all_of(oldOwn, &Quantity::reference)
            || std::ranges::all_of(newOwn, &Quantity::reference);
        const bool conditional = belongToCondition(pair.oldSide, pair.newSide, oldOwn)
            || belongToCondition(pair.newSide, pair.oldSide, newOwn);
        signal.weight = references ? referenceWeight
            : conditional          ? oneSidedWeight
            : pair.edited()        ? editedWeight
                                   : rewordedWeight;
    } else {
        const bool oldHas = !oldOwn.isEmpty();
        const SideView& bare = oldHas ? pair.newSide : pair.oldSide;
        const SideView& counted = oldHas ? pair.oldSide : pair.newSide;
        const QList<Quantity>& own = oldHas ? oldOwn : newOwn;
        const PairCue* all = totalQuantifier(bare);
        const auto share = std::ranges::find_if(own, isShare);
        signal.weight = oneSidedWeight;
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
