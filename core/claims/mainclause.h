// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/claims/clausewords.h"

// Where the words of an English sentence make a main clause, told by its subject and its finite verb. All
// pure; `tokens` are those of one sentence, [from, to) a part of them.

namespace palinode {

/// "and", "but", "so", "yet", "nor", "or".
[[nodiscard]] bool isConjunction(const QString& word);

/// "which", "if", "because": what follows is no main clause before its own verb has come.
[[nodiscard]] bool isSubordinator(const QString& word);

/// "of", "to", "for".
[[nodiscard]] bool isPreposition(const QString& word);

/// The first finite verb that is the part's own and no subordinate clause's; -1 where there is none.
[[nodiscard]] qsizetype mainVerb(const QList<Token>& tokens, qsizetype from, qsizetype to);

/// Whether any word of the part is a finite verb, of whichever clause.
[[nodiscard]] bool hasFiniteVerb(const QList<Token>& tokens, qsizetype from, qsizetype to);

/// Whether a subordinate clause was begun in the part and still waits for its verb at the end.
[[nodiscard]] bool leavesSubordinateOpen(const QList<Token>& tokens, qsizetype from, qsizetype to);

/// Whether a subject of its own opens the part, and its finite verb comes soon behind. `inRow`: the part may
/// as well be the last of a row of nouns, so that the verb must leave no doubt.
[[nodiscard]] bool beginsMainClause(const QList<Token>& tokens, qsizetype from, qsizetype to, bool inRow);

/// A pronoun for its subject makes a clause of its own of what follows, whatever verb stood before; with a
/// noun it may be the last of a row of subjects ("the rate, the rolls, and the deficit are down").
[[nodiscard]] bool isPersonal(const QList<Token>& tokens, qsizetype at);

} // namespace palinode
