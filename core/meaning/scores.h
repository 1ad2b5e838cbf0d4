// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/claimnumbers.h"
#include "core/meaning/wordsimilarity.h"

#include <vector>

namespace palinode {

/// tf: cosine of the weighted stems, 0..1.
[[nodiscard]] double stemOverlap(const ClaimNumbers& a, const ClaimNumbers& b);

/// al: each word's best partner on the other side, weighted, both ways; harmonic mean, 0..1.
[[nodiscard]] double softAlignment(const ClaimNumbers& a, const ClaimNumbers& b,
                                   const WordSimilarity& similarity);

/// si: cosine of the sentence vectors, −1..1.
[[nodiscard]] double vectorCosine(const ClaimNumbers& a, const ClaimNumbers& b);

/// softAlignment of every a with every b, row by row of `as`: the same numbers to the last bit, found by
/// word types instead of by pairs. Runs on all processors.
[[nodiscard]] std::vector<double> softAlignments(const std::vector<const ClaimNumbers*>& as,
                                                 const std::vector<const ClaimNumbers*>& bs,
                                                 const WordSimilarity& similarity);

} // namespace palinode
