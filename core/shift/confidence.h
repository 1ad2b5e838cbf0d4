// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"

namespace palinode {

// How often a pair told like this one was told right, measured on labelled pairs: of those at 0.8 about eight
// in ten. All 0..1, rounded to 1e-4, and the same for the pair swapped.

/// weight: what speaks for the shift that is named; next: what speaks most for another.
[[nodiscard]] double confidenceOf(const PairView& pair, Shift shift, double weight, double next);

/// That nothing shifted; against: what speaks most for a shift.
[[nodiscard]] double confidenceOfNothing(const PairView& pair, double against);

/// That the two do not speak of the same thing; margin: how far below the limit their similarity is, 0..1.
[[nodiscard]] double confidenceOfUnrelated(double margin);

} // namespace palinode
