// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

/// A word that looks like matter and only frames or carries it: "light" in "in light of", "example" in "for
/// example", and the verbs of going on ("continue to run" is "run").
[[nodiscard]] bool isFrameWord(const SideView& side, qsizetype token);

/// Whether a word stands before the comma of an introduction that gives a ground, an aim or a contrast, and
/// so beside what is claimed: "In light of these developments, the board …".
[[nodiscard]] bool isIntroduction(const SideView& side, qsizetype token);

/// Whether a word only refers to where something is told: "as described in this notice".
[[nodiscard]] bool isReference(const SideView& side, qsizetype token);

/// Whether a word belongs to a name of which the other side has the rest: "the Federal Open Market Committee"
/// is "the Committee".
[[nodiscard]] bool isPartOfName(const SideView& side, qsizetype token);

/// Whether the other side has but a pronoun in the word's place: "the Document" → "it".
[[nodiscard]] bool isTakenUp(const PairView& pair, Side side, qsizetype token);

/// Whether a word came or went as a member of a list: the edit that it stands in joins it by "and", "or" or a
/// comma, and nothing in it makes a clause of its own.
[[nodiscard]] bool isJoined(const PairView& pair, Side side, qsizetype token);

} // namespace palinode
