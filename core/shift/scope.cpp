// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who, what and where: quantifiers and restrictions that differ, and matter that only one side names.

#include "core/shift/governs.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedQuantifier = 0.7;
constexpr double rewordedQuantifier = 0.35;
constexpr double rewordedRestriction = 0.5;
constexpr double editedMatter = 0.54;
constexpr double passingMatter = 0.5; ///< came or went, in no other word's place
constexpr double mostMatter = 0.6;
constexpr double eachFurther = 0.02; ///< of a further word
constexpr double mannerWeight = 0.3; ///< adverbs alone
constexpr double listWeight = 0.55;

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

QList<const PairCue*> ownQuantifiers(const SideView& side, const SideView& other)
{
    QList<const PairCue*> own;
    for (const PairCue& cue : side.cues) {
        if (!isDeniedAny(side, other, cue) && cue.changed && !cue.foreign && isQuantifier(cue.cue.kind))
            own.append(&cue);
    }
    return own;
}

/// "Many" and "numerous" against "some" and "several": a part of the whole, but not alike how many.
bool sayAlikeHowMany(const PairCue& a, const PairCue& b)
{
    static const QSet<QString> many{u"many"_s, u"numerous"_s, u"a lot of"_s, u"lots of"_s};
    static const QSet<QString> several{u"some"_s,      u"several"_s,           u"a number of"_s,
                                       u"sometimes"_s, u"a handful of"_s,      u"a couple of"_s,
                                       u"various"_s,   u"a small number of"_s, u"occasionally"_s};
    return !(many.contains(a.folded) && several.contains(b.folded))
        && !(several.contains(a.folded) && many.contains(b.folded));
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

void judgeQuantifiers(const PairView& pair, ShiftSignals& found)
{
    QList<const PairCue*> oldOwn = ownQuantifiers(pair.oldSide, pair.newSide);
    QList<const PairCue*> newOwn = ownQuantifiers(pair.newSide, pair.oldSide);
    dropAnswered(oldOwn, newOwn);
    if (oldOwn.isEmpty() && newOwn.isEmpty())
        return;
    ShiftSignal signal;
    signal.shift = Shift::ScopeChanged;
    const auto restricts = [](const PairCue* cue) { return cue->cue.kind == CueClass::Restriction; };
    const bool restriction = std::ranges::any_of(oldOwn, restricts) != std::ranges::any_of(newOwn, restricts);
    signal.weight = pair.edited() ? editedQuantifier : restriction ? rewordedRestriction : rewordedQuantifier;
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

/// Whether the word is already what another shift is named for.
bool explains(const ShiftSignals& found, Side side, const PairToken& token)
{
    return std::ranges::any_of(found, [&](const ShiftSignal& signal) {
        return signal.weight >= decisiveWeight
            && std::ranges::any_of(signal.evidence, [&](const Evidence& evidence) {
                   return evidence.side == side && evidence.range.overlaps(token.range);
               });
    });
}

/// Words of matter that the other side lacks and that no other rule reads.
QList<qsizetype> unexplained(const SideView& side, const ShiftSignals& found)
{
    QList<qsizetype> own = side.ownContent();
    own.removeIf([&](qsizetype i) {
        const PairToken& token = side.tokens[i];
        return token.foreign || explains(found, side.side, token)
            || std::ranges::any_of(side.cues, [&](const PairCue& cue) {
                   return cue.cue.range.overlaps(token.range) && cue.cue.kind != CueClass::Attribution;
               });
    });
    return own;
}

/// Words that stand side by side as one range.
QList<TextRange> joined(const SideView& side, const QList<qsizetype>& words)
{
    QList<TextRange> ranges;
    qsizetype last = -1;
    for (const qsizetype i : words) {
        if (last >= 0 && i == last + 1 && side.tokens[i].clause == side.tokens[last].clause)
            ranges.last().end = side.tokens[i].range.end;
        else
            ranges.append(side.tokens[i].range);
        last = i;
    }
    return ranges;
}

bool isManner(const SideView& side, const PairToken& token)
{
    constexpr qsizetype shortest = 4; // letters before the ending
    if (side.words->isKnown())
        return std::ranges::any_of(side.words->mannerEndings, [&token](const QString& ending) {
            return token.folded.size() >= ending.size() + shortest && token.folded.endsWith(ending);
        });
    return token.folded.size() > 4 && token.folded.endsWith("ly"_L1);
}

void judgeMatter(const PairView& pair, ShiftSignals& found)
{
    if (!pair.edited())
        return;
    const QList<qsizetype> oldOwn = unexplained(pair.oldSide, found);
    const QList<qsizetype> newOwn = unexplained(pair.newSide, found);
    const qsizetype count = std::max(oldOwn.size(), newOwn.size());
    if (count == 0)
        return;
    const auto manner = [](const SideView& side, const QList<qsizetype>& own) {
        return std::ranges::all_of(own, [&](qsizetype i) { return isManner(side, side.tokens[i]); });
    };
    ShiftSignal signal;
    signal.shift = Shift::ScopeChanged;
    signal.residual = true;
    signal.weight = manner(pair.oldSide, oldOwn) && manner(pair.newSide, newOwn)
        ? mannerWeight
        : std::min(mostMatter,
                   (oldOwn.isEmpty() || newOwn.isEmpty() ? passingMatter : editedMatter)
                       + eachFurther * static_cast<double>(count - 1));
    const auto show = [&](const SideView& side, const QList<qsizetype>& own, const QString& text) {
        const QList<TextRange> ranges = joined(side, own);
        for (const TextRange range : ranges) {
            signal.evidence.append(
                wordEvidence(side, range, Shift::ScopeChanged, text.arg(quoted(side, range))));
        }
    };
    show(pair.oldSide, oldOwn, QCoreApplication::translate("Shift", "%1 is no longer named"));
    show(pair.newSide, newOwn, QCoreApplication::translate("Shift", "%1 is named now"));
    found.append(signal);
}

/// The items of the longest list of single words ("share, sell, rent, or trade") with a word in it that both
/// sides have; empty where there is none of three items or more.
QList<qsizetype> sharedList(const SideView& side)
{
    QList<qsizetype> best;
    QList<qsizetype> run;
    const auto close = [&] {
        const bool meets = std::ranges::any_of(run, [&](qsizetype i) { return side.tokens[i].shared; });
        if (run.size() >= 3 && meets && run.size() > best.size())
            best = run;
        run.clear();
    };
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (!side.tokens[i].content)
            continue;
        if (!run.isEmpty()) {
            const qsizetype from = side.tokens[run.last()].range.end;
            const QString gap =
                side.text.sliced(from, side.tokens[i].range.start - from).toString().simplified();
            static const QStringList joints{u","_s,   u", or"_s,  u", and"_s, u"or"_s,
                                            u"and"_s, u", nor"_s, u"nor"_s};
            const QString joint = gap.startsWith(", "_L1) ? gap.sliced(2) : gap;
            if (!joints.contains(gap) && !side.words->joints.contains(joint))
                close();
        }
        run.append(i);
    }
    close();
    return best;
}

void judgeLists(const PairView& pair, ShiftSignals& found)
{
    if (pair.edited())
        return;
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& side = pair.of(name);
        QList<qsizetype> items = sharedList(side);
        items.removeIf([&](qsizetype i) { return side.tokens[i].shared; });
        if (items.size() < 2 || !sharedList(pair.other(name)).isEmpty())
            continue;
        ShiftSignal signal;
        signal.shift = Shift::ScopeChanged;
        signal.weight = listWeight;
        const QString text = name == Side::Old
            ? QCoreApplication::translate("Shift", "%1 is named in the earlier statement only")
            : QCoreApplication::translate("Shift", "%1 is named in the later statement only");
        for (const qsizetype i : std::as_const(items))
            signal.evidence.append(wordEvidence(side, side.tokens[i].range, Shift::ScopeChanged,
                                                text.arg(quoted(side, side.tokens[i].range))));
        found.append(signal);
    }
}

} // namespace

void judgeScope(const PairView& pair, ShiftSignals& found)
{
    judgeQuantifiers(pair, found);
    judgeMatter(pair, found);
    judgeLists(pair, found);
}

} // namespace palinode
