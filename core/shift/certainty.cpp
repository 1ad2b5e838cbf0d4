// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How certain, committed or binding each side is, by the cues that differ: grades in the order of the
// literature (certain, probable, possible; promise, plan; duty, advice, permission).

#include "core/shift/governs.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
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

Graded gradeOf(const SideView& side)
{
    Graded result;
    for (const PairCue& cue : side.cues) {
        const bool aside = cue.firstToken < side.tokens.size() && isConditional(side, cue.firstToken);
        if (!cue.changed || cue.foreign || aside)
            continue;
        if (const std::optional<double> grade = gradeOf(cue.cue.kind))
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
    const Graded before = gradeOf(pair.oldSide);
    const Graded after = gradeOf(pair.newSide);
    if (before.cues.isEmpty() && after.cues.isEmpty())
        return;
    const double difference = after.grade - before.grade;
    if (std::abs(difference) < least)
        return;
    ShiftSignal signal;
    signal.shift = difference > 0 ? Shift::Strengthened : Shift::Weakened;
    signal.weight = pair.edited() ? std::min(0.85, 0.45 + std::abs(difference))
                                  : std::min(0.65, 0.2 + std::abs(difference));
    const QString plainWords = QCoreApplication::translate("Shift", "plain statement");
    const QString oldWords =
        before.cues.isEmpty() ? plainWords : quotedWithClass(pair.oldSide, *before.cues.first().cue);
    const QString newWords =
        after.cues.isEmpty() ? plainWords : quotedWithClass(pair.newSide, *after.cues.first().cue);
    const QString reason = arrow(oldWords, newWords);
    for (const GradedCue& graded : before.cues)
        signal.evidence.append(cueEvidence(pair.oldSide, *graded.cue, signal.shift, reason));
    for (const GradedCue& graded : after.cues)
        signal.evidence.append(cueEvidence(pair.newSide, *graded.cue, signal.shift, reason));
    found.append(signal);
}

} // namespace palinode
