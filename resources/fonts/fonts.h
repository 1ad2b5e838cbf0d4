// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// Makes the bundled fonts known to the program, once; later calls cost nothing. Needs a QGuiApplication;
/// GUI thread for the first call.
void registerFonts();

/// Family names of the bundled fonts.
[[nodiscard]] QString serifFamily();
[[nodiscard]] QString sansFamily();
[[nodiscard]] QString monospaceFamily();

} // namespace palinode
