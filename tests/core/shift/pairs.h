// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/judge.h"

#include <QString>

namespace palinode::testing {

/// A labelled pair of tests/data/shifts.
struct LabelledPair
{
    QString oldText;
    QString newText;
    QString label;
    QString remark;
};

[[nodiscard]] QList<LabelledPair> labelledPairs(const QString& fileName);

/// The columns oldText, newText and label of a test, with a row a pair of the file, which has `fewest` at
/// least.
void addLabelledRows(const QString& fileName, qsizetype fewest);

/// Judges two texts of one claim each, with the bundled lexicon, the real word difference and similarity.
[[nodiscard]] Judgement judgeTexts(const QString& oldText, const QString& newText, bool matched = true,
                                   const QString& language = QStringLiteral("en"));

/// The word of a shift as the data files write it.
[[nodiscard]] QString labelOf(Shift shift);

/// The evidence as lines "old “words” class: shift", in order, for messages and comparisons.
[[nodiscard]] QString readable(const Judgement& judgement, const QString& oldText, const QString& newText);

} // namespace palinode::testing
