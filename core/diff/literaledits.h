// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diff/editscript.h"

#include <QStringView>

namespace palinode {

/// The edit script to the letter: an edit script tells words as equal that differ in how a quotation mark, a
/// dash or a space is written; here each equal run is the same characters on both sides, and those few are
/// edits of their own. Linear in the texts; pure; any thread.
[[nodiscard]] EditScript literalEdits(const EditScript& edits, QStringView oldText, QStringView newText);

} // namespace palinode
