// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QSet>
#include <QString>

namespace palinode {

/// The words of JSON and CSV, never translated: "scope_changed", "reversed", "clause", "replace".
[[nodiscard]] QString shiftId(Shift shift);
[[nodiscard]] QString verdictId(Verdict verdict);
[[nodiscard]] QString claimKindId(ClaimKind kind);
[[nodiscard]] QString editOpId(EditOp op);

/// The words that a reader sees, translated: "Scope changed"; a glyph is one character of the bundled
/// sans-serif font, so that no shift is told by colour alone.
[[nodiscard]] QString shiftName(Shift shift);
[[nodiscard]] QChar shiftGlyph(Shift shift);
[[nodiscard]] QString verdictName(Verdict verdict);
/// How all findings are spread, in one sentence: "1 reversed and 1 weakened of 2 matched claims; …".
[[nodiscard]] QString verdictSentence(const Comparison& comparison);
/// The rule that gave the verdict, in sentences with the figures of this comparison: what was counted, then
/// the rule, then what was not: "Verdict Shifted: of 42 matched claims of substance, 9 changed (1
/// reversed); 13 others were dropped or are new. Weighed by confidence, dropped and new claims in full, this
/// comes to 19.4 claims, which is half a claim or more. Reversals of firm matches come to 0.3, which is less
/// than half a claim. Headings, dates, greetings and repeated lines are not of substance.". Weights are cut
/// to one decimal.
[[nodiscard]] QString verdictRule(const Summary& summary);
[[nodiscard]] QString noticeText(const Notice& notice);
/// The English name of a BCP 47 tag's language: "Arabic"; empty where the tag names none that is known.
[[nodiscard]] QString languageName(const QString& tag);

/// Every shift that a finding can have, in order of precedence.
[[nodiscard]] QList<Shift> allShifts();
/// The same where a filter lets all of them through.
[[nodiscard]] QSet<Shift> everyShift();

} // namespace palinode
