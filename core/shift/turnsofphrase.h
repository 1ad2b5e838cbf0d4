// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// Marks, before the cues are read, where one side says in another turn of phrase what the other says in its
/// place: "prior to" and "before", "in lieu of" and "instead of". English only; symmetric.
void markTurnsOfPhrase(PairView& pair);

} // namespace palinode
