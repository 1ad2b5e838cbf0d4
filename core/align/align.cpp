// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/align.h"

#include "core/align/assignment.h"
#include "core/align/candidates.h"
#include "core/align/identical.h"
#include "core/align/moves.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

// In ten-thousandths of the score; where they come from: meaning.md, "Decode", and the gold alignments.
constexpr int threshold = 3750; // θ, with the neighbours' support: less is no pair
constexpr int firmFrom = 5000; // with the neighbours' support
constexpr int joinFrom = 5500; // 1:n
constexpr int possibleFrom =
    2000; // leftover mutual best, half of it its own, the rest support of linked neighbours …
constexpr double possibleRunnerUp = .8; // … with no other free claim at more than this share of its score
constexpr double outOfOrder = 1.5; // a guess against the common order must be this much better
constexpr int fewClaims = 20; // in both documents together
constexpr int identicalPoints = 10000;
constexpr qint64 assignmentBudget = 200'000'000; // edges looked at

// One old and one new claim that meet, before neighbours join.
struct Pair
{
    int oldClaim = 0;
    int newClaim = 0;
    int points = 0;
    LinkStrength strength = LinkStrength::Firm;
    int supported = 0; ///< points with the neighbours' support
};

// The best partner of a claim so far.
struct Best
{
    int claim = -1;
    int points = 0;
    int runnerUp = 0;

    void offer(int other, int offered)
    {
        if (offered > points) {
            runnerUp = points;
            claim = other;
            points = offered;
        } else {
            runnerUp = std::max(runnerUp, offered);
        }
    }
    [[nodiscard]] bool standsOut(int least) const
    {
        return points >= least && runnerUp <= possibleRunnerUp * points;
    }
};

// New claims between which one stands: behind `after`, before `before`.
struct Gap
{
    int after = -1;
    int before = 0;
};

class Aligner
{
public:
    Aligner(const ClaimSpace& space, std::vector<int> identical, Candidates candidates)
        : m_space(space),
          m_newOf(std::move(identical)),
          m_oldOf(static_cast<std::size_t>(space.newCount()), -1),
          m_candidates(std::move(candidates))
    {
        for (std::size_t i = 0; i < m_newOf.size(); ++i) {
            if (m_newOf[i] >= 0)
                add({static_cast<int>(i), m_newOf[i], identicalPoints, LinkStrength::Identical,
                     identicalPoints});
        }
    }

    Alignment align(const Progress& progress)
    {
        assign(progress);
        guess();
        std::ranges::sort(m_pairs, {}, &Pair::oldClaim);
        Alignment result;
        result.links.reserve(static_cast<qsizetype>(m_pairs.size()));
        for (const Pair& pair : m_pairs)
            result.links.append(linkOf(pair));
        joinNeighbours(result.links);
        markMoves(result.links);
        result.claimsBeyondBudget = m_candidates.claimsBeyondBudget;
        return result;
    }

private:
    void add(const Pair& pair)
    {
        m_pairs.push_back(pair);
        m_newOf[static_cast<std::size_t>(pair.oldClaim)] = pair.newClaim;
        m_oldOf[static_cast<std::size_t>(pair.newClaim)] = pair.oldClaim;
    }

    // Points of a pair: full for an identical one, 0 where it was not worth scoring.
    [[nodiscard]] int points(int oldClaim, int newClaim) const
    {
        if (oldClaim < 0 || newClaim < 0 || oldClaim >= m_space.oldCount() || newClaim >= m_space.newCount())
            return 0;
        const std::vector<Candidate>& list = m_candidates.ofOld[static_cast<std::size_t>(oldClaim)];
        const auto found = std::ranges::lower_bound(list, newClaim, {}, &Candidate::newClaim);
        if (found != list.end() && found->newClaim == newClaim)
            return found->points;
        return m_newOf[static_cast<std::size_t>(oldClaim)] == newClaim ? identicalPoints : 0;
    }

    // S′ = S + .2 · the better of the neighbouring pairs.
    [[nodiscard]] int supported(int oldClaim, const Candidate& candidate) const
    {
        const int before = points(oldClaim - 1, candidate.newClaim - 1);
        const int behind = points(oldClaim + 1, candidate.newClaim + 1);
        return candidate.points + std::max(before, behind) / 5;
    }

    void assign(const Progress& progress)
    {
        WeightedGraph graph(m_newOf.size());
        for (std::size_t i = 0; i < graph.size(); ++i) {
            for (const Candidate& candidate : m_candidates.ofOld[i]) {
                const int weight = supported(static_cast<int>(i), candidate) - threshold;
                if (weight > 0)
                    graph[i].push_back({candidate.newClaim, weight});
            }
        }
        const Assignment assignment =
            assignMaximumWeight(graph, m_space.newCount(), assignmentBudget, progress);
        m_candidates.claimsBeyondBudget =
            std::max<qsizetype>(m_candidates.claimsBeyondBudget, assignment.rowsBeyondBudget);
        std::vector<Pair> found;
        for (std::size_t i = 0; i < graph.size(); ++i) {
            if (assignment.columnOf[i] < 0)
                continue;
            const auto edge = std::ranges::find(graph[i], assignment.columnOf[i], &WeightedEdge::column);
            const int total = edge->weight + threshold;
            const int oldClaim = static_cast<int>(i);
            found.push_back({oldClaim, edge->column, points(oldClaim, edge->column),
                             total >= firmFrom ? LinkStrength::Firm : LinkStrength::Possible, total});
        }
        for (const Pair& pair : found)
            add(pair);
    }

    // The surest guesses first: those found support the next ones, and set the order that those must keep.
    void guess()
    {
        constexpr int roundsAtMost = 4;
        for (const int quarters : {8, 6, 4}) {
            for (int round = 0; round < roundsAtMost && takeMutualBest(leastPossible() * quarters / 4);
                 ++round) { }
        }
    }

    // Links the claims that are each other's best among those left, where both stand out. True if it found
    // any.
    bool takeMutualBest(int least)
    {
        std::vector<Best> bestNew(m_newOf.size());
        std::vector<Best> bestOld(m_oldOf.size());
        const std::vector<Gap> gaps = orderedGaps();
        for (std::size_t i = 0; i < m_newOf.size(); ++i) {
            if (m_newOf[i] >= 0)
                continue;
            for (const Candidate& candidate : m_candidates.ofOld[i]) {
                const auto k = static_cast<std::size_t>(candidate.newClaim);
                if (m_oldOf[k] >= 0 || candidate.points < least / 2)
                    continue;
                const int total = candidate.points + linkedSupport(static_cast<int>(i), candidate.newClaim);
                const bool inOrder =
                    gaps[i].after < candidate.newClaim && candidate.newClaim < gaps[i].before;
                if (!inOrder && total < outOfOrder * least)
                    continue;
                bestNew[i].offer(candidate.newClaim, total);
                bestOld[k].offer(static_cast<int>(i), total);
            }
        }
        const std::size_t before = m_pairs.size();
        for (std::size_t i = 0; i < bestNew.size(); ++i) {
            const Best& best = bestNew[i];
            if (!best.standsOut(least))
                continue;
            const Best& back = bestOld[static_cast<std::size_t>(best.claim)];
            if (back.claim == static_cast<int>(i) && back.standsOut(least))
                add({static_cast<int>(i), best.claim, points(static_cast<int>(i), best.claim),
                     LinkStrength::Possible, best.points});
        }
        return m_pairs.size() > before;
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

    // .2 · the better of the neighbouring pairs that are linked.
    [[nodiscard]] int linkedSupport(int oldClaim, int newClaim) const
    {
        int best = 0;
        for (const int step : {-1, 1}) {
            const int i = oldClaim + step;
            if (i >= 0 && i < m_space.oldCount() && m_newOf[static_cast<std::size_t>(i)] == newClaim + step)
                best = std::max(best, points(i, newClaim + step));
        }
        return best / 5;
    }

    // Among a few claims the common mean is made of the very claims that are compared, and the words of the
    // subject are in most of them: all scores are low, so less is asked of the best.
    [[nodiscard]] int leastPossible() const
    {
        const int claims = std::max(m_space.oldCount() + m_space.newCount(), fewClaims / 2);
        return claims >= fewClaims ? possibleFrom : possibleFrom * claims / fewClaims;
    }

    // How likely a link is right, from its points with support: a logistic curve through the shares of right
    // links in the gold alignments (.3 at .35, .5 at .45, .9 at .55, all from .6 on).
    static double confidenceOf(const Pair& pair)
    {
        if (pair.strength == LinkStrength::Identical)
            return 1;
        const double logistic = 1 / (1 + std::exp(-14 * (pair.supported / 10000.0 - .44)));
        return std::round(std::clamp(logistic, .2, .99) * 10000) / 10000;
    }

    static Link linkOf(const Pair& pair)
    {
        return {{pair.oldClaim},       {pair.newClaim},    pair.strength,
                pair.points / 10000.0, confidenceOf(pair), false};
    }

    // A claim without a partner joins its neighbour's where it is close to that partner, too.
    void joinNeighbours(QList<Link>& links)
    {
        std::vector<int> linkOfOld(m_newOf.size(), -1);
        std::vector<int> linkOfNew(m_oldOf.size(), -1);
        for (int l = 0; l < links.size(); ++l) {
            linkOfOld[static_cast<std::size_t>(links[l].oldClaims.first())] = l;
            linkOfNew[static_cast<std::size_t>(links[l].newClaims.first())] = l;
        }
        join(links, linkOfOld, &Link::oldClaims, &Link::newClaims,
             [this](int joining, int partner) { return scored(joining, partner); });
        join(links, linkOfNew, &Link::newClaims, &Link::oldClaims,
             [this](int joining, int partner) { return scored(partner, joining); });
        for (Link& link : links) {
            std::ranges::sort(link.oldClaims);
            std::ranges::sort(link.newClaims);
        }
    }

    // Not only candidates: the search for them may have left this pair out.
    [[nodiscard]] int scored(int oldClaim, int newClaim) const { return m_space.points(oldClaim, newClaim); }

    template <typename Score>
    static void join(QList<Link>& links, std::vector<int>& linkOf, QList<int> Link::* joiningSide,
                     QList<int> Link::* partnerSide, const Score& score)
    {
        const std::vector<int> before = linkOf;
        for (std::size_t i = 0; i < linkOf.size(); ++i) {
            if (before[i] >= 0)
                continue;
            int best = -1;
            int bestPoints = joinFrom - 1;
            for (const std::size_t neighbour : {i - 1, i + 1}) {
                if (neighbour >= linkOf.size() || linkOf[neighbour] < 0)
                    continue;
                const Link& link = links[linkOf[neighbour]];
                const QList<int>& partners = link.*partnerSide;
                // Identical claims meet alone: whatever else joined would hide behind "the same words".
                if (link.strength != LinkStrength::Firm || partners.size() > 1)
                    continue;
                const int points = score(static_cast<int>(i), partners.first());
                if (points > bestPoints) {
                    best = linkOf[neighbour];
                    bestPoints = points;
                }
            }
            if (best >= 0) {
                (links[best].*joiningSide).append(static_cast<int>(i));
                linkOf[i] = best;
            }
        }
    }

    void markMoves(QList<Link>& links) const
    {
        std::vector<LinkPlace> places;
        places.reserve(static_cast<std::size_t>(links.size()));
        std::ranges::sort(links, {}, [](const Link& link) { return link.oldClaims.first(); });
        for (const Link& link : links) {
            int words = 0;
            for (const int claim : link.oldClaims)
                words += m_space.claim(Side::Old, claim).words;
            for (const int claim : link.newClaims)
                words += m_space.claim(Side::New, claim).words;
            places.push_back({link.oldClaims.first(), link.newClaims.first(), words});
        }
        const std::vector<bool> moved = movedLinks(places);
        for (int l = 0; l < links.size(); ++l)
            links[l].moved = moved[static_cast<std::size_t>(l)];
    }

    const ClaimSpace& m_space;
    std::vector<int> m_newOf;
    std::vector<int> m_oldOf;
    Candidates m_candidates;
    std::vector<Pair> m_pairs;
};

} // namespace

Result<Alignment> alignClaims(const QStringList& oldFolded, const QStringList& newFolded,
                              const ClaimSpace& space, const Progress& progress)
{
    std::vector<int> identical = matchIdentical(oldFolded, newFolded);
    Result<Candidates> candidates = findCandidates(space, identical, progress);
    if (!candidates)
        return std::unexpected(candidates.error());
    Alignment result = Aligner(space, std::move(identical), *std::move(candidates)).align(progress);
    if (progress.isCancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    return result;
}

} // namespace palinode
