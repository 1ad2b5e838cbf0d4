// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/signal.h"

#include <optional>

namespace palinode {

/// Two texts that were not edited one from the other are near by their S_G (of the pair alone, without
/// centring) and by the share of words of matter that both have, which counts so much.
inline constexpr double overlapWeight = 0.4;
/// Below this they do not speak of the same thing, unless one answers the other: an amount with another
/// amount, a word with its opposite, favour with caution.
inline constexpr double unrelatedNearness = 0.5;
/// Below this similarity no answer helps.
inline constexpr double strangeSimilarity = 0.25;

/// How sure it is (0..1, rounded to 1e-4) that nobody should match the pair; nothing where they are related.
/// found: what the rules say of the pair.
[[nodiscard]] std::optional<double> unrelated(const PairView& pair, const ShiftSignals& found);

} // namespace palinode
