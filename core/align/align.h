// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/error.h"
#include "core/meaning/claimspace.h"
#include "core/progress.h"

#include <QStringList>

namespace palinode {

/// Which claims meet: identical ones first, then a maximum-weight matching of the scores with support from
/// the neighbours, then neighbours that share a partner (1:n, n:1), then guesses for what is left; last,
/// what moved. oldFolded and newFolded are the claims' texts by foldText, in order, as many as in `space`.
/// Errors: Cancelled. Any thread.
[[nodiscard]] Result<Alignment> alignClaims(const QStringList& oldFolded, const QStringList& newFolded,
                                            const ClaimSpace& space, const Progress& progress);

} // namespace palinode
