// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace palinode {

/// How much a finding shifted, 0..1, for sorting by size: reversed before quantity, condition, scope and
/// grade changes, then dropped and new by length, reaffirmed 0; weighted by confidence.
[[nodiscard]] double sizeOfShift(const Comparison& comparison, const Finding& finding);

/// Ids of the findings, largest shift first; of equal sizes the earlier first.
[[nodiscard]] QList<int> findingsBySize(const Comparison& comparison);

} // namespace palinode
