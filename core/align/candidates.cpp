// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/candidates.h"

#include "core/align/moves.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace palinode {

namespace {

constexpr qint64 allPairsUpTo = 400'000;
constexpr int postingsPerClaim = 4'000;
constexpr std::size_t sharedStemCandidates = 24;
constexpr int nearbyCandidates = 6; // on each side of the expected place

std::vector<int> freeClaims(const std::vector<int>& partnerOf)
{
    std::vector<int> result;
    for (std::size_t i = 0; i < partnerOf.size(); ++i) {
        if (partnerOf[i] < 0)
            result.push_back(static_cast<int>(i));
    }
    return result;
}

// The free claims of one side by the stems that they hold.
class StemIndex
{
public:
    StemIndex(const ClaimSpace& space, Side side, const std::vector<int>& claims)
        : m_space(space),
          m_side(side),
          m_postings(static_cast<std::size_t>(space.stemCount())),
          m_score(static_cast<std::size_t>(side == Side::Old ? space.oldCount() : space.newCount()), 0)
    {
        for (const int claim : claims) {
            for (const StemWeight& stem : space.claim(side, claim).stems)
                m_postings[static_cast<std::size_t>(stem.stem)].push_back({claim, whole(stem.weight)});
        }
    }

    // The claims of this side that share the weightiest stems with a claim of the other one.
    std::vector<int> nearest(int otherClaim)
    {
        std::vector<StemWeight> stems =
            m_space.claim(m_side == Side::Old ? Side::New : Side::Old, otherClaim).stems;
        std::ranges::sort(stems, [](const StemWeight& a, const StemWeight& b) {
            return whole(a.weight) != whole(b.weight) ? whole(a.weight) > whole(b.weight) : a.stem < b.stem;
        });
        std::vector<int> found;
        std::size_t visited = 0;
        for (const StemWeight& stem : stems) {
            const std::vector<Posting>& postings = m_postings[static_cast<std::size_t>(stem.stem)];
            if (visited + postings.size() > postingsPerClaim)
                continue;
            visited += postings.size();
            for (const Posting& posting : postings) {
                qint64& score = m_score[static_cast<std::size_t>(posting.claim)];
                if (score == 0)
                    found.push_back(posting.claim);
                score += std::max(qint64(1), qint64(posting.weight) * whole(stem.weight));
            }
        }
        const auto closer = [this](int a, int b) {
            const qint64 scoreA = m_score[static_cast<std::size_t>(a)];
            const qint64 scoreB = m_score[static_cast<std::size_t>(b)];
            return scoreA != scoreB ? scoreA > scoreB : a < b;
        };
        std::vector<int> best = found;
        const std::size_t kept = std::min(best.size(), sharedStemCandidates);
        std::ranges::partial_sort(best, best.begin() + static_cast<std::ptrdiff_t>(kept), closer);
        best.resize(kept);
        for (const int claim : found)
            m_score[static_cast<std::size_t>(claim)] = 0;
        return best;
    }

private:
    struct Posting
    {
        int claim;
        int weight; ///< by whole()
    };

    // Weights are sums of logarithms, whose last digits differ between processors and C libraries: rounded
    // before they decide.
    static int whole(float weight) { return static_cast<int>(std::lround(weight * 1e4F)); }

    const ClaimSpace& m_space;
    Side m_side;
    std::vector<std::vector<Posting>> m_postings;
    std::vector<qint64> m_score; ///< of the running look-up; 0 elsewhere
};

// Where in the new document an old claim's place should be, between the pairs that stand.
std::vector<int> expectedPlaces(const std::vector<int>& newOfOld, int newCount)
{
    std::vector<LinkPlace> anchors;
    for (std::size_t i = 0; i < newOfOld.size(); ++i) {
        if (newOfOld[i] >= 0)
            anchors.push_back({static_cast<int>(i), newOfOld[i], 1});
    }
    const std::vector<bool> moved = movedLinks(anchors);
    std::vector<LinkPlace> fixed = {{-1, -1, 1}};
    for (std::size_t a = 0; a < anchors.size(); ++a) {
        if (!moved[a])
            fixed.push_back(anchors[a]);
    }
    fixed.push_back({static_cast<int>(newOfOld.size()), newCount, 1});

    std::vector<int> result(newOfOld.size());
    for (std::size_t f = 1; f < fixed.size(); ++f) {
        const LinkPlace& a = fixed[f - 1];
        const LinkPlace& b = fixed[f];
        for (int i = a.oldPlace + 1; i < b.oldPlace; ++i) {
            const qint64 share =
                qint64(i - a.oldPlace) * (b.newPlace - a.newPlace) / (b.oldPlace - a.oldPlace);
            result[static_cast<std::size_t>(i)] = a.newPlace + static_cast<int>(share);
        }
    }
    return result;
}

// Candidates not yet scored, some of them twice: those that share rare stems, looked up from both sides, and
// those near the expected place. False where cancelled.
bool proposeLikely(const ClaimSpace& space, const std::vector<int>& newOfOld, const std::vector<int>& oldFree,
                   const std::vector<int>& newFree, Candidates& result, const Progress& progress)
{
    const auto propose = [&](int oldClaim, int newClaim) {
        result.ofOld[static_cast<std::size_t>(oldClaim)].push_back({newClaim, {}});
    };
    const std::vector<int> expected = expectedPlaces(newOfOld, space.newCount());
    StemIndex newIndex(space, Side::New, newFree);
    for (const int i : oldFree) {
        if (progress.isCancelled())
            return false;
        for (const int k : newIndex.nearest(i))
            propose(i, k);
        const auto near = std::ranges::lower_bound(newFree, expected[static_cast<std::size_t>(i)]);
        const auto first = near - std::min<std::ptrdiff_t>(nearbyCandidates, near - newFree.begin());
        const auto last = near + std::min<std::ptrdiff_t>(nearbyCandidates, newFree.end() - near);
        std::for_each(first, last, [&](int k) { propose(i, k); });
    }
    StemIndex oldIndex(space, Side::Old, oldFree);
    for (const int k : newFree) {
        if (progress.isCancelled())
            return false;
        for (const int i : oldIndex.nearest(k))
            propose(i, k);
    }
    return true;
}

void keepApart(Candidates& candidates, const PinTable& pins)
{
    for (const auto& [oldClaim, newClaim] : pins.apart) {
        std::vector<Candidate>& list = candidates.ofOld[static_cast<std::size_t>(oldClaim)];
        std::vector<Candidate> kept;
        kept.reserve(list.size());
        for (const Candidate& pair : list) {
            if (pair.newClaim != newClaim)
                kept.push_back(pair);
        }
        list = std::move(kept);
    }
}

} // namespace

const Candidate* Candidates::find(int oldClaim, int newClaim) const
{
    if (oldClaim < 0 || static_cast<std::size_t>(oldClaim) >= ofOld.size())
        return nullptr;
    const std::vector<Candidate>& list = ofOld[static_cast<std::size_t>(oldClaim)];
    const auto found = std::ranges::lower_bound(list, newClaim, {}, &Candidate::newClaim);
    return found != list.end() && found->newClaim == newClaim ? &*found : nullptr;
}

Result<Candidates> findCandidates(const ClaimSpace& space, const std::vector<int>& newOfOld,
                                  const PinTable& pins, const Progress& progress)
{
    std::vector<int> oldOfNew(static_cast<std::size_t>(space.newCount()), -1);
    for (std::size_t k = 0; k < oldOfNew.size(); ++k)
        oldOfNew[k] = pins.newPinned[k] ? 0 : -1;
    for (std::size_t i = 0; i < newOfOld.size(); ++i) {
        if (newOfOld[i] >= 0)
            oldOfNew[static_cast<std::size_t>(newOfOld[i])] = static_cast<int>(i);
    }
    const std::vector<int> oldFree = freeClaims(newOfOld);
    const std::vector<int> newFree = freeClaims(oldOfNew);

    Candidates result;
    result.ofOld.resize(newOfOld.size());
    if (qint64(oldFree.size()) * qint64(newFree.size()) <= allPairsUpTo) {
        const std::vector<Scores> scores = space.scoresOfAll(oldFree, newFree, progress);
        if (progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        for (std::size_t i = 0; i < oldFree.size(); ++i) {
            for (std::size_t k = 0; k < newFree.size(); ++k)
                result.ofOld[static_cast<std::size_t>(oldFree[i])].push_back(
                    {newFree[k], scores[i * newFree.size() + k]});
        }
        keepApart(result, pins);
        return result;
    }

    result.claimsBeyondBudget = std::ssize(oldFree) + std::ssize(newFree);
    if (!proposeLikely(space, newOfOld, oldFree, newFree, result, progress))
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    keepApart(result, pins);
    parallelFor(oldFree.size(), 16, [&](std::size_t first, std::size_t last) {
        for (std::size_t f = first; f < last && !progress.isCancelled(); ++f) {
            std::vector<Candidate>& list = result.ofOld[static_cast<std::size_t>(oldFree[f])];
            std::ranges::sort(list, {}, &Candidate::newClaim);
            const auto repeated = std::ranges::unique(list);
            list.erase(repeated.begin(), repeated.end());
            for (Candidate& candidate : list)
                candidate.scores = space.scores(oldFree[f], candidate.newClaim);
        }
    });
    if (progress.isCancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    return result;
}

} // namespace palinode
