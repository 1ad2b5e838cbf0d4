// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QStringList>

/// A cue that made a row's shift: the first such words on that side.
struct SampleCue
{
    palinode::Side side = palinode::Side::Old;
    QString words;
    QString reason;
};

/// One row of a sample: the claims of each side. A pair's words differ from the first that is not the same
/// to the last.
struct SampleRow
{
    QStringList then;
    QStringList now;
    palinode::Shift shift = palinode::Shift::Reaffirmed;
    QList<SampleCue> cues = {};
    bool heading = false;
};

/// A whole comparison, made by hand: two documents that hold the rows' claims in order.
[[nodiscard]] palinode::Comparison pdfSample(const QList<SampleRow>& rows, const QString& language);

/// The rows of the memo against the earnings call: one reversed, one weakened, two dropped, four new.
[[nodiscard]] QList<SampleRow> exampleRows();

/// `count` rows of every kind with headings among them, the same each time; some 27 words a claim.
[[nodiscard]] QList<SampleRow> manyRows(int count);

/// Two rows in scripts that run from right to left, with words and figures that do not.
[[nodiscard]] QList<SampleRow> arabicRows();

/// Two rows without spaces, one with emoji of several parts.
[[nodiscard]] QList<SampleRow> japaneseRows();

/// Rows that are hard to set: a word wider than a column, a claim taller than a page, ligatures and signs.
[[nodiscard]] QList<SampleRow> awkwardRows();
