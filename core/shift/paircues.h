// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// Adds the cues of both sides of a pair to its view, whose words are read and marked by now: where they
/// stand, and which of them came, went or met another, those aside that both sides have in some form. Pure.
void readCues(PairView& view, const ClaimPair& pair);

} // namespace palinode
