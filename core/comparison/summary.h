// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace palinode {

/// Counts the findings, checks that they hold every claim once, and reaches the verdict. Pure; any thread.
[[nodiscard]] Summary summarise(const Comparison& comparison, QList<Notice> notices);

} // namespace palinode
