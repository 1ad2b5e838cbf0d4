// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace palinode {

/// The pins with the numbers of the claims that they stand on: those of which a range covers half or more. A
/// pin that meets no claim on a side comes out empty there, which the matching tells as broken. Pure; any
/// thread.
[[nodiscard]] QList<Pin> pinsOf(const Statement& oldStatement, const Statement& newStatement,
                                const QList<PinnedRanges>& pins);

} // namespace palinode
