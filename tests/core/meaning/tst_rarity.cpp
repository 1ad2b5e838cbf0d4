// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/rarity.h"

#include <QTest>

#include <cmath>

using namespace palinode;

class TestRarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // By hand: −ln(f + 1/N) / ln N.
    void rarity_data()
    {
        QTest::addColumn<int>("claims");
        QTest::addColumn<int>("inOld");
        QTest::addColumn<int>("inNew");
        QTest::addColumn<double>("expected");
        QTest::newRow("once") << 100 << 1 << 0 << 1.0;
        QTest::newRow("once in each") << 100 << 1 << 1 << 1.0;
        QTest::newRow("ten times") << 100 << 5 << 6 << 0.5; // f = 9/100
        QTest::newRow("everywhere") << 100 << 50 << 50 << 0.0022; // f = 98/100
        QTest::newRow("more often than there are claims is no rarer than 0") << 2 << 3 << 3 << 0.0;
        QTest::newRow("of one claim") << 1 << 1 << 0 << 1.0;
    }
    void rarity()
    {
        QFETCH(const int, claims);
        QFETCH(const int, inOld);
        QFETCH(const int, inNew);
        QFETCH(const double, expected);
        const Rarity rarity(static_cast<std::size_t>(claims));
        QVERIFY(std::abs(rarity(inOld, inNew) - expected) < 5e-5);
        QCOMPARE(rarity(inNew, inOld), rarity(inOld, inNew));
    }
};

QTEST_GUILESS_MAIN(TestRarity)
#include "tst_rarity.moc"
