// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"
#include "core/text/textrange.h"

#include <QList>
#include <QString>

#include <array>

namespace palinode {

/// Every occurrence of a needle in both texts, and which of them is the current one. A value.
class TextSearch
{
public:
    struct Hit
    {
        Side side = Side::Old;
        TextRange range;

        bool operator==(const Hit&) const = default;
    };

    TextSearch() = default;
    /// Case does not count; hits do not overlap. An empty needle finds nothing.
    TextSearch(const QString& needle, QStringView oldText, QStringView newText);

    [[nodiscard]] const QString& needle() const { return m_needle; }
    [[nodiscard]] int count() const;
    /// Hits of one side that overlap `part`, in order.
    [[nodiscard]] QList<TextRange> hits(Side side, TextRange part) const;
    /// −1 for none. Hits are numbered through the old text, then the new one.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] Hit hit(int number) const;
    /// Makes the next hit from `from` on current: forwards the first that begins at or behind it, backwards
    /// the last before it; round the ends. Where a hit is current already its neighbour is taken.
    void advance(Hit from, int direction);

private:
    QString m_needle;
    std::array<QList<qsizetype>, 2> m_starts; ///< old, new; ascending
    int m_current = -1;
};

} // namespace palinode
