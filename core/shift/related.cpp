// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/related.h"

#include "core/meaning/wordvectors.h"
#include "core/shift/confidence.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

bool standsOn(const ShiftSignal& signal, Side side, const QString& cue = {})
{
    return std::ranges::any_of(signal.evidence, [&](const Evidence& evidence) {
        return evidence.side == side && (cue.isEmpty() || evidence.cue == cue);
    });
}

/// A sign that decides, on both sides: an amount against an amount of the same, a word against its opposite.
bool answers(const ShiftSignal& signal)
{
    return signal.weight >= decisiveWeight && signal.ofOne
        && (signal.shift == Shift::QuantityChanged || signal.shift == Shift::Reversed)
        && standsOn(signal, Side::Old) && standsOn(signal, Side::New);
}

/// Favour on one side, caution on the other; says something only where both name the same matter.
bool contrasts(const ShiftSignal& signal)
{
    constexpr qsizetype fewest = 3; // one word on each side comes about by chance
    if (signal.evidence.size() < fewest)
        return false;
    const QString favour = cueClassId(CueClass::Favourable);
    const QString caution = cueClassId(CueClass::Caution);
    return (standsOn(signal, Side::Old, favour) && standsOn(signal, Side::New, caution))
        || (standsOn(signal, Side::Old, caution) && standsOn(signal, Side::New, favour));
}

qsizetype sharedMatter(const SideView& side)
{
    return std::ranges::count_if(side.tokens,
                                 [](const PairToken& token) { return token.content && token.shared; });
}

/// How rare the rarest word of matter is that both sides have, by its rank among the words of English.
int rarestShared(const PairView& pair, const WordVectors& vectors)
{
    int rank = 0;
    for (const SideView* side : {&pair.oldSide, &pair.newSide}) {
        for (const PairToken& token : side->tokens) {
            if (!token.content || !token.shared)
                continue;
            const int row = vectors.find(token.folded);
            rank = std::max(rank, row < 0 ? vectors.unlistedRank() : row + 1);
        }
    }
    return rank;
}

/// How near two sides must be to speak of the same. Long claims come near by chance: the common words of
/// their field ("committee", "outlook") meet, and only a name or a rare word ties them.
double nearEnough(const PairView& pair)
{
    constexpr qsizetype longClaim = 13; // words of matter
    constexpr int rare = 7000; // rank
    constexpr double longNearness = 0.62;
    const auto matter = [](const SideView& side) {
        return std::ranges::count_if(side.tokens, &PairToken::content);
    };
    if (!pair.english || std::min(matter(pair.oldSide), matter(pair.newSide)) < longClaim)
        return unrelatedNearness;
    const Result<const WordVectors*> vectors = WordVectors::bundled();
    return vectors && rarestShared(pair, **vectors) < rare ? longNearness : unrelatedNearness;
}

/// How far the other side speaks of a side's words of matter, 0..1: the words that both have count in full,
/// others by the nearest word there, rare ones more.
double coverage(const SideView& mine, const SideView& theirs, const WordVectors& vectors)
{
    constexpr double strange = 0.3; // cosine of words that have nothing to do with each other
    double covered = 0;
    double all = 0;
    for (const PairToken& token : mine.tokens) {
        if (!token.content)
            continue;
        const int row = vectors.find(token.folded);
        const double weight = std::log((row < 0 ? vectors.unlistedRank() : row + 1) / 10.0 + 1.0);
        all += weight;
        double nearest = token.shared || token.rephrased ? 1.0 : 0.0;
        for (const PairToken& other : theirs.tokens) {
            if (nearest < 1.0 && other.content)
                nearest = std::max(nearest, vectors.cosine(token.folded, other.folded));
        }
        covered += weight * std::max(0.0, (nearest - strange) / (1.0 - strange));
    }
    return all > 0 ? covered / all : 1.0;
}

/// How surely two texts of one frame say other things in it, 0..1: "We use cookies to remember your language"
/// and "We use contractors to answer your questions". Nothing where they say the same, have no frame in
/// common, or no sentence encoder was asked.
std::optional<double> otherMatter(const PairView& pair)
{
    constexpr double frame = 0.25; // share of the words that stand in equal runs
    // A logistic regression on 360 pairs with a frame in common, 27 of them of other matter. Of the 21 pairs
    // that it tells in nine labelled sets and that nothing else told, 16 are of other matter.
    constexpr double base = 5.86;
    constexpr double byCoverage = -1.98;
    constexpr double bySentence = -8.98;
    constexpr double leastLikely = 0.3;
    if (!pair.english || pair.unchanged < frame || !pair.sentenceSimilarity)
        return std::nullopt;
    const Result<const WordVectors*> vectors = WordVectors::bundled();
    if (!vectors)
        return std::nullopt;
    constexpr double nearlyAll = 0.9; // one says all that the other says, and more
    const double older = coverage(pair.oldSide, pair.newSide, **vectors);
    const double newer = coverage(pair.newSide, pair.oldSide, **vectors);
    if (std::max(older, newer) >= nearlyAll)
        return std::nullopt;
    const double covered = std::min(older, newer);
    const double likely =
        1 / (1 + std::exp(-(base + byCoverage * covered + bySentence * *pair.sentenceSimilarity)));
    return likely > leastLikely ? std::optional((likely - leastLikely) / (1 - leastLikely)) : std::nullopt;
}

} // namespace

std::optional<double> unrelated(const PairView& pair, const ShiftSignals& found)
{
    const double nearness = pair.similarity + overlapWeight * pair.overlap;
    const double enough = nearEnough(pair);
    if (pair.same)
        return std::nullopt;
    if (const std::optional<double> margin = otherMatter(pair))
        return confidenceOfUnrelated(*margin);
    if (pair.edited() || nearness >= enough)
        return std::nullopt;
    if (pair.similarity >= strangeSimilarity) {
        constexpr qsizetype sameMatter = 2; // words
        const bool meets = std::min(sharedMatter(pair.oldSide), sharedMatter(pair.newSide)) >= sameMatter;
        if (std::ranges::any_of(found, answers) || (meets && std::ranges::any_of(found, contrasts)))
            return std::nullopt;
    }
    const double margin = (enough - nearness) / enough;
    return confidenceOfUnrelated(margin);
}

} // namespace palinode
