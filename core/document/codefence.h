// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace palinode {

/// Whether a line of Markdown opens or closes a block of code.
[[nodiscard]] inline bool isCodeFence(QStringView line)
{
    const QStringView content = line.trimmed();
    return content.startsWith(u"```") || content.startsWith(u"~~~");
}

} // namespace palinode
