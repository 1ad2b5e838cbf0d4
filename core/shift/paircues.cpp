// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/paircues.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// The forms of to be and to have, which change with the tense and not with the strength.
bool isAuxiliary(const QString& folded)
{
    static const QSet<QString> forms{u"is"_s,   u"are"_s,   u"am"_s,  u"was"_s,  u"were"_s, u"be"_s,
                                     u"been"_s, u"being"_s, u"has"_s, u"have"_s, u"had"_s};
    return forms.contains(folded);
}

/// The cues of a side as the rules read them, with what differs by the edit script.
void addCues(SideView& view, const PairSide& side)
{
    for (const Cue& cue : side.cues) {
        PairCue entry;
        entry.cue = cue;
        entry.folded = foldText(cue.range.of(view.text));
        const auto first = std::ranges::lower_bound(view.tokens, cue.range.start + 1, {},
                                                    [](const PairToken& t) { return t.range.end; });
        entry.firstToken = first - view.tokens.begin();
        auto end = first;
        while (end != view.tokens.end() && end->range.start < cue.range.end) {
            const bool tense = isAuxiliary(end->folded) && cue.kind != CueClass::Condition; // "had it rained"
            entry.changed = entry.changed || (end->changed && !tense);
            ++end;
        }
        entry.endToken = end - view.tokens.begin();
        entry.changed = entry.changed
            && !std::ranges::all_of(first, end, [](const PairToken& t) { return !t.changed || t.turned; });
        // "Further" is "additional".
        if (cue.kind == CueClass::Intensifier)
            entry.changed = entry.changed && !std::ranges::all_of(first, end, &PairToken::rephrased);
        entry.clause = first == view.tokens.end() ? 0 : first->clause;
        view.cues.append(entry);
    }
}

/// What a cue says, whatever its form: "are required to" is "is required to", "'ll" is "will".
QString formless(const SideView& side, const PairCue& cue)
{
    if (cue.folded == "'ll"_L1 || cue.folded == "wo"_L1)
        return u"will"_s;
    if (cue.folded == "n't"_L1 || cue.folded == "not"_L1)
        return u"not"_s;
    if (cue.folded == "ca"_L1 || cue.folded == "can"_L1) // with "not" one word: "cannot", "can't"
        return u"can"_s;
    if (cue.folded == "sha"_L1)
        return u"shall"_s;
    static const QHash<QString, QString> fullForms{{u"n't"_s, u"not"_s}, {u"'ll"_s, u"will"_s}};
    QStringList stems;
    for (qsizetype i = cue.firstToken; i < cue.endToken; ++i) {
        if (!isAuxiliary(side.tokens[i].folded))
            stems.append(fullForms.value(side.tokens[i].folded, side.tokens[i].stem));
    }
    return stems.isEmpty() ? cue.folded : stems.join(u' ');
}

/// The first word of matter behind a cue, at most a few words on; null where there is none.
const PairToken* matterBehind(const SideView& side, const PairCue& cue)
{
    constexpr qsizetype reach = 5;
    const qsizetype end = std::min(side.tokens.size(), cue.endToken + reach);
    for (qsizetype i = cue.endToken; i < end && side.tokens[i].clause == cue.clause; ++i) {
        if (side.tokens[i].content)
            return &side.tokens[i];
    }
    return nullptr;
}

/// "Final and cannot be appealed" → "not final and can be appealed": the same denial, of something else that
/// both sides name and join to the first. A "not" that moved from verb to verb is another rule's
/// (arrangement.cpp).
bool denyOther(const SideView& a, const PairCue& mine, const SideView& b, const PairCue& theirs)
{
    static const QSet<QString> joints{u"and"_s, u"or"_s, u"but"_s};
    static const QSet<QString> forms{u"is"_s, u"are"_s, u"was"_s, u"were"_s};
    const auto ofState = [](const SideView& side, const PairCue& cue) {
        return cue.firstToken > 0 && forms.contains(side.tokens[cue.firstToken - 1].folded);
    };
    if (mine.cue.kind != CueClass::Negation || ofState(a, mine) == ofState(b, theirs))
        return false;
    const PairToken* const here = matterBehind(a, mine);
    const PairToken* const there = matterBehind(b, theirs);
    if (!here || !there || here->stem == there->stem || here->changed || there->changed || !here->shared
        || !there->shared)
        return false;
    const auto other = std::ranges::find(a.tokens, there->stem, &PairToken::stem);
    if (other == a.tokens.end())
        return false;
    const PairToken* const first = std::min(&*other, here);
    return std::any_of(first, std::max(&*other, here),
                       [](const PairToken& token) { return joints.contains(token.folded); });
}

/// Cues that stand on both sides in the same words answer each other, though the edit script may not have
/// put them side by side.
void answerCues(SideView& a, SideView& b)
{
    QList<bool> answered(b.cues.size(), false);
    for (PairCue& cue : a.cues) {
        if (!cue.changed)
            continue;
        for (qsizetype i = 0; i < b.cues.size(); ++i) {
            const PairCue& other = b.cues[i];
            if (other.changed && other.cue.kind == cue.cue.kind && !answered[i]
                && formless(b, other) == formless(a, cue) && !denyOther(a, cue, b, other)) {
                answered[i] = true;
                cue.changed = false;
                break;
            }
        }
    }
    for (qsizetype i = 0; i < b.cues.size(); ++i)
        b.cues[i].changed = b.cues[i].changed && !answered[i];
}

} // namespace

void readCues(PairView& view, const ClaimPair& pair)
{
    addCues(view.oldSide, pair.oldSide);
    addCues(view.newSide, pair.newSide);
    answerCues(view.oldSide, view.newSide);
}

} // namespace palinode
