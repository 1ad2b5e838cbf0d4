// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>

namespace palinode {

enum class EditOp { Equal, Delete, Insert, Replace };

/// One run of a word-level difference. `oldRange` is empty for Insert, `newRange` for Delete; an empty
/// range stands where the other side's words would be.
struct Edit
{
    EditOp op = EditOp::Equal;
    TextRange oldRange; ///< in the old document's text
    TextRange newRange; ///< in the new document's text

    bool operator==(const Edit&) const = default;
};

/// In order; the non-empty ranges of each side cover its passages from first to last character, and no
/// range runs over the gap between two passages.
using EditScript = QList<Edit>;

} // namespace palinode
