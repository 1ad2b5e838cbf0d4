// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/align.h"

#include "core/align/assignment.h"
#include "core/align/candidates.h"
#include "core/align/guesses.h"
#include "core/align/identical.h"
#include "core/align/joins.h"
#include "core/align/linkscorer.h"
#include "core/align/logistic.h"
#include "core/align/moves.h"
#include "core/align/pins.h"
#include "core/align/sections.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

constexpr double linkFrom = .35; // less likely is no link
constexpr double firmFrom = .6; // less likely is shown as a possible one
constexpr double oddsScale = 10000; // whole numbers for the assignment
constexpr int oneLink = 10'000; // most links keep the common order; of as many, those with most words
constexpr qint64 assignmentBudget = 200'000'000; // edges looked at

// The texts with each pinned claim told apart from all others.
QStringList withoutPinned(const QStringList& folded, Side side, const PinTable& pins)
{
    QStringList result = folded;
    for (int i = 0; i < folded.size(); ++i) {
        if (pins.isPinned(side, i))
            result[i] = QChar(side == Side::Old ? u'\x1' : u'\x2') + QString::number(i);
    }
    return result;
}

// Clears the identical pairs that are to stay apart; each claim freed meets the first free one of the same
// text that it need not stay apart from.
void meetOthers(std::vector<int>& newOf, const QStringList& oldTexts, const QStringList& newTexts,
                const PinTable& pins)
{
    QSet<QString> freed;
    std::vector<bool> taken(static_cast<std::size_t>(newTexts.size()), false);
    for (std::size_t i = 0; i < newOf.size(); ++i) {
        if (newOf[i] >= 0 && pins.isApart(static_cast<int>(i), newOf[i])) {
            freed.insert(oldTexts.at(static_cast<qsizetype>(i)));
            newOf[i] = -1;
        }
        if (newOf[i] >= 0)
            taken[static_cast<std::size_t>(newOf[i])] = true;
    }
    QHash<QString, QList<int>> free; // new claims by text, ascending; for look-ups only
    for (int k = 0; k < newTexts.size(); ++k) {
        if (!taken[static_cast<std::size_t>(k)] && freed.contains(newTexts.at(k)))
            free[newTexts.at(k)].append(k);
    }
    for (std::size_t i = 0; i < newOf.size(); ++i) {
        const auto others = newOf[i] < 0 ? free.find(oldTexts.at(static_cast<qsizetype>(i))) : free.end();
        if (others == free.end())
            continue;
        const auto other =
            std::ranges::find_if(*others, [&](int k) { return !pins.isApart(static_cast<int>(i), k); });
        if (other == others->end())
            continue;
        newOf[i] = *other;
        others->erase(other);
    }
}

// Settled pairs are identical, but for those that keepToSections() brought home.
Link settledLink(const AlignInput& input, int oldClaim, int newClaim)
{
    constexpr double likely = .8; // two claims worded alike in one section
    if (input.olds.folded.at(oldClaim) == input.news.folded.at(newClaim))
        return {{oldClaim}, {newClaim}, LinkStrength::Identical, 1, 1, false};
    const double similarity = input.space.scores(oldClaim, newClaim).points / 10000.0;
    return {{oldClaim}, {newClaim}, LinkStrength::Firm, similarity, likely, false};
}

class Aligner
{
public:
    Aligner(const AlignInput& input, const SentenceSpace* sentences)
        : m_space(input.space),
          m_pins(input.pins),
          m_candidates(input.candidates),
          m_scorer(input.space, input.olds, input.news, input.settled, input.candidates, sentences),
          m_newOf(input.settled),
          m_oldOf(static_cast<std::size_t>(input.space.newCount()), -1),
          m_beyondBudget(input.candidates.claimsBeyondBudget)
    {
        for (std::size_t i = 0; i < m_newOf.size(); ++i) {
            if (m_newOf[i] < 0)
                continue;
            m_oldOf[static_cast<std::size_t>(m_newOf[i])] = static_cast<int>(i);
            if (!m_pins.isPinned(Side::Old, static_cast<int>(i)))
                m_links.append(settledLink(input, static_cast<int>(i), m_newOf[i]));
        }
        // A pinned link may hold more claims than the pair that settledPairs() tells.
        for (Link pinned : m_pins.links) {
            for (const int k : std::as_const(pinned.newClaims))
                m_oldOf[static_cast<std::size_t>(k)] = pinned.oldClaims.first();
            pinned.similarity =
                m_space.scores(pinned.oldClaims.first(), pinned.newClaims.first()).points / 10000.0;
            m_links.append(pinned);
        }
    }

    Alignment align(const Progress& progress)
    {
        m_scorer.run(progress);
        if (!progress.isCancelled())
            assign(progress);
        if (!progress.isCancelled())
            join(progress);
        if (!progress.isCancelled())
            guess();
        Alignment result;
        result.links = m_links;
        putInOrder(result.links, m_space);
        result.claimsBeyondBudget = m_beyondBudget;
        result.brokenPins = m_pins.broken;
        return result;
    }

private:
    void link(int oldClaim, int newClaim, LinkStrength strength, double similarity, double confidence)
    {
        m_newOf[static_cast<std::size_t>(oldClaim)] = newClaim;
        m_oldOf[static_cast<std::size_t>(newClaim)] = oldClaim;
        m_links.append({{oldClaim}, {newClaim}, strength, similarity, confidence, false});
    }

    void assign(const Progress& progress)
    {
        WeightedGraph graph(m_newOf.size());
        for (std::size_t i = 0; i < graph.size(); ++i) {
            const auto& edges = m_scorer.edges(static_cast<int>(i));
            for (std::size_t c = 0; c < edges.size(); ++c) {
                const int newClaim = m_candidates.ofOld[i][c].newClaim;
                const auto weight = static_cast<int>(
                    std::lround((logOdds(edges[c].probability) - logOdds(linkFrom)) * oddsScale));
                if (weight > 0)
                    graph[i].push_back({newClaim, weight});
            }
        }
        const Assignment assignment =
            assignMaximumWeight(graph, m_space.newCount(), assignmentBudget, progress);
        m_beyondBudget = std::max<qsizetype>(m_beyondBudget, assignment.rowsBeyondBudget);
        for (std::size_t i = 0; i < graph.size(); ++i) {
            if (assignment.columnOf[i] < 0)
                continue;
            const int oldClaim = static_cast<int>(i);
            const LinkScorer::Edge& edge = *m_scorer.find(oldClaim, assignment.columnOf[i]);
            link(oldClaim, assignment.columnOf[i],
                 edge.probability >= firmFrom ? LinkStrength::Firm : LinkStrength::Possible, edge.score,
                 edge.probability);
        }
    }

    // A claim that joins lowers the link's confidence to its own.
    void join(const Progress& progress)
    {
        const std::vector<Join> joins =
            chosenJoins(possibleJoins(m_space, m_candidates, m_scorer, m_newOf, m_oldOf, progress));
        if (progress.isCancelled())
            return;
        std::vector<qsizetype> linkOf(m_newOf.size(), -1); // by the old claim that it has before any joins
        for (qsizetype l = 0; l < m_links.size(); ++l)
            linkOf[static_cast<std::size_t>(m_links.at(l).oldClaims.first())] = l;
        for (const Join& join : joins) {
            const bool old = join.side == Side::Old;
            Link& grown = m_links[linkOf[static_cast<std::size_t>(old ? join.companion : join.partner)]];
            QList<int>& claims = old ? grown.oldClaims : grown.newClaims;
            claims.insert(std::ranges::lower_bound(claims, join.claim), join.claim);
            grown.confidence = std::min(grown.confidence, join.probability);
            (old ? m_newOf : m_oldOf)[static_cast<std::size_t>(join.claim)] = join.partner;
        }
    }

    void guess()
    {
        for (const Guess& guess : guessLinks(m_space, m_candidates, m_scorer, m_newOf, m_oldOf))
            link(guess.oldClaim, guess.newClaim, LinkStrength::Possible, guess.similarity, guess.confidence);
    }

    const ClaimSpace& m_space;
    const PinTable& m_pins;
    const Candidates& m_candidates;
    LinkScorer m_scorer;
    std::vector<int> m_newOf;
    std::vector<int> m_oldOf;
    QList<Link> m_links;
    qsizetype m_beyondBudget;
};

} // namespace

std::vector<int> settledPairs(const ClaimList& olds, const ClaimList& news, const PinTable& pins)
{
    const QStringList oldTexts = withoutPinned(olds.folded, Side::Old, pins);
    const QStringList newTexts = withoutPinned(news.folded, Side::New, pins);
    std::vector<int> newOf = matchIdentical(oldTexts, newTexts);
    keepToSections(newOf, olds, news);
    if (!pins.apart.empty())
        meetOthers(newOf, oldTexts, newTexts, pins);
    for (std::size_t i = 0; i < newOf.size(); ++i) {
        if (pins.newOfOld[i] >= 0)
            newOf[i] = pins.newOfOld[i];
    }
    return newOf;
}

void putInOrder(QList<Link>& links, const ClaimSpace& space)
{
    std::ranges::sort(links, {}, [](const Link& link) { return link.oldClaims.first(); });
    std::vector<LinkPlace> places;
    places.reserve(static_cast<std::size_t>(links.size()));
    for (const Link& link : std::as_const(links)) {
        int words = 0;
        for (const int claim : link.oldClaims)
            words += space.claim(Side::Old, claim).words;
        for (const int claim : link.newClaims)
            words += space.claim(Side::New, claim).words;
        const auto claims = static_cast<int>(std::max(link.oldClaims.size(), link.newClaims.size()));
        places.push_back({link.oldClaims.first(), link.newClaims.first(),
                          claims * oneLink + std::min(words, oneLink - 1)});
    }
    const std::vector<bool> moved = movedLinks(places);
    for (int l = 0; l < links.size(); ++l)
        links[l].moved = moved[static_cast<std::size_t>(l)];
}

Result<Alignment> alignClaims(const AlignInput& input, const SentenceSpace* sentences,
                              const Progress& progress)
{
    Alignment result = Aligner(input, sentences).align(progress);
    if (progress.isCancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    return result;
}

} // namespace palinode
