// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/error.h"
#include "core/progress.h"

#include <QStringList>

namespace palinode {

struct Matching
{
    Alignment alignment;
    bool hasVectors = false; ///< false: words met by their stems alone
};

/// Matches two lists of claims (each the text of one claim, in order). The work is always done with the
/// list first that sorts first, so that swapping the lists mirrors the result exactly (promise 2).
/// mergeRepeats: surplus repeats of a claim that has met its like join it. Errors: Cancelled, ModelBroken.
[[nodiscard]] Result<Matching> matchClaims(const QStringList& oldClaims, const QStringList& newClaims,
                                           const QString& languageTag, bool mergeRepeats,
                                           const Progress& progress);

} // namespace palinode
