// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace palinode {

/// The edit script with those changes told as equal that differ in nothing but what the options ignore
/// (case, punctuation). Pure; any thread.
[[nodiscard]] EditScript withoutIgnored(const EditScript& edits, QStringView oldText, QStringView newText,
                                        const CompareOptions& options);

} // namespace palinode
