// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace palinode {

/// One finding in words. Claims of one side are separated by '|'; an empty side has no counterpart.
/// Words in [brackets] are evidence.
struct TinyFinding
{
    QString oldText;
    QString newText;
    Shift shift = Shift::Reaffirmed;
    double confidence = 1.0;
    bool moved = false;
    LinkStrength strength = LinkStrength::Firm;
};

/// A comparison made by hand: the texts of each side stand one after another, each claim a line.
[[nodiscard]] ComparisonPtr tinyComparison(const QList<TinyFinding>& findings);

/// Four findings, one of each kind that a list must tell apart: weakened, dropped, new, reaffirmed.
[[nodiscard]] ComparisonPtr fourFindings();

} // namespace palinode
