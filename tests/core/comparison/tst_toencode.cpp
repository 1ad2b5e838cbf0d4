// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which claims the sentence encoder is asked for, and how its budget is parted.

#include "core/comparison/toencode.h"

#include <QTest>

#include <numeric>

using namespace palinode;

namespace {

std::vector<int> first(int count)
{
    std::vector<int> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

/// Documents of so many claims, none of which is linked or settled.
ToEncode ofLoose(int oldClaims, int newClaims, qsizetype budget)
{
    return chooseToEncode(std::vector<int>(static_cast<std::size_t>(oldClaims), -1), newClaims, {}, budget);
}

} // namespace

class TestToEncode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBudgetIsParted_data()
    {
        QTest::addColumn<int>("oldClaims");
        QTest::addColumn<int>("newClaims");
        QTest::addColumn<int>("olds");
        QTest::addColumn<int>("news");
        QTest::newRow("enough for all") << 4 << 6 << 4 << 6;
        QTest::newRow("too little for either") << 20 << 30 << 5 << 5;
        QTest::newRow("what the other does not need") << 20 << 2 << 8 << 2;
        QTest::newRow("one as large as the budget") << 10 << 3 << 7 << 3;
        QTest::newRow("one document is empty") << 20 << 0 << 0 << 0;
    }
    void theBudgetIsParted()
    {
        QFETCH(int, oldClaims);
        QFETCH(int, newClaims);
        QFETCH(int, olds);
        QFETCH(int, news);
        const ToEncode chosen = ofLoose(oldClaims, newClaims, 10);
        QCOMPARE(chosen.olds, first(olds));
        QCOMPARE(chosen.news, first(news));
        // Where there is nothing to tell apart, no budget left anything out.
        QCOMPARE(chosen.leftOut, newClaims == 0 ? 0 : oldClaims + newClaims - olds - news);
        const ToEncode swapped = ofLoose(newClaims, oldClaims, 10);
        QCOMPARE(swapped.olds, chosen.news);
        QCOMPARE(swapped.news, chosen.olds);
        QCOMPARE(swapped.leftOut, chosen.leftOut);
    }

    void looseClaimsComeBeforeFirmOnes()
    {
        // Old 0 is settled with new 0; old 1 and new 1 are firm, old 2 and new 2 a possible link.
        const std::vector<int> settled = {0, -1, -1};
        Alignment alignment;
        alignment.links = {{{0}, {0}, LinkStrength::Identical},
                           {{1}, {1}, LinkStrength::Firm},
                           {{2}, {2}, LinkStrength::Possible}};
        const ToEncode all = chooseToEncode(settled, 4, alignment, 10);
        QCOMPARE(all.olds, (std::vector{1, 2}));
        QCOMPARE(all.news, (std::vector{1, 2, 3}));
        QCOMPARE(all.leftOut, 0);
        const ToEncode few = chooseToEncode(settled, 4, alignment, 3);
        QCOMPARE(few.olds, std::vector{2});
        QCOMPARE(few.news, (std::vector{2, 3}));
        QCOMPARE(few.leftOut, 2);
    }

    void nothingIsAskedWhereAllIsSettled()
    {
        Alignment alignment;
        alignment.links = {{{0}, {0}, LinkStrength::Identical}};
        const ToEncode chosen = chooseToEncode({0, -1, -1}, 1, alignment, 1);
        QVERIFY(chosen.olds.empty() && chosen.news.empty());
        QCOMPARE(chosen.leftOut, 0);
    }
};

QTEST_GUILESS_MAIN(TestToEncode)
#include "tst_toencode.moc"
