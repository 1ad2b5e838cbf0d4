// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace palinode {

/// One word of a sentence with what the parting into clauses asks about it.
struct Token
{
    TextRange range; ///< in the sentence
    QString lower; ///< with a straight apostrophe
    bool capital = false;
    bool comma = false; ///< a comma stands right behind
    bool outside = true; ///< of quotes and brackets
    bool label = false; ///< "(2)", "b)": numbers an item of an enumeration inside the sentence
};

/// The words of a sentence.
class ClauseWords
{
public:
    explicit ClauseWords(QStringView sentence);

    QList<Token> tokens;
    QList<qsizetype> semicolons; ///< offsets, outside quotes and brackets

private:
    qsizetype take(qsizetype start);
    void nest(qsizetype at);
    [[nodiscard]] bool isLabel(TextRange word) const;

    QStringView m_sentence;
    int m_brackets = 0;
    int m_quotes = 0;
};

} // namespace palinode
