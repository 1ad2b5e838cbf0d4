// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace palinode {

/// A link's place in both documents, with its weight.
struct LinkPlace
{
    int oldPlace = 0;
    int newPlace = 0;
    int weight = 1;
};

/// Which links are out of the common order: those outside the heaviest chain that ascends in both
/// documents (heaviest increasing subsequence with a Fenwick tree, O(n log n)). `places` ascend by oldPlace;
/// of equally heavy chains always the same one stays. Pure; any thread.
[[nodiscard]] std::vector<bool> movedLinks(const std::vector<LinkPlace>& places);

} // namespace palinode
