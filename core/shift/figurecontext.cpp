// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/figurecontext.h"

#include "core/shift/numberwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// The first token that begins at a place or behind it.
qsizetype tokenFrom(const SideView& side, qsizetype place)
{
    return std::ranges::lower_bound(side.tokens, place, {},
                                    [](const PairToken& token) { return token.range.start; })
        - side.tokens.begin();
}

/// A word by its distance from another; empty beyond the text.
QString wordAt(const SideView& side, qsizetype token)
{
    return token >= 0 && token < side.tokens.size() ? side.tokens[token].folded : QString();
}

/// The tens that stand before an ordinal: 20 of "twenty-first".
double tensBefore(const SideView& side, qsizetype token)
{
    const auto tens = numberWords().constFind(wordAt(side, token - 1));
    const bool are = tens != numberWords().cend() && !tens->multiplies && tens->value >= 20
        && tens->value <= 90 && ordinal(side.tokens[token].folded).value_or(10) < 10;
    return are && side.tokens[token].range.start == side.tokens[token - 1].range.end + 1 ? tens->value : 0;
}

} // namespace

QString boundBefore(const SideView& side, TextRange figure)
{
    static const QSet<QString> exceeds{u"exceed"_s, u"exceeds"_s, u"exceeded"_s, u"surpass"_s,
                                       u"surpasses"_s};
    static const QSet<QString> denials{u"not"_s, u"n't"_s, u"cannot"_s, u"never"_s};
    static const QSet<QString> caps{u"limited"_s, u"capped"_s};
    const qsizetype at = tokenFrom(side, figure.start);
    const QString before = wordAt(side, at - 1);
    const bool negated = denials.contains(wordAt(side, at - 2))
        || (wordAt(side, at - 2) == "to"_L1 && denials.contains(wordAt(side, at - 3)));
    if (exceeds.contains(before) || before == "exceeding"_L1)
        return negated ? u"<="_s : u">"_s;
    const bool capped = (before == "to"_L1 || before == "at"_L1) && caps.contains(wordAt(side, at - 2));
    return before == "within"_L1 || capped ? u"<="_s : QString();
}

bool isAge(const SideView& side, TextRange figure)
{
    const qsizetype at = tokenFrom(side, figure.start);
    const QString before = wordAt(side, at - 1);
    return before == "age"_L1 || before == "aged"_L1 || before == "ages"_L1
        || (before == "of"_L1 && wordAt(side, at - 2) == "age"_L1);
}

bool isYear(const SideView& side, TextRange figure)
{
    static const QSet<QString> openers{u"in"_s,      u"since"_s, u"by"_s,     u"until"_s,     u"till"_s,
                                       u"from"_s,    u"year"_s,  u"fiscal"_s, u"during"_s,    u"early"_s,
                                       u"mid"_s,     u"late"_s,  u"before"_s, u"after"_s,     u"through"_s,
                                       u"quarter"_s, u"fy"_s,    u"years"_s,  u"throughout"_s};
    const QStringView written = figure.of(side.text);
    if (written.contains(u',') || written.contains(u'.'))
        return false;
    const qsizetype at = tokenFrom(side, figure.start);
    if (openers.contains(wordAt(side, at - 1)))
        return true;
    const qsizetype behind = tokenFrom(side, figure.end);
    if (behind >= side.tokens.size())
        return true;
    const QStringView gap = side.text.sliced(figure.end, side.tokens[behind].range.start - figure.end);
    const bool near =
        gap.size() == 1 && (gap.front().isSpace() || gap.front() == u'-' || gap.front() == u'\u2011');
    return !(near && side.tokens[behind].content);
}

std::optional<double> ordinalAt(const SideView& side, qsizetype token)
{
    const std::optional<double> place = ordinal(side.tokens[token].folded);
    return place ? std::optional(*place + tensBefore(side, token)) : std::nullopt;
}

qsizetype countingOrdinal(const SideView& side, qsizetype token)
{
    static const QSet<QString> determiners{u"the"_s,  u"a"_s,    u"an"_s,   u"my"_s,    u"our"_s,
                                           u"his"_s,  u"her"_s,  u"its"_s,  u"their"_s, u"your"_s,
                                           u"this"_s, u"that"_s, u"each"_s, u"every"_s, u"for"_s};
    static const QSet<QString> others{
        u"place"_s,  u"hand"_s,  u"party"_s,    u"parties"_s,  u"class"_s,   u"aid"_s,       u"name"_s,
        u"names"_s,  u"lady"_s,  u"world"_s,    u"nation"_s,   u"nations"_s, u"responder"_s, u"responders"_s,
        u"glance"_s, u"sight"_s, u"thoughts"_s, u"instance"_s, u"person"_s,  u"nature"_s};
    if (!ordinal(side.tokens[token].folded) || token + 1 >= side.tokens.size())
        return -1;
    const qsizetype first = tensBefore(side, token) > 0 ? token - 1 : token;
    if (!determiners.contains(wordAt(side, first - 1)))
        return -1;
    const PairToken& next = side.tokens[token + 1];
    const bool counts = next.content && next.range.start == side.tokens[token].range.end + 1
        && side.text[side.tokens[token].range.end].isSpace() && !others.contains(next.folded);
    return counts ? first : -1;
}

bool isMultiple(const QString& folded)
{
    static const QSet<QString> words = [] {
        QSet<QString> all{u"twofold"_s, u"threefold"_s, u"fourfold"_s, u"fivefold"_s, u"tenfold"_s};
        for (const QString& stem : {u"doubl"_s, u"tripl"_s, u"quadrupl"_s, u"quintupl"_s, u"halv"_s}) {
            for (const QString& ending : {u"e"_s, u"es"_s, u"ed"_s, u"ing"_s})
                all.insert(stem + ending);
        }
        return all;
    }();
    return words.contains(folded);
}

bool saysNoChange(const QString& folded)
{
    static const QSet<QString> words{u"flat"_s, u"unchanged"_s, u"steady"_s, u"stable"_s, u"level"_s};
    return words.contains(folded);
}

QSet<QString> matterAround(const SideView& side, TextRange figure)
{
    constexpr qsizetype reach = 2; // words of matter
    const qsizetype at = tokenFrom(side, figure.start);
    const qsizetype behind = tokenFrom(side, figure.end);
    QSet<QString> stems;
    if (at >= side.tokens.size())
        return stems;
    const int clause = side.tokens[at].clause;
    const auto collect = [&](qsizetype from, qsizetype step) {
        qsizetype taken = 0;
        for (qsizetype i = from;
             i >= 0 && i < side.tokens.size() && side.tokens[i].clause == clause && taken < reach;
             i += step) {
            if (side.tokens[i].content) {
                stems.insert(side.tokens[i].stem);
                ++taken;
            }
        }
    };
    collect(at - 1, -1);
    collect(behind, 1);
    return stems;
}

} // namespace palinode
