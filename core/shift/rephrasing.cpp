// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/rephrasing.h"

#include "core/meaning/wordvectors.h"
#include "core/shift/acronyms.h"
#include "core/shift/figurecontext.h"
#include "core/shift/matter.h"
#include "core/shift/numberwords.h"
#include "core/shift/pairview.h"
#include "core/shift/poles.h"
#include "core/shift/spelling.h"
#include "core/shift/synonyms.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// In a longer change nobody looks for the words one by one.
constexpr qsizetype mostWords = 300;

/// "Decide" and "decision", "employ" and "employee": a long common beginning, and endings of a derivation.
bool sameFamily(const QString& a, const QString& b)
{
    static const QSet<QString> endings{
        u""_s,    u"e"_s,    u"ee"_s,    u"er"_s,   u"or"_s,    u"ion"_s,   u"ation"_s, u"ment"_s,
        u"al"_s,  u"ance"_s, u"ence"_s,  u"ent"_s,  u"ant"_s,   u"ing"_s,   u"ed"_s,    u"s"_s,
        u"y"_s,   u"ity"_s,  u"ness"_s,  u"ship"_s, u"ive"_s,   u"ic"_s,    u"ly"_s,    u"ally"_s,
        u"ate"_s, u"able"_s, u"ize"_s,   u"ise"_s,  u"ful"_s,   u"th"_s,    u"es"_s,    u"ure"_s,
        u"ary"_s, u"ory"_s,  u"d"_s,     u"r"_s,    u"sion"_s,  u"de"_s,    u"ees"_s,   u"ers"_s,
        u"ors"_s, u"le"_s,   u"ility"_s, u"ions"_s, u"ments"_s, u"ative"_s, u"eth"_s,   u"est"_s};
    constexpr qsizetype shortestRoot = 5;
    const auto [endOfA, endOfB] = std::ranges::mismatch(a, b);
    const qsizetype common = endOfA - a.begin();
    return common >= shortestRoot && endings.contains(a.sliced(common)) && endings.contains(b.sliced(common));
}

bool saysTheSame(const PairToken& a, const PairToken& b)
{
    return areSynonyms(a.stem, b.stem) || sameSpelling(a.folded, b.folded) || sameFamily(a.folded, b.folded);
}

/// The cosine of two words' vectors; 0 where one is not in the table.
double nearness(const QString& a, const QString& b)
{
    const Result<const WordVectors*> vectors = WordVectors::bundled();
    return vectors ? (*vectors)->cosine(a, b) : 0;
}

/// Whether a word stands where a verb does: behind "to", a modal verb or a pronoun that acts.
bool standsAsVerb(const SideView& side, qsizetype token)
{
    static const QSet<QString> before{u"to"_s,   u"will"_s,   u"shall"_s, u"may"_s,   u"can"_s,
                                      u"must"_s, u"should"_s, u"would"_s, u"could"_s, u"might"_s,
                                      u"'ll"_s,  u"we"_s,     u"you"_s,   u"they"_s,  u"i"_s,
                                      u"not"_s,  u"n't"_s,    u"has"_s,   u"have"_s,  u"'ve"_s};
    return token > 0 && before.contains(side.tokens[token - 1].folded);
}

/// "Clarify" in the place of "explain": verbs of one meaning lie near each other, but so do opposites, and
/// nouns of one kind ("nurses", "doctors"), of which nothing is made.
bool isNearVerb(const PairView& pair, qsizetype oldToken, qsizetype newToken)
{
    constexpr double near = 0.5;
    const PairToken& before = pair.oldSide.tokens[oldToken];
    const PairToken& after = pair.newSide.tokens[newToken];
    return before.content && after.content && standsAsVerb(pair.oldSide, oldToken)
        && standsAsVerb(pair.newSide, newToken) && inPlace(pair, oldToken, newToken)
        && polesOf(before.stem).isEmpty() && polesOf(after.stem).isEmpty()
        && nearness(before.folded, after.folded) >= near;
}

QList<qsizetype> changedWords(const SideView& side)
{
    QList<qsizetype> words;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (side.tokens[i].changed && side.tokens[i].kind == WordKind::Word)
            words.append(i);
    }
    return words;
}

/// "Username" is "user name": marks two words of one side that are one of the other.
void markWrittenAsOne(SideView& two, SideView& one, const QList<qsizetype>& words)
{
    for (qsizetype i = 0; i + 1 < two.tokens.size(); ++i) {
        PairToken& first = two.tokens[i];
        PairToken& second = two.tokens[i + 1];
        if (!first.changed && !second.changed)
            continue;
        const QString word = first.folded + second.folded;
        for (const qsizetype j : words) {
            if (one.tokens[j].folded == word)
                for (PairToken* token : {&first, &second, &one.tokens[j]})
                    token->rephrased = token->turned = true;
        }
    }
}

/// "Third" is "3rd": an ordinal in letters and one in figures.
void markOrdinals(SideView& letters, SideView& figures)
{
    static const QSet<QString> endings{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"d"_s};
    for (qsizetype w = 0; w < letters.tokens.size(); ++w) {
        PairToken& word = letters.tokens[w];
        const std::optional<double> place = word.changed ? ordinalAt(letters, w) : std::nullopt;
        for (qsizetype i = 0; place && i + 1 < figures.tokens.size(); ++i) {
            PairToken& figure = figures.tokens[i];
            PairToken& ending = figures.tokens[i + 1];
            if (endings.contains(ending.folded) && ending.range.start == figure.range.end
                && figure.folded.toDouble() == *place)
                word.rephrased = ending.rephrased = true;
            if (word.rephrased && place != ordinal(word.folded))
                letters.tokens[w - 1].rephrased = true; // the tens
        }
    }
}

} // namespace

void markRephrased(PairView& pair)
{
    const QList<qsizetype> oldWords = changedWords(pair.oldSide);
    const QList<qsizetype> newWords = changedWords(pair.newSide);
    if (!pair.english || oldWords.size() > mostWords || newWords.size() > mostWords)
        return;
    for (const qsizetype i : oldWords) {
        PairToken& mine = pair.oldSide.tokens[i];
        for (const qsizetype j : newWords) {
            PairToken& theirs = pair.newSide.tokens[j];
            if (mine.folded != theirs.folded && (saysTheSame(mine, theirs) || isNearVerb(pair, i, j)))
                mine.rephrased = theirs.rephrased = true;
        }
    }
    markWrittenAsOne(pair.oldSide, pair.newSide, newWords);
    markWrittenAsOne(pair.newSide, pair.oldSide, oldWords);
    markAcronyms(pair);
    markOrdinals(pair.oldSide, pair.newSide);
    markOrdinals(pair.newSide, pair.oldSide);
}

} // namespace palinode
