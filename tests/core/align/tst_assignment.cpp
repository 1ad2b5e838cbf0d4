// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/assignment.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace palinode;

namespace {

constexpr qint64 plenty = 1'000'000;

int weightOf(const WeightedGraph& graph, const std::vector<int>& columnOf)
{
    int total = 0;
    for (std::size_t row = 0; row < graph.size(); ++row) {
        for (const WeightedEdge& edge : graph[row]) {
            if (edge.column == columnOf[row])
                total += edge.weight;
        }
    }
    return total;
}

// Every way to give each row one of its columns or none.
int bestByTrying(const WeightedGraph& graph, std::size_t row, std::vector<bool>& taken)
{
    if (row == graph.size())
        return 0;
    int best = bestByTrying(graph, row + 1, taken);
    for (const WeightedEdge& edge : graph[row]) {
        const auto column = static_cast<std::size_t>(edge.column);
        if (taken[column])
            continue;
        taken[column] = true;
        best = std::max(best, edge.weight + bestByTrying(graph, row + 1, taken));
        taken[column] = false;
    }
    return best;
}

WeightedGraph randomGraph(std::mt19937& random, int rows, int columns, int largestWeight)
{
    WeightedGraph graph(static_cast<std::size_t>(rows));
    for (auto& edges : graph) {
        for (int column = 0; column < columns; ++column) {
            if (random() % 3 != 0)
                edges.push_back(
                    {column, 1 + static_cast<int>(random() % static_cast<unsigned>(largestWeight))});
        }
    }
    return graph;
}

} // namespace

class TestAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestThatTryingFinds()
    {
        std::mt19937 random(20240723);
        for (int round = 0; round < 400; ++round) {
            const int rows = static_cast<int>(random() % 7);
            const int columns = 1 + static_cast<int>(random() % 6);
            const WeightedGraph graph = randomGraph(random, rows, columns, round % 2 ? 4 : 1000);
            const Assignment found = assignMaximumWeight(graph, columns, plenty, Progress());
            std::vector<bool> taken(static_cast<std::size_t>(columns), false);
            QCOMPARE(weightOf(graph, found.columnOf), bestByTrying(graph, 0, taken));
            QCOMPARE(found.rowsBeyondBudget, 0);
            for (const int column : found.columnOf) {
                if (column >= 0)
                    QCOMPARE(std::ranges::count(found.columnOf, column), 1);
            }
        }
    }

    void givesUpARowForAHeavierOne()
    {
        const Assignment found = assignMaximumWeight({{{0, 5}}, {{0, 9}}}, 1, plenty, Progress());
        QCOMPARE(found.columnOf, (std::vector<int>{-1, 0}));
    }

    void saysWhenTheBudgetIsMet()
    {
        std::mt19937 random(1);
        const WeightedGraph graph = randomGraph(random, 50, 50, 100);
        const Assignment found = assignMaximumWeight(graph, 50, 200, Progress());
        QVERIFY(found.rowsBeyondBudget > 0);
        for (const int column : found.columnOf)
            QVERIFY(column < 0 || std::ranges::count(found.columnOf, column) == 1);
    }
};

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
