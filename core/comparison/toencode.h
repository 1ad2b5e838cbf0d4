// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"

#include <vector>

namespace palinode {

/// The claims that the sentence encoder is asked for.
struct ToEncode
{
    std::vector<int> olds; ///< ascending
    std::vector<int> news;
    qsizetype leftOut = 0; ///< claims that it would be asked for, were the budget larger
};

/// Chooses from the claims that are not settled: those without a firm link first, then, while the budget
/// lasts, the others, for they are what the first are to be told from. Neither document takes more than half
/// of the budget where the other one needs its half. Both lists are empty where one document has nothing
/// unsettled: there is nothing to tell apart. settled: the new claim of each old one that stood before
/// `alignment` was made, −1 for none. Swapping the documents swaps the result. Pure; any thread.
[[nodiscard]] ToEncode chooseToEncode(const std::vector<int>& settled, qsizetype newClaims,
                                      const Alignment& alignment, qsizetype budget);

} // namespace palinode
