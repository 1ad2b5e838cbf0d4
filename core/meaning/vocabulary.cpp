// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/vocabulary.h"

#include "core/meaning/names.h"

namespace palinode {

namespace {

// Ranks where the table's own would be wrong: it counts "i" as a letter, and numbers one by one. Treating
// these as rare words wrecks the score: 41 instead of 74 on STS-B, a public set of rated sentence pairs.
constexpr int rankOfA = 8;
constexpr int rankOfI = 42;
constexpr int rankOfNot = 60;
constexpr int rankOfClitic = 150;
constexpr int rankOfNumber = 3000;
constexpr int rankOfLetter = 2000;
constexpr int rankWithoutTable = 20000;
constexpr int rankOfFunctionWord = 60; ///< of a language without a table, but with a list of these

} // namespace

Vocabulary::Vocabulary(const QString& languageTag, const WordVectors* vectors)
    : m_language(languageTag),
      m_stemmer(languageTag),
      m_vectors(vectors),
      m_words(&languageWords(languageTag))
{
}

int Vocabulary::rankOf(const Word& word, int row) const
{
    if (word.kind == WordKind::Number)
        return rankOfNumber;
    if (word.kind == WordKind::Clitic)
        return word.folded == u"n't" ? rankOfNot : rankOfClitic;
    if (!m_vectors)
        return m_words->functionWords.contains(word.folded) ? rankOfFunctionWord : rankWithoutTable;
    if (word.folded == u"a")
        return rankOfA;
    if (word.folded == u"i")
        return rankOfI;
    if (word.folded.size() == 1 && word.folded.at(0) < u'\u0250')
        return rankOfLetter;
    return row < 0 ? m_vectors->unlistedRank() : row + 1;
}

int Vocabulary::addType(const Word& word)
{
    const QString stem = m_stemmer.stem(word.folded);
    const auto known = m_stemNumbers.constFind(stem);
    const int stemNumber = known != m_stemNumbers.cend() ? *known : static_cast<int>(m_stemNumbers.size());
    if (known == m_stemNumbers.cend())
        m_stemNumbers.insert(stem, stemNumber);

    const int row = m_vectors && word.kind == WordKind::Word ? m_vectors->find(word.folded) : -1;
    const int number = static_cast<int>(m_types.size());
    m_types.push_back({stemNumber, row, rankOf(word, row)});
    m_typeNumbers.insert(word.folded, number);
    return number;
}

ClaimWords Vocabulary::wordsOf(QStringView claimText)
{
    const QList<Word> words = splitWords(claimText);
    ClaimWords result;
    result.types.reserve(static_cast<std::size_t>(words.size()));
    for (const Word& word : words) {
        const auto known = m_typeNumbers.constFind(word.folded);
        result.types.push_back(known != m_typeNumbers.cend() ? *known : addType(word));
    }
    for (const std::size_t name : namesAmong(claimText, words, m_language))
        result.names.push_back(result.types[name]);
    return result;
}

} // namespace palinode
