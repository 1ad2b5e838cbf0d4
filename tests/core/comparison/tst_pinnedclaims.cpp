// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which claims a pin's ranges of text stand on.

#include "core/comparison/pinnedclaims.h"

#include <QTest>

using namespace palinode;
using namespace Qt::StringLiterals;

class TestPinnedClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claims_data()
    {
        QTest::addColumn<QList<TextRange>>("ranges");
        QTest::addColumn<QList<int>>("claims");
        // Claims at 0 to 10, 11 to 21 and 22 to 32.
        QTest::newRow("the claim itself") << QList<TextRange>{{11, 21}} << QList{1};
        QTest::newRow("exactly half") << QList<TextRange>{{16, 21}} << QList{1};
        QTest::newRow("less than half") << QList<TextRange>{{17, 21}} << QList<int>{};
        QTest::newRow("half from either side") << QList<TextRange>{{5, 16}} << QList{0, 1};
        QTest::newRow("two under one range") << QList<TextRange>{{0, 21}} << QList{0, 1};
        QTest::newRow("two ranges, in any order") << QList<TextRange>{{22, 32}, {0, 10}} << QList{0, 2};
        QTest::newRow("one claim under two ranges") << QList<TextRange>{{0, 6}, {4, 10}} << QList{0};
        QTest::newRow("between claims") << QList<TextRange>{{10, 11}} << QList<int>{};
        QTest::newRow("behind the text") << QList<TextRange>{{40, 50}} << QList<int>{};
        QTest::newRow("no range") << QList<TextRange>{} << QList<int>{};
    }
    void claims()
    {
        QFETCH(QList<TextRange>, ranges);
        QFETCH(QList<int>, claims);
        const Statement statement = threeClaims();
        const QList<Pin> pins =
            pinsOf(statement, statement, {{ranges, {{0, 10}}, true}, {{{0, 10}}, ranges, false}});
        QCOMPARE(pins, (QList<Pin>{{claims, {0}, true}, {{0}, claims, false}}));
    }

private:
    static Statement threeClaims()
    {
        Statement statement;
        statement.document.text = u"aaaaaaaaaa bbbbbbbbbb cccccccccc"_s;
        for (const TextRange& range : QList<TextRange>{{0, 10}, {11, 21}, {22, 32}})
            statement.claims.append({range, ClaimKind::Sentence, 0, 0});
        return statement;
    }
};

QTEST_GUILESS_MAIN(TestPinnedClaims)
#include "tst_pinnedclaims.moc"
