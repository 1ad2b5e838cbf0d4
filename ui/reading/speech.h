// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QString>

namespace palinode {

/// "Finding 7 of 23, weakened": the finding's number and its shift, for a tool tip.
[[nodiscard]] QString findingTitle(const Comparison& comparison, const Finding& finding);
/// The same with what made the shift, for a screen reader: "Finding 7 of 23, weakened: must → should".
[[nodiscard]] QString findingSpeech(const Comparison& comparison, const Finding& finding);
/// "Mark Zuckerberg · 23 July 2024 · memo · 113 words", leaving out what is not known.
[[nodiscard]] QString documentSubtitle(const Document& document);

} // namespace palinode
