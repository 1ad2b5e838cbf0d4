// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/guesses.h"

#include "core/align/moves.h"

#include <algorithm>

namespace palinode {

namespace {

constexpr double guessFrom = .2; // likelihood of the best, with the support of its neighbours …
constexpr double guessFromOfFew = .05; // … the same among few claims
constexpr int fewClaims = 20; // in both documents together
constexpr double support = .1; // for each neighbouring pair that is linked
constexpr double leastScore = .06; // of its own: no neighbour makes a pair of claims that share nothing
constexpr double runnerUpShare = .7; // no other free claim is likelier than this share
constexpr double outOfOrder = 1.5; // a guess against the common order must be this much likelier
constexpr int roundsAtMost = 4;

// The best partner of a claim so far.
struct Best
{
    int claim = -1;
    double value = 0;
    double runnerUp = 0;

    void offer(int other, double offered)
    {
        if (offered > value) {
            runnerUp = value;
            claim = other;
            value = offered;
        } else {
            runnerUp = std::max(runnerUp, offered);
        }
    }
    [[nodiscard]] bool standsOut(double least) const
    {
        return value >= least && runnerUp <= runnerUpShare * value;
    }
};

// New claims between which one stands: behind `after`, before `before`.
struct Gap
{
    int after = -1;
    int before = 0;
};

class Guesser
{
public:
    Guesser(const ClaimSpace& space, const Candidates& candidates, const LinkScorer& scorer,
            std::vector<int> newOf, std::vector<int> oldOf)
        : m_space(space),
          m_candidates(candidates),
          m_scorer(scorer),
          m_newOf(std::move(newOf)),
          m_oldOf(std::move(oldOf))
    {
    }

    std::vector<Guess> guess()
    {
        for (const int quarters : {8, 6, 4}) {
            for (int round = 0; round < roundsAtMost && takeMutualBest(least() * quarters / 4); ++round) { }
        }
        return std::move(m_guesses);
    }

private:
    // Among a few claims the common mean is made of the very claims that are compared, and the words of the
    // subject are in most of them: all scores are low, so less is asked of the best.
    [[nodiscard]] double least() const
    {
        const int claims = m_space.oldCount() + m_space.newCount();
        const double share = std::clamp((claims - fewClaims / 2.0) / (fewClaims / 2.0), 0.0, 1.0);
        return guessFromOfFew + (guessFrom - guessFromOfFew) * share;
    }

    bool takeMutualBest(double least)
    {
        std::vector<Best> bestNew(m_newOf.size());
        std::vector<Best> bestOld(m_oldOf.size());
        const std::vector<Gap> gaps = orderedGaps();
        for (std::size_t i = 0; i < m_newOf.size(); ++i) {
            if (m_newOf[i] >= 0)
                continue;
            const auto& edges = m_scorer.edges(static_cast<int>(i));
            for (std::size_t c = 0; c < edges.size(); ++c) {
                const int newClaim = m_candidates.ofOld[i][c].newClaim;
                const auto k = static_cast<std::size_t>(newClaim);
                if (m_oldOf[k] >= 0 || edges[c].probability < least / 2 || edges[c].score < leastScore)
                    continue;
                const double value = edges[c].probability + linkedSupport(static_cast<int>(i), newClaim);
                const bool inOrder = gaps[i].after < newClaim && newClaim < gaps[i].before;
                if (!inOrder && value < outOfOrder * least)
                    continue;
                bestNew[i].offer(newClaim, value);
                bestOld[k].offer(static_cast<int>(i), value);
            }
        }
        bool found = false;
        for (std::size_t i = 0; i < bestNew.size(); ++i) {
            const Best& best = bestNew[i];
            if (!best.standsOut(least))
                continue;
            const Best& back = bestOld[static_cast<std::size_t>(best.claim)];
            if (back.claim != static_cast<int>(i) || !back.standsOut(least))
                continue;
            const LinkScorer::Edge& edge = *m_scorer.find(static_cast<int>(i), best.claim);
            m_guesses.push_back({static_cast<int>(i), best.claim, edge.score, edge.probability});
            m_newOf[i] = best.claim;
            m_oldOf[static_cast<std::size_t>(best.claim)] = static_cast<int>(i);
            found = true;
        }
        return found;
    }

    // Between which new claims an old one stands if it keeps the common order of what is linked.
    [[nodiscard]] std::vector<Gap> orderedGaps() const
    {
        std::vector<LinkPlace> places;
        for (std::size_t i = 0; i < m_newOf.size(); ++i) {
            if (m_newOf[i] >= 0)
                places.push_back(
                    {static_cast<int>(i), m_newOf[i], m_space.claim(Side::Old, static_cast<int>(i)).words});
        }
        const std::vector<bool> moved = movedLinks(places);
        std::vector<int> fixed(m_newOf.size(), -1);
        for (std::size_t p = 0; p < places.size(); ++p) {
            if (!moved[p])
                fixed[static_cast<std::size_t>(places[p].oldPlace)] = places[p].newPlace;
        }
        std::vector<Gap> gaps(m_newOf.size());
        int after = -1;
        int before = m_space.newCount();
        for (std::size_t i = 0; i < gaps.size(); ++i) {
            gaps[i].after = after;
            after = std::max(after, fixed[i]);
        }
        for (std::size_t i = gaps.size(); i-- > 0;) {
            gaps[i].before = before;
            before = fixed[i] >= 0 ? fixed[i] : before;
        }
        return gaps;
    }

    [[nodiscard]] double linkedSupport(int oldClaim, int newClaim) const
    {
        int linked = 0;
        for (const int step : {-1, 1}) {
            const int i = oldClaim + step;
            const int k = newClaim + step;
            if (i >= 0 && i < m_space.oldCount() && k >= 0 && m_newOf[static_cast<std::size_t>(i)] == k)
                ++linked;
        }
        return support * linked;
    }

    const ClaimSpace& m_space;
    const Candidates& m_candidates;
    const LinkScorer& m_scorer;
    std::vector<int> m_newOf;
    std::vector<int> m_oldOf;
    std::vector<Guess> m_guesses;
};

} // namespace

std::vector<Guess> guessLinks(const ClaimSpace& space, const Candidates& candidates, const LinkScorer& scorer,
                              std::vector<int> newOf, std::vector<int> oldOf)
{
    return Guesser(space, candidates, scorer, std::move(newOf), std::move(oldOf)).guess();
}

} // namespace palinode
