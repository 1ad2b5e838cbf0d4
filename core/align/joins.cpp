// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/joins.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace palinode {

namespace {

constexpr double leastScore = .1;
constexpr double joinFrom = .5;
constexpr int farthest = 10; // claims between; farther is as far

std::size_t at(JoinFeature feature)
{
    return static_cast<std::size_t>(feature);
}

double rounded(double value)
{
    return std::round(value * 10000) / 10000;
}

class Joiner
{
public:
    Joiner(const ClaimSpace& space, const Candidates& candidates, const LinkScorer& scorer,
           const std::vector<int>& newOf, const std::vector<int>& oldOf, const std::vector<bool>& closed)
        : m_space(space),
          m_candidates(candidates),
          m_scorer(scorer),
          m_newOf(newOf),
          m_oldOf(oldOf),
          m_closed(closed),
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

    std::vector<Join> all() const
    {
        std::vector<Join> result;
        for (std::size_t i = 0; i < m_newOf.size(); ++i) {
            const auto& edges = m_scorer.edges(static_cast<int>(i));
            for (std::size_t c = 0; c < edges.size(); ++c) {
                const int newClaim = m_candidates.ofOld[i][c].newClaim;
                const int oldOfNew = m_oldOf[static_cast<std::size_t>(newClaim)];
                const bool oldJoins = m_newOf[i] < 0 && oldOfNew >= 0;
                const bool newJoins = m_newOf[i] >= 0 && oldOfNew < 0;
                if (edges[c].score < leastScore || (!oldJoins && !newJoins))
                    continue;
                const auto linkedOld = oldJoins ? static_cast<std::size_t>(oldOfNew) : i;
                if (m_closed[linkedOld])
                    continue;
                result.push_back(oldJoins
                                     ? join(Side::Old, static_cast<int>(i), oldOfNew, newClaim, edges[c])
                                     : join(Side::New, newClaim, m_newOf[i], static_cast<int>(i), edges[c]));
            }
        }
        return result;
    }

private:
    Join join(Side side, int claim, int companion, int partner, const LinkScorer::Edge& edge) const
    {
        const bool old = side == Side::Old;
        const Side other = old ? Side::New : Side::Old;
        const Scores scores = m_candidates.find(old ? claim : partner, old ? partner : claim)->scores;
        const LinkScorer::Edge* const link =
            m_scorer.find(old ? companion : partner, old ? partner : companion);
        const double best =
            old ? m_bestOld[static_cast<std::size_t>(claim)] : m_bestNew[static_cast<std::size_t>(claim)];
        const double linkCovered = m_space.coveredBy(other, partner, {companion}) / 10000.0;
        const double joint =
            m_space.coveredBy(other, partner, {std::min(claim, companion), std::max(claim, companion)})
            / 10000.0;
        const double odds = std::clamp(edge.probability, 1e-4, 1 - 1e-4);
        const int distance = std::abs(claim - companion);

        Join result{side, claim, companion, partner, {}, 0};
        JoinFeatures& f = result.features;
        f[at(JoinFeature::Score)] = edge.score;
        f[at(JoinFeature::LogOdds)] = std::log(odds / (1 - odds));
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

        const LinkWeights& weights = edge.hasUs ? encoderWeights
            : m_space.hasVectors()              ? vectorWeights
                                                : stemWeights;
        double sum = weights.join.bias;
        for (std::size_t i = 0; i < f.size(); ++i)
            sum += weights.join.weights[i] * f[i];
        result.probability = rounded(1 / (1 + std::exp(-sum)));
        return result;
    }

    const ClaimSpace& m_space;
    const Candidates& m_candidates;
    const LinkScorer& m_scorer;
    const std::vector<int>& m_newOf;
    const std::vector<int>& m_oldOf;
    const std::vector<bool>& m_closed;
    std::vector<double> m_bestOld; ///< each claim's best score
    std::vector<double> m_bestNew;
};

} // namespace

std::vector<Join> possibleJoins(const ClaimSpace& space, const Candidates& candidates,
                                const LinkScorer& scorer, const std::vector<int>& newOf,
                                const std::vector<int>& oldOf, const std::vector<bool>& closed)
{
    return Joiner(space, candidates, scorer, newOf, oldOf, closed).all();
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
