// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace palinode {

/// What the sentence encoder makes of a text: of length 1, or all zeros for a text without words.
using SentenceVector = std::array<float, 512>;

} // namespace palinode
