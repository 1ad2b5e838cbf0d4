// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/matter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// The first word of a side in an edit, and how many it has there.
struct Stretch
{
    qsizetype first = 0;
    qsizetype count = 0;
};

Stretch stretchOf(const SideView& side, int edit)
{
    const std::span<const PairToken> words = side.inEdit(edit);
    return {words.data() - side.tokens.constData(), std::ssize(words)};
}

/// Words behind which another thing begins: "light of" says nothing about what declines "in the light of".
bool parts(const QString& folded)
{
    static const QSet<QString> words{u"of"_s,   u"in"_s, u"to"_s,   u"on"_s,  u"for"_s, u"by"_s,
                                     u"with"_s, u"at"_s, u"from"_s, u"and"_s, u"or"_s,  u"as"_s};
    return words.contains(folded);
}

/// "Economy" and "economic": one stem is the other without its last letter.
bool rootsMeet(const QString& a, const QString& b)
{
    constexpr qsizetype shortest = 6;
    const QString& root = a.size() < b.size() ? a : b;
    const QString& longer = a.size() < b.size() ? b : a;
    return a == b || (root.size() >= shortest && longer.size() - root.size() == 1 && longer.startsWith(root));
}

/// Verbs and adjectives that hand their subject on: "the economy seems likely to continue to expand".
bool handsOn(const PairToken& token)
{
    static const QSet<QString> stems{u"like"_s,    u"continu"_s, u"expect"_s, u"seem"_s,   u"appear"_s,
                                     u"begin"_s,   u"start"_s,   u"set"_s,    u"unlik"_s,  u"tend"_s,
                                     u"project"_s, u"anticip"_s, u"go"_s,     u"proceed"_s};
    return stems.contains(token.stem);
}

/// The stems of what a word may take for its object, or for its subject where `back`.
QStringList heads(const SideView& side, qsizetype at, bool back)
{
    constexpr qsizetype nearby = 4; // words
    QStringList stems;
    qsizetype seen = 0;
    for (qsizetype step = 1; seen < nearby; ++step) {
        const qsizetype k = back ? at - step : at + step;
        if (k < 0 || k >= side.tokens.size())
            break;
        const bool handedOn =
            back && k > 0 && side.tokens[k].folded == "to"_L1 && handsOn(side.tokens[k - 1]);
        if (back && parts(side.tokens[k].folded) && !handedOn)
            break;
        if (handedOn || (back && step > 1 && handsOn(side.tokens[k])))
            continue;
        ++seen;
        if (side.tokens[k].content)
            stems.append(side.tokens[k].stem);
    }
    return stems;
}

bool anyOf(const QStringList& mine, const QStringList& theirs)
{
    return std::ranges::any_of(mine, [&](const QString& stem) {
        return std::ranges::any_of(theirs, [&stem](const QString& other) { return rootsMeet(stem, other); });
    });
}

} // namespace

bool sameHead(const SideView& a, qsizetype i, const SideView& b, qsizetype j)
{
    return anyOf(heads(a, i, false), heads(b, j, false)) || anyOf(heads(a, i, true), heads(b, j, true))
        || anyOf(heads(a, i, false), heads(b, j, true)) || anyOf(heads(a, i, true), heads(b, j, false));
}

bool inPlace(const PairView& pair, qsizetype oldToken, qsizetype newToken)
{
    constexpr qsizetype fewWords = 4; // in a longer change nothing says which word met which
    const int edit = pair.oldSide.tokens[oldToken].edit;
    if (edit < 0 || pair.newSide.tokens[newToken].edit != edit || pair.edits[edit].op != EditOp::Replace)
        return false;
    return stretchOf(pair.oldSide, edit).count <= fewWords && stretchOf(pair.newSide, edit).count <= fewWords;
}

bool sameMatter(const SideView& a, qsizetype i, const SideView& b, qsizetype j)
{
    const auto around = [](const SideView& side, qsizetype at) {
        constexpr qsizetype nearby = 4; // words
        QStringList stems;
        for (qsizetype k = std::max<qsizetype>(0, at - nearby);
             k < std::min(side.tokens.size(), at + nearby + 1); ++k) {
            if (k != at && side.tokens[k].content && side.tokens[k].shared)
                stems.append(side.tokens[k].stem);
        }
        return stems;
    };
    return anyOf(around(a, i), around(b, j));
}

std::optional<qsizetype> keptAs(const PairView& pair, Side side, qsizetype token)
{
    const SideView& mine = pair.of(side);
    const SideView& theirs = pair.other(side);
    const int edit = mine.tokens[token].edit;
    if (edit < 0 || mine.tokens[token].changed)
        return std::nullopt;
    const Stretch here = stretchOf(mine, edit);
    const Stretch there = stretchOf(theirs, edit);
    const qsizetype at = there.first + token - here.first;
    const bool meets = here.count == there.count && theirs.tokens[at].folded == mine.tokens[token].folded;
    return meets ? std::optional(at) : std::nullopt;
}

bool isCounted(const SideView& side, qsizetype token)
{
    return std::ranges::any_of(side.cues, [&](const PairCue& cue) {
        return cue.cue.kind == CueClass::Quantity && cue.cue.range.overlaps(side.tokens[token].range);
    });
}

bool isAuxiliaryVerb(const QString& folded)
{
    static const QSet<QString> verbs = [] {
        const QStringList list = u"is are am was were be been being has have had having do does did done "
                                 u"doing can could may might "
                                 "must shall should will would 'll 've 're 'd 'm ca wo sha"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return verbs.contains(folded);
}

bool isAuxiliaryVerb(const SideView& side, const QString& folded)
{
    return side.words->isKnown() ? side.words->auxiliaries.contains(folded) : isAuxiliaryVerb(folded);
}

} // namespace palinode
