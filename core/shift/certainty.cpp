// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How certain, committed or binding each side is, by the cues that differ: grades in the order of the
// literature (certain, probable, possible; promise, plan; duty, advice, permission).

#include "core/shift/governs.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double plainGrade = 0.85; ///< an assertion without any such cue
constexpr double hedgeCost = 0.1; ///< of each further cue below an assertion
constexpr double least = 0.08; ///< smaller differences say nothing

std::optional<double> gradeOf(CueClass kind)
{
    switch (kind) {
    case CueClass::CommitmentStrong:
        return 1.0;
    case CueClass::ObligationStrong:
        return 0.95;
    case CueClass::Certain:
        return 0.9;
    case CueClass::Probable:
        return 0.65;
    case CueClass::ObligationWeak:
        return 0.6;
    case CueClass::Permission:
        return 0.5;
    case CueClass::CommitmentWeak:
        return 0.45;
    case CueClass::Possible:
        return 0.35;
    default:
        return std::nullopt;
    }
}

/// Whether "not" stands right behind a cue: "may not", "can't".
bool isDenied(const SideView& side, const PairCue& cue)
{
    return std::ranges::any_of(side.cues, [&](const PairCue& other) {
        if (other.cue.kind != CueClass::Negation)
            return false;
        const bool around = side.words->deniesAround && other.clause == cue.clause;
        const bool before = side.words->isKnown() && other.endToken == cue.firstToken; // "ne peut pas"
        return other.firstToken == cue.endToken || around || before;
    });
}

/// "Must not", "may not", "cannot", "is not allowed to": what each of them says is no.
bool forbids(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> verbs{u"may"_s, u"can"_s, u"ca"_s, u"must"_s, u"shall"_s};
    const QSet<QString>& modals = side.words->isKnown() ? side.words->forbidding : verbs;
    return cue.folded == "cannot"_L1 || (modals.contains(cue.folded) && isDenied(side, cue));
}

bool hasChanged(const SideView& side, const std::function<bool(const PairCue&)>& is)
{
    return std::ranges::any_of(side.cues,
                               [&is](const PairCue& cue) { return cue.changed && !cue.foreign && is(cue); });
}

/// The grade of a cue, read beside the other side: "may" grants where it meets "can" or "is allowed to", and
/// "may not" forbids where it meets "must not".
std::optional<double> gradeBeside(const SideView& side, const SideView& other, const PairCue& cue)
{
    const auto isPermission = [](const PairCue& theirs) { return theirs.cue.kind == CueClass::Permission; };
    const auto isForbidding = [&other](const PairCue& theirs) { return forbids(other, theirs); };
    if (forbids(side, cue) && hasChanged(other, isForbidding))
        return gradeOf(CueClass::ObligationStrong);
    if ((cue.folded == "may"_L1 || side.words->granting.contains(cue.folded))
        && hasChanged(other, isPermission))
        return gradeOf(CueClass::Permission);
    return gradeOf(cue.cue.kind);
}

struct GradedCue
{
    const PairCue* cue;
    double grade;
};

struct Graded
{
    double grade = plainGrade;
    QList<GradedCue> cues; ///< the strongest first
};

Graded gradeOf(const SideView& side, const SideView& other)
{
    Graded result;
    for (const PairCue& cue : side.cues) {
        const bool aside = cue.firstToken < side.tokens.size() && isConditional(side, cue.firstToken);
        if (!cue.changed || cue.foreign || aside)
            continue;
        if (const std::optional<double> grade = gradeBeside(side, other, cue))
            result.cues.append({&cue, *grade});
    }
    std::ranges::stable_sort(result.cues, std::greater(), &GradedCue::grade);
    if (result.cues.isEmpty())
        return result;
    const GradedCue& strongest = result.cues.first();
    result.grade = strongest.grade;
    // A hedge lowers what stands behind it: "we expect that it will".
    for (const GradedCue& further : std::as_const(result.cues).sliced(1)) {
        if (further.grade < plainGrade && further.cue->firstToken < strongest.cue->firstToken)
            result.grade -= hedgeCost;
    }
    return result;
}

} // namespace

void judgeGrades(const PairView& pair, ShiftSignals& found)
{
    const Graded before = gradeOf(pair.oldSide, pair.newSide);
    const Graded after = gradeOf(pair.newSide, pair.oldSide);
    if (before.cues.isEmpty() && after.cues.isEmpty())
        return;
    const double difference = after.grade - before.grade;
    if (std::abs(difference) < least)
        return;
    ShiftSignal signal;
    signal.shift = difference > 0 ? Shift::Strengthened : Shift::Weakened;
    signal.weight = pair.edited() ? std::min(0.85, 0.45 + std::abs(difference))
                                  : std::min(0.65, 0.2 + std::abs(difference));
    const auto shown = [](const Graded& graded) {
        QList<PairCue> cues;
        for (const GradedCue& entry : graded.cues)
            cues.append(*entry.cue);
        return cues;
    };
    addMetCues(signal, pair, shown(before), shown(after),
               QCoreApplication::translate("Shift", "plain statement"));
    found.append(signal);
}

} // namespace palinode
