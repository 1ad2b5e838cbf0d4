// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diff/editscript.h"

#include <QStringView>

namespace palinode {

/// Beyond this many differing tokens on a side (or where the search would outgrow dtl's memory bound: some
/// 1,400 words that both sides have in wholly different orders) the passages count as replaced between
/// their common ends.
inline constexpr qsizetype largestDiff = 6000;

struct WordDiff
{
    EditScript edits;
    bool bounded = false; ///< too much differs to be told word by word
};

/// The word difference between passages of two texts (for a 1:1 pair one passage each), by dtl, cleaned
/// for reading: no lone comma or function word stays equal between long changes, changes start and end
/// at words, and inside a pair of words that differ by a few characters only the word as a whole changes.
/// Words that differ in typographic quotes, dashes or white space only are equal.
/// Passages are ascending, disjoint ranges. Swapping the sides mirrors the script. Pure; any thread.
[[nodiscard]] WordDiff diffWords(QStringView oldText, const QList<TextRange>& oldPassages,
                                 QStringView newText, const QList<TextRange>& newPassages);

/// The characters that differ inside a replaced pair of words: ranges relative to each word.
struct CharacterDiff
{
    QList<TextRange> oldRanges;
    QList<TextRange> newRanges;
};

/// For a Replace of one word by a similar one ("safe" → "safer"); empty ranges lists where more than half
/// differs. Works on grapheme clusters. Pure; any thread.
[[nodiscard]] CharacterDiff diffCharacters(QStringView oldWord, QStringView newWord);

/// What of an edit a reader is shown as differing: its ranges, or, where it replaces one word by a similar
/// one, the characters that differ. Words with digits differ as a whole. Ranges in both documents' texts;
/// none for Equal. Pure; any thread.
[[nodiscard]] CharacterDiff differingParts(const Edit& edit, QStringView oldText, QStringView newText);

} // namespace palinode
