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
    bool ofOne = true; ///< the figures of both sides, where it stands on such, count one thing or in one unit
};

using ShiftSignals = QList<ShiftSignal>;

/// The rules, one a file; each appends what it finds. None sees
/// what another found, but for judgeScope, which comes behind all that explain words and leaves these
/// alone. Each is symmetric: with the sides swapped it finds the same, strengthened for weakened.
/// QuantityChanged: a figure, date, amount or share that only one side has.
void judgeNumbers(const PairView& pair, ShiftSignals& found);
/// QuantityChanged: a figure that is meant more or less exactly ("about 10").
void judgeApproximation(const PairView& pair, ShiftSignals& found);
/// Reversed: a word that both sides share and only one denies.
void judgeNegation(const PairView& pair, ShiftSignals& found);
/// Reversed: words that mean the opposite.
void judgeAntonyms(const PairView& pair, ShiftSignals& found);
/// Reversed: a word that one side denies with "non-".
void judgePrefixes(const PairView& pair, ShiftSignals& found);
/// Reversed: a decision to move something against one to leave it where it is.
void judgeStandstill(const PairView& pair, ShiftSignals& found);
/// Reversed: opposites among the words of grammar ("for", "against").
void judgeParticles(const PairView& pair, ShiftSignals& found);
/// ConditionChanged: conditions, exceptions and limits that came or went; Strengthened or Weakened where a
/// condition was fulfilled.
void judgeConditions(const PairView& pair, ShiftSignals& found);
/// Strengthened or Weakened: how certain, committed or binding each side is.
void judgeGrades(const PairView& pair, ShiftSignals& found);
/// Strengthened or Weakened: steps on a scale ("strong", "solid"), emphasis and softening.
void judgeScales(const PairView& pair, ShiftSignals& found);
/// Strengthened or Weakened: a qualification ("although …") that only one side has.
void judgeQualification(const PairView& pair, ShiftSignals& found);
/// Strengthened or Weakened: words of favour and of caution that differ.
void judgeStance(const PairView& pair, ShiftSignals& found);
/// Strengthened or Weakened: what somebody else is said to hold, against what the speaker says.
void judgeAttribution(const PairView& pair, ShiftSignals& found);
/// Strengthened or Weakened: an aim on one side, told as done on the other.
void judgeRealised(const PairView& pair, ShiftSignals& found);
/// Reversed, QuantityChanged or ScopeChanged: the same words in other places.
void judgeArrangement(const PairView& pair, ShiftSignals& found);
/// ScopeChanged: quantifiers and restrictions ("all", "only") that differ.
void judgeQuantifiers(const PairView& pair, ShiftSignals& found);
/// ScopeChanged: small words of reach that were joined ("during", "before and during").
void judgeSpans(const PairView& pair, ShiftSignals& found);
/// ScopeChanged: a list of which one side alone names several members.
void judgeLists(const PairView& pair, ShiftSignals& found);
/// ScopeChanged: words of matter that only one side of an edited pair names, and that nothing in `found`
/// explains.
void judgeScope(const PairView& pair, ShiftSignals& found);

/// From here on a sign is a shift; below it is shown as evidence only.
inline constexpr double decisiveWeight = 0.5;
/// Below this similarity two reworded claims share a turn of phrase at most, seldom the matter.
inline constexpr double sameMatterSimilarity = 0.45;

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
