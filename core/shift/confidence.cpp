// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/confidence.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

/// How far a pair was rewritten: the more, the less a sign says.
enum class Rewriting { Few, Some, All };

constexpr double fewChanges = 0.78; ///< share of the words that stayed

Rewriting rewritingOf(const PairView& pair)
{
    if (!pair.edited())
        return Rewriting::All;
    return pair.unchanged >= fewChanges ? Rewriting::Few : Rewriting::Some;
}

/// The share that is told right of the signs of a kind that leave no doubt.
double ceilingOf(Shift shift, Rewriting rewriting)
{
    struct Shares
    {
        double few;
        double some;
        double all;
    };
    const auto pick = [rewriting](Shares shares) {
        return rewriting == Rewriting::Few ? shares.few
            : rewriting == Rewriting::Some ? shares.some
                                           : shares.all;
    };
    switch (shift) {
    case Shift::Reversed:
        return pick({0.95, 0.85, 0.7});
    case Shift::QuantityChanged:
        return pick({0.9, 0.75, 0.65});
    case Shift::ConditionChanged:
        return pick({0.8, 0.65, 0.4});
    case Shift::Strengthened:
    case Shift::Weakened:
        return pick({0.85, 0.7, 0.6});
    default:
        return pick({0.8, 0.55, 0.45});
    }
}

double rounded(double value)
{
    return std::round(std::clamp(value, 0.0, 1.0) * 1e4) / 1e4;
}

} // namespace

double confidenceOf(const PairView& pair, Shift shift, double weight, double next)
{
    const double margin = std::clamp(0.25 + weight - 0.5 * next, 0.0, 1.0);
    return rounded(ceilingOf(shift, rewritingOf(pair)) * margin);
}

double confidenceOfNothing(const PairView& pair, double against)
{
    constexpr double leastAlike = 0.3;
    constexpr double mostAlike = 0.95;
    if (pair.same)
        return 1;
    // Words that stayed in their place say more than words that are somewhere.
    const double alike = (pair.unchanged + pair.similarity) / 2;
    return rounded((1 - against) * (leastAlike + (mostAlike - leastAlike) * alike));
}

double confidenceOfUnrelated(double margin)
{
    constexpr double least = 0.35;
    constexpr double reach = 0.2;
    return rounded(least + reach * margin);
}

} // namespace palinode
