// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/meaning/claimnumbers.h"
#include "core/meaning/wordsimilarity.h"
#include "core/notice.h"
#include "core/progress.h"

#include <QStringList>

#include <vector>

namespace palinode {

/// The single scores of a pair of claims and their mix (meaning.md, "The score").
struct Scores
{
    double tf = 0; ///< 0..1
    double al = 0; ///< 0..1
    double si = 0; ///< −1..1
    double mix = 0; ///< S_G = .2 tf + .5 al + .3 si; without word vectors .3 tf + .7 al

    /// The mix in ten-thousandths, 0..10000: what decisions are taken on.
    [[nodiscard]] int points() const;
};

/// Both documents' claims as numbers, adapted to the two documents: words weighted by how rare they are in
/// them, sentence vectors with the common mean taken away. Immutable once built; any thread.
class ClaimSpace
{
public:
    /// languageTag: BCP 47; word vectors are used for English. Errors: ModelBroken, Cancelled.
    [[nodiscard]] static Result<ClaimSpace> build(const QStringList& oldClaims, const QStringList& newClaims,
                                                  const QString& languageTag, const Progress& progress);

    [[nodiscard]] int oldCount() const { return static_cast<int>(m_old.size()); }
    [[nodiscard]] int newCount() const { return static_cast<int>(m_new.size()); }
    /// False for a language that no table of word vectors knows.
    [[nodiscard]] bool hasVectors() const { return m_hasVectors; }
    [[nodiscard]] int stemCount() const { return m_stemCount; }
    [[nodiscard]] const ClaimNumbers& claim(Side side, int number) const;

    [[nodiscard]] Scores scores(int oldClaim, int newClaim) const;
    [[nodiscard]] int points(int oldClaim, int newClaim) const { return scores(oldClaim, newClaim).points(); }
    /// points() of every one of some old claims with every one of some new ones, row by row of the old:
    /// much faster than one by one. Runs on all processors.
    [[nodiscard]] std::vector<int> pointsOfAll(const std::vector<int>& oldClaims,
                                               const std::vector<int>& newClaims) const;

private:
    explicit ClaimSpace(const Vocabulary& vocabulary);

    [[nodiscard]] Scores mixed(const ClaimNumbers& a, const ClaimNumbers& b, double al) const;

    WordSimilarity m_similarity;
    std::vector<ClaimNumbers> m_old;
    std::vector<ClaimNumbers> m_new;
    int m_stemCount = 0;
    bool m_hasVectors = false;
};

} // namespace palinode
