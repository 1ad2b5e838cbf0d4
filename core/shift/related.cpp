// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/related.h"

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

/// A sign on both sides: an amount against an amount, a word against its opposite.
bool answers(const ShiftSignal& signal)
{
    return (signal.shift == Shift::QuantityChanged || signal.shift == Shift::Reversed)
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

} // namespace

std::optional<double> unrelated(const PairView& pair, const ShiftSignals& found)
{
    const double nearness = pair.similarity + overlapWeight * pair.overlap;
    if (pair.same || pair.edited() || nearness >= unrelatedNearness)
        return std::nullopt;
    if (pair.similarity >= strangeSimilarity) {
        constexpr qsizetype sameMatter = 2; // words
        const bool meets = std::min(sharedMatter(pair.oldSide), sharedMatter(pair.newSide)) >= sameMatter;
        if (std::ranges::any_of(found, answers) || (meets && std::ranges::any_of(found, contrasts)))
            return std::nullopt;
    }
    const double margin = (unrelatedNearness - nearness) / unrelatedNearness;
    return confidenceOfUnrelated(margin);
}

} // namespace palinode
