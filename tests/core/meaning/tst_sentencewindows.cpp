// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/sentencewindows.h"

#include <QTest>

using namespace palinode;

namespace {

// Claims whose vectors point along these directions, −1 for one that was not encoded.
ClaimVectors along(const std::vector<int>& directions)
{
    ClaimVectors result{static_cast<int>(directions.size()), {}, {}};
    for (int claim = 0; claim < result.claims; ++claim) {
        const int direction = directions[static_cast<std::size_t>(claim)];
        if (direction < 0)
            continue;
        result.encoded.push_back(claim);
        result.vectors.emplace_back()[static_cast<std::size_t>(direction)] = 1;
    }
    return result;
}

} // namespace

class TestSentenceWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aloneIsTheClaimItself()
    {
        const SentenceSpace same(along({0}), along({0}));
        QCOMPARE(SentenceWindows(same).oneSided(0, 0), 10000);
        const SentenceSpace other(along({0}), along({1}));
        QCOMPARE(SentenceWindows(other).oneSided(0, 0), 0);
    }

    // What an old claim says stands in the neighbour of the new one.
    void neighboursHelp()
    {
        const SentenceSpace sentences(along({0, 2, 3, 4}), along({1, 0, 5, 6}));
        const SentenceWindows windows(sentences);
        QVERIFY(sentences.us(0, 0).value_or(0) < 0);
        QVERIFY(windows.oneSided(0, 0) > 3000);
        QVERIFY(windows.oneSided(0, 2) > 3000); // the neighbour before
        QVERIFY(windows.oneSided(0, 3) < 0); // two away
    }

    void neighboursThatWereNotEncodedAreLeftOut()
    {
        const SentenceSpace sentences(along({0, -1, 2}), along({-1, 0, -1, 2}));
        const SentenceWindows windows(sentences);
        QCOMPARE(windows.oneSided(0, 1), sentences.us(0, 1).value_or(0));
        QCOMPARE(windows.oneSided(2, 3), sentences.us(2, 3).value_or(0));
    }

    void withoutAVectorThereIsNone()
    {
        const SentenceSpace sentences(along({0, -1}), along({-1, 0}));
        const SentenceWindows windows(sentences);
        QCOMPARE(windows.oneSided(1, 1), 0);
        QCOMPARE(windows.oneSided(0, 0), 0);
        QVERIFY(windows.oneSided(0, 1) != 0);
    }

    void swappingSwaps()
    {
        const ClaimVectors a = along({0, 2, 3, 4, -1, 1});
        const ClaimVectors b = along({1, 0, 5, 6});
        const SentenceSpace there(a, b);
        const SentenceSpace back(b, a);
        for (int i = 0; i < a.claims; ++i) {
            for (int k = 0; k < b.claims; ++k)
                QCOMPARE(SentenceWindows(there).oneSided(i, k), SentenceWindows(back).oneSided(k, i));
        }
    }
};

QTEST_GUILESS_MAIN(TestSentenceWindows)
#include "tst_sentencewindows.moc"
