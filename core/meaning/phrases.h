// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/rarity.h"
#include "core/meaning/vocabulary.h"

#include <vector>

namespace palinode {

/// What two claims share word for word. A stem weighs what it is rare in the two documents (Rarity), less
/// where it is common in the language; a bigram, two stems that stand beside each other, likewise. All are 0
/// where nothing is shared.
struct SharedPhrases
{
    double bigrams = 0; ///< the bigrams that stand in both, summed
    double names = 0; ///< the names and numbers that stand in both (namesAmong), summed
    double threeRarest = 0; ///< the three heaviest stems that stand in both, summed, 0..3

    bool operator==(const SharedPhrases&) const = default;
};

/// The claims of both documents by their stems, bigrams and names: what is quoted, named or rarely said
/// speaks for a link beyond how much of all words is shared. Weights are whole ten-thousandths, whose sums
/// are exact: swapping the documents swaps the arguments of shared() and changes nothing else, not by a bit.
/// Immutable once built; any thread.
class PhraseSpace
{
public:
    PhraseSpace() = default; ///< of no claims
    /// stemRarity: of each stem of the vocabulary, by `rarity`, that of all claims.
    PhraseSpace(const Vocabulary& vocabulary, const std::vector<double>& stemRarity, const Rarity& rarity,
                const WordsOfClaims& oldWords, const WordsOfClaims& newWords);

    /// Of an old and a new claim, by their numbers.
    [[nodiscard]] SharedPhrases shared(int oldClaim, int newClaim) const;

private:
    struct Claim ///< all ascending, each once
    {
        std::vector<int> stems;
        std::vector<int> names; ///< as stems
        std::vector<int> bigrams; ///< those that both documents have
    };

    std::vector<int> m_weights; ///< of each stem
    std::vector<int> m_bigramWeights;
    std::vector<Claim> m_old;
    std::vector<Claim> m_new;
};

} // namespace palinode
