// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

class Theme;

/// The style sheet of the window and its dialogs in the theme's colours; made anew when the theme changes.
[[nodiscard]] QString windowStyleSheet(const Theme& theme);

} // namespace palinode
