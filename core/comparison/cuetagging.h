// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/progress.h"

namespace palinode {

/// What the lexicon of the comparison's language was.
struct TaggedWith
{
    bool hasLexicon = false;
    QStringList versions;
    QList<Notice> notices; ///< definitions of the user's that were skipped
};

/// Fills the cues of both statements, whose claims are there. Claims of the same words are tagged once,
/// on as many threads as the texts are worth; the result depends on neither. Unfinished where cancelled.
[[nodiscard]] TaggedWith tagCues(Statement& oldStatement, Statement& newStatement, const QString& language,
                                 const QString& lexiconFolder, const Progress& progress);

} // namespace palinode
