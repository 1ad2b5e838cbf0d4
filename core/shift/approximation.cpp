// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How exactly a figure is meant: "about 10" against "exactly 10", "some 500" against "500".

#include "core/shift/quantities.h"
#include "core/shift/quantitykind.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double shownWeight = 0.4; ///< worth showing; a rule that reads more of the pair names it

/// The changed words right before a figure that say how exactly it is meant, where the other side has the
/// figure, too, or none: one that became another is told by the audit of numbers.
QList<TextRange> changedApproximations(const SideView& side, const SideView& other)
{
    static const QSet<QString> words{u"about"_s,     u"around"_s, u"approximately"_s, u"roughly"_s,
                                     u"some"_s,      u"nearly"_s, u"almost"_s,        u"exactly"_s,
                                     u"precisely"_s, u"circa"_s};
    QList<TextRange> changed;
    const QList<Quantity> quantities = quantitiesOf(side);
    const QList<Quantity> others = quantitiesOf(other);
    for (const Quantity& quantity : quantities) {
        const auto first = std::ranges::lower_bound(side.tokens, quantity.range.start, {},
                                                    [](const PairToken& token) { return token.range.start; });
        const auto equal = [&quantity](const Quantity& theirs) { return isSameAmount(quantity, theirs); };
        if (quantity.date || quantity.reference || (!others.isEmpty() && std::ranges::none_of(others, equal)))
            continue;
        // The lexicon takes some of them for a part of the figure.
        for (auto token = first == side.tokens.begin() ? first : std::prev(first);
             token != side.tokens.end() && token->range.start < quantity.range.end; ++token) {
            const bool approximates =
                words.contains(token->folded) || side.words->approximations.contains(token->folded);
            if (token->changed && approximates)
                changed.append(token->range);
        }
    }
    return changed;
}

} // namespace

void judgeApproximation(const PairView& pair, ShiftSignals& found)
{
    const QList<TextRange> olds = changedApproximations(pair.oldSide, pair.newSide);
    const QList<TextRange> news = changedApproximations(pair.newSide, pair.oldSide);
    if (!pair.edited() || (olds.isEmpty() && news.isEmpty()))
        return;
    const auto words = [](const SideView& side, const QList<TextRange>& ranges) {
        return !ranges.isEmpty()           ? quoted(side, ranges.first())
            : quantitiesOf(side).isEmpty() ? QCoreApplication::translate("Shift", "no figure")
                                           : QCoreApplication::translate("Shift", "the bare figure");
    };
    const QString reason = arrow(words(pair.oldSide, olds), words(pair.newSide, news));
    ShiftSignal signal;
    signal.shift = Shift::QuantityChanged;
    signal.weight = shownWeight;
    for (const TextRange range : olds)
        signal.evidence.append(wordEvidence(pair.oldSide, range, Shift::QuantityChanged, reason));
    for (const TextRange range : news)
        signal.evidence.append(wordEvidence(pair.newSide, range, Shift::QuantityChanged, reason));
    found.append(signal);
}

} // namespace palinode
