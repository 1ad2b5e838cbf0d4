// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>

namespace palinode {

/// What the window remembers, whatever the program is called by. Tests move it with QSettings::setPath().
struct WindowSettings : QSettings
{
    WindowSettings()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("palinode"),
                    QStringLiteral("palinode"))
    {
    }
};

} // namespace palinode
