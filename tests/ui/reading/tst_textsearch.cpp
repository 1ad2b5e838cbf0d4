// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/textsearch.h"

#include <QTest>

using namespace palinode;

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsInBothTextsWithoutCase();
    void hitsOfAPart();
    void goesRoundBothTexts();
    void beginsWhereTheReaderIs();
    void nothingFound();
};

void TestTextSearch::countsInBothTextsWithoutCase()
{
    QCOMPARE(TextSearch(QStringLiteral("open"), u"Open models open doors", u"reOPENing").count(), 3);
    QCOMPARE(TextSearch(QStringLiteral("aa"), u"aaaa", u"").count(), 2);
    QCOMPARE(TextSearch(QStringLiteral("é"), u"É", u"").count(), 1);
}

void TestTextSearch::hitsOfAPart()
{
    const TextSearch search(QStringLiteral("ab"), u"ab ab ab", u"ab");
    QCOMPARE(search.hits(Side::Old, {0, 8}).size(), 3);
    QCOMPARE(search.hits(Side::Old, {2, 4}), (QList<TextRange>{{3, 5}}));
    QCOMPARE(search.hits(Side::Old, {4, 6}), (QList<TextRange>{{3, 5}}));
    QVERIFY(search.hits(Side::Old, {5, 6}).isEmpty());
    QCOMPARE(search.hits(Side::New, {0, 2}).size(), 1);
}

void TestTextSearch::goesRoundBothTexts()
{
    TextSearch search(QStringLiteral("x"), u"x x", u"x");
    QCOMPARE(search.current(), -1);
    QList<TextSearch::Hit> seen;
    for (int i = 0; i < 4; ++i) {
        search.advance({Side::Old, {}}, 1);
        seen.append(search.hit(search.current()));
    }
    QVERIFY(seen[0] == (TextSearch::Hit{Side::Old, {0, 1}}));
    QVERIFY(seen[1] == (TextSearch::Hit{Side::Old, {2, 3}}));
    QVERIFY(seen[2] == (TextSearch::Hit{Side::New, {0, 1}}));
    QVERIFY(seen[3] == seen[0]);
    search.advance({Side::Old, {}}, -1);
    QVERIFY(search.hit(search.current()) == seen[2]);
}

void TestTextSearch::beginsWhereTheReaderIs()
{
    const auto firstFrom = [](Side side, qsizetype position, int direction) {
        TextSearch search(QStringLiteral("x"), u"x..x..x", u"..x..x");
        search.advance({side, {position, position}}, direction);
        return search.hit(search.current());
    };
    QVERIFY(firstFrom(Side::Old, 1, 1) == (TextSearch::Hit{Side::Old, {3, 4}}));
    QVERIFY(firstFrom(Side::Old, 3, 1) == (TextSearch::Hit{Side::Old, {3, 4}}));
    QVERIFY(firstFrom(Side::Old, 3, -1) == (TextSearch::Hit{Side::Old, {0, 1}}));
    QVERIFY(firstFrom(Side::New, 3, 1) == (TextSearch::Hit{Side::New, {5, 6}}));
    QVERIFY(firstFrom(Side::New, 0, -1) == (TextSearch::Hit{Side::Old, {6, 7}}));
    QVERIFY(firstFrom(Side::New, 6, 1) == (TextSearch::Hit{Side::Old, {0, 1}}));
}

void TestTextSearch::nothingFound()
{
    TextSearch none(QStringLiteral("zebra"), u"no such animal", u"here");
    none.advance({Side::Old, {}}, 1);
    QCOMPARE(none.count(), 0);
    QCOMPARE(none.current(), -1);
    QCOMPARE(TextSearch(QString(), u"text", u"text").count(), 0);
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
