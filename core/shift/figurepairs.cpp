// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/figurepairs.h"

#include "core/shift/figureowners.h"
#include "core/shift/quantitykind.h"

#include <algorithm>
#include <iterator>

namespace palinode {

namespace {

/// Whether one of `all` would be the better counterpart: of as many numbers, where `met` is not.
bool hasBetter(const QList<Quantity>& all, const Quantity& met, const Quantity& own)
{
    return numbersIn(met) != numbersIn(own) && std::ranges::any_of(all, [&](const Quantity& quantity) {
               return !isSameAmount(quantity, own) && numbersIn(quantity) == numbersIn(own)
                   && quantity.date == own.date && quantity.reference == own.reference && quantity.changed;
           });
}

/// Whether two quantities may meet, where a plain word meets its like only.
bool isOfOneSort(const Quantity& a, const Quantity& b)
{
    const QuantityKind kind = kindOf(a);
    const QuantityKind other = kindOf(b);
    const bool scales = (kind == QuantityKind::Multiple && other == QuantityKind::Share)
        || (kind == QuantityKind::Share && other == QuantityKind::Multiple);
    return (!a.inWord && !b.inWord) || kind == other || scales;
}

ChangedFigures replacedInPlace(const PairView& pair, const QList<Quantity>& olds, const QList<Quantity>& news)
{
    const auto only = [](const QList<Quantity>& all, TextRange range) {
        const auto overlaps = [range](const Quantity& quantity) { return quantity.range.overlaps(range); };
        const auto found = std::ranges::find_if(all, overlaps);
        return std::ranges::count_if(all, overlaps) == 1 ? &*found : nullptr;
    };
    ChangedFigures result;
    for (const Edit& edit : pair.edits) {
        if (edit.op != EditOp::Replace)
            continue;
        const Quantity* before = only(olds, edit.oldRange);
        const Quantity* after = only(news, edit.newRange);
        const bool again = before && !result.olds.isEmpty() && result.olds.last().range == before->range;
        if (before && after && !isSameAmount(*before, *after) && isOfOneSort(*before, *after) && !again
            && !hasBetter(news, *after, *before) && !hasBetter(olds, *before, *after)
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

/// What of each side has no equal on the other. Of two equal ones the one that the words kept meets its equal
/// first: in "10:3 … three weeks" → "three weeks" it is the 3 that went. Those written for the same amount
/// meet before those that only may stand for it.
ChangedFigures unmet(const QList<Quantity>& olds, const QList<Quantity>& news)
{
    QList<bool> oldMet(olds.size(), false);
    QList<bool> newMet(news.size(), false);
    const auto meet = [&](bool changed, const auto& equal) {
        for (qsizetype i = 0; i < olds.size(); ++i) {
            for (qsizetype j = 0; j < news.size() && !oldMet[i]; ++j) {
                // Kept words first, whichever side they are told from.
                if (!newMet[j] && (olds[i].changed || news[j].changed) == changed && equal(olds[i], news[j]))
                    oldMet[i] = newMet[j] = true;
            }
        }
    };
    const auto sameKey = [](const Quantity& a, const Quantity& b) { return a.key == b.key; };
    for (const bool changed : {false, true})
        meet(changed, sameKey);
    for (const bool changed : {false, true})
        meet(changed, isSameAmount);
    const auto rest = [](const QList<Quantity>& all, const QList<bool>& met) {
        QList<Quantity> left;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!met[i])
                left.append(all[i]);
        }
        return left;
    };
    return {rest(olds, oldMet), rest(news, newMet)};
}

/// Drops the words that count beside their like only, where the other side has none of that kind.
void dropLoneWords(QList<Quantity>& own, const QList<Quantity>& theirs)
{
    own.removeIf([&theirs](const Quantity& quantity) {
        return std::ranges::none_of(
                   theirs, [&quantity](const Quantity& other) { return isOfOneSort(quantity, other); })
            && quantity.inWord;
    });
}

/// The figures that kept their owners, though they may have changed places.
ChangedFigures keptFigures(const FigureOwners& owners, const QList<Quantity>& olds,
                           const QList<Quantity>& news)
{
    ChangedFigures result;
    for (const Quantity& own : olds) {
        const auto equal = std::ranges::find_if(news, [&](const Quantity& other) {
            return own.key == other.key && owners.same(own, other)
                && std::ranges::find(result.news, other.range, &Quantity::range) == result.news.end();
        });
        if (equal == news.end())
            continue;
        result.olds.append(own);
        result.news.append(*equal);
    }
    return result;
}

/// The figures that changed their owners.
ChangedFigures swappedFigures(const FigureOwners& owners, const QList<Quantity>& olds,
                              const QList<Quantity>& news)
{
    ChangedFigures result;
    const auto isTaken = [](const QList<Quantity>& taken, const Quantity& quantity) {
        return std::ranges::find(taken, quantity.range, &Quantity::range) != taken.end();
    };
    for (const Quantity& first : olds) {
        for (const Quantity& second : olds) {
            if (second.range.start <= first.range.start || isTaken(result.olds, first)
                || isTaken(result.olds, second) || isSameAmount(first, second))
                continue;
            const auto equal = [&](const Quantity& own) {
                return std::ranges::find_if(news, [&](const Quantity& quantity) {
                    return isSameAmount(own, quantity) && !isTaken(result.news, quantity);
                });
            };
            const auto firstNew = equal(first);
            const auto secondNew = equal(second);
            if (firstNew == news.end() || secondNew == news.end()
                || !owners.changed({first, second}, {*firstNew, *secondNew}))
                continue;
            result.olds += {first, second};
            result.news += {*secondNew, *firstNew};
        }
    }
    result.placed = result.olds.size();
    return result;
}

} // namespace

ChangedFigures changedFigures(const PairView& pair)
{
    const QList<Quantity> oldAll = quantitiesOf(pair.oldSide);
    const QList<Quantity> newAll = quantitiesOf(pair.newSide);
    const FigureOwners owners(pair, oldAll, newAll);
    ChangedFigures changed = swappedFigures(owners, oldAll, newAll);
    const ChangedFigures kept = keptFigures(owners, oldAll, newAll);
    const ChangedFigures replaced = replacedInPlace(pair, except(except(oldAll, changed.olds), kept.olds),
                                                    except(except(newAll, changed.news), kept.news));
    changed.olds += replaced.olds;
    changed.news += replaced.news;
    changed.placed = changed.olds.size();
    ChangedFigures rest = unmet(except(oldAll, changed.olds), except(newAll, changed.news));
    dropLoneWords(rest.olds, rest.news);
    dropLoneWords(rest.news, rest.olds);
    changed.olds += rest.olds;
    changed.news += rest.news;
    return changed;
}

QList<qsizetype> changesInto(const ChangedFigures& changed)
{
    const auto& [olds, news, placed] = changed;
    QList<qsizetype> partner(olds.size(), -1);
    for (qsizetype i = 0; i < placed; ++i)
        partner[i] = mayBecome(kindOf(olds[i]), kindOf(news[i])) ? i : -1;
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

} // namespace palinode
