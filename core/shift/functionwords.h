// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// A word of English that carries grammar, not matter ("the", "of", "also"), folded.
[[nodiscard]] bool isFunctionWord(const QString& folded);

/// A word of English that comes and goes without changing what is said: an article, the tense of a verb;
/// folded.
[[nodiscard]] bool isGrammar(const QString& folded);

} // namespace palinode
