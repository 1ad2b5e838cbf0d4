// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/error.h"
#include "core/progress.h"

namespace palinode {

/// Runs every step from two documents to the findings. The same input gives the same result on every run,
/// thread count and processor. Errors: Cancelled, ModelBroken, LexiconBroken. Any thread; not re-entrant
/// for one Progress.
[[nodiscard]] Result<ComparisonPtr> compare(const Document& oldDocument, const Document& newDocument,
                                            const CompareOptions& options, const Progress& progress);

/// One pair of claims to name, as `--pairs` gives them, and the answer.
struct TextPair
{
    QString oldText;
    QString newText;
};

struct PairJudgement
{
    Judgement judgement; ///< evidence ranges are in the pair's own texts
    double similarity = 0; ///< 0..1
};

struct JudgedPairs
{
    QList<PairJudgement> answers; ///< one for each pair, in their order
    QList<Notice> notices; ///< about all of them
};

/// Names the shift of each pair, each on its own: the others do not count. Errors as compare().
[[nodiscard]] Result<JudgedPairs> judgePairs(const QList<TextPair>& pairs, const CompareOptions& options,
                                             const Progress& progress);

} // namespace palinode
