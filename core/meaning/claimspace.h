// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/meaning/claimnumbers.h"
#include "core/meaning/phrases.h"
#include "core/meaning/scores.h"
#include "core/meaning/wordsimilarity.h"
#include "core/notice.h"
#include "core/progress.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace palinode {

/// How much of each single score is in S_G, the score of a pair without the sentence encoder; al is the
/// harmonic mean of how far either claim's words have a like in the other:
///   S_G = .2 tf + .5 al + .3 si, without word vectors .3 tf + .7 al
struct VectorMix
{
    static constexpr double tf = .2;
    static constexpr double al = .5;
    static constexpr double si = .3;
};
struct StemMix
{
    static constexpr double tf = .3;
    static constexpr double al = .7;
};

/// The single scores of a pair of claims in ten-thousandths: rounded before anything is decided on them.
struct Scores
{
    std::int16_t tf = 0; ///< cosine of the weighted stems, 0..10000
    std::int16_t forward = 0; ///< how far the old claim's words have a like among the new one's, 0..10000
    std::int16_t backward = 0; ///< how far the new claim's words have a like among the old one's, 0..10000
    std::int16_t si = 0; ///< cosine of the sums of word vectors, −10000..10000
    std::int16_t points = 0; ///< S_G, 0..10000

    /// Harmonic mean of forward and backward, 0..10000.
    [[nodiscard]] double al() const;

    bool operator==(const Scores&) const = default;
};

/// What words are met by.
enum class WordKnowledge {
    Stems, ///< a word meets those of its own stem
    Vectors, ///< and those of like use, where there is a table of word vectors for the language
};

/// Both documents' claims as numbers, adapted to the two documents: words weighted by how rare they are in
/// them, sentence vectors with the common mean taken away. Immutable once built; any thread.
class ClaimSpace
{
public:
    /// languageTag: BCP 47; word vectors are there for English. Errors: ModelBroken, Cancelled.
    [[nodiscard]] static Result<ClaimSpace> build(const QStringList& oldClaims, const QStringList& newClaims,
                                                  const QString& languageTag, const Progress& progress,
                                                  WordKnowledge knowledge = WordKnowledge::Vectors);

    [[nodiscard]] int oldCount() const { return static_cast<int>(m_old.size()); }
    [[nodiscard]] int newCount() const { return static_cast<int>(m_new.size()); }
    /// False for a language that no table of word vectors knows.
    [[nodiscard]] bool hasVectors() const { return m_hasVectors; }
    [[nodiscard]] int stemCount() const { return m_stemCount; }
    /// number: 0 up to below oldCount() or newCount(). Refers to this.
    [[nodiscard]] const ClaimNumbers& claim(Side side, int number) const;
    /// The same claims as runs of stems, by the same numbers. Refers to this.
    [[nodiscard]] const PhraseSpace& phrases() const { return m_phrases; }

    /// How close two claims are, by their numbers; the same to the last digit with the documents swapped, but
    /// for forward and backward, which swap.
    [[nodiscard]] Scores scores(int oldClaim, int newClaim) const;
    /// scores() of every one of some old claims with every one of some new ones, row by row of the old:
    /// much faster than one by one. Runs on all processors; of no meaning where cancelled.
    [[nodiscard]] std::vector<Scores> scoresOfAll(const std::vector<int>& oldClaims,
                                                  const std::vector<int>& newClaims,
                                                  const Progress& progress) const;
    /// How far the words of a claim have a like among those of some claims of the other side, taken
    /// together, 0..10000.
    [[nodiscard]] int coveredBy(Side side, int claim, const std::vector<int>& others) const;

private:
    explicit ClaimSpace(const Vocabulary& vocabulary);

    [[nodiscard]] std::vector<const ClaimNumbers*> numbers(Side side, const std::vector<int>& claims) const;
    [[nodiscard]] Scores mixed(const ClaimNumbers& a, const ClaimNumbers& b, Covering covering) const;

    WordSimilarity m_similarity;
    std::vector<ClaimNumbers> m_old;
    std::vector<ClaimNumbers> m_new;
    PhraseSpace m_phrases;
    int m_stemCount = 0;
    bool m_hasVectors = false;
};

} // namespace palinode
