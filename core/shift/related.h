// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/signal.h"

#include <optional>

namespace palinode {

/// Below this S_G of the pair alone, without centring, two texts do not speak of the same thing, unless
/// one answers the other: an amount with another amount, a word with its opposite, favour with caution.
inline constexpr double unrelatedSimilarity = 0.42;
/// Below this no answer helps.
inline constexpr double strangeSimilarity = 0.25;

/// How sure it is (0..1, rounded to 1e-4) that nobody should match the pair; nothing where they are related.
/// found: what the rules say of the pair.
[[nodiscard]] std::optional<double> unrelated(const PairView& pair, const ShiftSignals& found);

} // namespace palinode
