// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/moves.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace palinode;
using namespace Qt::StringLiterals;

class TestMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatLeftTheOrder_data()
    {
        QTest::addColumn<QList<int>>("newPlaces");
        QTest::addColumn<QList<int>>("weights");
        QTest::addColumn<QString>("moved");
        QTest::newRow("none") << QList{0, 1, 2} << QList{1, 1, 1} << u"..."_s;
        QTest::newRow("empty") << QList<int>{} << QList<int>{} << u""_s;
        QTest::newRow("first to the end") << QList{3, 0, 1, 2} << QList{1, 1, 1, 1} << u"M..."_s;
        QTest::newRow("a long one stays") << QList{3, 0, 1, 2} << QList{9, 1, 1, 1} << u".MMM"_s;
        QTest::newRow("block") << QList{3, 4, 0, 1, 2} << QList{1, 1, 1, 1, 1} << u"MM..."_s;
        QTest::newRow("tie") << QList{1, 0} << QList{1, 1} << u".M"_s;
    }

    void tellsWhatLeftTheOrder()
    {
        QFETCH(QList<int>, newPlaces);
        QFETCH(QList<int>, weights);
        QFETCH(QString, moved);
        std::vector<LinkPlace> places;
        places.reserve(static_cast<std::size_t>(newPlaces.size()));
        for (int i = 0; i < newPlaces.size(); ++i)
            places.push_back({i, newPlaces[i], weights[i]});
        QString printed;
        for (const bool flag : movedLinks(places))
            printed += flag ? u'M' : u'.';
        QCOMPARE(printed, moved);
    }

    void keepsTheHeaviestChain()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<LinkPlace> places;
            places.reserve(9);
            std::vector<int> order(9);
            std::iota(order.begin(), order.end(), 0);
            std::ranges::shuffle(order, random);
            for (int i = 0; i < 9; ++i)
                places.push_back({i, order[static_cast<std::size_t>(i)], 1 + static_cast<int>(random() % 5)});
            int kept = 0;
            int last = -1;
            const std::vector<bool> moved = movedLinks(places);
            for (std::size_t i = 0; i < places.size(); ++i) {
                if (moved[i])
                    continue;
                QVERIFY(places[i].newPlace > last);
                last = places[i].newPlace;
                kept += places[i].weight;
            }
            QCOMPARE(kept, heaviest(places));
        }
    }

private:
    // Every subset that ascends.
    static int heaviest(const std::vector<LinkPlace>& places)
    {
        int best = 0;
        for (unsigned set = 0; set < 1U << places.size(); ++set) {
            int weight = 0;
            int last = -1;
            for (std::size_t i = 0; i < places.size() && weight >= 0; ++i) {
                if (!(set >> i & 1U))
                    continue;
                weight = places[i].newPlace > last ? weight + places[i].weight : -1;
                last = places[i].newPlace;
            }
            best = std::max(best, weight);
        }
        return best;
    }
};

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
