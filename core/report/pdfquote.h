// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace palinode::pdf {

/// The words of one side of a finding as one text, and the ranges of it that stand out.
struct Quote
{
    QString text; ///< no control characters but line feeds, which part claims of different blocks
    QList<TextRange> changed; ///< words that this side alone has; ascending, disjoint
    QList<TextRange> cues; ///< words that made the shift; ascending, disjoint
};

/// Passages that lie apart are set off by an ellipsis. Empty where the finding has no claims on that side.
[[nodiscard]] Quote quoteFrom(const Comparison& comparison, const Finding& finding, Side side);

/// A part of a long text around the ranges that matter, cut at spaces and marked with ellipses.
struct Excerpt
{
    QString text;
    QList<TextRange> ranges; ///< of those given, the parts that stand in the excerpt
};

/// At most about `length` characters; a text no longer than that is kept whole. `ranges` ascend.
[[nodiscard]] Excerpt excerptOf(const QString& text, const QList<TextRange>& ranges, qsizetype length);

} // namespace palinode::pdf
