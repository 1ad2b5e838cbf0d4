// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/claimplace.h"

#include <vector>

namespace palinode {

/// A claim belongs to its heading: "the rate remains elevated" under "Prices" is not the same claim under
/// "Employment". Where two identical pairs each lead from one section into the other, though both sections
/// stand in both texts, and the claims in their places are worded alike, each meets the one in its own
/// section instead. newOf: the identical pairs, by old claim, −1 for none; changed in place. Pure.
void keepToSections(std::vector<int>& newOf, const ClaimList& olds, const ClaimList& news);

} // namespace palinode
