// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/wordvectors.h"
#include "core/text/languagewords.h"
#include "core/text/stemmer.h"
#include "core/text/words.h"

#include <QHash>
#include <QString>

#include <vector>

namespace palinode {

/// One form of a word in the documents.
struct WordType
{
    int stem = 0; ///< number of its stem
    int row = -1; ///< in the table of word vectors, -1 for none
    int rank = 0; ///< place in the order of frequency, from 1; by hand for clitics, numbers and letters
};

/// One claim as types of a vocabulary, in order, with repetitions.
struct ClaimWords
{
    std::vector<int> types; ///< of its words
    std::vector<int> names; ///< of those that name something
};
using WordsOfClaims = std::vector<ClaimWords>; ///< of a document

/// Numbers the word forms and stems of both documents as they come, so that claims are lists of numbers.
/// Not thread-safe.
class Vocabulary
{
public:
    /// vectors may be null: every word is then of the same rank and meets only its own stem.
    Vocabulary(const QString& languageTag, const WordVectors* vectors);

    /// The words and names (namesAmong) of a claim.
    [[nodiscard]] ClaimWords wordsOf(QStringView claimText);

    [[nodiscard]] const std::vector<WordType>& types() const { return m_types; }
    [[nodiscard]] int stemCount() const { return static_cast<int>(m_stemNumbers.size()); }
    [[nodiscard]] const WordVectors* vectors() const { return m_vectors; }

private:
    int addType(const Word& word);
    [[nodiscard]] int rankOf(const Word& word, int row) const;

    QString m_language;
    Stemmer m_stemmer;
    const WordVectors* m_vectors;
    const LanguageWords* m_words; ///< never null
    QHash<QString, int> m_typeNumbers;
    QHash<QString, int> m_stemNumbers;
    std::vector<WordType> m_types;
};

} // namespace palinode
