// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// What --help prints, with a final line feed.
[[nodiscard]] QString helpText();
/// "palinode 0.1.0", with a final line feed.
[[nodiscard]] QString versionText();

} // namespace palinode
