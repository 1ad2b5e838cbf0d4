// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/governs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

bool isDenial(const PairCue& cue)
{
    if (cue.foreign)
        return false;
    if (cue.cue.kind == CueClass::Negation)
        return true;
    return cue.cue.kind == CueClass::CommitmentStrong
        && (cue.folded.endsWith("never"_L1) || cue.folded.startsWith("under no"_L1)
            || cue.folded.startsWith("refuse"_L1));
}

const PairCue* denialOf(const SideView& side, qsizetype token, qsizetype reach)
{
    const PairCue* nearest = nullptr;
    int count = 0;
    for (const PairCue& cue : side.cues) {
        const bool before = cue.endToken <= token && token - cue.endToken <= reach;
        const bool behind =
            side.words->deniesAround && cue.firstToken > token && cue.firstToken - token <= reach;
        if (!isDenial(cue) || (!before && !behind))
            continue;
        if (cue.clause == side.tokens[token].clause) {
            nearest = &cue;
            ++count;
        }
    }
    return count % 2 == 1 ? nearest : nullptr;
}

bool isConditional(const SideView& side, qsizetype token)
{
    return std::ranges::any_of(side.cues, [&](const PairCue& cue) {
        return cue.cue.kind == CueClass::Condition && cue.clause == side.tokens[token].clause
            && cue.firstToken <= token;
    });
}

bool hasException(const SideView& side)
{
    return std::ranges::any_of(side.cues, [&side](const PairCue& cue) {
        return cue.cue.kind == CueClass::Condition
            && (side.words->isException(cue.folded) || cue.folded.startsWith("unless"_L1)
                || cue.folded.startsWith("until"_L1) || cue.folded.startsWith("except"_L1)
                || cue.folded.startsWith("without"_L1) || cue.folded.startsWith("not until"_L1));
    });
}

} // namespace palinode
