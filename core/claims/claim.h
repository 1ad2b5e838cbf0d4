// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

namespace palinode {

enum class ClaimKind { Sentence, Clause, Heading, ListItem };

/// The unit that is matched: a sentence, or a clause of it where a long sentence makes several points.
struct Claim
{
    TextRange range; ///< in Document::text, never empty, no white space at its ends
    ClaimKind kind = ClaimKind::Sentence;
    int block = 0; ///< index in Document::blocks
    int sentence = 0; ///< number of its sentence in the document; clauses of one sentence share it

    bool operator==(const Claim&) const = default;
};

} // namespace palinode
