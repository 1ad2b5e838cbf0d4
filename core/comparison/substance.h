// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <vector>

namespace palinode {

/// Which claims of a statement say something that can be held against another statement: not its headings,
/// lines that are a date or a number, greetings and closings, and lines that are repeated like boilerplate.
/// One entry a claim. Pure; any thread.
[[nodiscard]] std::vector<bool> claimsOfSubstance(const Statement& statement);

} // namespace palinode
