// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/identical.h"

#include <QTest>

using namespace palinode;
using namespace Qt::StringLiterals;

class TestIdentical : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A letter is a claim; the pairs are written as old-new places.
    void pairs_data()
    {
        QTest::addColumn<QString>("oldClaims");
        QTest::addColumn<QString>("newClaims");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same") << u"abc"_s << u"abc"_s << u"0-0 1-1 2-2"_s;
        QTest::newRow("nothing") << u"abc"_s << u"xyz"_s << u""_s;
        QTest::newRow("empty") << u""_s << u"a"_s << u""_s;
        QTest::newRow("inserted") << u"abc"_s << u"abxc"_s << u"0-0 1-1 2-3"_s;
        QTest::newRow("moved") << u"abc"_s << u"cab"_s << u"0-1 1-2 2-0"_s;
        QTest::newRow("repeats beside a unique one") << u"-a-b-"_s << u"-b-a-"_s << u"0-0 1-3 2-4 3-1 4-2"_s;
        QTest::newRow("one of two repeats dropped") << u"a-b-c"_s << u"ab-c"_s << u"0-0 2-1 3-2 4-3"_s;
        QTest::newRow("repeats in a gap keep order") << u"axyxyb"_s << u"ayxb"_s << u"0-0 2-1 3-2 5-3"_s;
        QTest::newRow("only repeats") << u"----"_s << u"----"_s << u"0-0 1-1 2-2 3-3"_s;
        QTest::newRow("more repeats") << u"--"_s << u"----"_s << u"0-0 1-1"_s;
    }

    void pairs()
    {
        QFETCH(QString, oldClaims);
        QFETCH(QString, newClaims);
        QFETCH(QString, expected);
        QCOMPARE(printed(matchIdentical(letters(oldClaims), letters(newClaims))), expected);
    }

    void manyRepeatsAreDoneInReasonableWork()
    {
        const QStringList olds(200'000, u"-"_s);
        const QStringList news(150'000, u"-"_s);
        const std::vector<int> newOf = matchIdentical(olds, news);
        QCOMPARE(std::ranges::count_if(newOf, [](int k) { return k >= 0; }), 150'000);
    }

private:
    static QStringList letters(const QString& text) { return text.split(QString(), Qt::SkipEmptyParts); }

    static QString printed(const std::vector<int>& newOf)
    {
        QStringList pairs;
        for (std::size_t i = 0; i < newOf.size(); ++i) {
            if (newOf[i] >= 0)
                pairs.append(u"%1-%2"_s.arg(i).arg(newOf[i]));
        }
        return pairs.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestIdentical)
#include "tst_identical.moc"
