// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/wordvectors.h"

#include <array>
#include <vector>

namespace palinode {

/// A stem of a claim with its weight; the weights of a claim make a vector of length 1.
struct StemWeight
{
    int stem;
    float weight;
};

/// One claim as the scores see it.
struct ClaimNumbers
{
    int words = 0; ///< with repetitions
    std::vector<int> types; ///< distinct word types, ascending
    std::vector<float> weights; ///< of each type for `al`, times how often it comes
    float weightSum = 0;
    std::vector<StemWeight> stems; ///< ascending by stem
    std::array<float, WordVectors::dimensions> vector{}; ///< centred, of length 1; all 0 for none
};

} // namespace palinode
