// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// Marks an acronym of one side and the words that it stands for on the other as saying the same: "FOMC" and
/// "Federal Open Market Committee", "U.S." and "United States". Its letters are the initials of words that
/// follow each other, small words of grammar passed over; two letters need capitals on the other side.
void markAcronyms(PairView& pair);

} // namespace palinode
