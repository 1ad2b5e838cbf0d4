// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// Whether a changed word near a token denies it without saying no: "denies that it sold", "copying is
/// forbidden", "against the merger".
[[nodiscard]] bool isDeniedByWord(const SideView& side, qsizetype token);

/// Whether the denial is one of two in its clause that cancel each other: "not impossible", "no one …
/// without", "no data that we do not need". Two that are joined deny two things: "not sold and not rented".
[[nodiscard]] bool isTakenBack(const SideView& side, const PairCue& denial);

/// Whether a denial and a pair of opposites behind it take each other back: "no longer below the trend" is
/// "above the trend", "not for unlawful ends" is "for lawful ends". `affirmed` is the word that the other
/// side affirms.
[[nodiscard]] bool isTakenBackByOpposite(const PairView& pair, Side denying, const PairCue& denial,
                                         qsizetype affirmed);

} // namespace palinode
