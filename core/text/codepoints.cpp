// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/codepoints.h"

#include <algorithm>

namespace palinode {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_trails.append(i + 2);
            ++i;
        }
    }
}

qsizetype CodePoints::at(qsizetype utf16Offset) const
{
    const auto behind = std::upper_bound(m_trails.cbegin(), m_trails.cend(), utf16Offset);
    return utf16Offset - (behind - m_trails.cbegin());
}

} // namespace palinode
