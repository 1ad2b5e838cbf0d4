// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace palinode {

/// What is wrong and what to do, one line without a final line feed. The subject is not repeated: callers
/// put it in front ("palinode: FILE: …") or above.
[[nodiscard]] QString errorText(const Error& error);

} // namespace palinode
