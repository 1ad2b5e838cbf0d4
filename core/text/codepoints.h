// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace palinode {

/// Translates UTF-16 offsets of one text to Unicode code points, as files and JSON count them.
/// Building is O(n), a look-up O(log s) for s surrogate pairs; a half surrogate counts as one code point.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);
    /// utf16Offset in 0..length of the text.
    [[nodiscard]] qsizetype at(qsizetype utf16Offset) const;

private:
    QList<qsizetype> m_trails; ///< UTF-16 offsets just behind each surrogate pair, ascending
};

} // namespace palinode
