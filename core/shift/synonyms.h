// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// Whether two English words (stems) may stand for each other in a statement without any change of meaning or
/// strength: "buy" and "purchase", "vendor" and "supplier". Words of different degree are none ("ask",
/// "demand"). Symmetric; false for a word and itself.
[[nodiscard]] bool areSynonyms(const QString& stemA, const QString& stemB);

/// The number of pairs of words that the table of synonyms holds.
[[nodiscard]] qsizetype synonymPairs();

} // namespace palinode
