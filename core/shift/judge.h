// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diff/editscript.h"
#include "core/lexicon/cue.h"
#include "core/shift/shift.h"

#include <QStringView>

#include <optional>

namespace palinode {

/// One side of a matched pair.
struct PairSide
{
    QStringView text; ///< the whole document's text
    QList<TextRange> passages; ///< the claims of this side in `text`, ascending
    QList<Cue> cues; ///< of the passages, ranges in `text`, ascending
};

/// Everything the rules may look at. Views stay valid for the call only.
struct ClaimPair
{
    PairSide oldSide;
    PairSide newSide;
    EditScript edits;
    double similarity = 1.0; ///< 0..1
    std::optional<double> sentenceSimilarity; ///< by the sentence encoder, −1..1; none where it was not asked
    QString language; ///< BCP 47
};

/// Names how a matched pair shifted, with evidence, by the rules in this folder (one a file). Swapping the
/// sides swaps strengthened and weakened and the sides of the evidence, and changes nothing else.
/// Never Dropped, New or Unrelated. Pure; any thread.
[[nodiscard]] Judgement judgePair(const ClaimPair& pair);

/// The same for a pair that nobody matched: Unrelated where similarity and shared words say that the two
/// do not speak of the same thing, or say other things in one frame of words.
[[nodiscard]] Judgement judgeUnmatchedPair(const ClaimPair& pair);

} // namespace palinode
