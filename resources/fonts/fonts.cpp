// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/fonts/fonts.h"

#include <QDir>
#include <QFontDatabase>

namespace palinode {

void registerFonts()
{
    static const bool done = [] {
        const QDir folder(QStringLiteral(":/palinode/fonts"));
        for (const QString& file : folder.entryList(QDir::Files))
            QFontDatabase::addApplicationFont(folder.filePath(file));
        return true;
    }();
    Q_UNUSED(done)
}

QString serifFamily()
{
    return QStringLiteral("EB Garamond 12");
}

QString sansFamily()
{
    return QStringLiteral("Inter");
}

QString monospaceFamily()
{
    return QStringLiteral("JetBrains Mono");
}

} // namespace palinode
