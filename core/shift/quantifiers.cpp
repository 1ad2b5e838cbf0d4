// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How many: quantifiers ("all", "most", "some") and restrictions ("only") that differ.

#include "core/shift/governs.h"
#include "core/shift/matter.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.7;
constexpr double unmetWeight = 0.35; ///< edited, and what is counted came or went with its quantifier
constexpr double rewordedWeight = 0.35;
constexpr double rewordedRestriction = 0.5;

bool isQuantifier(CueClass kind)
{
    return kind == CueClass::QuantifierAll || kind == CueClass::QuantifierMost
        || kind == CueClass::QuantifierSome || kind == CueClass::QuantifierFew
        || kind == CueClass::Restriction;
}

/// "Nor shall it grant any title" is "no title shall it grant": a denied "any" says no more than the denial.
bool isDeniedAny(const SideView& side, const SideView& other, const PairCue& cue)
{
    return cue.folded.startsWith("any"_L1) && cue.firstToken < side.tokens.size()
        && denialOf(side, cue.firstToken, side.tokens.size()) && std::ranges::any_of(other.cues, isDenial);
}

/// "In any form" → "any form": a word of the phrase stayed, and stands in a phrase of the same class there.
bool isKeptInPart(const PairView& pair, Side name, const PairCue& cue)
{
    for (qsizetype i = cue.firstToken; i < cue.endToken; ++i) {
        const std::optional<qsizetype> there = keptAs(pair, name, i);
        if (there && std::ranges::any_of(pair.other(name).cues, [&](const PairCue& theirs) {
                return theirs.cue.kind == cue.cue.kind && theirs.firstToken <= *there
                    && *there < theirs.endToken;
            }))
            return true;
    }
    return false;
}

QList<const PairCue*> ownQuantifiers(const PairView& pair, Side name)
{
    const SideView& side = pair.of(name);
    QList<const PairCue*> own;
    for (const PairCue& cue : side.cues) {
        if (cue.changed && !cue.foreign && isQuantifier(cue.cue.kind)
            && !isDeniedAny(side, pair.other(name), cue) && !isKeptInPart(pair, name, cue))
            own.append(&cue);
    }
    return own;
}

/// What a quantifier counts or a restriction restricts: the next word of matter, or the one before where none
/// follows ("the evidence is limited").
std::optional<qsizetype> countedBy(const SideView& side, const PairCue& cue)
{
    constexpr qsizetype reach = 4;
    const auto isMatter = [&](qsizetype i) {
        return side.tokens[i].content && side.tokens[i].clause == cue.clause;
    };
    for (qsizetype i = cue.endToken; i < std::min(side.tokens.size(), cue.endToken + reach); ++i) {
        if (isMatter(i))
            return i;
    }
    for (qsizetype i = cue.firstToken - 1; i >= std::max<qsizetype>(0, cue.firstToken - reach); --i) {
        if (isMatter(i))
            return i;
    }
    return std::nullopt;
}

/// Whether a word came or went with a statement of its own, in no other words' place.
bool isOfOwnStatement(const PairView& pair, const SideView& side, qsizetype word)
{
    constexpr qsizetype fewest = 8; // words
    const PairToken& token = side.tokens[word];
    return token.changed && token.edit >= 0 && pair.edits[token.edit].op != EditOp::Replace
        && std::ssize(side.inEdit(token.edit)) >= fewest;
}

/// Whether what a quantifier counts or a restriction restricts is on both sides, in whatever words.
bool isMet(const PairView& pair, Side name, const PairCue& cue)
{
    const std::optional<qsizetype> counted = countedBy(pair.of(name), cue);
    if (!counted)
        return true;
    const PairToken& token = pair.of(name).tokens[*counted];
    const SideView& other = pair.other(name);
    if (isOfOwnStatement(pair, pair.of(name), *counted))
        return false;
    return token.shared || token.rephrased || !token.changed
        || std::ranges::any_of(other.tokens, [&](const PairToken& theirs) {
               const qsizetype j = &theirs - other.tokens.constData();
               return theirs.content
                   && (name == Side::Old ? inPlace(pair, *counted, j) : inPlace(pair, j, *counted));
           });
}

/// "Many" and "numerous" against "some" and "several", "nearly all" against "most": parts of the whole, but
/// not alike how many.
bool sayAlikeHowMany(const PairCue& a, const PairCue& b)
{
    static const QSet<QString> many{u"many"_s, u"numerous"_s, u"a lot of"_s, u"lots of"_s};
    static const QSet<QString> several{u"some"_s,      u"several"_s,           u"a number of"_s,
                                       u"sometimes"_s, u"a handful of"_s,      u"a couple of"_s,
                                       u"various"_s,   u"a small number of"_s, u"occasionally"_s};
    const auto isNearlyAll = [](const PairCue& cue) {
        static const QStringList words{u"almost"_s, u"nearly"_s, u"virtually"_s, u"practically"_s};
        return std::ranges::any_of(words, [&cue](const QString& word) { return cue.folded.contains(word); });
    };
    const auto part = [&](const QSet<QString>& one, const QSet<QString>& other) {
        return (one.contains(a.folded) && other.contains(b.folded))
            || (other.contains(a.folded) && one.contains(b.folded));
    };
    return !part(many, several) && isNearlyAll(a) == isNearlyAll(b);
}

/// Quantifiers of one class answer each other: "any" and "all" say alike how many.
void dropAnswered(QList<const PairCue*>& a, QList<const PairCue*>& b)
{
    for (qsizetype i = 0; i < a.size();) {
        const PairCue& mine = *a[i];
        const auto answer = std::ranges::find_if(b, [&mine](const PairCue* cue) {
            return cue->cue.kind == mine.cue.kind && sayAlikeHowMany(mine, *cue);
        });
        if (answer == b.end()) {
            ++i;
            continue;
        }
        b.erase(answer);
        a.removeAt(i);
    }
}

/// "A member who is absent" is "any member who is absent": the article in the place of "any" means each of
/// them.
bool isGeneric(const PairView& pair, Side name, const PairCue& cue)
{
    if ((cue.folded != "any"_L1 && cue.folded != "every"_L1 && cue.folded != "each"_L1)
        || cue.firstToken >= pair.of(name).tokens.size())
        return false;
    const int edit = pair.of(name).tokens[cue.firstToken].edit;
    const std::span<const PairToken> theirs = pair.other(name).inEdit(edit);
    return pair.english && !theirs.empty() && theirs.front().changed
        && (theirs.front().folded == "a"_L1 || theirs.front().folded == "an"_L1);
}

} // namespace

void judgeQuantifiers(const PairView& pair, ShiftSignals& found)
{
    QList<const PairCue*> oldOwn = ownQuantifiers(pair, Side::Old);
    QList<const PairCue*> newOwn = ownQuantifiers(pair, Side::New);
    oldOwn.removeIf([&pair](const PairCue* cue) { return isGeneric(pair, Side::Old, *cue); });
    newOwn.removeIf([&pair](const PairCue* cue) { return isGeneric(pair, Side::New, *cue); });
    dropAnswered(oldOwn, newOwn);
    if (oldOwn.isEmpty() && newOwn.isEmpty())
        return;
    ShiftSignal signal;
    signal.shift = Shift::ScopeChanged;
    const auto restricts = [](const PairCue* cue) { return cue->cue.kind == CueClass::Restriction; };
    const bool restriction = std::ranges::any_of(oldOwn, restricts) != std::ranges::any_of(newOwn, restricts);
    const auto met = [&pair](Side side, const QList<const PairCue*>& own) {
        return std::ranges::any_of(own, [&](const PairCue* cue) { return isMet(pair, side, *cue); });
    };
    const bool counts = met(Side::Old, oldOwn) || met(Side::New, newOwn);
    // In reworded text a restriction says something of the other side only where that says what it restricts.
    const auto metRestriction = [&](Side side, const QList<const PairCue*>& own) {
        return std::ranges::any_of(own, [&](const PairCue* cue) {
            return restricts(cue) && countedBy(pair.of(side), *cue) && isMet(pair, side, *cue);
        });
    };
    const bool restrictsSame = metRestriction(Side::Old, oldOwn) || metRestriction(Side::New, newOwn);
    signal.weight = pair.edited()      ? (counts ? editedWeight : unmetWeight)
        : restriction && restrictsSame ? rewordedRestriction
                                       : rewordedWeight;
    const QString none = QCoreApplication::translate("Shift", "no quantifier");
    const auto shown = [](const QList<const PairCue*>& own) {
        QList<PairCue> cues;
        for (const PairCue* cue : own)
            cues.append(*cue);
        return cues;
    };
    addMetCues(signal, pair, shown(oldOwn), shown(newOwn), none);
    found.append(signal);
}

} // namespace palinode
