// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/identical.h"

#include "core/align/moves.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

struct Occurrences
{
    std::vector<int> oldClaims;
    std::vector<int> newClaims;
};

class IdenticalMatcher
{
public:
    IdenticalMatcher(const QStringList& oldFolded, const QStringList& newFolded)
        : m_newOf(static_cast<std::size_t>(oldFolded.size()), -1),
          m_oldOf(static_cast<std::size_t>(newFolded.size()), -1)
    {
        QHash<QStringView, int> numbers;
        numbers.reserve(oldFolded.size());
        const auto groupOf = [&](const QString& text) {
            const auto known = numbers.constFind(text);
            if (known != numbers.cend())
                return *known;
            const int number = static_cast<int>(m_groups.size());
            numbers.insert(text, number);
            m_groups.emplace_back();
            return number;
        };
        for (int i = 0; i < oldFolded.size(); ++i) {
            m_oldGroup.push_back(groupOf(oldFolded.at(i)));
            m_groups[static_cast<std::size_t>(m_oldGroup.back())].oldClaims.push_back(i);
        }
        for (int k = 0; k < newFolded.size(); ++k) {
            m_newGroup.push_back(groupOf(newFolded.at(k)));
            m_groups[static_cast<std::size_t>(m_newGroup.back())].newClaims.push_back(k);
        }
    }

    std::vector<int> match()
    {
        for (const Occurrences& group : m_groups) {
            if (group.oldClaims.size() == 1 && group.newClaims.size() == 1)
                pair(group.oldClaims.front(), group.newClaims.front());
        }
        spread();
        fillGaps();
        for (const Occurrences& group : m_groups) {
            const std::vector<int> oldFree = freeOf(group.oldClaims, m_newOf);
            const std::vector<int> newFree = freeOf(group.newClaims, m_oldOf);
            if (oldFree.size() == newFree.size()) {
                for (std::size_t i = 0; i < oldFree.size(); ++i)
                    pair(oldFree[i], newFree[i]);
            }
        }
        for (const Occurrences& group : m_groups)
            pairNearest(freeOf(group.oldClaims, m_newOf), freeOf(group.newClaims, m_oldOf));
        return std::move(m_newOf);
    }

private:
    void pair(int oldClaim, int newClaim)
    {
        m_newOf[static_cast<std::size_t>(oldClaim)] = newClaim;
        m_oldOf[static_cast<std::size_t>(newClaim)] = oldClaim;
    }

    [[nodiscard]] bool canPair(std::size_t oldClaim, std::size_t newClaim) const
    {
        return m_newOf[oldClaim] < 0 && m_oldOf[newClaim] < 0 && m_oldGroup[oldClaim] == m_newGroup[newClaim];
    }

    // From each pair outwards: the claims behind and before it, as long as they are the same.
    void spread()
    {
        const auto news = static_cast<int>(m_oldOf.size());
        const auto olds = static_cast<int>(m_newOf.size());
        for (int i = 0; i + 1 < olds; ++i) {
            const int k = m_newOf[static_cast<std::size_t>(i)];
            if (k >= 0 && k + 1 < news
                && canPair(static_cast<std::size_t>(i) + 1, static_cast<std::size_t>(k) + 1))
                pair(i + 1, k + 1);
        }
        for (int i = olds - 1; i > 0; --i) {
            const int k = m_newOf[static_cast<std::size_t>(i)];
            if (k > 0 && canPair(static_cast<std::size_t>(i) - 1, static_cast<std::size_t>(k) - 1))
                pair(i - 1, k - 1);
        }
    }

    // Repeated claims between two pairs of the common order keep that order.
    void fillGaps()
    {
        std::vector<LinkPlace> anchors;
        for (std::size_t i = 0; i < m_newOf.size(); ++i) {
            if (m_newOf[i] >= 0)
                anchors.push_back({static_cast<int>(i), m_newOf[i], 1});
        }
        const std::vector<bool> moved = movedLinks(anchors);
        LinkPlace before{-1, -1, 1};
        for (std::size_t a = 0; a <= anchors.size(); ++a) {
            if (a < anchors.size() && moved[a])
                continue;
            const LinkPlace behind = a < anchors.size()
                ? anchors[a]
                : LinkPlace{static_cast<int>(m_newOf.size()), static_cast<int>(m_oldOf.size()), 1};
            pairCommonSubsequence(freeBetween(m_newOf, before.oldPlace, behind.oldPlace),
                                  freeBetween(m_oldOf, before.newPlace, behind.newPlace));
            before = behind;
        }
    }

    static std::vector<std::size_t> freeBetween(const std::vector<int>& partnerOf, int before, int behind)
    {
        std::vector<std::size_t> result;
        for (int i = before + 1; i < behind; ++i) {
            const auto claim = static_cast<std::size_t>(i);
            if (partnerOf[claim] < 0)
                result.push_back(claim);
        }
        return result;
    }

    // Longest common subsequence by the textbook table; a gap too large for it is left to the later steps.
    void pairCommonSubsequence(const std::vector<std::size_t>& olds, const std::vector<std::size_t>& news)
    {
        constexpr std::size_t largestTable = 1'000'000;
        if (olds.empty() || news.empty() || olds.size() > largestTable / news.size())
            return;
        const std::size_t width = news.size() + 1;
        std::vector<int> longest((olds.size() + 1) * width, 0);
        for (std::size_t i = olds.size(); i-- > 0;) {
            for (std::size_t k = news.size(); k-- > 0;) {
                longest[i * width + k] = m_oldGroup[olds[i]] == m_newGroup[news[k]]
                    ? longest[(i + 1) * width + k + 1] + 1
                    : std::max(longest[(i + 1) * width + k], longest[i * width + k + 1]);
            }
        }
        for (std::size_t i = 0, k = 0; i < olds.size() && k < news.size();) {
            if (m_oldGroup[olds[i]] == m_newGroup[news[k]])
                pair(static_cast<int>(olds[i++]), static_cast<int>(news[k++]));
            else if (longest[(i + 1) * width + k] >= longest[i * width + k + 1])
                ++i;
            else
                ++k;
        }
    }

    static std::vector<int> freeOf(const std::vector<int>& claims, const std::vector<int>& partnerOf)
    {
        std::vector<int> result;
        for (const int claim : claims) {
            if (partnerOf[static_cast<std::size_t>(claim)] < 0)
                result.push_back(claim);
        }
        return result;
    }

    // Both lists ascend; the shorter one takes, in order, the partners that keep the places in the document
    // closest. Greedy from the front: each takes the nearest that leaves enough for those behind it.
    void pairNearest(const std::vector<int>& oldFree, const std::vector<int>& newFree)
    {
        const bool oldShorter = oldFree.size() <= newFree.size();
        const std::vector<int>& few = oldShorter ? oldFree : newFree;
        const std::vector<int>& many = oldShorter ? newFree : oldFree;
        const double fewCount = static_cast<double>(oldShorter ? m_newOf.size() : m_oldOf.size());
        const double manyCount = static_cast<double>(oldShorter ? m_oldOf.size() : m_newOf.size());
        std::size_t next = 0;
        for (std::size_t i = 0; i < few.size(); ++i) {
            const double wanted = few[i] / fewCount * manyCount;
            const std::size_t last = many.size() - (few.size() - i);
            while (next < last && std::abs(many[next + 1] - wanted) < std::abs(many[next] - wanted))
                ++next;
            oldShorter ? pair(few[i], many[next]) : pair(many[next], few[i]);
            ++next;
        }
    }

    std::vector<int> m_newOf;
    std::vector<int> m_oldOf;
    std::vector<int> m_oldGroup;
    std::vector<int> m_newGroup;
    std::vector<Occurrences> m_groups;
};

} // namespace

std::vector<int> matchIdentical(const QStringList& oldFolded, const QStringList& newFolded)
{
    return IdenticalMatcher(oldFolded, newFolded).match();
}

} // namespace palinode
