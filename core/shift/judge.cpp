// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/judge.h"

#include "core/shift/confidence.h"
#include "core/shift/related.h"
#include "core/shift/signal.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// Precedence decides among signs that are about as strong as the strongest.
constexpr double precedenceReach = 0.15;
/// How much of the lesser of strengthened and weakened is taken from the greater.
constexpr double contraryCost = 0.3;
/// Below this share of common words of matter, a sign of this weight is worth more than their likeness.
constexpr double fewShared = 0.3;
constexpr double speaks = 0.3;
/// The most confidence that a sign gets that decides nothing on its own.
constexpr double unsure = 0.35;

double rounded(double value)
{
    return std::round(value * 1e4) / 1e4;
}

/// Whether one sign alone decides for a shift.
bool isDecisive(const ShiftSignals& found, Shift shift)
{
    return std::ranges::any_of(found, [shift](const ShiftSignal& signal) {
        return signal.shift == shift && signal.weight >= decisiveWeight;
    });
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
    // A pair cannot be both stronger and weaker: what speaks for one speaks against the other, faint signs
    // aside.
    const Shift lesser = up > down ? Shift::Weakened : Shift::Strengthened;
    const double against = isDecisive(found, lesser) ? rounded(contraryCost * std::min(up, down)) : 0;
    return {{Shift::Reversed, together(found, Shift::Reversed)},
            {Shift::QuantityChanged, together(found, Shift::QuantityChanged)},
            {Shift::ConditionChanged, together(found, Shift::ConditionChanged)},
            {Shift::ScopeChanged, together(found, Shift::ScopeChanged)},
            {Shift::Strengthened, up > down ? rounded(up - against) : 0},
            {Shift::Weakened, down > up ? rounded(down - against) : 0}};
}

/// How far a grade may stay behind the scope that only unexplained words speak for.
constexpr double residualReach = 0.15;

/// Scope that only unexplained words speak for stands behind the grades.
bool scopeIsResidual(const ShiftSignals& found)
{
    return std::ranges::none_of(found, [](const ShiftSignal& signal) {
        return signal.shift == Shift::ScopeChanged && !signal.residual && signal.weight >= decisiveWeight;
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

/// The shift of a figure that changed, which no other words may hide.
bool isAlwaysNamed(const ShiftSignals& found, Shift shift)
{
    return std::ranges::any_of(
        found, [shift](const ShiftSignal& signal) { return signal.always && signal.shift == shift; });
}

/// What a pair is that no sign decides: the changed figure; else the condition that speaks against
/// "reaffirmed", where the two share so few words that little speaks for it. Grades, quantifiers and denials
/// found in wholly different words say too little of each other to be named.
const Weighed* undecided(const PairView& pair, const ShiftSignals& found, const QList<Weighed>& weighed)
{
    const auto figure = std::ranges::find_if(
        weighed, [&found](const Weighed& entry) { return isAlwaysNamed(found, entry.shift); });
    if (figure != weighed.end())
        return &*figure;
    const auto strongest = std::ranges::max_element(weighed, {}, &Weighed::weight);
    return strongest->shift == Shift::ConditionChanged && pair.overlap < fewShared
            && strongest->weight >= speaks
        ? &*strongest
        : nullptr;
}

Judgement conclude(const PairView& pair, const ShiftSignals& found)
{
    QList<Weighed> weighed = weigh(found);
    const double largest = std::ranges::max(weighed, {}, &Weighed::weight).weight;
    const double grade = std::max(weighed[4].weight, weighed[5].weight);
    if (scopeIsResidual(found) && grade >= decisiveWeight && grade >= weighed[3].weight - residualReach)
        std::rotate(weighed.begin() + 3, weighed.begin() + 4, weighed.end());
    Judgement judgement;
    const double enough = std::max(decisiveWeight, largest - precedenceReach);
    const auto decided =
        std::ranges::find_if(weighed, [enough](const Weighed& w) { return w.weight >= enough; });
    const Weighed* primary = decided != weighed.end() ? &*decided : undecided(pair, found, weighed);
    if (!primary) {
        judgement.confidence = confidenceOfNothing(pair, largest);
    } else {
        judgement.primary = primary->shift;
        judgement.shifts = QList<Shift>(1, primary->shift);
        double next = 0;
        for (const Weighed& entry : std::as_const(weighed)) {
            if (entry.shift == judgement.primary)
                continue;
            next = std::max(next, entry.weight);
            if (entry.weight >= decisiveWeight || isAlwaysNamed(found, entry.shift))
                judgement.shifts.append(entry.shift);
        }
        std::sort(judgement.shifts.begin() + 1, judgement.shifts.end());
        judgement.confidence = primary->weight < decisiveWeight
            ? rounded(std::min(primary->weight, unsure))
            : confidenceOf(pair, primary->shift, primary->weight, next);
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
    judgeApproximation(pair, found);
    judgeNegation(pair, found);
    judgeAntonyms(pair, found);
    judgePrefixes(pair, found);
    judgeStandstill(pair, found);
    judgeParticles(pair, found);
    judgeConditions(pair, found);
    judgeGrades(pair, found);
    judgeScales(pair, found);
    judgeQualification(pair, found);
    judgeStance(pair, found);
    judgeAttribution(pair, found);
    judgeRealised(pair, found);
    judgeArrangement(pair, found);
    judgeQuantifiers(pair, found);
    judgeSpans(pair, found);
    judgeScope(pair, found);
    judgeLists(pair, found);
    return found;
}

} // namespace

Judgement judgePair(const ClaimPair& pair)
{
    const PairView view = makePairView(pair);
    return conclude(view, signalsOf(view));
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
    return conclude(view, found);
}

} // namespace palinode
