// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// Whether a cue says no: the negations, the commitments and duties that deny ("will never", "is not allowed
/// to").
[[nodiscard]] bool isDenial(const PairCue& cue);

/// The denial that governs a token: the nearest before it in the same clause (in German also behind it, where
/// "nicht" closes the bracket of the verb), at most `reach` words away,
/// with no second one that takes it back. Null where none does.
[[nodiscard]] const PairCue* denialOf(const SideView& side, qsizetype token, qsizetype reach = 8);

/// Whether the token stands in a clause that a condition opens ("if …", "unless …").
[[nodiscard]] bool isConditional(const SideView& side, qsizetype token);

/// Whether what the side denies has an exception ("no State shall … unless …"), so that it half allows it.
[[nodiscard]] bool hasException(const SideView& side);

} // namespace palinode
