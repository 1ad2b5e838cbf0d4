// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/words.h"

#include <QString>

#include <vector>

namespace palinode {

/// Which words of a text name something, by their place among `words`, ascending: numbers, and words with a
/// capital letter that do not open a sentence. In languages that write every noun so (German) numbers alone.
/// words: splitWords(text); languageTag: BCP 47. Pure; any thread.
[[nodiscard]] std::vector<std::size_t> namesAmong(QStringView text, const QList<Word>& words,
                                                  const QString& languageTag);

} // namespace palinode
