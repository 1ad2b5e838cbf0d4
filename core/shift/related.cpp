// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/related.h"

#include "core/meaning/wordvectors.h"
#include "core/shift/confidence.h"

#include <algorithm>

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

} // namespace

std::optional<double> unrelated(const PairView& pair, const ShiftSignals& found)
{
    const double nearness = pair.similarity + overlapWeight * pair.overlap;
    const double enough = nearEnough(pair);
    if (pair.same || pair.edited() || nearness >= enough)
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
