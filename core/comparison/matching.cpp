// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/matching.h"

#include "core/align/align.h"
#include "core/comparison/toencode.h"
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

// Adds each free claim to an identical link of the same text, where that keeps the link 1:n or n:1 and no pin
// keeps the two apart. Leaves the links to be put in order again.
void joinRepeats(Alignment& alignment, const QStringList& texts, Side side, const PinTable& pins)
{
    QList<int> Link::* const joining = side == Side::Old ? &Link::oldClaims : &Link::newClaims;
    QList<int> Link::* const other = side == Side::Old ? &Link::newClaims : &Link::oldClaims;
    QHash<QString, QList<qsizetype>> linksOfText; // for look-ups only
    QList<bool> linked(texts.size(), false);
    for (qsizetype l = 0; l < alignment.links.size(); ++l) {
        const Link& link = alignment.links[l];
        for (const int claim : link.*joining)
            linked[claim] = true;
        if (link.strength == LinkStrength::Identical && (link.*other).size() == 1)
            linksOfText[texts.at((link.*joining).first())].prepend(l);
    }
    for (int claim = 0; claim < texts.size(); ++claim) {
        if (linked[claim])
            continue;
        const QList<qsizetype> links = linksOfText.value(texts.at(claim));
        const auto found = std::ranges::find_if(links, [&](qsizetype l) {
            const int partner = (alignment.links.at(l).*other).first();
            return side == Side::Old ? !pins.isApart(claim, partner) : !pins.isApart(partner, claim);
        });
        if (found != links.end())
            (alignment.links[*found].*joining).append(claim);
    }
    for (Link& link : alignment.links)
        std::ranges::sort(link.*joining);
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
            joinRepeats(alignment, a.folded, Side::Old, pins);
            joinRepeats(alignment, b.folded, Side::New, pins);
            putInOrder(alignment.links, *space);
        }
        if (swapped)
            mirror(alignment);
        return Matching{std::move(alignment), space->hasVectors(), SentenceEncoder::isBuiltIn(), 0};
    };
    const Result<Alignment> firstStage = alignClaims(input, nullptr, progress);
    if (!firstStage)
        return std::unexpected(firstStage.error());
    const ToEncode chosen = space->hasVectors() && SentenceEncoder::isBuiltIn()
        ? chooseToEncode(settled, space->newCount(), *firstStage, mostEncodedClaims)
        : ToEncode{};
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
