// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/wholevector.h"

#include <QPoint>
#include <QTest>

using namespace palinode;

namespace {

WholeVector whole(std::int64_t x, std::int64_t y)
{
    SumVector vector{};
    vector[0] = x;
    vector[511] = y;
    return wholeVector(vector).value_or(WholeVector{});
}

} // namespace

class TestWholeVector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zerosAreNone() { QVERIFY(!wholeVector(SumVector{})); }

    void cosines_data()
    {
        QTest::addColumn<QPoint>("a");
        QTest::addColumn<QPoint>("b");
        QTest::addColumn<int>("expected");
        QTest::newRow("same") << QPoint(3, 4) << QPoint(3, 4) << 10000;
        QTest::newRow("of another length") << QPoint(3, 4) << QPoint(300'000'000, 400'000'000) << 10000;
        QTest::newRow("opposite") << QPoint(3, 4) << QPoint(-3, -4) << -10000;
        QTest::newRow("across") << QPoint(3, 4) << QPoint(-4, 3) << 0;
        QTest::newRow("between") << QPoint(1, 0) << QPoint(3, 4) << 6000;
        QTest::newRow("between, behind") << QPoint(-1, 0) << QPoint(3, 4) << -6000;
    }
    void cosines()
    {
        QFETCH(const QPoint, a);
        QFETCH(const QPoint, b);
        QFETCH(const int, expected);
        const WholeVector first = whole(a.x(), a.y());
        const WholeVector second = whole(b.x(), b.y());
        QCOMPARE(cosine(first, second), expected);
        QCOMPARE(cosine(second, first), expected);
        QCOMPARE(cosine(first, WholeVector{}), 0);
    }
};

QTEST_GUILESS_MAIN(TestWholeVector)
#include "tst_wholevector.moc"
