// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Assessments: words of favour and of caution that differ.

#include "core/shift/governs.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

struct Stance
{
    int favour = 0; ///< favourable cues less cautious ones
    QList<const PairCue*> cues;
};

Stance stanceOf(const SideView& side)
{
    Stance stance;
    for (const PairCue& cue : side.cues) {
        const bool favourable = cue.cue.kind == CueClass::Favourable;
        if (!cue.changed || cue.foreign || (!favourable && cue.cue.kind != CueClass::Caution))
            continue;
        const bool denied = cue.firstToken < side.tokens.size() && denialOf(side, cue.firstToken, 4);
        stance.favour += favourable != denied ? 1 : -1;
        stance.cues.append(&cue);
    }
    return stance;
}

/// The assessment with its verb, "will be safer", where they stand side by side.
PairCue withVerb(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> verbs{u"is"_s,    u"are"_s,   u"be"_s,   u"been"_s,   u"was"_s,
                                     u"were"_s,  u"will"_s,  u"'ll"_s,  u"would"_s,  u"may"_s,
                                     u"might"_s, u"could"_s, u"must"_s, u"should"_s, u"can"_s};
    PairCue wide = cue;
    qsizetype first = cue.firstToken;
    const QSet<QString>& forms = side.words->isKnown() ? side.words->auxiliaries : verbs;
    while (first > 0 && forms.contains(side.tokens[first - 1].folded))
        --first;
    if (first < side.tokens.size())
        wide.cue.range.start = std::min(cue.cue.range.start, side.tokens[first].range.start);
    return wide;
}

} // namespace

void judgeStance(const PairView& pair, ShiftSignals& found)
{
    const Stance before = stanceOf(pair.oldSide);
    const Stance after = stanceOf(pair.newSide);
    const int difference = after.favour - before.favour;
    if (difference == 0)
        return;
    ShiftSignal signal;
    signal.shift = difference > 0 ? Shift::Strengthened : Shift::Weakened;
    const bool opposed = before.favour * after.favour < 0;
    const double size = std::abs(difference);
    // Words of favour that came or went with their matter say less than favour that met caution.
    signal.weight = pair.edited()
        ? (opposed ? std::min(0.7, 0.4 + 0.1 * size) : std::min(0.45, 0.25 + 0.1 * size))
        : std::min(0.65, (opposed ? 0.35 : 0.15) + 0.08 * size);
    const auto shown = [](const SideView& side, const Stance& stance) {
        QList<PairCue> cues;
        for (const PairCue* cue : stance.cues)
            cues.append(withVerb(side, *cue));
        return cues;
    };
    addMetCues(signal, pair, shown(pair.oldSide, before), shown(pair.newSide, after),
               QCoreApplication::translate("Shift", "no assessment"));
    found.append(signal);
}

} // namespace palinode
