// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// What part words of matter play in an English statement, as far as the words around them tell.
enum class Role {
    Other,
    Actor, ///< does it or must do it: "the council will appoint", "by the council"
    Party, ///< to whom, for whom, from whom, with whom: "report to the police"
    Place, ///< where: "in Germany", "throughout the Union"
    Time, ///< when or how long: "during the war", "until the summer"
};

/// The part that a word of matter plays; Other for other languages and wherever it is not plain. Pure.
[[nodiscard]] Role roleOf(const SideView& side, qsizetype token);

/// A change between words of one role, for the reader: "who acts: “mayor” → “council”".
[[nodiscard]] QString changeInRole(Role role, const QString& change);

} // namespace palinode
