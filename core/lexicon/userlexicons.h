// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// The folder of the user's own lexicons under the XDG data folder ("~/.local/share/palinode/lexicons");
/// empty where there is none. Any thread.
[[nodiscard]] QString userLexiconFolder();

} // namespace palinode
