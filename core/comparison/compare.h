// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/error.h"
#include "core/progress.h"

#include <functional>

namespace palinode {

/// Takes the findings of the first stage while the second one works, on the thread that compares.
using FirstFindings = std::function<void(const ComparisonPtr&)>;

/// Runs every step from two documents to the findings. The same input gives the same result on every run,
/// thread count and processor. first: called once, where the sentence encoder is to refine the findings, with
/// those that stand before it (`refined` is false); may be empty, which saves their making. Errors:
/// Cancelled, ModelBroken. Any thread; not re-entrant for one Progress.
[[nodiscard]] Result<ComparisonPtr> compare(const Document& oldDocument, const Document& newDocument,
                                            const CompareOptions& options, const Progress& progress,
                                            const FirstFindings& first = {});

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
