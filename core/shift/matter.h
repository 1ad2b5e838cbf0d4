// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

#include <optional>

namespace palinode {

/// Whether the edit script puts the one word where the other was, in a change of a few words.
[[nodiscard]] bool inPlace(const PairView& pair, qsizetype oldToken, qsizetype newToken);

/// Whether two words of opposite sides have the same subject or the same object: a word of matter behind both
/// ("raise the fee", "lower the fee"), or one before both with no preposition between ("prices rose").
[[nodiscard]] bool sameHead(const SideView& a, qsizetype i, const SideView& b, qsizetype j);

/// Whether two words of opposite sides stand near the same word of matter.
[[nodiscard]] bool sameMatter(const SideView& a, qsizetype i, const SideView& b, qsizetype j);

/// The word of the other side that an unchanged word of this side is.
[[nodiscard]] std::optional<qsizetype> keptAs(const PairView& pair, Side side, qsizetype token);

/// "At least five" is a figure and belongs to the audit of numbers.
[[nodiscard]] bool isCounted(const SideView& side, qsizetype token);

/// The forms of to be, to have and to do and the modal verbs: they carry what is denied or asked, and
/// change with the tense.
[[nodiscard]] bool isAuxiliaryVerb(const QString& folded);

/// The same in the language of the side.
[[nodiscard]] bool isAuxiliaryVerb(const SideView& side, const QString& folded);

} // namespace palinode
