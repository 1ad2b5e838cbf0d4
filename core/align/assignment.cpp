// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/assignment.h"

#include <queue>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace palinode {

namespace {

using Distance = qint64;

class Solver
{
public:
    Solver(const WeightedGraph& graph, int columns, qint64 budget)
        : m_graph(graph),
          m_budget(budget),
          m_columnOf(graph.size(), -1),
          m_rowOf(static_cast<std::size_t>(columns), -1),
          m_rowPotential(graph.size(), 0),
          m_columnPotential(static_cast<std::size_t>(columns), 0),
          m_distance(static_cast<std::size_t>(columns), unreached),
          m_cameFrom(static_cast<std::size_t>(columns), -1)
    {
    }

    Assignment solve(const Progress& progress)
    {
        int rowsBeyondBudget = 0;
        for (std::size_t row = 0; row < m_graph.size() && !progress.isCancelled(); ++row) {
            if (m_budget > 0) {
                augment(static_cast<int>(row), progress);
            } else {
                ++rowsBeyondBudget;
                takeBestFree(row);
            }
        }
        return {std::move(m_columnOf), rowsBeyondBudget};
    }

private:
    static constexpr Distance unreached = std::numeric_limits<Distance>::max();

    // A place in the search: a column reached, or (column −1) the choice to leave `row` without one.
    // Ties go to columns before "none", and to the smaller number.
    struct Place
    {
        Distance distance;
        bool none;
        int number;
        int row;

        bool operator>(const Place& other) const
        {
            return std::tie(distance, none, number) > std::tie(other.distance, other.none, other.number);
        }
    };

    void augment(int start, const Progress& progress)
    {
        std::priority_queue<Place, std::vector<Place>, std::greater<>> queue;
        std::vector<int> touched;
        std::vector<int> scanned;
        m_rowPotential[static_cast<std::size_t>(start)] = 0;
        int row = start;
        Distance at = 0;
        Place end{};
        for (;;) {
            const auto r = static_cast<std::size_t>(row);
            queue.push({at - m_rowPotential[r], true, row, row});
            for (const WeightedEdge& edge : m_graph[r]) {
                --m_budget;
                const auto column = static_cast<std::size_t>(edge.column);
                const Distance distance = at - edge.weight - m_rowPotential[r] - m_columnPotential[column];
                if (distance < m_distance[column]) {
                    if (m_distance[column] == unreached)
                        touched.push_back(edge.column);
                    m_distance[column] = distance;
                    m_cameFrom[column] = row;
                    queue.push({distance, false, edge.column, row});
                }
            }
            do {
                end = queue.top();
                queue.pop();
            } while (!end.none && end.distance > m_distance[static_cast<std::size_t>(end.number)]);
            const int owner = end.none ? -1 : m_rowOf[static_cast<std::size_t>(end.number)];
            if (owner < 0)
                break;
            if (progress.isCancelled())
                return;
            scanned.push_back(end.number);
            row = owner;
            at = end.distance;
        }

        for (const int number : scanned) {
            const auto column = static_cast<std::size_t>(number);
            const Distance slack = end.distance - m_distance[column];
            m_columnPotential[column] -= slack;
            m_rowPotential[static_cast<std::size_t>(m_rowOf[column])] += slack;
        }
        m_rowPotential[static_cast<std::size_t>(start)] = end.distance;
        flip(start, end);
        for (const int number : touched)
            m_distance[static_cast<std::size_t>(number)] = unreached;
    }

    // Hands the columns on along the path from `start` to its end.
    void flip(int start, const Place& end)
    {
        int row = end.none ? end.row : m_cameFrom[static_cast<std::size_t>(end.number)];
        int column = end.none ? -1 : end.number;
        for (;;) {
            const int before = std::exchange(m_columnOf[static_cast<std::size_t>(row)], column);
            if (column >= 0)
                m_rowOf[static_cast<std::size_t>(column)] = row;
            if (row == start)
                return;
            column = before;
            row = m_cameFrom[static_cast<std::size_t>(column)];
        }
    }

    void takeBestFree(std::size_t row)
    {
        const WeightedEdge* best = nullptr;
        for (const WeightedEdge& edge : m_graph[row]) {
            if (m_rowOf[static_cast<std::size_t>(edge.column)] < 0 && (!best || edge.weight > best->weight))
                best = &edge;
        }
        if (best) {
            m_columnOf[row] = best->column;
            m_rowOf[static_cast<std::size_t>(best->column)] = static_cast<int>(row);
        }
    }

    const WeightedGraph& m_graph;
    qint64 m_budget;
    std::vector<int> m_columnOf;
    std::vector<int> m_rowOf;
    std::vector<Distance> m_rowPotential;
    std::vector<Distance> m_columnPotential;
    std::vector<Distance> m_distance; ///< of the columns in the running search
    std::vector<int> m_cameFrom; ///< the row from which a column was reached
};

} // namespace

Assignment assignMaximumWeight(const WeightedGraph& graph, int columns, qint64 budget,
                               const Progress& progress)
{
    return Solver(graph, columns, budget).solve(progress);
}

} // namespace palinode
