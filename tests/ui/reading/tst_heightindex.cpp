// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/heightindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace palinode;

class TestHeightIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void placesAndHeights();
    void nothingHighIsSkipped();
    void agreesWithAddingUp();
};

void TestHeightIndex::empty()
{
    const HeightIndex index;
    QCOMPARE(index.size(), 0);
    QCOMPARE(index.total(), 0);
    QCOMPARE(index.top(0), 0);
    QCOMPARE(index.indexAt(0), -1);
}

void TestHeightIndex::placesAndHeights()
{
    HeightIndex index({10, 20, 30});
    QCOMPARE(index.total(), 60);
    QCOMPARE(index.top(2), 30);
    QCOMPARE(index.indexAt(-5), 0);
    QCOMPARE(index.indexAt(9), 0);
    QCOMPARE(index.indexAt(10), 1);
    QCOMPARE(index.indexAt(59), 2);
    QCOMPARE(index.indexAt(1000), 2);
    index.setHeight(0, 25);
    QCOMPARE(index.total(), 75);
    QCOMPARE(index.top(1), 25);
    QCOMPARE(index.indexAt(24), 0);
    QCOMPARE(index.height(0), 25);
}

void TestHeightIndex::nothingHighIsSkipped()
{
    const HeightIndex index({0, 0, 5, 0, 5});
    QCOMPARE(index.indexAt(0), 2);
    QCOMPARE(index.indexAt(5), 4);
}

void TestHeightIndex::agreesWithAddingUp()
{
    QRandomGenerator random(7);
    std::vector<int> heights(137);
    for (int& height : heights)
        height = random.bounded(1, 50);
    HeightIndex index(heights);
    for (int round = 0; round < 400; ++round) {
        const auto changed = static_cast<std::size_t>(random.bounded(static_cast<int>(heights.size())));
        heights[changed] = random.bounded(1, 50);
        index.setHeight(static_cast<int>(changed), heights[changed]);

        const int asked = random.bounded(static_cast<int>(heights.size()) + 1);
        const int top = std::accumulate(heights.begin(), heights.begin() + asked, 0);
        QCOMPARE(index.top(asked), top);
        const int total = std::accumulate(heights.begin(), heights.end(), 0);
        QCOMPARE(index.total(), total);
        const int y = random.bounded(total);
        const int found = index.indexAt(y);
        QVERIFY2(index.top(found) <= y && y < index.top(found + 1), qPrintable(QString::number(y)));
    }
}

QTEST_APPLESS_MAIN(TestHeightIndex)
#include "tst_heightindex.moc"
