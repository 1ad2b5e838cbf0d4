// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of one side against words of the other that mean the opposite, by the table of oppositions. A
// denied word counts for the other end ("not safe" is "dangerous").

#include "core/shift/governs.h"
#include "core/shift/poles.h"
#include "core/shift/signal.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.9;
constexpr double nearWeight = 0.52; ///< reworded, and both words stand beside a word that both sides share
constexpr double farWeight = 0.3;
constexpr qsizetype nearby = 4; ///< words

/// The words of one side that stand at one end of an opposition.
struct Ends
{
    QList<qsizetype> first;
    QList<qsizetype> second;
};

/// Oppositions in the order of the table.
using EndsByOpposition = std::map<int, Ends>;

/// "At least five" is a figure and belongs to the audit of numbers.
bool isCounted(const SideView& side, const PairToken& token)
{
    return std::ranges::any_of(side.cues, [&](const PairCue& cue) {
        return cue.cue.kind == CueClass::Quantity && cue.cue.range.overlaps(token.range);
    });
}

EndsByOpposition endsOf(const SideView& side)
{
    EndsByOpposition ends;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        const PairToken& token = side.tokens[i];
        if (!token.changed || token.shared || token.foreign || isConditional(side, i)
            || isCounted(side, token))
            continue;
        const bool denied = denialOf(side, i, 4) != nullptr;
        const QList<Pole> poles = polesOf(token.stem);
        for (const Pole pole : poles) {
            Ends& entry = ends[pole.opposition];
            (pole.second != denied ? entry.second : entry.first).append(i);
        }
    }
    return ends;
}

/// Whether two words stand near the same word of matter.
bool sameMatter(const SideView& a, qsizetype i, const SideView& b, qsizetype j)
{
    const auto around = [](const SideView& side, qsizetype at) {
        QStringList stems;
        for (qsizetype k = std::max<qsizetype>(0, at - nearby);
             k < std::min(side.tokens.size(), at + nearby + 1); ++k) {
            if (k != at && side.tokens[k].content && side.tokens[k].shared)
                stems.append(side.tokens[k].stem);
        }
        return stems;
    };
    const QStringList mine = around(a, i);
    const QStringList theirs = around(b, j);
    return std::ranges::any_of(mine, [&](const QString& stem) { return theirs.contains(stem); });
}

} // namespace

void judgeAntonyms(const PairView& pair, ShiftSignals& found)
{
    const EndsByOpposition oldEnds = endsOf(pair.oldSide);
    const EndsByOpposition newEnds = endsOf(pair.newSide);
    for (const auto& [opposition, mine] : oldEnds) {
        const auto theirs = newEnds.find(opposition);
        if (theirs == newEnds.end())
            continue;
        // Both ends on one side: it weighs them against each other, and takes neither.
        const bool flips = (mine.second.isEmpty() && theirs->second.first.isEmpty())
            || (mine.first.isEmpty() && theirs->second.second.isEmpty());
        const QList<qsizetype>& oldWords = mine.first.isEmpty() ? mine.second : mine.first;
        const QList<qsizetype>& newWords =
            mine.first.isEmpty() ? theirs->second.first : theirs->second.second;
        if (!flips || oldWords.isEmpty() || newWords.isEmpty())
            continue;
        const qsizetype i = oldWords.first();
        const qsizetype j = newWords.first();
        const TextRange oldRange = pair.oldSide.tokens[i].range;
        const TextRange newRange = pair.newSide.tokens[j].range;
        const QString reason = arrow(quoted(pair.oldSide, oldRange), quoted(pair.newSide, newRange));
        ShiftSignal signal;
        signal.shift = Shift::Reversed;
        signal.weight = pair.edited()                      ? editedWeight
            : sameMatter(pair.oldSide, i, pair.newSide, j) ? nearWeight
                                                           : farWeight;
        signal.evidence = {wordEvidence(pair.oldSide, oldRange, Shift::Reversed, reason),
                           wordEvidence(pair.newSide, newRange, Shift::Reversed, reason)};
        found.append(signal);
    }
}

} // namespace palinode
