// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace palinode {

/// What stands in a text from code point `start` to `end`, the way the JSON counts: `points` as
/// QString::toUcs4() has them. "(outside the text)" where there is no such place.
[[nodiscard]] inline QString slice(const QList<uint>& points, qsizetype start, qsizetype end)
{
    if (start < 0 || end < start || end > points.size())
        return QStringLiteral("(outside the text)");
    // One by one, for QString::fromUcs4() drops a mark that it takes for one of byte order.
    QString text;
    for (qsizetype i = start; i < end; ++i)
        text += QChar::fromUcs4(points[i]);
    return text;
}

} // namespace palinode
