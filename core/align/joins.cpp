// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/joins.h"

#include "core/align/logistic.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

namespace palinode {

namespace {

constexpr double leastScore = .1;
constexpr double joinFrom = .5;
constexpr int farthest = 10; // claims between; farther is as far

constexpr std::size_t rowsAtOnce = 16;

class Joiner
{
public:
    Joiner(const ClaimSpace& space, const Candidates& candidates, const LinkScorer& scorer,
           const std::vector<int>& newOf, const std::vector<int>& oldOf)
        : m_space(space),
          m_candidates(candidates),
          m_scorer(scorer),
          m_newOf(newOf),
          m_oldOf(oldOf),
          m_oldCovered(newOf.size(), 0),
          m_newCovered(newOf.size(), 0),
          m_bestOld(newOf.size(), 0),
          m_bestNew(oldOf.size(), 0)
    {
        for (std::size_t i = 0; i < newOf.size(); ++i) {
            for (std::size_t c = 0; c < candidates.ofOld[i].size(); ++c) {
                const double score = scorer.edges(static_cast<int>(i))[c].score;
                double& bestNew = m_bestNew[static_cast<std::size_t>(candidates.ofOld[i][c].newClaim)];
                m_bestOld[i] = std::max(m_bestOld[i], score);
                bestNew = std::max(bestNew, score);
            }
        }
    }

    std::vector<Join> all(const Progress& progress)
    {
        parallelFor(m_newOf.size(), rowsAtOnce, [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last && !progress.isCancelled(); ++i)
                cover(i);
        });
        std::vector<std::vector<Join>> rows(m_newOf.size());
        parallelFor(rows.size(), rowsAtOnce, [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last && !progress.isCancelled(); ++i)
                rows[i] = ofRow(i);
        });
        std::vector<Join> result;
        for (std::vector<Join>& row : rows)
            std::ranges::move(row, std::back_inserter(result));
        return result;
    }

private:
    // How far each claim of the link of an old claim covers the other one.
    void cover(std::size_t oldClaim)
    {
        const int newClaim = m_newOf[oldClaim];
        if (newClaim < 0 || m_scorer.edges(static_cast<int>(oldClaim)).empty())
            return; // nothing can join it
        const int i = static_cast<int>(oldClaim);
        m_oldCovered[oldClaim] = m_space.coveredBy(Side::Old, i, {newClaim}) / 10000.0;
        m_newCovered[oldClaim] = m_space.coveredBy(Side::New, newClaim, {i}) / 10000.0;
    }

    [[nodiscard]] std::vector<Join> ofRow(std::size_t oldClaim) const
    {
        std::vector<Join> result;
        const int i = static_cast<int>(oldClaim);
        const auto& edges = m_scorer.edges(i);
        for (std::size_t c = 0; c < edges.size(); ++c) {
            const int newClaim = m_candidates.ofOld[oldClaim][c].newClaim;
            const int oldOfNew = m_oldOf[static_cast<std::size_t>(newClaim)];
            if (edges[c].score < leastScore)
                continue;
            if (m_newOf[oldClaim] < 0 && oldOfNew >= 0)
                result.push_back(join(Side::Old, i, oldOfNew, newClaim, edges[c]));
            else if (m_newOf[oldClaim] >= 0 && oldOfNew < 0)
                result.push_back(join(Side::New, newClaim, m_newOf[oldClaim], i, edges[c]));
        }
        return result;
    }

    [[nodiscard]] Join join(Side side, int claim, int companion, int partner,
                            const LinkScorer::Edge& edge) const
    {
        const bool old = side == Side::Old;
        const Side other = old ? Side::New : Side::Old;
        const Scores scores = m_candidates.find(old ? claim : partner, old ? partner : claim)->scores;
        const LinkScorer::Edge* const link =
            m_scorer.find(old ? companion : partner, old ? partner : companion);
        const double best =
            old ? m_bestOld[static_cast<std::size_t>(claim)] : m_bestNew[static_cast<std::size_t>(claim)];
        const auto linkedOld = static_cast<std::size_t>(old ? companion : partner);
        const double linkCovered = old ? m_newCovered[linkedOld] : m_oldCovered[linkedOld]; // the partner
        const double joint =
            m_space.coveredBy(other, partner, {std::min(claim, companion), std::max(claim, companion)})
            / 10000.0;
        const int distance = std::abs(claim - companion);

        Join result{side, claim, companion, partner, {}, 0};
        JoinFeatures& f = result.features;
        f[at(JoinFeature::Score)] = edge.score;
        f[at(JoinFeature::LogOdds)] = logOdds(edge.probability);
        f[at(JoinFeature::ScoreShare)] = edge.score / std::max(1e-4, best);
        f[at(JoinFeature::Adjacent)] = distance == 1 ? 1 : 0;
        f[at(JoinFeature::Distance)] = std::min(distance, farthest) / double(farthest);
        f[at(JoinFeature::Gain)] = joint - linkCovered;
        f[at(JoinFeature::GainShare)] = (joint - linkCovered) / std::max(.05, 1 - linkCovered);
        f[at(JoinFeature::JoinerCovered)] = (old ? scores.forward : scores.backward) / 10000.0;
        f[at(JoinFeature::PartnerCovered)] = (old ? scores.backward : scores.forward) / 10000.0;
        f[at(JoinFeature::Joint)] = joint;
        f[at(JoinFeature::LengthRatio)] =
            std::abs(std::log(std::max(1, m_space.claim(side, claim).words))
                     - std::log(std::max(1, m_space.claim(other, partner).words)));
        f[at(JoinFeature::Lead)] = edge.score - (link ? link->score : 0);
        f[at(JoinFeature::LinkCovered)] = linkCovered;

        result.probability = logistic(weightsFor(edge.hasUs, m_space.hasVectors()).join, f);
        return result;
    }

    const ClaimSpace& m_space;
    const Candidates& m_candidates;
    const LinkScorer& m_scorer;
    const std::vector<int>& m_newOf;
    const std::vector<int>& m_oldOf;
    std::vector<double> m_oldCovered; ///< by old claim: how far its partner covers it, 0..1
    std::vector<double> m_newCovered; ///< by old claim: how far it covers its partner, 0..1
    std::vector<double> m_bestOld; ///< each claim's best score
    std::vector<double> m_bestNew;
};

} // namespace

std::vector<Join> possibleJoins(const ClaimSpace& space, const Candidates& candidates,
                                const LinkScorer& scorer, const std::vector<int>& newOf,
                                const std::vector<int>& oldOf, const Progress& progress)
{
    return Joiner(space, candidates, scorer, newOf, oldOf).all(progress);
}

std::vector<Join> chosenJoins(std::vector<Join> joins)
{
    std::ranges::stable_sort(joins, std::greater(), &Join::probability);
    std::set<std::pair<Side, int>> joined; // claims that found their link
    std::map<std::pair<int, int>, Side> grows; // each link, old claim and new, by the side that it grows on
    std::vector<Join> chosen;
    for (const Join& join : joins) {
        if (join.probability < joinFrom)
            break;
        const bool old = join.side == Side::Old;
        const std::pair link(old ? join.companion : join.partner, old ? join.partner : join.companion);
        if (joined.contains({join.side, join.claim})
            || grows.try_emplace(link, join.side).first->second != join.side)
            continue;
        joined.insert({join.side, join.claim});
        chosen.push_back(join);
    }
    return chosen;
}

} // namespace palinode
