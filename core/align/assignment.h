// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress.h"

#include <QtTypes>

#include <vector>

namespace palinode {

/// A possible partner of a row: a column with what the pair is worth, a whole number above 0.
struct WeightedEdge
{
    int column = 0;
    int weight = 0;
};

/// The edges of a sparse bipartite graph, one list a row.
using WeightedGraph = std::vector<std::vector<WeightedEdge>>;

struct Assignment
{
    std::vector<int> columnOf; ///< one a row, −1 for none
    int rowsBeyondBudget = 0; ///< rows that took their best free column because the budget was met
};

/// Maximum-weight matching; rows and columns may stay free. Shortest augmenting paths with potentials
/// (Jonker and Volgenant, 1987) on the sparse graph, Dijkstra from row to row in order; exact and the same
/// on every machine, as all is whole numbers. `budget` bounds the edges looked at. A cancelled run gives a
/// matching of no meaning. Any thread.
[[nodiscard]] Assignment assignMaximumWeight(const WeightedGraph& graph, int columns, qint64 budget,
                                             const Progress& progress);

} // namespace palinode
