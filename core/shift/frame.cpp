// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/frame.h"

#include "core/shift/matter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// The tokens of a side that stand in an edit.
std::pair<qsizetype, qsizetype> wordsOf(const SideView& side, int edit)
{
    const std::span<const PairToken> words = side.inEdit(edit);
    const qsizetype first = words.data() - side.tokens.constData();
    return {first, first + std::ssize(words)};
}

QString wordAt(const SideView& side, qsizetype token)
{
    return token >= 0 && token < side.tokens.size() ? side.tokens[token].folded : QString();
}

bool goesOn(const QString& stem)
{
    static const QSet<QString> stems{u"continu"_s, u"remain"_s,  u"becom"_s,
                                     u"becam"_s,   u"proceed"_s, u"ongo"_s};
    return stems.contains(stem);
}

/// Words that only stand for others.
bool isPronoun(const QString& folded)
{
    static const QSet<QString> words{u"it"_s,    u"its"_s,   u"them"_s, u"they"_s, u"their"_s, u"this"_s,
                                     u"these"_s, u"those"_s, u"that"_s, u"such"_s, u"he"_s,    u"him"_s,
                                     u"his"_s,   u"she"_s,   u"her"_s,  u"one"_s,  u"so"_s};
    return words.contains(folded);
}

/// How an introduction begins; a condition is none.
bool introduces(const SideView& side, qsizetype first)
{
    static const QSet<QString> words{u"although"_s,    u"though"_s,      u"while"_s,      u"whereas"_s,
                                     u"because"_s,     u"given"_s,       u"amid"_s,       u"amidst"_s,
                                     u"despite"_s,     u"following"_s,   u"reflecting"_s, u"considering"_s,
                                     u"recognizing"_s, u"recognising"_s, u"moreover"_s,   u"furthermore"_s,
                                     u"meanwhile"_s,   u"accordingly"_s};
    static const QSet<QString> grounds{u"light"_s,       u"view"_s,        u"support"_s,
                                       u"response"_s,    u"recognition"_s, u"pursuit"_s,
                                       u"furtherance"_s, u"addition"_s,    u"consideration"_s};
    const QString word = wordAt(side, first);
    const QString next = wordAt(side, first + 1);
    return words.contains(word) || (word == "in"_L1 && grounds.contains(next))
        || (word == "to"_L1 && first == 0 && side.tokens.size() > first + 1 && side.tokens[first + 1].content)
        || (word == "based"_L1 && next == "on"_L1) || (word == "in"_L1 && next == "order"_L1);
}

} // namespace

bool isFrameWord(const SideView& side, qsizetype token)
{
    static const QSet<QString> grounds{u"light"_s,       u"view"_s,     u"respect"_s, u"regard"_s,
                                       u"accordance"_s,  u"addition"_s, u"order"_s,   u"connection"_s,
                                       u"consequence"_s, u"case"_s};
    const PairToken& word = side.tokens[token];
    const QString before = wordAt(side, token - 1);
    const QString after = wordAt(side, token + 1);
    static const QSet<QString> goes{u"go"_s, u"goes"_s, u"going"_s, u"went"_s};
    if (word.folded == "note"_L1 && (before == "please"_L1 || before == "kindly"_L1))
        return true;
    if (goesOn(word.stem) || (goes.contains(word.folded) && after == "on"_L1))
        return true;
    if ((before == "in"_L1 || before == "with"_L1) && grounds.contains(word.folded)
        && (after == "of"_L1 || after == "to"_L1 || after == "with"_L1))
        return true;
    return (word.folded == "example"_L1 || word.folded == "instance"_L1) && before == "for"_L1;
}

bool isIntroduction(const SideView& side, qsizetype token)
{
    const PairToken& word = side.tokens[token];
    const auto first = std::ranges::lower_bound(side.tokens, word.clause, {}, &PairToken::clause);
    const qsizetype at = first - side.tokens.begin();
    const auto next = std::ranges::upper_bound(side.tokens, word.clause, {}, &PairToken::clause);
    if (next == side.tokens.end() || !introduces(side, at))
        return false;
    const QStringView gap =
        side.text.sliced(std::prev(next)->range.end, next->range.start - std::prev(next)->range.end);
    return gap.contains(u',');
}

bool isReference(const SideView& side, qsizetype token)
{
    static const QSet<QString> tells{u"described"_s, u"set"_s,      u"stated"_s,    u"defined"_s,
                                     u"specified"_s, u"outlined"_s, u"explained"_s, u"detailed"_s};
    constexpr qsizetype reach = 8;
    const int clause = side.tokens[token].clause;
    for (qsizetype i = token; i >= std::max<qsizetype>(1, token - reach) && side.tokens[i].clause == clause;
         --i) {
        if (tells.contains(side.tokens[i].folded) && side.tokens[i - 1].folded == "as"_L1)
            return true;
    }
    return false;
}

bool isPartOfName(const SideView& side, qsizetype token)
{
    const auto isCapital = [&side](qsizetype i) {
        return i >= 0 && i < side.tokens.size() && side.text[side.tokens[i].range.start].isUpper();
    };
    if (!isCapital(token))
        return false;
    // To the next word that stayed, over names and "of", on either side.
    for (const qsizetype step : {qsizetype(1), qsizetype(-1)}) {
        qsizetype i = token + step;
        while (isCapital(i) && side.tokens[i].clause == side.tokens[token].clause && !side.tokens[i].shared)
            i += step;
        if (wordAt(side, i) == "of"_L1)
            i += step;
        if (isCapital(i) && i > 0 && side.tokens[i].clause == side.tokens[token].clause
            && side.tokens[i].shared && side.tokens[i].content)
            return true;
    }
    return false;
}

bool isTakenUp(const PairView& pair, Side name, qsizetype token)
{
    const SideView& other = pair.other(name);
    const int edit = pair.of(name).tokens[token].edit;
    if (edit < 0 || pair.edits[edit].op != EditOp::Replace)
        return false;
    const auto [first, end] = wordsOf(other, edit);
    bool pronoun = false;
    for (qsizetype i = first; i < end; ++i) {
        if (other.tokens[i].content)
            return false;
        pronoun = pronoun || (isPronoun(other.tokens[i].folded) && !other.tokens[i].turned); // "so as to"
    }
    return pronoun;
}

bool isJoined(const PairView& pair, Side name, qsizetype token)
{
    static const QSet<QString> subjects{u"i"_s,  u"we"_s,   u"you"_s,  u"he"_s,    u"she"_s,
                                        u"it"_s, u"they"_s, u"that"_s, u"which"_s, u"who"_s};
    const SideView& side = pair.of(name);
    const int edit = side.tokens[token].edit;
    if (edit < 0)
        return false;
    const auto [first, end] = wordsOf(side, edit);
    bool joint = false;
    for (qsizetype i = first; i < end; ++i) {
        const QString& word = side.tokens[i].folded;
        if (subjects.contains(word) || isAuxiliaryVerb(word))
            return false;
        joint = joint || word == "and"_L1 || word == "or"_L1 || word == "nor"_L1;
    }
    const TextRange range = name == Side::Old ? pair.edits[edit].oldRange : pair.edits[edit].newRange;
    constexpr qsizetype longestMember = 4; // words
    const QStringView words = range.of(side.text);
    return joint || (end - first <= longestMember && (words.contains(u',') || words.contains(u';')));
}

} // namespace palinode
