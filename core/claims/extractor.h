// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/claims/claim.h"
#include "core/document/document.h"
#include "core/progress.h"

#include <QList>

namespace palinode {

/// No claim is longer than this many UTF-16 units; a longer one is cut at a space.
inline constexpr qsizetype longestClaim = 4000;

struct Claims
{
    QList<Claim> claims; ///< in the order of the text, disjoint
    qsizetype cuts = 0; ///< how often a claim was cut for its length
};

/// The claims of a document. Every character of the text is in exactly one claim, or is white space or a
/// block's marker. Stops early with what it has when cancelled. Pure; any thread.
[[nodiscard]] Claims extractClaims(const Document& document, const Progress& progress);

} // namespace palinode
