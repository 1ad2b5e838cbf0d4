// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Semantic roles without a parser: the preposition before a noun phrase, or the verb behind it.

#include "core/shift/roles.h"

#include "core/shift/matter.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype longestPhrase = 5; // words

bool isDeterminer(const QString& folded)
{
    static const QSet<QString> words{u"the"_s,  u"a"_s,     u"an"_s,    u"any"_s,  u"all"_s,
                                     u"each"_s, u"every"_s, u"our"_s,   u"your"_s, u"their"_s,
                                     u"its"_s,  u"his"_s,   u"her"_s,   u"my"_s,   u"no"_s,
                                     u"this"_s, u"these"_s, u"those"_s, u"such"_s, u"some"_s};
    return words.contains(folded);
}

bool isPlace(const SideView& side, qsizetype token)
{
    static const QSet<QString> words{
        u"country"_s,  u"countries"_s,    u"state"_s,    u"states"_s,      u"region"_s,      u"regions"_s,
        u"district"_s, u"districts"_s,    u"province"_s, u"nation"_s,      u"world"_s,       u"city"_s,
        u"cities"_s,   u"county"_s,       u"counties"_s, u"territory"_s,   u"territories"_s, u"area"_s,
        u"areas"_s,    u"jurisdiction"_s, u"zone"_s,     u"continent"_s,   u"island"_s,      u"town"_s,
        u"towns"_s,    u"village"_s,      u"villages"_s, u"municipality"_s};
    const PairToken& word = side.tokens[token];
    return words.contains(word.folded) || (token > 0 && side.text[word.range.start].isUpper());
}

bool isTime(const QString& folded)
{
    static const QSet<QString> words{u"day"_s,     u"days"_s,    u"week"_s,    u"weeks"_s,   u"month"_s,
                                     u"months"_s,  u"quarter"_s, u"year"_s,    u"years"_s,   u"decade"_s,
                                     u"century"_s, u"term"_s,    u"period"_s,  u"spring"_s,  u"summer"_s,
                                     u"autumn"_s,  u"fall"_s,    u"winter"_s,  u"war"_s,     u"peace"_s,
                                     u"future"_s,  u"past"_s,    u"present"_s, u"time"_s,    u"session"_s,
                                     u"season"_s,  u"weekend"_s, u"night"_s,   u"morning"_s, u"evening"_s};
    return words.contains(folded);
}

/// The token before the phrase that a word stands in: a preposition, a verb, or −1 where the clause begins.
std::optional<qsizetype> beforePhrase(const SideView& side, qsizetype token)
{
    const int clause = side.tokens[token].clause;
    qsizetype i = token - 1;
    for (; i >= 0 && token - i <= longestPhrase; --i) {
        const PairToken& word = side.tokens[i];
        if (word.clause != clause)
            return -1;
        if (!word.content && !isDeterminer(word.folded))
            return i;
    }
    return i < 0 ? std::optional<qsizetype>(-1) : std::nullopt;
}

/// Whether a modal or auxiliary verb follows the phrase that a word stands in: "the Committee of Ten will".
bool isSubject(const SideView& side, qsizetype token)
{
    const int clause = side.tokens[token].clause;
    for (qsizetype i = token + 1; i < side.tokens.size() && i - token <= longestPhrase; ++i) {
        const PairToken& word = side.tokens[i];
        if (word.clause != clause)
            return false;
        if (isAuxiliaryVerb(word.folded))
            return true;
        if (!word.content && !isDeterminer(word.folded) && word.folded != "of"_L1)
            return false;
    }
    return false;
}

} // namespace

Role roleOf(const SideView& side, qsizetype token)
{
    static const QSet<QString> spans{u"during"_s, u"until"_s, u"till"_s, u"since"_s};
    static const QSet<QString> spaces{u"in"_s,     u"within"_s,  u"throughout"_s, u"across"_s,
                                      u"inside"_s, u"outside"_s, u"at"_s};
    static const QSet<QString> ways{u"to"_s, u"from"_s, u"with"_s, u"for"_s, u"against"_s};
    static const QSet<QString> times{u"for"_s, u"through"_s, u"in"_s,     u"before"_s,
                                     u"by"_s,  u"after"_s,   u"within"_s, u"at"_s};
    const std::optional<qsizetype> before = beforePhrase(side, token);
    if (side.words->isKnown() || !before)
        return Role::Other;
    if (*before < 0)
        return isSubject(side, token) ? Role::Actor : Role::Other;
    const QString& word = side.tokens[*before].folded;
    if (spans.contains(word) || (times.contains(word) && isTime(side.tokens[token].folded)))
        return Role::Time;
    if (spaces.contains(word))
        return isPlace(side, token) ? Role::Place : Role::Other;
    if (word == "by"_L1)
        return Role::Actor;
    return ways.contains(word) ? Role::Party : Role::Other;
}

QString changeInRole(Role role, const QString& change)
{
    switch (role) {
    case Role::Actor:
        return QCoreApplication::translate("Shift", "who acts: %1").arg(change);
    case Role::Party:
        return QCoreApplication::translate("Shift", "for or with whom: %1").arg(change);
    case Role::Place:
        return QCoreApplication::translate("Shift", "where: %1").arg(change);
    case Role::Time:
        return QCoreApplication::translate("Shift", "when: %1").arg(change);
    case Role::Other:
        break;
    }
    return change;
}

} // namespace palinode
