// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/progress.h"

namespace palinode {

struct Findings
{
    QList<Finding> findings; ///< in reading order, numbered from 1
    qsizetype boundedDifferences = 0; ///< pairs whose words were not compared one by one
};

/// One finding for each link (its word difference found and its shift named), each dropped and each new
/// claim. In reading order: old claims in theirs, with the new ones between where they stand. Stops early
/// when cancelled. Runs on all processors.
[[nodiscard]] Findings makeFindings(const Statement& oldStatement, const Statement& newStatement,
                                    const Alignment& alignment, const QString& language,
                                    const CompareOptions& options, const Progress& progress);

} // namespace palinode
