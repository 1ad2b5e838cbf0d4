// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the comparison of the same texts the other way round must say (promise 2 of the design): the tests and
// the fuzzers hold one answer against the mirror image of the other.

#pragma once

#include "core/diff/editscript.h"
#include "core/shift/shift.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace palinode {

/// Strengthened and weakened, dropped and new change places.
[[nodiscard]] inline Shift mirrored(Shift shift)
{
    switch (shift) {
    case Shift::Strengthened:
        return Shift::Weakened;
    case Shift::Weakened:
        return Shift::Strengthened;
    case Shift::Dropped:
        return Shift::New;
    case Shift::New:
        return Shift::Dropped;
    default:
        return shift;
    }
}

[[nodiscard]] inline EditScript mirrored(EditScript script)
{
    for (Edit& edit : script) {
        std::swap(edit.oldRange, edit.newRange);
        if (edit.op == EditOp::Delete || edit.op == EditOp::Insert)
            edit.op = edit.op == EditOp::Delete ? EditOp::Insert : EditOp::Delete;
    }
    return script;
}

/// Everything of a piece of evidence but the sentence of its reason, which names the old words first.
using EvidenceKey = std::tuple<Side, TextRange, QString, Shift>;

/// In an order of their own, so that both ways can be compared; the mirror image where `swapped`.
[[nodiscard]] inline QList<EvidenceKey> evidenceKeys(const QList<Evidence>& list, bool swapped)
{
    QList<EvidenceKey> keys;
    for (const Evidence& evidence : list) {
        const bool isOld = (evidence.side == Side::Old) != swapped;
        keys.append({isOld ? Side::Old : Side::New, evidence.range, evidence.cue,
                     swapped ? mirrored(evidence.shift) : evidence.shift});
    }
    std::ranges::sort(keys);
    return keys;
}

} // namespace palinode
