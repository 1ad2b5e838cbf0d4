// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/candidates.h"
#include "core/align/claimplace.h"
#include "core/align/linkweights.h"
#include "core/meaning/sentencespace.h"
#include "core/meaning/sentencewindows.h"

#include <optional>
#include <vector>

namespace palinode {

/// How likely each candidate pair is a link, by two passes of logistic regression. The first looks at the two
/// claims, how they compare with their rivals, and what stands around them; the second at how likely the
/// neighbours, the rivals and the common order were after the first. The weights were fitted on hand-made
/// alignments (tests/benchmarks/fitlinks.py), so that of the links told at .8 about eight in ten are right.
/// Swapping the documents swaps the arguments and changes no score, not by a bit. All that is decided on is
/// rounded. Any thread.
class LinkScorer
{
public:
    /// How much of each single score is in S_U, the score of a pair with the sentence encoder:
    ///   S_U = .2 tf + .3 al + .2 si + .3 us
    struct EncoderMix
    {
        static constexpr double tf = .2;
        static constexpr double al = .3;
        static constexpr double si = .2;
        static constexpr double us = .3;
    };

    /// One candidate pair with what is known of it.
    struct Edge
    {
        double score = 0; ///< S_U, or S_G (VectorMix, StemMix) where the encoder was not asked; 0..1
        double us = 0; ///< cosine of the sentence encoder's vectors, −1..1
        bool hasUs = false;
        double first = 0; ///< probability after the first pass, 0..1
        double probability = 0; ///< after the second, 0..1, rounded to 1e-4
    };

    /// newOfOld: pairs that stand already (identical, pinned), −1 for none. sentences may be null. All must
    /// outlive this.
    LinkScorer(const ClaimSpace& space, const ClaimList& olds, const ClaimList& news,
               const std::vector<int>& newOfOld, const Candidates& candidates,
               const SentenceSpace* sentences);

    /// Both passes; runs on all processors. Unfinished where cancelled.
    void run(const Progress& progress);

    /// Of the candidates of an old claim, in their order.
    [[nodiscard]] const std::vector<Edge>& edges(int oldClaim) const
    {
        return m_edges[static_cast<std::size_t>(oldClaim)];
    }
    /// Of a pair; null for one that is no candidate.
    [[nodiscard]] const Edge* find(int oldClaim, int newClaim) const;

    /// What the first pass looks at, by OwnFeature. candidate: its number among those of the old claim. Needs
    /// run(), which ranks the rivals before the pass. Any thread.
    [[nodiscard]] OwnFeatures ownFeatures(int oldClaim, std::size_t candidate) const;
    /// What the second pass looks at besides, by ContextFeature; the likelihoods are those of the first pass,
    /// so this needs run(). Any thread.
    [[nodiscard]] ContextFeatures contextFeatures(int oldClaim, std::size_t candidate) const;

private:
    struct Rivals ///< the best two values in a row or a column
    {
        double best = 0;
        double second = 0;

        void offer(double value);
        /// The best of the others than one of this value.
        [[nodiscard]] double besides(double value) const { return value < best ? best : second; }
    };

    [[nodiscard]] const Candidate& candidate(int oldClaim, std::size_t number) const
    {
        return m_candidates.ofOld[static_cast<std::size_t>(oldClaim)][number];
    }
    /// A value of a pair's edge: 1 where the pair stands, 0 for no candidate and for numbers out of range.
    /// aside: the best of the old claim's with new ones up to so far off, found with one look-up.
    [[nodiscard]] double valueAt(double Edge::* value, int oldClaim, int newClaim, int aside = 0) const;
    /// The best values along the diagonal through a pair, nearer ones more, 0..1. aside: how far off the
    /// diagonal, along either document.
    [[nodiscard]] double along(double Edge::* value, int oldClaim, int newClaim, int aside) const;
    void countCrossings(const std::vector<int>& anchors, std::vector<std::vector<float>>& share) const;
    [[nodiscard]] std::vector<int> likelyPairs() const;
    void rankRivals(double Edge::* value, std::vector<Rivals>& rows, std::vector<Rivals>& columns) const;

    const ClaimSpace& m_space;
    const ClaimList& m_olds;
    const ClaimList& m_news;
    const std::vector<int>& m_newOf;
    const Candidates& m_candidates;
    std::optional<SentenceWindows> m_windows; ///< where the encoder was asked
    std::vector<std::vector<Edge>> m_edges;
    std::vector<std::vector<float>> m_crossing; ///< share of the pairs that stand which this one crosses
    std::vector<std::vector<float>> m_likelyCrossing; ///< the same of the likely pairs
    std::vector<Rivals> m_oldRivals; ///< by score
    std::vector<Rivals> m_newRivals;
    std::vector<Rivals> m_oldLikeliest; ///< by likelihood after the first pass
    std::vector<Rivals> m_newLikeliest;
    double m_genre = 0; ///< mean best score of all claims: high where a text was edited, low where rewritten
    double m_identicalShare = 0;
};

} // namespace palinode
