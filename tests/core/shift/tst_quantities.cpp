// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/quantities.h"
#include "core/shift/quantitykey.h"
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
        QTest::newRow("minus") << u"-2%"_s << u"−2 percent"_s;
        QTest::newRow("minus before money") << u"-$5 million"_s << u"−$5m"_s;
        QTest::newRow("range of years") << u"2010-2015"_s << u"2010–2015"_s;
        QTest::newRow("ISO date") << u"2018-05-24"_s << u"24 May 2018"_s;
        QTest::newRow("slashes") << u"5/24/2018"_s << u"May 24, 2018"_s;
        QTest::newRow("day first where it must be") << u"24/5/2018"_s << u"May 24, 2018"_s;
        QTest::newRow("month first") << u"5/6/2018"_s << u"6 May 2018"_s;
        QTest::newRow("date with points") << u"24.5.2018"_s << u"24 May 2018"_s;
        QTest::newRow("day with an ending") << u"May 3rd, 2018"_s << u"3 May 2018"_s;
        QTest::newRow("short scale") << u"$3m"_s << u"$3 million"_s;
        QTest::newRow("currency in letters") << u"USD 3 million"_s << u"$3 million"_s;
        QTest::newRow("country's currency") << u"US$3bn"_s << u"$3 billion"_s;
        QTest::newRow("half") << u"half"_s << u"50%"_s;
        QTest::newRow("half in words") << u"one-half"_s << u"50 percent"_s;
        QTest::newRow("decimal share") << u"0.5"_s << u"1/2"_s;
        QTest::newRow("months of a year") << u"12 months"_s << u"one year"_s;
        QTest::newRow("months of years") << u"24-month"_s << u"two years"_s;
        QTest::newRow("a year") << u"a year"_s << u"12 months"_s;
        QTest::newRow("a day") << u"a day"_s << u"one day"_s;
        QTest::newRow("bounded year") << u"more than a year"_s << u"over 12 months"_s;
        QTest::newRow("quarter of basis points") << u"25 basis points"_s << u"0.25 percentage points"_s;
        QTest::newRow("quarter of a point") << u"1/4 percentage point"_s << u"25 basis points"_s;
        QTest::newRow("quarter in words") << u"a quarter of a percentage point"_s << u"25 basis points"_s;
        QTest::newRow("vulgar fraction") << u"1½"_s << u"1.5"_s;
        QTest::newRow("vulgar fraction alone") << u"¾"_s << u"75%"_s;
        QTest::newRow("and a half") << u"two and a half years"_s << u"2.5 years"_s;
        QTest::newRow("tens in words") << u"twenty-four hours"_s << u"24 hours"_s;
        QTest::newRow("dozen") << u"a dozen"_s << u"12"_s;
        QTest::newRow("half a dozen") << u"half a dozen"_s << u"six"_s;
        QTest::newRow("share of a scale") << u"a quarter of a million"_s << u"250,000"_s;
        QTest::newRow("figure and scale") << u"10 thousand"_s << u"10,000"_s;
        QTest::newRow("ordinal") << u"third quarter"_s << u"3rd quarter"_s;
        QTest::newRow("compound ordinal") << u"twenty-first century"_s << u"21st century"_s;
        QTest::newRow("least") << u"no fewer than 5"_s << u"at least five"_s;
        QTest::newRow("or more") << u"5 or more"_s << u"at least 5"_s;
        QTest::newRow("most") << u"not more than 5"_s << u"up to 5"_s;
        QTest::newRow("decade") << u"a decade"_s << u"ten years"_s;
        QTest::newRow("hours of days") << u"two days"_s << u"48 hours"_s;
        QTest::newRow("frequency") << u"once a year"_s << u"every 12 months"_s;
        QTest::newRow("frequency in a word") << u"monthly"_s << u"each month"_s;
        QTest::newRow("hour of the day") << u"12:30 a.m."_s << u"0:30"_s;
        QTest::newRow("thin blanks") << u"1\u2009000\u202f000"_s << u"one million"_s;
        QTest::newRow("weights") << u"1.5 tonnes"_s << u"1,500 kg"_s;
        QTest::newRow("quarter of the year") << u"Q2"_s << u"second quarter"_s;
        QTest::newRow("out of") << u"nine out of ten"_s << u"90%"_s;
        QTest::newRow("scale of both") << u"between $60 and $65 million"_s << u"$60 million to $65 million"_s;
        QTest::newRow("basis points of both")
            << u"25 to 50 basis points"_s << u"0.25 to 0.5 percentage points"_s;
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
        QTest::newRow("percent and points") << u"2 percent"_s << u"2 percentage points"_s;
        QTest::newRow("letter") << u"104a"_s << u"104b"_s;
        QTest::newRow("no letter") << u"104a"_s << u"104"_s;
        QTest::newRow("rising range") << u"$500 to $1 million"_s << u"$500 million to $1 million"_s;
        QTest::newRow("kilometres and miles") << u"5 km"_s << u"5 miles"_s;
        QTest::newRow("unit") << u"2 days"_s << u"2 weeks"_s;
        QTest::newRow("bound") << u"at least 5"_s << u"at most 5"_s;
        QTest::newRow("order") << u"from 5 to 3"_s << u"from 3 to 5"_s;
        QTest::newRow("currency") << u"$5"_s << u"€5"_s;
        QTest::newRow("month") << u"5 May 2001"_s << u"5 June 2001"_s;
        QTest::newRow("fraction") << u"3-1/4"_s << u"3-3/4"_s;
        QTest::newRow("rate") << u"monthly"_s << u"annually"_s;
        QTest::newRow("date with points") << u"21.7.2010"_s << u"29.9.2020"_s;
        QTest::newRow("minus") << u"-2%"_s << u"2%"_s;
        QTest::newRow("minus sign") << u"−5 degrees"_s << u"5 degrees"_s;
        QTest::newRow("plus") << u"+2%"_s << u"2%"_s;
        QTest::newRow("plus and minus") << u"+2%"_s << u"-2%"_s;
        QTest::newRow("day of a date") << u"2018-05-24"_s << u"May 25, 2018"_s;
        QTest::newRow("year of a date") << u"5/24/2018"_s << u"5/24/2019"_s;
        QTest::newRow("no date") << u"5/24"_s << u"May 24"_s;
        QTest::newRow("scale") << u"$3m"_s << u"$3 billion"_s;
        QTest::newRow("metres") << u"3m"_s << u"3 million"_s;
        QTest::newRow("other dollars") << u"A$5"_s << u"$5"_s;
        QTest::newRow("days of a year") << u"365 days"_s << u"one year"_s;
        QTest::newRow("days of a month") << u"30 days"_s << u"one month"_s;
        QTest::newRow("weeks of a month") << u"4 weeks"_s << u"one month"_s;
        QTest::newRow("rate by the year") << u"$12 a month"_s << u"$1 a year"_s;
        QTest::newRow("month and year") << u"one month"_s << u"one year"_s;
        QTest::newRow("share and count") << u"half"_s << u"50"_s;
        QTest::newRow("points and percent of a half") << u"0.5 percent"_s << u"half"_s;
        QTest::newRow("ordinal and count") << u"third quarter"_s << u"3 quarters"_s;
        QTest::newRow("ordinal and share") << u"third"_s << u"a third"_s;
        QTest::newRow("over and at least") << u"more than 5"_s << u"at least 5"_s;
        QTest::newRow("bounded year") << u"more than a year"_s << u"a year"_s;
        QTest::newRow("digits of another script") << u"٣٠ يوما"_s << u"٢٠ يوما"_s;
    }
    void otherAmount()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY2(quantityKey(a) != quantityKey(b), qPrintable(quantityKey(a)));
    }

    void signOfAFigure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("withSign");
        QTest::newRow("minus") << u"was -2%"_s << u"2%"_s << u"-2%"_s;
        QTest::newRow("first") << u"−5 degrees"_s << u"5"_s << u"−5"_s;
        QTest::newRow("brackets") << u"(+3)"_s << u"3"_s << u"+3"_s;
        QTest::newRow("money") << u"a loss of -$5"_s << u"5"_s << u"-$5"_s;
        QTest::newRow("range") << u"2010-2015"_s << u"2015"_s << u"2015"_s;
        QTest::newRow("range apart") << u"2010 -2015"_s << u"2015"_s << u"2015"_s;
        QTest::newRow("name") << u"COVID-19"_s << u"19"_s << u"19"_s;
        QTest::newRow("mixed fraction") << u"2-1/4"_s << u"1/4"_s << u"1/4"_s;
        QTest::newRow("dash") << u"we - 5 people"_s << u"5"_s << u"5"_s;
        QTest::newRow("bare") << u"5"_s << u"5"_s << u"5"_s;
    }
    void signOfAFigure()
    {
        QFETCH(QString, text);
        QFETCH(QString, figure);
        QFETCH(QString, withSign);
        const qsizetype start = text.lastIndexOf(figure);
        const TextRange range = palinode::withSign(text, {start, start + figure.size()});
        QCOMPARE(range.of(text).toString(), withSign);
    }

    void withLexicon_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("evidence"); ///< empty where nothing shifted
        QTest::newRow("minus gone")
            << u"Growth was -2% last year."_s << u"Growth was 2% last year."_s
            << u"old “-2%” quantity: quantity_changed\nnew “2%” quantity: quantity_changed"_s;
        QTest::newRow("plus came")
            << u"Growth was 2% last year."_s << u"Growth was +2% last year."_s
            << u"old “2%” quantity: quantity_changed\nnew “+2%” quantity: quantity_changed"_s;
        QTest::newRow("minus of either style") << u"It was -2% then."_s << u"It was −2% then."_s << QString();
        QTest::newRow("dash, no sign") << u"The years 2010-2015."_s << u"The years 2010–2015."_s << QString();
        QTest::newRow("other date, same day")
            << u"It ends on 2018-05-24."_s << u"It ends on May 24, 2018."_s << QString();
        QTest::newRow("'ll never") << u"We will never sell it."_s << u"We'll never sell it."_s << QString();
        QTest::newRow("other duration, same time")
            << u"The term is 12 months."_s << u"The term is one year."_s << QString();
        QTest::newRow("cannot") << u"It can not be recovered."_s << u"It cannot be recovered."_s << QString();
        QTest::newRow("can't") << u"We cannot sell it."_s << u"We can't sell it."_s << QString();
        QTest::newRow("won't") << u"We will not sell it."_s << u"We won't sell it."_s << QString();
        QTest::newRow("don't") << u"We do not sell it."_s << u"We don't sell it."_s << QString();
        QTest::newRow("isn't sure") << u"She is not sure of it."_s << u"She isn't sure of it."_s << QString();
    }
    void withLexicon()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, evidence);
        const Judgement judgement = judgeTexts(oldText, newText);
        QCOMPARE(labelOf(judgement.primary), evidence.isEmpty() ? u"reaffirmed"_s : u"quantity_changed"_s);
        QCOMPARE(readable(judgement, oldText, newText), evidence);
    }

    void references_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("reference");
        QTest::newRow("section") << u"Section 5 applies."_s << true;
        QTest::newRow("letter and bracket") << u"Section B(5) applies."_s << true;
        QTest::newRow("brackets") << u"Section (a)(5) applies."_s << true;
        QTest::newRow("second of two") << u"Sections 4(a) and 5 apply."_s << true;
        QTest::newRow("amount") << u"Section members paid 5 dollars."_s << false;
        QTest::newRow("bracket alone") << u"We pay them (5) each."_s << false;
    }
    void references()
    {
        QFETCH(QString, text);
        QFETCH(bool, reference);
        SideView side;
        side.text = text;
        for (const Word& word : splitWords(text))
            side.tokens.append({.range = word.range, .folded = word.folded, .stem = {}, .kind = word.kind});
        const QList<Quantity> quantities = quantitiesOf(side);
        QVERIFY(!quantities.isEmpty());
        QCOMPARE(quantities.last().range.of(side.text), u"5");
        QCOMPARE(quantities.last().reference, reference);
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
        QTest::newRow("French") << u"fr"_s << u"La taxe passe à 5,5 % en 2024."_s
                                << u"La taxe passe à 5,5 % en 2026."_s
                                << u"old “2024” date: quantity_changed\nnew “2026” date: quantity_changed"_s;
        QTest::newRow("minus")
            << u"de"_s << u"Es waren -2 Grad."_s << u"Es waren 2 Grad."_s
            << u"old “-2” quantity: quantity_changed\nnew “2” quantity: quantity_changed"_s;
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
