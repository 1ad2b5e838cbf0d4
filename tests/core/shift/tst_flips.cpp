// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What turns round and what only seems to: denials, opposites and the small words, each in both directions.

#include "pairs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

class TestFlips : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<bool>("reversed");
    }

    static void flip(const char* name, const QString& oldText, const QString& newText)
    {
        QTest::newRow(name) << oldText << newText << true;
    }
    static void noFlip(const char* name, const QString& oldText, const QString& newText)
    {
        QTest::newRow(name) << oldText << newText << false;
    }

    static void check()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(bool, reversed);
        const Judgement there = judgeTexts(oldText, newText);
        const Judgement back = judgeTexts(newText, oldText);
        QVERIFY2((there.primary == Shift::Reversed) == reversed,
                 qPrintable(labelOf(there.primary) + u'\n' + readable(there, oldText, newText)));
        QVERIFY2((back.primary == Shift::Reversed) == reversed,
                 qPrintable(labelOf(back.primary) + u'\n' + readable(back, newText, oldText)));
        QCOMPARE(back.confidence, there.confidence);
    }

private Q_SLOTS:
    void smallWords_data()
    {
        columns();
        flip("up, down", u"Rents will go up in spring."_s, u"Rents will go down in spring."_s);
        flip("for, against", u"She spoke for the merger."_s, u"She spoke against the merger."_s);
        flip("in favour of, against", u"The union is in favour of the merger."_s,
             u"The union is against the merger."_s);
        flip("support, against", u"We support the new road."_s, u"We are against the new road."_s);
        flip("more, less", u"More housing is wanted here."_s, u"Less housing is wanted here."_s);
        flip("more, fewer", u"The city hires more guards."_s, u"The city hires fewer guards."_s);
        flip("within, after", u"Send the form within ten days."_s, u"Send the form after ten days."_s);
        flip("before, after", u"Fees are due before the course."_s, u"Fees are due after the course."_s);
        flip("on, off", u"Leave the heating turned on overnight."_s,
             u"Leave the heating turned off overnight."_s);
        flip("safer, less safe", u"The crossing is safer now."_s, u"The crossing is less safe now."_s);
        flip("more, less safe", u"The crossing is more safe now."_s, u"The crossing is less safe now."_s);
        flip("with, without", u"The room comes with a bath."_s, u"The room comes without a bath."_s);
        flip("over, continues", u"The strike is over."_s, u"The strike continues."_s);
        flip("inside, outside", u"Bikes are kept inside the gate."_s, u"Bikes are kept outside the gate."_s);
        flip("high, low", u"Water levels are high."_s, u"Water levels are low."_s);

        noFlip("over the summer", u"The school continues over the summer."_s,
               u"The school continues in the summer."_s);
        noFlip("not for, against", u"The union is not for the merger."_s,
               u"The union is against the merger."_s);
        noFlip("in one place for, in another against",
               u"The mayor paid for the flood wall and the pumps in the old harbour."_s,
               u"The mayor warned us against the cost of long delays in the courts."_s);
        noFlip("bounds are figures", u"The hall seats more than 200 people."_s,
               u"The hall seats less than 300 people."_s);
        noFlip("turn on, depend on", u"The price hangs on the harvest."_s,
               u"The price rests on the harvest."_s);
    }
    void smallWords() { check(); }

    void denials_data()
    {
        columns();
        flip("verb and pronoun", u"She did it."_s, u"She did not do it."_s);
        flip("have", u"They have them."_s, u"They do not have them."_s);
        flip("bare verb", u"We shall."_s, u"We shall not."_s);
        flip("short form", u"We will."_s, u"We won’t."_s);
        flip("so", u"That was so."_s, u"That was not so."_s);
        flip("can", u"You can do this."_s, u"You can’t do this."_s);
        flip("matter", u"The firm publishes its accounts."_s, u"The firm does not publish its accounts."_s);

        noFlip("both deny, nor and no", u"nor shall the crown grant any title to a judge"_s,
               u"No title shall be granted to a judge by the crown"_s);
        noFlip("another kind of it", u"We don’t keep medical records about you."_s,
               u"We keep billing records about you."_s);
        noFlip("not without", u"We will not open your locker without a warrant."_s,
               u"We open your locker if the police show a warrant."_s);
        noFlip("another word", u"It did rain in the night."_s, u"It did not snow in the night."_s);
        noFlip("typography", u"We do not do it."_s, u"We don’t do it."_s);
        noFlip("may not, must not", u"You may not feed the seals."_s, u"You must not feed the seals."_s);
        noFlip("may not, cannot", u"You may not feed the seals."_s, u"You cannot feed the seals."_s);
    }
    void denials() { check(); }

    void opposites_data()
    {
        columns();
        flip("same object", u"The board decided to lower its target for the rate."_s,
             u"The board decided to raise its target for the rate."_s);
        flip("end, continue", u"The town will end the bus service."_s,
             u"The town will continue the bus service."_s);
        flip("in place", u"The fever is transient."_s, u"The fever is persistent."_s);

        noFlip("nouns of other things",
               u"Given declines in the cost of grain over the past months, the outlook for mills is poor."_s,
               u"Given rising slack here and abroad, the outlook for mills is poor."_s);
        noFlip("the end of the year", u"The board will buy bonds through the end of the year."_s,
               u"The board will buy bonds and maintain a register."_s);
        noFlip("a contract is no fall", u"The union will sign a contract in May with the port."_s,
               u"The union will raise wages in May with the port."_s);
        noFlip("found", u"The plan found support in the north of the country."_s,
               u"The plan will close the gap in the north of the country."_s);
        noFlip("only is no just", u"The fee is just ten coins."_s, u"The unfair fee is ten coins."_s);
    }
    void opposites() { check(); }

    void permissions_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::newRow("may, can") << u"You may borrow the boat."_s << u"You can borrow the boat."_s;
        QTest::newRow("may not, must not")
            << u"You may not feed the seals."_s << u"You must not feed the seals."_s;
        QTest::newRow("may not, cannot")
            << u"You may not feed the seals."_s << u"You cannot feed the seals."_s;
        QTest::newRow("may not, shall not") << u"Dogs may not enter."_s << u"Dogs shall not enter."_s;
    }
    void permissions()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QCOMPARE(labelOf(judgeTexts(oldText, newText).primary), u"reaffirmed"_s);
        QCOMPARE(labelOf(judgeTexts(newText, oldText).primary), u"reaffirmed"_s);
    }

    void mayIsNoPermissionBesideADuty()
    {
        const Judgement judgement = judgeTexts(u"Members may vote."_s, u"Members must vote."_s);
        QCOMPARE(labelOf(judgement.primary), u"strengthened"_s);
    }
};

QTEST_GUILESS_MAIN(TestFlips)
#include "tst_flips.moc"
