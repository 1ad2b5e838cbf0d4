// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"
#include "core/shift/quantities.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace palinode {

/// Whose figures are whose where a claim tells several: in "unemployment at 4 percent and inflation at 2" the
/// words before each name its owner, in "4 percent unemployment and 2 percent inflation" those behind it.
class FigureOwners
{
public:
    /// The figures of either side in order.
    FigureOwners(const PairView& pair, const QList<Quantity>& olds, const QList<Quantity>& news);

    /// Whether a figure of the old side and one of the new have an owner in common, of which no other figure
    /// has any part.
    [[nodiscard]] bool same(const Quantity& before, const Quantity& after) const;
    /// Whether two figures of the old side and the same two of the new took each other's owners.
    [[nodiscard]] bool changed(const std::pair<Quantity, Quantity>& olds,
                               const std::pair<Quantity, Quantity>& news) const;

private:
    using Owners = QHash<qsizetype, QSet<QString>>; ///< stems by where the figure starts; looked up only

    static Owners ownersOf(const SideView& side, const QList<Quantity>& quantities);

    Owners m_olds;
    Owners m_news;
};

} // namespace palinode
