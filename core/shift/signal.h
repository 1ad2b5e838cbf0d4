// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// What one rule says of a pair. Weights are compared with each other: 1 is a sign that leaves no doubt,
/// 0.5 one that decides when nothing speaks against it, less is worth showing but decides nothing.
struct ShiftSignal
{
    Shift shift = Shift::Reaffirmed;
    double weight = 0;
    bool residual = false; ///< what no other rule explains: yields to strengthened and weakened
    bool always = false; ///< named among the shifts whatever it weighs: a figure that changed
    QList<Evidence> evidence;
};

using ShiftSignals = QList<ShiftSignal>;

/// The rules, one a file; each appends what it finds. None sees what another found, but for judgeScope, which
/// comes last and leaves alone the words that explain another shift.
void judgeNumbers(const PairView& pair, ShiftSignals& found);
void judgeApproximation(const PairView& pair, ShiftSignals& found);
void judgeNegation(const PairView& pair, ShiftSignals& found);
void judgeAntonyms(const PairView& pair, ShiftSignals& found);
void judgeStandstill(const PairView& pair, ShiftSignals& found);
void judgeParticles(const PairView& pair, ShiftSignals& found);
void judgeConditions(const PairView& pair, ShiftSignals& found);
void judgeGrades(const PairView& pair, ShiftSignals& found);
void judgeScales(const PairView& pair, ShiftSignals& found);
void judgeQualification(const PairView& pair, ShiftSignals& found);
void judgeStance(const PairView& pair, ShiftSignals& found);
void judgeRealised(const PairView& pair, ShiftSignals& found);
void judgeArrangement(const PairView& pair, ShiftSignals& found);
void judgeQuantifiers(const PairView& pair, ShiftSignals& found);
void judgeSpans(const PairView& pair, ShiftSignals& found);
void judgeLists(const PairView& pair, ShiftSignals& found);
void judgeScope(const PairView& pair, ShiftSignals& found);

/// From here on a sign is a shift; below it is shown as evidence only.
inline constexpr double decisiveWeight = 0.5;

/// Evidence of a cue or of a word, widened to whole words.
[[nodiscard]] Evidence cueEvidence(const SideView& side, const PairCue& cue, Shift shift,
                                   const QString& reason);
[[nodiscard]] Evidence wordEvidence(const SideView& side, TextRange range, Shift shift,
                                    const QString& reason);
/// Adds the cues as evidence, each with a reason that names it and the cue that it met: the one in its place,
/// else the first with the first. `nothing`: what stands on a side without any.
void addMetCues(ShiftSignal& signal, const PairView& pair, const QList<PairCue>& oldCues,
                const QList<PairCue>& newCues, const QString& nothing);
/// The words of a range in quotes: “may”.
[[nodiscard]] QString quoted(const SideView& side, TextRange range);
/// “may” (possible)
[[nodiscard]] QString quotedWithClass(const SideView& side, const PairCue& cue);
/// “old words” → “new words”, whichever of the two the evidence stands on.
[[nodiscard]] QString arrow(const QString& oldWords, const QString& newWords);

} // namespace palinode
