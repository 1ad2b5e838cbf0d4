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
[[nodiscard]] QString linkStrengthId(LinkStrength strength);

/// The words that a reader sees, translated: "Scope changed"; a glyph is one character of the bundled
/// sans-serif font, so that no shift is told by colour alone.
[[nodiscard]] QString shiftName(Shift shift);
[[nodiscard]] QChar shiftGlyph(Shift shift);
[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] QString noticeText(const Notice& notice);
/// The English name of a BCP 47 tag's language: "Arabic"; empty where the tag names none that is known.
[[nodiscard]] QString languageName(const QString& tag);

/// A sentence with a number: `one` is for 1, `many` has %1 for the number.
[[nodiscard]] QString counted(qint64 count, const QString& one, const QString& many);

/// Every shift that a finding can have, in order of precedence.
[[nodiscard]] QList<Shift> allShifts();
/// The same where a filter lets all of them through.
[[nodiscard]] QSet<Shift> everyShift();

} // namespace palinode
