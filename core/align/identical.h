// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace palinode {

/// Pairs the claims whose folded texts are the same: those unique on both sides first, then repeated ones
/// beside a pair that stands already, then those between two pairs in their common order, then, where both
/// sides have as many left, by order, and last those at the nearest place. Returns the new claim of each old
/// one, −1 for none. Pure; any thread.
[[nodiscard]] std::vector<int> matchIdentical(const QStringList& oldFolded, const QStringList& newFolded);

} // namespace palinode
