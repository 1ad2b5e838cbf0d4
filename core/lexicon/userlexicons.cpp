// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/userlexicons.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace palinode {

QString userLexiconFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/palinode/lexicons");
    return QFileInfo(folder).isDir() ? folder : QString();
}

} // namespace palinode
