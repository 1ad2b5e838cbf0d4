// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of one side against words of the other that mean the opposite, by the table of oppositions. A
// denied word counts for the other end ("not safe" is "dangerous").

#include "core/shift/governs.h"
#include "core/shift/languagepoles.h"
#include "core/shift/matter.h"
#include "core/shift/poles.h"
#include "core/shift/signal.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double placedWeight = 0.92; ///< the one stands where the other did
constexpr double editedWeight = 0.9;
constexpr double nearWeight = 0.52; ///< reworded, and both words stand beside a word that both sides share
constexpr double farWeight = 0.3; ///< nothing says that the two words speak of the same thing

/// The words of one side that stand at one end of an opposition.
struct Ends
{
    QList<qsizetype> first;
    QList<qsizetype> second;
};

/// Oppositions in the order of the table.
using EndsByOpposition = std::map<int, Ends>;

/// Words that stand at an end of an opposition in one of their readings only: "to end" but not "by the end
/// of the year", "is over" but not "over the summer".
bool isOtherReading(const SideView& side, qsizetype at)
{
    static const QSet<QString> verbs{u"end"_s,   u"close"_s, u"lift"_s,   u"record"_s,
                                     u"store"_s, u"fire"_s,  u"object"_s, u"right"_s};
    static const QSet<QString> openers{u"a"_s,   u"an"_s,      u"the"_s,   u"this"_s, u"that"_s,  u"these"_s,
                                       u"our"_s, u"my"_s,      u"your"_s,  u"his"_s,  u"her"_s,   u"its"_s,
                                       u"no"_s,  u"any"_s,     u"their"_s, u"year"_s, u"month"_s, u"of"_s,
                                       u"on"_s,  u"quarter"_s, u"each"_s,  u"every"_s};
    static const QSet<QString> forms{u"is"_s, u"are"_s, u"was"_s, u"were"_s, u"be"_s, u"been"_s, u"'s"_s};
    if (side.words->isKnown())
        return false; // the readings are those of English words
    const QString before = at > 0 ? side.tokens[at - 1].folded : QString();
    const bool last = at + 1 == side.tokens.size() || side.tokens[at + 1].clause != side.tokens[at].clause;
    const QString after = last ? QString() : side.tokens[at + 1].folded;
    const QString& word = side.tokens[at].folded;
    if (word == "over"_L1)
        return !forms.contains(before) || !(last || isFunctionWord(after));
    if (word == "close"_L1 && after == "to"_L1)
        return true;
    return verbs.contains(side.tokens[at].stem) && openers.contains(before);
}

/// A word that the other side has elsewhere was replaced here all the same: "the greater of …, whichever is
/// greater" → "whichever is less".
bool isReplacedAlone(const SideView& side, const EditScript& edits, qsizetype at)
{
    const int edit = side.tokens[at].edit;
    if (edit < 0 || edits[edit].op != EditOp::Replace)
        return false;
    const auto sameEdit = [&](qsizetype i) {
        return i >= 0 && i < side.tokens.size() && side.tokens[i].edit == edit;
    };
    return !sameEdit(at - 1) && !sameEdit(at + 1);
}

EndsByOpposition endsOf(const SideView& side, const EditScript& edits)
{
    EndsByOpposition ends;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        const PairToken& token = side.tokens[i];
        const bool elsewhere = token.shared && !isReplacedAlone(side, edits, i);
        if (!token.changed || elsewhere || token.foreign || isConditional(side, i) || isCounted(side, i)
            || isOtherReading(side, i))
            continue;
        const bool denied = denialOf(side, i, 4) != nullptr;
        const QList<Pole> poles = polesAt(side, i);
        for (const Pole pole : poles) {
            Ends& entry = ends[pole.opposition];
            (pole.second != denied ? entry.second : entry.first).append(i);
        }
    }
    return ends;
}

/// Two opposed words, and how sure it is that they speak of the same thing.
struct Opposed
{
    qsizetype oldWord = 0;
    qsizetype newWord = 0;
    double weight = 0;
    qsizetype place = 0; ///< how far from the first words of the two sides
};

/// The surest; of equally sure ones the first, and both of two that no side puts first.
QList<Opposed> surest(const PairView& pair, const QList<qsizetype>& oldWords,
                      const QList<qsizetype>& newWords)
{
    constexpr qsizetype most = 40; // of a side: a claim that says one thing so often says it with the first
    QList<Opposed> all;
    for (qsizetype a = 0; a < std::min(most, oldWords.size()); ++a) {
        for (qsizetype b = 0; b < std::min(most, newWords.size()); ++b) {
            const bool placed = inPlace(pair, oldWords[a], newWords[b]);
            const bool near = sameHead(pair.oldSide, oldWords[a], pair.newSide, newWords[b]);
            const double weight = pair.edited() && placed ? placedWeight
                : pair.edited() && near                   ? editedWeight
                : near                                    ? nearWeight
                                                          : farWeight;
            all.append({oldWords[a], newWords[b], weight, a + b});
        }
    }
    const auto order = [](const Opposed& opposed) { return std::pair(-opposed.weight, opposed.place); };
    std::ranges::stable_sort(all, {}, order);
    const auto end = std::ranges::upper_bound(all, order(all.first()), {}, order);
    all.erase(end, all.end());
    return all;
}

} // namespace

void judgeAntonyms(const PairView& pair, ShiftSignals& found)
{
    const EndsByOpposition oldEnds = endsOf(pair.oldSide, pair.edits);
    const EndsByOpposition newEnds = endsOf(pair.newSide, pair.edits);
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
        ShiftSignal signal;
        signal.shift = Shift::Reversed;
        const QList<Opposed> pairs = surest(pair, oldWords, newWords);
        for (const Opposed& opposed : pairs) {
            const TextRange oldRange = pair.oldSide.tokens[opposed.oldWord].range;
            const TextRange newRange = pair.newSide.tokens[opposed.newWord].range;
            const QString reason = arrow(quoted(pair.oldSide, oldRange), quoted(pair.newSide, newRange));
            signal.weight = opposed.weight;
            signal.evidence += {wordEvidence(pair.oldSide, oldRange, Shift::Reversed, reason),
                                wordEvidence(pair.newSide, newRange, Shift::Reversed, reason)};
        }
        found.append(signal);
    }
}

} // namespace palinode
