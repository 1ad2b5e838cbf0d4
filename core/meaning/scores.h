// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/claimnumbers.h"
#include "core/meaning/wordsimilarity.h"
#include "core/progress.h"

#include <vector>

namespace palinode {

/// tf: cosine of the weighted stems, 0..1.
[[nodiscard]] double stemOverlap(const ClaimNumbers& a, const ClaimNumbers& b);

/// How far the words of each of two claims have a like on the other side, weighted, 0..1.
struct Covering
{
    double forward = 0; ///< the first claim's words
    double backward = 0; ///< the second one's
};

/// Each word's best partner on the other side, weighted, both ways; `al` is the harmonic mean.
[[nodiscard]] Covering softAlignment(const ClaimNumbers& a, const ClaimNumbers& b,
                                     const WordSimilarity& similarity);

/// How far the words of a claim have a like among those of any of the others, 0..1.
[[nodiscard]] double coveredBy(const ClaimNumbers& claim, const std::vector<const ClaimNumbers*>& others,
                               const WordSimilarity& similarity);

/// si: cosine of the sentence vectors, −1..1.
[[nodiscard]] double vectorCosine(const ClaimNumbers& a, const ClaimNumbers& b);

/// softAlignment of every a with every b, row by row of `as`: the same numbers to the last bit, found by
/// word types instead of by pairs. Runs on all processors; of no meaning where cancelled.
[[nodiscard]] std::vector<Covering> softAlignments(const std::vector<const ClaimNumbers*>& as,
                                                   const std::vector<const ClaimNumbers*>& bs,
                                                   const WordSimilarity& similarity,
                                                   const Progress& progress);

} // namespace palinode
