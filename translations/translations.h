// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace palinode {

/// Makes the program speak the first of the locale's languages that it has, with Qt's own texts in that
/// language where they are installed; English otherwise. Call once, after the QCoreApplication is made.
/// Returns whether a translation was found.
bool installTranslations(const QLocale& locale = QLocale());

} // namespace palinode
