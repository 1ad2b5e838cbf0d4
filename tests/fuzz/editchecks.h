// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diff/editscript.h"

namespace palinode {

/// One side's ranges lie in its passages and cover them from first to last character.
void checkTiles(const EditScript& script, TextRange Edit::* side, const QList<TextRange>& passages);

} // namespace palinode
