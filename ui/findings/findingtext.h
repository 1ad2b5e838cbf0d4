// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QString>

namespace palinode {

/// The finding with this id (its number in reading order, from 1); null where there is none.
[[nodiscard]] const Finding* findingById(const Comparison& comparison, int id);

/// The claims of one side of a finding as passages of that side's text: claims with nothing but white
/// space between them are one passage. Ascending, disjoint; empty where the side has no counterpart.
[[nodiscard]] QList<TextRange> findingPassages(const Comparison& comparison, const Finding& finding,
                                               Side side);

/// The words of one side as they stand in the document, line breaks as spaces, passages joined by " … ".
/// Empty where the side has no counterpart.
[[nodiscard]] QString findingQuote(const Comparison& comparison, const Finding& finding, Side side);

/// The same for one line of a list: begins a few words before the first evidence where that stands far
/// into the quote, and is cut after `longest` characters (UTF-16 units, the ellipses not counted).
[[nodiscard]] QString findingSnippet(const Comparison& comparison, const Finding& finding, Side side,
                                     qsizetype longest = 240);

/// What changed in a few words, "must → should", from the evidence of the primary shift; without evidence
/// the start of the quotes. Shortened for speaking.
[[nodiscard]] QString changeSummary(const Comparison& comparison, const Finding& finding);

/// "Finding 7 of 23, weakened: must → should". `position` counts from 1; 0 where the finding is not in the
/// list, which is then not spoken of.
[[nodiscard]] QString spokenFinding(const Comparison& comparison, const Finding& finding, int position,
                                    int count);

/// Both quotes with speaker, date and title and the shift's name, as plain text to paste elsewhere.
[[nodiscard]] QString copyText(const Comparison& comparison, const Finding& finding);

/// "identical", "firm" or "possible".
[[nodiscard]] QString strengthName(LinkStrength strength);

/// The shift's name where room is short: "Scope" for "Scope changed".
[[nodiscard]] QString shortShiftName(Shift shift);

/// A document's title, or its file's name without the folder where it has none.
[[nodiscard]] QString documentName(const Document& document);

} // namespace palinode
