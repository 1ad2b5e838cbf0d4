// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/wholevector.h"

#include <QPoint>
#include <QTest>

#include <cmath>

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

    void floatsKeepTheirDirection()
    {
        SentenceVector vector{};
        vector[3] = .6F;
        vector[7] = -.8F;
        const SumVector numbers = inWholeNumbers(vector);
        QCOMPARE(numbers[0], 0);
        QVERIFY(std::abs(static_cast<double>(numbers[3]) / static_cast<double>(numbers[7]) + .75) < 1e-6);
    }

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
