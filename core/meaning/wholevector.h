// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/sentencevector.h"

#include <array>
#include <cstdint>
#include <optional>
#include <tuple>

namespace palinode {

/// A sentence vector in whole numbers, of one length for all: sums and products are exact, so that every
/// processor and every order gives the same.
using WholeVector = std::array<std::int16_t, std::tuple_size_v<SentenceVector>>;

/// The same with room for sums.
using SumVector = std::array<std::int64_t, std::tuple_size_v<SentenceVector>>;

/// A sentence vector's floats as whole numbers, whose sums are exact: a mean of them is the same whatever
/// comes first. Pure; any thread.
[[nodiscard]] SumVector inWholeNumbers(const SentenceVector& vector);

/// A vector of any length brought to the one of all; none for zeros. Pure; any thread.
[[nodiscard]] std::optional<WholeVector> wholeVector(const SumVector& vector);

/// The cosine of two vectors in ten-thousandths, −10000..10000, the same either way round. Pure; any thread.
[[nodiscard]] int cosine(const WholeVector& a, const WholeVector& b);

} // namespace palinode
