// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/matching.h"

#include "core/align/align.h"
#include "core/meaning/claimspace.h"
#include "core/meaning/encodingcache.h"
#include "core/text/words.h"

#include <QHash>

#include <algorithm>

namespace palinode {

namespace {

// Of the whole comparison's progress.
constexpr double encodedFrom = .55;
constexpr double encodedShare = .2;

ClaimList listOf(const QList<MatchClaim>& claims)
{
    ClaimList list;
    list.folded.reserve(claims.size());
    int section = -1;
    for (const MatchClaim& claim : claims) {
        list.places.push_back({claim.heading, section});
        if (claim.heading)
            section = static_cast<int>(list.folded.size());
        list.folded.append(foldText(claim.text));
    }
    return list;
}

QStringList textsOf(const QList<MatchClaim>& claims)
{
    QStringList texts;
    texts.reserve(claims.size());
    for (const MatchClaim& claim : claims)
        texts.append(claim.text);
    return texts;
}

QList<Pin> mirrored(QList<Pin> pins)
{
    for (Pin& pin : pins)
        std::swap(pin.oldClaims, pin.newClaims);
    return pins;
}

void mirror(Alignment& alignment)
{
    for (Link& link : alignment.links)
        std::swap(link.oldClaims, link.newClaims);
    std::ranges::sort(alignment.links, {}, [](const Link& link) { return link.oldClaims.first(); });
    alignment.brokenPins = mirrored(alignment.brokenPins);
}

// Adds each free claim to the identical link of the same text, where that keeps the link 1:n or n:1.
void joinRepeats(Alignment& alignment, const QStringList& texts, QList<int> Link::* joining,
                 QList<int> Link::* other)
{
    QHash<QString, qsizetype> linkOfText;
    QList<bool> linked(texts.size(), false);
    for (qsizetype l = 0; l < alignment.links.size(); ++l) {
        const Link& link = alignment.links[l];
        for (const int claim : link.*joining)
            linked[claim] = true;
        if (link.strength == LinkStrength::Identical && (link.*other).size() == 1)
            linkOfText.insert(texts.at((link.*joining).first()), l);
    }
    for (int claim = 0; claim < texts.size(); ++claim) {
        const auto found = linkOfText.constFind(texts.at(claim));
        if (!linked[claim] && found != linkOfText.cend())
            (alignment.links[*found].*joining).append(claim);
    }
    for (Link& link : alignment.links)
        std::ranges::sort(link.*joining);
}

/// The claims that the encoder is asked for: those without a firm partner first, then, while the budget
/// lasts, the other ones that are not settled, for they are what the first are to be told from.
struct ToEncode
{
    std::vector<int> olds; ///< ascending
    std::vector<int> news;
    qsizetype leftOut = 0;
};

ToEncode chooseToEncode(const AlignInput& input, const Alignment& alignment)
{
    std::vector<bool> firmOld(input.olds.places.size(), false);
    std::vector<bool> firmNew(input.news.places.size(), false);
    std::vector<bool> settledNew(input.news.places.size(), false);
    for (const Link& link : alignment.links) {
        if (link.strength == LinkStrength::Possible)
            continue;
        for (const int i : link.oldClaims)
            firmOld[static_cast<std::size_t>(i)] = true;
        for (const int k : link.newClaims) {
            firmNew[static_cast<std::size_t>(k)] = true;
            settledNew[static_cast<std::size_t>(k)] = link.strength != LinkStrength::Firm;
        }
    }
    ToEncode chosen;
    qsizetype left = mostEncodedClaims;
    for (const bool firm : {false, true}) {
        const auto take = [&](std::vector<int>& list, std::size_t claim) {
            if (left > 0) {
                list.push_back(static_cast<int>(claim));
                --left;
            } else if (!firm) {
                ++chosen.leftOut;
            }
        };
        for (std::size_t i = 0; i < firmOld.size(); ++i) {
            if (input.settled[i] < 0 && firmOld[i] == firm)
                take(chosen.olds, i);
        }
        for (std::size_t k = 0; k < firmNew.size(); ++k) {
            if (!settledNew[k] && firmNew[k] == firm)
                take(chosen.news, k);
        }
    }
    std::ranges::sort(chosen.olds);
    std::ranges::sort(chosen.news);
    return chosen;
}

Result<SentenceSpace> encode(const ToEncode& chosen, const QStringList& olds, const QStringList& news,
                             const Progress& progress)
{
    const Result<EncodingCache*> cache = EncodingCache::bundled();
    if (!cache)
        return std::unexpected(cache.error());
    QStringList texts;
    for (const int i : chosen.olds)
        texts.append(olds.at(i));
    for (const int k : chosen.news)
        texts.append(news.at(k));
    const Result<std::vector<SentenceVector>> vectors = (*cache)->encode(texts, progress, [&](double share) {
        progress.report(Step::Matching, encodedFrom + encodedShare * share);
    });
    if (!vectors)
        return std::unexpected(vectors.error());
    const auto middle = vectors->begin() + std::ssize(chosen.olds);
    return SentenceSpace({static_cast<int>(olds.size()), chosen.olds, {vectors->begin(), middle}},
                         {static_cast<int>(news.size()), chosen.news, {middle, vectors->end()}});
}

} // namespace

Result<Matching> matchClaims(const QList<MatchClaim>& oldClaims, const QList<MatchClaim>& newClaims,
                             const MatchOptions& options, const Progress& progress,
                             const FirstMatching& first)
{
    const QStringList oldTexts = textsOf(oldClaims);
    const QStringList newTexts = textsOf(newClaims);
    const bool swapped = newTexts < oldTexts;
    const QStringList& aTexts = swapped ? newTexts : oldTexts;
    const QStringList& bTexts = swapped ? oldTexts : newTexts;
    const ClaimList a = listOf(swapped ? newClaims : oldClaims);
    const ClaimList b = listOf(swapped ? oldClaims : newClaims);

    const Result<ClaimSpace> space = ClaimSpace::build(aTexts, bTexts, options.language, progress);
    if (!space)
        return std::unexpected(space.error());
    progress.report(Step::Matching, .5);
    const PinTable pins =
        tabulatePins(swapped ? mirrored(options.pins) : options.pins, space->oldCount(), space->newCount());
    const std::vector<int> settled = settledPairs(a, b, pins);
    const Result<Candidates> candidates = findCandidates(*space, settled, pins, progress);
    if (!candidates)
        return std::unexpected(candidates.error());
    const AlignInput input{a, b, *space, pins, settled, *candidates};

    const auto finished = [&](Alignment alignment) {
        if (options.mergeRepeats) {
            joinRepeats(alignment, a.folded, &Link::oldClaims, &Link::newClaims);
            joinRepeats(alignment, b.folded, &Link::newClaims, &Link::oldClaims);
        }
        if (swapped)
            mirror(alignment);
        return Matching{std::move(alignment), space->hasVectors(), SentenceEncoder::isBuiltIn(), 0};
    };
    const Result<Alignment> firstStage = alignClaims(input, nullptr, progress);
    if (!firstStage)
        return std::unexpected(firstStage.error());
    const ToEncode chosen =
        space->hasVectors() && SentenceEncoder::isBuiltIn() ? chooseToEncode(input, *firstStage) : ToEncode{};
    if (chosen.olds.empty() || chosen.news.empty())
        return finished(*firstStage);
    if (first)
        first(finished(*firstStage));
    progress.report(Step::Matching, encodedFrom);
    const Result<SentenceSpace> sentences = encode(chosen, aTexts, bTexts, progress);
    if (!sentences)
        return std::unexpected(sentences.error());
    const Result<Alignment> secondStage = alignClaims(input, &*sentences, progress);
    if (!secondStage)
        return std::unexpected(secondStage.error());
    Matching result = finished(*secondStage);
    result.claimsNotEncoded = chosen.leftOut;
    return result;
}

} // namespace palinode
