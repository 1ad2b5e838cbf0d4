// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QStringList>

namespace palinode {

/// A run of a claim's text that is shown in one way.
struct Segment
{
    TextRange range; ///< in its document's text, never empty
    bool changed =
        false; ///< words that this side alone has: deleted on the old side, inserted on the new one
    bool cue = false; ///< words that made the shift

    bool operator==(const Segment&) const = default;
};

/// One stretch of a document that a finding quotes: a claim, or several that follow each other in a block.
struct Passage
{
    TextRange range; ///< in the document's text; its characters are the quote
    QList<Segment> segments; ///< in order, covering the range
};

/// What a finding quotes from one side, in the order of the text; empty where it has no claims there.
[[nodiscard]] QList<Passage> passagesOf(const Comparison& comparison, const Finding& finding, Side side);

/// The passages as one line: line breaks as spaces, " … " where something stands between two passages.
[[nodiscard]] QString quoteOf(const Comparison& comparison, const Finding& finding, Side side);

/// The one-line reasons of evidence, each once, in order.
[[nodiscard]] QStringList reasonsOf(const QList<Evidence>& list);

/// How many of the largest shifts a report puts in front.
inline constexpr int largestShown = 10;

/// Indices in comparison.findings of the matched claims that shifted most, largest first, `limit` at most.
[[nodiscard]] QList<int> largestShifts(const Comparison& comparison, int limit = largestShown);

/// "10 of 45 shifted findings; all of them are in “Side by side”.", where largestShifts() leaves some out;
/// empty where it does not.
[[nodiscard]] QString largestShiftsNote(const Comparison& comparison, int limit = largestShown);

/// "Then and now: …", from what both statements are called, who speaks, or the names of the files.
[[nodiscard]] QString comparisonTitle(const Comparison& comparison);

/// The speaker that both statements share, "A → B" where they differ, or nothing.
[[nodiscard]] QString comparisonSpeaker(const Comparison& comparison);

/// "Mark Zuckerberg · 23 July 2024 → 30 July 2025", from what the statements tell; may be empty.
[[nodiscard]] QString comparisonLine(const Comparison& comparison);

/// "Mark Zuckerberg · 23 July 2024 · memo · 113 words", from what the statement tells.
[[nodiscard]] QString statementLine(const Statement& statement);

/// What the reader must know of how a finding's claims met: "possible match", "pinned by the reader"; empty
/// for other matches and for none.
[[nodiscard]] QString matchRemark(const Finding& finding);

/// "path-forward-2024.md": the file's name without the folders, which are the user's own business.
[[nodiscard]] QString fileLabel(const Statement& statement);

/// What the reader must know of the reading and the comparing, a sentence each, each once; those of one
/// statement begin with the name of its file.
[[nodiscard]] QStringList noticeLines(const Comparison& comparison);

/// How the comparison was made, in a few sentences; the same for every comparison.
[[nodiscard]] QString methodText();

/// "12 findings: 1 reversed, 11 reaffirmed; 0 moved; every claim counted once".
[[nodiscard]] QString countsText(const Comparison& comparison);

/// "Palinode 0.1.0 · language en · nothing ignored · lexicons: …".
[[nodiscard]] QString madeWith(const Comparison& comparison);

/// "1 word", "10,482 words".
[[nodiscard]] QString wordCountText(const Statement& statement);

/// Digits in groups: "10,482".
[[nodiscard]] QString groupedNumber(qint64 value);

} // namespace palinode
