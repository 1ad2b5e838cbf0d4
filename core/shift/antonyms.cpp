// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of one side against words of the other that mean the opposite, by the table of oppositions. A
// denied word counts for the other end ("not safe" is "dangerous").

#include "core/shift/functionwords.h"
#include "core/shift/governs.h"
#include "core/shift/languagepoles.h"
#include "core/shift/matter.h"
#include "core/shift/poles.h"
#include "core/shift/signal.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype deniedWithin = 4; ///< words before one that a denial reaches
constexpr double placedWeight = 0.92; ///< the one stands where the other did
constexpr double editedWeight = 0.9;
constexpr double nearWeight = 0.52; ///< reworded, and both words stand beside a word that both sides share
constexpr double shortWeight = 0.5; ///< reworded claims of a few words
constexpr double farWeight = 0.3; ///< nothing says that the two words speak of the same thing

/// The words of one side that stand at one end of an opposition.
struct Ends
{
    QList<qsizetype> first;
    QList<qsizetype> second;
};

/// Oppositions in the order of the table.
using EndsByOpposition = std::map<int, Ends>;

/// Words of direction that have none with what follows: "falls on the owner", "end the year", "raise
/// concerns".
bool isTurnOfPhrase(const SideView& side, qsizetype at)
{
    static const QSet<QString> falls{u"on"_s, u"upon"_s, u"under"_s, u"within"_s, u"into"_s, u"outside"_s};
    static const QSet<QString> spans{u"year"_s, u"month"_s, u"week"_s, u"day"_s, u"quarter"_s, u"session"_s};
    static const QSet<QString> raised{u"from"_s, u"issu"_s, u"question"_s, u"concern"_s, u"money"_s,
                                      u"fund"_s, u"fear"_s, u"hope"_s,     u"doubt"_s,   u"child"_s,
                                      u"armi"_s, u"flag"_s, u"object"_s,   u"awar"_s};
    const QString& stem = side.tokens[at].stem;
    constexpr qsizetype reach = 2; // words
    for (qsizetype i = at + 1; i < std::min(side.tokens.size(), at + 1 + reach); ++i) {
        const PairToken& next = side.tokens[i];
        if (next.clause != side.tokens[at].clause)
            break;
        const bool first = i == at + 1;
        if ((stem == "fall"_L1 && first && falls.contains(next.folded))
            || ((stem == "end"_L1 || stem == "start"_L1 || stem == "begin"_L1 || stem == "close"_L1
                 || stem == "open"_L1)
                && spans.contains(next.stem))
            || (stem == "rais"_L1 && (first || side.tokens[at + 1].kind == WordKind::Word)
                && raised.contains(next.stem)))
            return true;
    }
    return false;
}

/// Words that stand at an end of an opposition in one of their readings only: "to end" but not "by the end
/// of the year", "is over" but not "over the summer".
bool isOtherReading(const SideView& side, qsizetype at)
{
    static const QSet<QString> verbs{u"end"_s,  u"close"_s,  u"lift"_s,  u"record"_s, u"store"_s,
                                     u"fire"_s, u"object"_s, u"right"_s, u"start"_s};
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
    static const QSet<QString> ofVerbs{u"to"_s,     u"will"_s,  u"may"_s,  u"might"_s, u"could"_s, u"would"_s,
                                       u"should"_s, u"shall"_s, u"must"_s, u"can"_s,   u"not"_s,   u"did"_s};
    if ((word == "close"_L1 && after == "to"_L1) || word == "contracts"_L1
        || (word == "contract"_L1 && !ofVerbs.contains(before)))
        return true;
    if (isTurnOfPhrase(side, at))
        return true;
    // "Beginning in October"
    static const QSet<QString> since{u"in"_s, u"on"_s, u"with"_s, u"at"_s, u"from"_s};
    if ((word == "beginning"_L1 || word == "starting"_L1) && since.contains(after))
        return true;
    const bool described =
        at > 1 && side.tokens[at - 1].content && openers.contains(side.tokens[at - 2].folded);
    return verbs.contains(side.tokens[at].stem) && (openers.contains(before) || described);
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
        const bool denied = denialOf(side, i, deniedWithin) != nullptr;
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

/// "Inflation is transitory" against "price increases have proved persistent": a claim of a few words says
/// one thing, and the opposite is of that.
bool isShort(const PairView& pair)
{
    constexpr qsizetype shortest = 3; // words of matter on the side with fewer
    constexpr qsizetype longest = 7;
    constexpr double leastSimilarity = 0.2;
    const auto matter = [](const SideView& side) {
        return std::ranges::count_if(side.tokens, &PairToken::content);
    };
    const qsizetype few = std::min(matter(pair.oldSide), matter(pair.newSide));
    const qsizetype many = std::max(matter(pair.oldSide), matter(pair.newSide));
    return !pair.edited() && few <= shortest && many <= longest && pair.similarity >= leastSimilarity;
}

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
                : isShort(pair)                           ? shortWeight
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

/// Whether two oppositions turn the same statement round, and so take each other back: "employment rose" and
/// "unemployment fell".
bool takeBack(const PairView& pair, const Opposed& one, const Opposed& other)
{
    constexpr qsizetype reach = 3; // words
    const auto near = [](const SideView& side, qsizetype a, qsizetype b) {
        return a != b && std::abs(a - b) <= reach && side.tokens[a].clause == side.tokens[b].clause;
    };
    // "Nadie … detenido" → "todos … detenidos": the one word is what denies the other, and turns it round
    // once.
    const auto denies = [](const SideView& side, qsizetype a, qsizetype b) {
        const PairCue* const denial = denialOf(side, b, deniedWithin);
        return denial && denial->firstToken <= a && a < denial->endToken;
    };
    const auto once = [&](const SideView& side, qsizetype a, qsizetype b) {
        return denies(side, a, b) || denies(side, b, a);
    };
    return near(pair.oldSide, one.oldWord, other.oldWord) && near(pair.newSide, one.newWord, other.newWord)
        && !once(pair.oldSide, one.oldWord, other.oldWord) && !once(pair.newSide, one.newWord, other.newWord);
}

} // namespace

void judgeAntonyms(const PairView& pair, ShiftSignals& found)
{
    struct Turn
    {
        ShiftSignal signal;
        QList<Opposed> words;
    };
    QList<Turn> turns;
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
        turns.append({signal, pairs});
    }
    for (const Turn& turn : std::as_const(turns)) {
        const bool even = std::ranges::any_of(turns, [&](const Turn& other) {
            return &other != &turn && takeBack(pair, turn.words.first(), other.words.first());
        });
        ShiftSignal signal = turn.signal;
        if (even)
            signal.weight = std::min(signal.weight, farWeight);
        found.append(signal);
    }
}

} // namespace palinode
