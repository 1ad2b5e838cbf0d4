// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/linkscorer.h"

#include "core/align/logistic.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

constexpr std::size_t rowsAtOnce = 16;
// Below it a pair is not looked at more closely: none of the links in the gold scores less.
constexpr double leastScore = .02;
constexpr double leastLikelihood = .002;
constexpr int contextClaims = 3; // each way

qint64 points(double score)
{
    return std::llround(score * 10'000);
}

// Counts by place, with sums up to a place (Fenwick, 1994).
class PlaceCounts
{
public:
    explicit PlaceCounts(int places) : m_sums(static_cast<std::size_t>(places) + 1, 0) { }

    void add(int place, int count)
    {
        for (auto i = static_cast<std::size_t>(place) + 1; i < m_sums.size(); i += i & (~i + 1))
            m_sums[i] += count;
        m_total += count;
    }
    [[nodiscard]] int before(int place) const
    {
        int sum = 0;
        for (auto i = static_cast<std::size_t>(place); i > 0; i -= i & (~i + 1))
            sum += m_sums[i];
        return sum;
    }
    [[nodiscard]] int behind(int place) const { return m_total - before(place + 1); }

private:
    std::vector<int> m_sums;
    int m_total = 0;
};

} // namespace

void LinkScorer::Rivals::offer(double value)
{
    if (value > best)
        second = std::exchange(best, value);
    else
        second = std::max(second, value);
}

LinkScorer::LinkScorer(const ClaimSpace& space, const ClaimList& olds, const ClaimList& news,
                       const std::vector<int>& newOfOld, const Candidates& candidates,
                       const SentenceSpace* sentences)
    : m_space(space),
      m_olds(olds),
      m_news(news),
      m_newOf(newOfOld),
      m_candidates(candidates),
      m_edges(newOfOld.size())
{
    if (sentences)
        m_windows.emplace(*sentences);
    parallelFor(m_edges.size(), rowsAtOnce, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            m_edges[i].reserve(candidates.ofOld[i].size());
            for (const Candidate& pair : candidates.ofOld[i]) {
                Edge edge;
                const Scores& scores = pair.scores;
                edge.score = scores.points / 10000.0;
                const std::optional<int> us =
                    sentences ? sentences->us(static_cast<int>(i), pair.newClaim) : std::nullopt;
                if (us) {
                    edge.us = *us / 10000.0;
                    edge.hasUs = true;
                    const double mix = EncoderMix::tf * scores.tf + EncoderMix::al * scores.al()
                        + EncoderMix::si * scores.si + EncoderMix::us * static_cast<double>(*us);
                    edge.score = std::round(std::max(0.0, mix)) / 10000;
                }
                m_edges[i].push_back(edge);
            }
        }
    });
}

const LinkScorer::Edge* LinkScorer::find(int oldClaim, int newClaim) const
{
    const Candidate* const pair = m_candidates.find(oldClaim, newClaim);
    if (!pair)
        return nullptr;
    const auto row = static_cast<std::size_t>(oldClaim);
    return &m_edges[row][static_cast<std::size_t>(pair - m_candidates.ofOld[row].data())];
}

double LinkScorer::valueAt(double Edge::* value, int oldClaim, int newClaim, int aside) const
{
    if (oldClaim < 0 || oldClaim >= m_space.oldCount())
        return 0;
    const auto row = static_cast<std::size_t>(oldClaim);
    if (m_newOf[row] >= 0 && std::abs(m_newOf[row] - newClaim) <= aside)
        return 1;
    const std::vector<Candidate>& pairs = m_candidates.ofOld[row];
    double best = 0;
    for (auto pair = std::ranges::lower_bound(pairs, newClaim - aside, {}, &Candidate::newClaim);
         pair != pairs.end() && pair->newClaim <= newClaim + aside; ++pair)
        best = std::max(best, m_edges[row][static_cast<std::size_t>(pair - pairs.begin())].*value);
    return best;
}

double LinkScorer::along(double Edge::* value, int oldClaim, int newClaim, int aside) const
{
    double sum = 0;
    double most = 0;
    for (int step = 1; step <= contextClaims; ++step) {
        for (const int to : {-step, step}) {
            const int i = oldClaim + to;
            const int k = newClaim + to;
            double best = valueAt(value, i, k, aside);
            for (int off = 1; off <= aside; ++off)
                best = std::max({best, valueAt(value, i - off, k), valueAt(value, i + off, k)});
            sum += best / step;
            most += 1.0 / step;
        }
    }
    return sum / most;
}

void LinkScorer::rankRivals(double Edge::* value, std::vector<Rivals>& rows,
                            std::vector<Rivals>& columns) const
{
    rows.assign(m_edges.size(), {});
    columns.assign(static_cast<std::size_t>(m_space.newCount()), {});
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        for (std::size_t c = 0; c < m_edges[i].size(); ++c) {
            const double offered = m_edges[i][c].*value;
            rows[i].offer(offered);
            columns[static_cast<std::size_t>(m_candidates.ofOld[i][c].newClaim)].offer(offered);
        }
    }
}

// anchors: the new claim of each old one, −1 for none.
void LinkScorer::countCrossings(const std::vector<int>& anchors, std::vector<std::vector<float>>& share) const
{
    PlaceCounts above(m_space.newCount());
    PlaceCounts below(m_space.newCount());
    for (const int anchor : anchors) {
        if (anchor >= 0)
            below.add(anchor, 1);
    }
    share.assign(m_edges.size(), {});
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        if (anchors[i] >= 0)
            below.add(anchors[i], -1);
        share[i].reserve(m_edges[i].size());
        for (const Candidate& pair : m_candidates.ofOld[i]) {
            const int k = pair.newClaim;
            const int crossed = above.behind(k) + below.before(k);
            const int kept = above.before(k) + below.behind(k);
            share[i].push_back(crossed > 0 ? static_cast<float>(crossed) / static_cast<float>(crossed + kept)
                                           : 0);
        }
        if (anchors[i] >= 0)
            above.add(anchors[i], 1);
    }
}

// The settled pairs and those that each find each other likelier than not, and than all others.
std::vector<int> LinkScorer::likelyPairs() const
{
    std::vector<int> result = m_newOf;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        for (std::size_t c = 0; c < m_edges[i].size(); ++c) {
            const double likelihood = m_edges[i][c].first;
            const auto k = static_cast<std::size_t>(m_candidates.ofOld[i][c].newClaim);
            if (likelihood >= .5 && likelihood > m_oldLikeliest[i].besides(likelihood)
                && likelihood > m_newLikeliest[k].besides(likelihood))
                result[i] = static_cast<int>(k);
        }
    }
    return result;
}

OwnFeatures LinkScorer::ownFeatures(int oldClaim, std::size_t number) const
{
    const auto i = static_cast<std::size_t>(oldClaim);
    const Candidate& pair = candidate(oldClaim, number);
    const Edge& edge = m_edges[i][number];
    const int newClaim = pair.newClaim;
    const auto k = static_cast<std::size_t>(newClaim);

    const auto score = [this](int old, int now) { return valueAt(&Edge::score, old, now); };

    OwnFeatures f{};
    f[at(OwnFeature::Score)] = edge.score;
    f[at(OwnFeature::ScoreSquared)] = edge.score * edge.score;
    f[at(OwnFeature::Tf)] = pair.scores.tf / 10000.0;
    f[at(OwnFeature::Si)] = pair.scores.si / 10000.0;
    f[at(OwnFeature::Us)] = edge.us;
    f[at(OwnFeature::LeastCover)] = std::min(pair.scores.forward, pair.scores.backward) / 10000.0;
    f[at(OwnFeature::MostCover)] = std::max(pair.scores.forward, pair.scores.backward) / 10000.0;
    const double oldMargin = std::clamp(edge.score - m_oldRivals[i].besides(edge.score), -.5, .3);
    const double newMargin = std::clamp(edge.score - m_newRivals[k].besides(edge.score), -.5, .3);
    f[at(OwnFeature::LeastMargin)] = std::min(oldMargin, newMargin);
    f[at(OwnFeature::MostMargin)] = std::max(oldMargin, newMargin);
    const double oldLength = std::log(std::max(1, m_space.claim(Side::Old, oldClaim).words));
    const double newLength = std::log(std::max(1, m_space.claim(Side::New, newClaim).words));
    f[at(OwnFeature::LeastLength)] = std::min(oldLength, newLength);
    f[at(OwnFeature::LengthRatio)] = std::abs(oldLength - newLength);
    f[at(OwnFeature::Distance)] =
        std::abs((oldClaim + .5) / m_space.oldCount() - (newClaim + .5) / m_space.newCount());
    const ClaimPlace& oldPlace = m_olds.places[i];
    const ClaimPlace& newPlace = m_news.places[k];
    f[at(OwnFeature::BothHeadings)] = oldPlace.heading && newPlace.heading ? 1 : 0;
    f[at(OwnFeature::OneHeading)] = oldPlace.heading != newPlace.heading ? 1 : 0;
    const double before = score(oldClaim - 1, newClaim - 1);
    const double behind = score(oldClaim + 1, newClaim + 1);
    f[at(OwnFeature::Neighbour)] = std::max(before, behind);
    f[at(OwnFeature::BothNeighbours)] = std::min(before, behind);
    f[at(OwnFeature::Context)] = along(&Edge::score, oldClaim, newClaim, 1);
    if (oldPlace.section >= 0 && newPlace.section >= 0) {
        f[at(OwnFeature::Section)] = score(oldPlace.section, newPlace.section);
        f[at(OwnFeature::HasSection)] = 1;
    }
    f[at(OwnFeature::Crossing)] = m_crossing[i][number];
    f[at(OwnFeature::Genre)] = m_genre;
    f[at(OwnFeature::IdenticalShare)] = m_identicalShare;
    const SharedPhrases shared = m_space.phrases().shared(oldClaim, newClaim);
    f[at(OwnFeature::Bigrams)] = std::log(1 + shared.bigrams);
    f[at(OwnFeature::Names)] = std::log(1 + shared.names);
    f[at(OwnFeature::ThreeRarest)] = shared.threeRarest;
    if (m_windows)
        f[at(OwnFeature::OneSidedWindow)] = m_windows->oneSided(oldClaim, newClaim) / 10000.0;
    return f;
}

ContextFeatures LinkScorer::contextFeatures(int oldClaim, std::size_t number) const
{
    const auto i = static_cast<std::size_t>(oldClaim);
    const Candidate& pair = candidate(oldClaim, number);
    const double own = m_edges[i][number].first;
    const int newClaim = pair.newClaim;

    const auto likelihood = [this](int old, int now) { return valueAt(&Edge::first, old, now); };

    ContextFeatures f{};
    f[at(ContextFeature::LogOdds)] = logOdds(own);
    const double before = likelihood(oldClaim - 1, newClaim - 1);
    const double behind = likelihood(oldClaim + 1, newClaim + 1);
    f[at(ContextFeature::Neighbour)] = std::max(before, behind);
    f[at(ContextFeature::BothNeighbours)] = std::min(before, behind);
    f[at(ContextFeature::Context)] = along(&Edge::first, oldClaim, newClaim, 2);
    f[at(ContextFeature::Aside)] =
        std::max({likelihood(oldClaim - 1, newClaim), likelihood(oldClaim + 1, newClaim),
                  likelihood(oldClaim, newClaim - 1), likelihood(oldClaim, newClaim + 1)});
    f[at(ContextFeature::Crossing)] = m_likelyCrossing[i][number];
    const double oldRival = m_oldLikeliest[i].besides(own);
    const double newRival = m_newLikeliest[static_cast<std::size_t>(newClaim)].besides(own);
    f[at(ContextFeature::LeastRival)] = std::min(oldRival, newRival);
    f[at(ContextFeature::MostRival)] = std::max(oldRival, newRival);
    return f;
}

void LinkScorer::run(const Progress& progress)
{
    rankRivals(&Edge::score, m_oldRivals, m_newRivals);
    countCrossings(m_newOf, m_crossing);
    qint64 sum = 0; // in ten-thousandths, so that it is the same whatever comes first
    int settled = 0;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        sum += m_newOf[i] >= 0 ? 20'000 : points(m_oldRivals[i].best); // of both claims of a settled pair
        settled += m_newOf[i] >= 0 ? 2 : 0;
    }
    for (const Rivals& rivals : m_newRivals)
        sum += points(rivals.best); // none for those that are settled
    const int claims = std::max(1, m_space.oldCount() + m_space.newCount());
    m_genre = static_cast<double>(sum) / 10'000 / claims;
    m_identicalShare = static_cast<double>(settled) / claims;

    parallelFor(m_edges.size(), rowsAtOnce, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last && !progress.isCancelled(); ++i) {
            for (std::size_t c = 0; c < m_edges[i].size(); ++c) {
                Edge& edge = m_edges[i][c];
                if (edge.score >= leastScore)
                    edge.first = logistic(weightsFor(edge.hasUs, m_space.hasVectors()).first,
                                          ownFeatures(static_cast<int>(i), c));
            }
        }
    });
    if (progress.isCancelled())
        return;

    rankRivals(&Edge::first, m_oldLikeliest, m_newLikeliest);
    countCrossings(likelyPairs(), m_likelyCrossing);
    parallelFor(m_edges.size(), rowsAtOnce, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last && !progress.isCancelled(); ++i) {
            for (std::size_t c = 0; c < m_edges[i].size(); ++c) {
                Edge& edge = m_edges[i][c];
                if (edge.first < leastLikelihood)
                    continue;
                std::array<double, ownFeatureCount + contextFeatureCount> all{};
                std::ranges::copy(contextFeatures(static_cast<int>(i), c),
                                  std::ranges::copy(ownFeatures(static_cast<int>(i), c), all.begin()).out);
                edge.probability = logistic(weightsFor(edge.hasUs, m_space.hasVectors()).second, all);
            }
        }
    });
}

} // namespace palinode
