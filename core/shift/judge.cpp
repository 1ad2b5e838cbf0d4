// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/judge.h"

#include "core/shift/related.h"
#include "core/shift/signal.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// From here on a sign is a shift; below it is shown as evidence only.
constexpr double decisive = 0.5;
/// Precedence decides among signs that are about as strong as the strongest.
constexpr double precedenceReach = 0.15;
/// How much of the lesser of strengthened and weakened is taken from the greater.
constexpr double contraryCost = 0.3;

double rounded(double value)
{
    return std::round(value * 1e4) / 1e4;
}

/// Signs for the same shift add up: 1 − Π(1 − w). Sorted first, so that no order of the rules counts.
double together(const ShiftSignals& found, Shift shift)
{
    QList<double> weights;
    for (const ShiftSignal& signal : found) {
        if (signal.shift == shift)
            weights.append(signal.weight);
    }
    std::ranges::sort(weights, std::greater());
    double rest = 1;
    double share = 1;
    for (const double weight : std::as_const(weights)) {
        rest *= 1 - weight * share;
        share *= 0.7; // signs of one shift are seldom independent
    }
    return rounded(1 - rest);
}

/// A shift with what speaks for it.
struct Weighed
{
    Shift shift;
    double weight;
};

/// In order of precedence.
QList<Weighed> weigh(const ShiftSignals& found)
{
    const double up = together(found, Shift::Strengthened);
    const double down = together(found, Shift::Weakened);
    // A pair cannot be both stronger and weaker: what speaks for one speaks against the other.
    const double against = rounded(contraryCost * std::min(up, down));
    return {{Shift::Reversed, together(found, Shift::Reversed)},
            {Shift::QuantityChanged, together(found, Shift::QuantityChanged)},
            {Shift::ConditionChanged, together(found, Shift::ConditionChanged)},
            {Shift::ScopeChanged, together(found, Shift::ScopeChanged)},
            {Shift::Strengthened, up > down ? rounded(up - against) : 0},
            {Shift::Weakened, down > up ? rounded(down - against) : 0}};
}

/// Scope that only unexplained words speak for stands behind the grades.
bool scopeIsResidual(const ShiftSignals& found)
{
    return std::ranges::none_of(found, [](const ShiftSignal& signal) {
        return signal.shift == Shift::ScopeChanged && !signal.residual && signal.weight >= decisive;
    });
}

void tidy(QList<Evidence>& evidence)
{
    // What proves a shift that is named comes first where two reasons stand on the same words.
    std::ranges::stable_sort(evidence, [](const Evidence& a, const Evidence& b) {
        return std::tuple(a.side, a.range, a.shift, a.cue, a.reason)
            < std::tuple(b.side, b.range, b.shift, b.cue, b.reason);
    });
    const auto repeated = std::ranges::unique(evidence);
    evidence.erase(repeated.begin(), repeated.end());
}

Judgement conclude(const ShiftSignals& found)
{
    QList<Weighed> weighed = weigh(found);
    const double largest = std::ranges::max(weighed, {}, &Weighed::weight).weight;
    if (scopeIsResidual(found) && std::max(weighed[4].weight, weighed[5].weight) >= weighed[3].weight)
        std::rotate(weighed.begin() + 3, weighed.begin() + 4, weighed.end());
    Judgement judgement;
    const double enough = std::max(decisive, largest - precedenceReach);
    const auto primary =
        std::ranges::find_if(weighed, [enough](const Weighed& w) { return w.weight >= enough; });
    if (primary == weighed.end()) {
        judgement.confidence = rounded(1 - largest);
    } else {
        judgement.primary = primary->shift;
        judgement.shifts = QList<Shift>(1, primary->shift);
        double next = 0;
        for (const Weighed& entry : std::as_const(weighed)) {
            if (entry.shift == judgement.primary)
                continue;
            next = std::max(next, entry.weight);
            if (entry.weight >= decisive)
                judgement.shifts.append(entry.shift);
        }
        std::sort(judgement.shifts.begin() + 1, judgement.shifts.end());
        judgement.confidence = rounded(std::clamp(0.25 + primary->weight - 0.5 * next, 0.0, 1.0));
    }
    for (const ShiftSignal& signal : found)
        judgement.evidence.append(signal.evidence);
    tidy(judgement.evidence);
    return judgement;
}

ShiftSignals signalsOf(const PairView& pair)
{
    ShiftSignals found;
    if (pair.same)
        return found;
    judgeNumbers(pair, found);
    judgeNegation(pair, found);
    judgeAntonyms(pair, found);
    judgeConditions(pair, found);
    judgeScope(pair, found);
    judgeGrades(pair, found);
    judgeScales(pair, found);
    judgeQualification(pair, found);
    judgeStance(pair, found);
    return found;
}

} // namespace

Judgement judgePair(const ClaimPair& pair)
{
    return conclude(signalsOf(makePairView(pair)));
}

Judgement judgeUnmatchedPair(const ClaimPair& pair)
{
    const PairView view = makePairView(pair);
    const ShiftSignals found = signalsOf(view);
    if (const std::optional<double> confidence = unrelated(view, found)) {
        Judgement judgement;
        judgement.primary = Shift::Unrelated;
        judgement.shifts = QList<Shift>(1, Shift::Unrelated);
        judgement.confidence = *confidence;
        return judgement;
    }
    return conclude(found);
}

} // namespace palinode
