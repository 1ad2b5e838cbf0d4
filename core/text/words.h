// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace palinode {

enum class WordKind { Word, Number, Clitic };

/// One word as the scores of core/meaning count it.
struct Word
{
    TextRange range; ///< in the text that was split
    QString folded; ///< NFKC, lower case, straight quotes; "n't" for the negative clitic
    WordKind kind = WordKind::Word;
};

/// The words of `text` in order, by these rules: letters with an
/// inner apostrophe, numbers with inner points, commas and a closing percent sign; n't is a word of its
/// own, 's is dropped, other clitics ('ll, 're, …) are words of their own. Scripts without spaces between
/// words are split by ICU's dictionaries. Pure; any thread.
[[nodiscard]] QList<Word> splitWords(QStringView text);

/// How many words splitWords gives, clitics left out, without making them. Pure; any thread.
[[nodiscard]] qsizetype countWords(QStringView text);

/// NFKC, lower case, straight quotes and hyphens, white space as single spaces, trimmed, without soft
/// hyphens and zero-width spaces: two claims with the same
/// folded text are identical for matching. Pure; any thread.
[[nodiscard]] QString foldText(QStringView text);

} // namespace palinode
