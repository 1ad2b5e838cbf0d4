// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QHash>
#include <QStringView>

#include <deque>
#include <vector>

namespace palinode {

enum class TokenKind { Word, FunctionWord, Punctuation };

/// One word or punctuation mark as the word difference counts it.
struct DiffToken
{
    TextRange range; ///< in the text, without the white space around it
    int passage = 0;
    int id = 0; ///< tokens with the same id are equal for the reader
    TokenKind kind = TokenKind::Word;
};

/// Numbers tokens so that those which differ in quotes, dashes, composition of accents or invisible
/// characters only get the same number. One for both sides; views into the texts must stay valid.
class TokenIds
{
public:
    [[nodiscard]] int idOf(QStringView token);
    /// The folded text behind an id.
    [[nodiscard]] QStringView textOf(int id) const { return m_texts[static_cast<size_t>(id)]; }

private:
    QHash<QStringView, int> m_ids;
    std::vector<QStringView> m_texts;
    std::deque<QString> m_folded; ///< keeps what the views of folded tokens look at
};

/// The tokens of the passages, in order: words (letters, marks and digits, with inner apostrophes and
/// points), numbers with their inner points, commas, colons, slashes and their currency or percent sign,
/// and runs of one punctuation mark. Scripts without spaces between words are split by ICU's dictionaries.
/// A passage of white space alone is one token, so that every passage has one.
[[nodiscard]] std::vector<DiffToken> splitDiffTokens(QStringView text, const QList<TextRange>& passages,
                                                     TokenIds& ids);

} // namespace palinode
