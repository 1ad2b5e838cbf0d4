// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who vouches for a statement: "analysts say that growth will slow" against "growth will slow". What somebody
// else is said to hold, the speaker holds less (FactBank: Saurí and Pustejovsky, 2009).

#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double weight = 0.62;
constexpr double mostly = 0.7; ///< share of the reported words of matter that the other side has

/// The attribution that opens a side's statement and is not the speaker's own; null where none does.
const PairCue* opening(const SideView& side)
{
    static const QSet<QString> speakers{u"i"_s, u"we"_s, u"us"_s, u"me"_s, u"our"_s, u"my"_s};
    constexpr qsizetype latest = 6; // words before it
    for (const PairCue& cue : side.cues) {
        if (cue.cue.kind != CueClass::Attribution || !cue.changed || cue.firstToken > latest)
            continue;
        const auto own = [](const PairToken& token) { return speakers.contains(token.folded); };
        const auto end = side.tokens.begin() + std::min(cue.endToken + 2, side.tokens.size());
        if (std::none_of(side.tokens.begin(), end, own))
            return &cue;
    }
    return nullptr;
}

/// The share of what is reported that the other side says too.
double sharedBehind(const SideView& side, const PairCue& cue)
{
    const bool named = cue.folded.startsWith("according"_L1) || cue.folded.startsWith("in "_L1);
    qsizetype all = 0;
    qsizetype shared = 0;
    for (qsizetype i = cue.endToken; i < side.tokens.size(); ++i) {
        if (named && side.tokens[i].clause == cue.clause)
            continue; // "according to the maker," goes on with the source
        all += side.tokens[i].content ? 1 : 0;
        shared += side.tokens[i].content && side.tokens[i].shared ? 1 : 0;
    }
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

bool isQuoted(const SideView& side)
{
    return side.text.contains(u'"') || side.text.contains(u'\u201c') || side.text.contains(u'\u201e')
        || side.text.contains(u'\u00ab');
}

} // namespace

void judgeAttribution(const PairView& pair, ShiftSignals& found)
{
    const PairCue* const before = opening(pair.oldSide);
    const PairCue* const after = opening(pair.newSide);
    if (!pair.english || !pair.edited() || (before == nullptr) == (after == nullptr))
        return;
    const SideView& side = before ? pair.oldSide : pair.newSide;
    const PairCue& cue = before ? *before : *after;
    if (isQuoted(side) || sharedBehind(side, cue) < mostly)
        return;
    ShiftSignal signal;
    signal.shift = before ? Shift::Strengthened : Shift::Weakened;
    signal.weight = weight;
    const QString nobody = QCoreApplication::translate("Shift", "said by the speaker");
    const QString source = quotedWithClass(side, cue);
    signal.evidence = {
        cueEvidence(side, cue, signal.shift, before ? arrow(source, nobody) : arrow(nobody, source))};
    found.append(signal);
}

} // namespace palinode
