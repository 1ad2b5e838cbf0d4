// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/quantities.h"
#include "pairs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

class TestQuantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAmount_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("written") << u"two days"_s << u"2 days"_s;
        QTest::newRow("both") << u"twelve (12) months"_s << u"12 months"_s;
        QTest::newRow("date order") << u"January 24, 1995"_s << u"24 January 1995"_s;
        QTest::newRow("short month") << u"5 Sept. 2001"_s << u"September 5, 2001"_s;
        QTest::newRow("percent") << u"5 percent"_s << u"5%"_s;
        QTest::newRow("basis points") << u"50 basis points"_s << u"1/2 percentage point"_s;
        QTest::newRow("hyphens") << u"50-basis-point"_s << u"50 basis points"_s;
        QTest::newRow("money") << u"$1,000"_s << u"$1000"_s;
        QTest::newRow("scale") << u"$1.5 billion"_s << u"$1,500 million"_s;
        QTest::newRow("written scale") << u"one hundred and twenty"_s << u"120"_s;
        QTest::newRow("thousands") << u"two hundred thousand"_s << u"200,000"_s;
        QTest::newRow("mixed fraction") << u"6-1/2 percent"_s << u"6.5 percent"_s;
        QTest::newRow("share") << u"two-thirds"_s << u"2/3"_s;
        QTest::newRow("approximation") << u"about 300"_s << u"300"_s;
        QTest::newRow("grouping points") << u"1.234.567"_s << u"1,234,567"_s;
        QTest::newRow("scripts of digits") << u"٣٠"_s << u"30"_s;
        QTest::newRow("dash") << u"3–4 percent"_s << u"3 to 4 percent"_s;
    }
    void sameAmount()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(quantityKey(a), quantityKey(b));
        QVERIFY(!quantityKey(a).isEmpty());
    }

    void otherAmount_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("number") << u"2 days"_s << u"3 days"_s;
        QTest::newRow("unit") << u"2 days"_s << u"2 weeks"_s;
        QTest::newRow("bound") << u"at least 5"_s << u"at most 5"_s;
        QTest::newRow("order") << u"from 5 to 3"_s << u"from 3 to 5"_s;
        QTest::newRow("currency") << u"$5"_s << u"€5"_s;
        QTest::newRow("month") << u"5 May 2001"_s << u"5 June 2001"_s;
        QTest::newRow("fraction") << u"3-1/4"_s << u"3-3/4"_s;
        QTest::newRow("rate") << u"monthly"_s << u"annually"_s;
        QTest::newRow("date with points") << u"21.7.2010"_s << u"29.9.2020"_s;
        QTest::newRow("digits of another script") << u"٣٠ يوما"_s << u"٢٠ يوما"_s;
    }
    void otherAmount()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY2(quantityKey(a) != quantityKey(b), qPrintable(quantityKey(a)));
    }

    void withoutLexicon_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("German")
            << u"de"_s << u"Die Frist beträgt 30 Tage."_s << u"Die Frist beträgt 14 Tage."_s
            << u"old “30” quantity: quantity_changed\nnew “14” quantity: quantity_changed"_s;
        QTest::newRow("French")
            << u"fr"_s << u"La taxe passe à 5,5 % en 2024."_s << u"La taxe passe à 5,5 % en 2026."_s
            << u"old “2024” date: quantity_changed\nnew “2026” date: quantity_changed"_s;
        QTest::newRow("Arabic digits")
            << u"ar"_s << u"المدة 30 يوما"_s << u"المدة 20 يوما"_s
            << u"old “30” quantity: quantity_changed\nnew “20” quantity: quantity_changed"_s;
        QTest::newRow("Japanese")
            << u"ja"_s << u"期間は30日です。"_s << u"期間は14日です。"_s
            << u"old “30” quantity: quantity_changed\nnew “14” quantity: quantity_changed"_s;
    }
    void withoutLexicon()
    {
        QFETCH(QString, language);
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, evidence);
        const Judgement judgement = judgeTexts(oldText, newText, true, language);
        QCOMPARE(labelOf(judgement.primary), u"quantity_changed"_s);
        QCOMPARE(readable(judgement, oldText, newText), evidence);
    }
};

QTEST_GUILESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
