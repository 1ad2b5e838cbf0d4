// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace palinode {

/// Five claims against five, made by hand, with every sort of finding that a report shows: reversed with
/// evidence on both sides, a claim that became two, a moved one, reaffirmed, dropped and new. The texts
/// hold what formats must escape (<, &, ", |, *, =, commas), a character beyond the BMP before most
/// offsets, and typographic quotes.
[[nodiscard]] Comparison sampleComparison();

/// `count` reworded claims of some twenty words a side, each a finding with edits and evidence.
[[nodiscard]] Comparison largeComparison(int count);

} // namespace palinode
