// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rule by rule: what each one proves, and what it must leave alone.

#include "core/shift/poles.h"
#include "core/text/stemmer.h"
#include "pairs.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

class TestRules : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("evidence"); // one line of it, or empty
    }

    static void check()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, label);
        QFETCH(QString, evidence);
        const Judgement judgement = judgeTexts(oldText, newText);
        const QString told = readable(judgement, oldText, newText);
        QVERIFY2(labelOf(judgement.primary) == label, qPrintable(labelOf(judgement.primary) + u'\n' + told));
        QVERIFY2(evidence.isEmpty() || told.split(u'\n').contains(evidence), qPrintable(told));
    }

private Q_SLOTS:
    void numbers_data()
    {
        columns();
        QTest::newRow("maintain at, raise to")
            << u"The board decided to maintain the rate at 2 percent."_s
            << u"The board decided to raise the rate to 3 percent."_s << u"quantity_changed"_s
            << u"new “3 percent” quantity: quantity_changed"_s;
        QTest::newRow("lower by more")
            << u"They lower the rate by 50 basis points."_s << u"They lower the rate by 75 basis points."_s
            << u"quantity_changed"_s << u"old “50 basis points” quantity: quantity_changed"_s;
        QTest::newRow("the same value elsewhere is no answer")
            << u"The board approved a 50-basis-point decrease in the rate to 1-1/4 percent."_s
            << u"The board approved a 75-basis-point decrease in the rate to 1/2 percent."_s
            << u"quantity_changed"_s << u"old “50-basis-point” quantity: quantity_changed"_s;
        QTest::newRow("same value, other words")
            << u"The term is two years."_s << u"The term is 2 years."_s << u"reaffirmed"_s << QString();
        QTest::newRow("every against a share")
            << u"It needs the consent of every State."_s
            << u"It needs the consent of three-fourths of the States."_s << u"quantity_changed"_s
            << u"old “every” quantifier_all: quantity_changed"_s;
    }
    void numbers() { check(); }

    void numbersAreAlwaysShown_data()
    {
        columns();
        QTest::newRow("beside a reversal")
            << u"We will raise the tax by 5 percent."_s << u"We will lower the tax by 7 percent."_s
            << u"reversed"_s << u"new “7 percent” quantity: quantity_changed"_s;
        QTest::newRow("long and alike")
            << u"In the light of what members told us during the long consultation the fee for the small hall stays at 40 euros."_s
            << u"In the light of what members told us during the long consultation the fee for the small hall stays at 41 euros."_s
            << u"quantity_changed"_s << u"new “41 euros” quantity: quantity_changed"_s;
        QTest::newRow("came in") << u"We refund the price of unused tickets to everyone."_s
                                 << u"We refund the price of unused tickets to everyone within 30 days."_s
                                 << u"quantity_changed"_s << u"new “30 days” quantity: quantity_changed"_s;
        QTest::newRow("negation")
            << u"The chair, who had been ill for some weeks, did attend the meeting."_s
            << u"The chair, who had been ill for some weeks, did not attend the meeting."_s << u"reversed"_s
            << u"new “not” negation: reversed"_s;
        QTest::newRow("quantifier") << u"In the end all the members of the old club signed the letter."_s
                                    << u"In the end some of the members of the old club signed the letter."_s
                                    << u"scope_changed"_s
                                    << u"new “some of” quantifier_some: scope_changed"_s;
    }
    void numbersAreAlwaysShown() { check(); }

    void negation_data()
    {
        columns();
        QTest::newRow("not") << u"The firm will publish the figures."_s
                             << u"The firm will not publish the figures."_s << u"reversed"_s
                             << u"new “not” negation: reversed"_s;
        QTest::newRow("whole word is shown")
            << u"We will sell your photos."_s << u"We won’t sell your photos."_s << u"reversed"_s
            << u"new “won’t” negation: reversed"_s;
        QTest::newRow("will never") << u"We may share your photos."_s << u"We will never share your photos."_s
                                    << u"reversed"_s << u"new “will never” commitment_strong: reversed"_s;
        QTest::newRow("if is no flip")
            << u"We will close the pool."_s << u"If we do not find a lifeguard, we will close the pool."_s
            << u"condition_changed"_s << QString();
        QTest::newRow("not only") << u"We help farmers and fishers."_s
                                  << u"We help not only farmers but fishers."_s << u"reaffirmed"_s
                                  << QString();
        QTest::newRow("exception") << u"No dog shall enter unless the keeper agrees."_s
                                   << u"Dogs may enter."_s << u"condition_changed"_s << QString();
        QTest::newRow("both deny") << u"We do not sell your data."_s << u"We never sell your data."_s
                                   << u"reaffirmed"_s << QString();
    }
    void negation() { check(); }

    void antonyms_data()
    {
        columns();
        QTest::newRow("raise, lower")
            << u"The city will raise the fee."_s << u"The city will lower the fee."_s << u"reversed"_s
            << u"old “raise” word: reversed"_s;
        QTest::newRow("inflected") << u"The lords permitted slavery."_s << u"The lords abolished slavery."_s
                                   << u"reversed"_s << u"old “permitted” word: reversed"_s;
        QTest::newRow("denied opposite")
            << u"The bridge is dangerous."_s << u"The bridge is not safe."_s << u"reaffirmed"_s << QString();
        QTest::newRow("both on one side")
            << u"We expect prices to rise."_s << u"We expect prices to rise or to fall."_s
            << u"scope_changed"_s << QString();
        QTest::newRow("supposed only")
            << u"We will sell grain."_s << u"We will sell grain if others buy it."_s << u"condition_changed"_s
            << QString();
    }
    void antonyms() { check(); }

    void oppositionsAreMany()
    {
        QVERIFY(opposedPairs() >= 300);
        Stemmer stemmer(u"en"_s);
        for (const QString& word : {u"raised"_s, u"lowering"_s, u"permits"_s, u"forbidden"_s})
            QVERIFY2(!polesOf(stemmer.stem(word)).isEmpty(), qPrintable(word));
        QVERIFY(polesOf(stemmer.stem(u"harbour"_s)).isEmpty());
    }

    void conditions_data()
    {
        columns();
        QTest::newRow("added") << u"You may copy the maps."_s
                               << u"You may copy the maps if you name the maker."_s << u"condition_changed"_s
                               << u"new “if” condition: condition_changed"_s;
        QTest::newRow("gone") << u"You may copy the maps, provided that you name the maker."_s
                              << u"You may copy the maps."_s << u"condition_changed"_s
                              << u"old “provided that” condition: condition_changed"_s;
        QTest::newRow("even if adds none")
            << u"The fair opens on Sunday."_s << u"The fair opens on Sunday even if it rains."_s
            << u"scope_changed"_s << QString();
        QTest::newRow("answered") << u"We act if needed."_s << u"We act as necessary."_s << u"reaffirmed"_s
                                  << QString();
        QTest::newRow("provided by") << u"We use maps."_s << u"We use maps provided by the army."_s
                                     << u"scope_changed"_s << QString();
        QTest::newRow("fulfilled") << u"The bank is prepared to lend if banks ask for it."_s
                                   << u"The bank decided to lend."_s << u"strengthened"_s
                                   << u"old “if” condition: condition_changed"_s;
    }
    void conditions() { check(); }

    void scope_data()
    {
        columns();
        QTest::newRow("all, almost all")
            << u"All members voted for the plan."_s << u"Almost all members voted for the plan."_s
            << u"scope_changed"_s << u"new “Almost all” quantifier_most: scope_changed"_s;
        QTest::newRow("any, all") << u"Any member may vote in the hall."_s
                                  << u"All members may vote in the hall."_s << u"reaffirmed"_s << QString();
        QTest::newRow("only") << u"The pass opens the garden."_s << u"The pass opens only the garden."_s
                              << u"scope_changed"_s << u"new “only” restriction: scope_changed"_s;
        QTest::newRow("list grows") << u"We log your name and address."_s
                                    << u"We log your name, address and location."_s << u"scope_changed"_s
                                    << u"new “location” word: scope_changed"_s;
        QTest::newRow("list shrinks, reworded")
            << u"Our shop will not lend, sell, rent or trade what readers told us."_s
            << u"Never do we sell personal details to any other firm."_s << u"scope_changed"_s
            << u"old “rent” word: scope_changed"_s;
        QTest::newRow("same list") << u"We log names, addresses and dates."_s
                                   << u"We log names, addresses and dates."_s << u"reaffirmed"_s << QString();
    }
    void scope() { check(); }

    void grades_data()
    {
        columns();
        QTest::newRow("will, may") << u"The road will close."_s << u"The road may close."_s << u"weakened"_s
                                   << u"new “may” possible: weakened"_s;
        QTest::newRow("month is no cue")
            << u"The road will close in May."_s << u"The road will close in June."_s << u"quantity_changed"_s
            << QString();
        QTest::newRow("noun is no cue")
            << u"The will of the people counts."_s << u"The voice of the people counts."_s
            << u"scope_changed"_s << QString();
        QTest::newRow("must, should") << u"Drivers must rest."_s << u"Drivers should rest."_s << u"weakened"_s
                                      << u"old “must” obligation_strong: weakened"_s;
        QTest::newRow("hedge in front") << u"The plan will work."_s << u"We think the plan will work."_s
                                        << u"weakened"_s << u"new “think” probable: weakened"_s;
        QTest::newRow("moved cue") << u"Perhaps the train is late today."_s
                                   << u"The train is late today, perhaps."_s << u"reaffirmed"_s << QString();
        QTest::newRow("short form") << u"We will open the gate."_s << u"We'll open the gate."_s
                                    << u"reaffirmed"_s << QString();
        QTest::newRow("said by others") << u"The mayor spoke to the press."_s
                                        << u"The mayor spoke to the press; critics say the plan might fail."_s
                                        << u"scope_changed"_s << QString();
        QTest::newRow("quoted") << u"The letter is on the table."_s
                                << u"The letter is on the table; he said “it might be burnt”."_s
                                << u"scope_changed"_s << QString();
    }
    void grades() { check(); }

    void scales_data()
    {
        columns();
        QTest::newRow("strong, solid")
            << u"Sales grew at a strong pace."_s << u"Sales grew at a solid pace."_s << u"weakened"_s
            << u"new “solid” word: weakened"_s;
        QTest::newRow("further") << u"Talks made further progress."_s << u"Talks made progress."_s
                                 << u"weakened"_s << u"old “further” intensifier: weakened"_s;
        QTest::newRow("for longer") << u"Rates stay low for some time."_s
                                    << u"Rates stay low for an extended period."_s << u"strengthened"_s
                                    << QString();
        QTest::newRow("softened") << u"Prices are high in the north."_s
                                  << u"Prices are somewhat high in the north."_s << u"weakened"_s
                                  << u"new “somewhat” downtoner: weakened"_s;
        QTest::newRow("qualified") << u"The result is clear to us."_s
                                   << u"The result is clear to us, but we will wait."_s << u"weakened"_s
                                   << u"new “but we will wait” word: weakened"_s;
    }
    void scales() { check(); }

    void stance_data()
    {
        columns();
        const QString memo = u"my view is that open source AI will be safer than the alternatives."_s;
        QTest::newRow("careful")
            << memo
            << u"We’ll need to be rigorous about mitigating these risks and careful about what we choose to open source."_s
            << u"weakened"_s << u"old “will be safer” favourable: weakened"_s;
        QTest::newRow("careful, other side")
            << memo
            << u"We’ll need to be rigorous about mitigating these risks and careful about what we choose to open source."_s
            << u"weakened"_s << u"new “careful” caution: weakened"_s;
        QTest::newRow("concerns")
            << memo
            << u"And then obviously, as you approach real superintelligence, I think there’s a whole different set of safety concerns that I think we need to take very seriously."_s
            << u"weakened"_s << u"new “safety concerns” caution: weakened"_s;
    }
    void stance() { check(); }

    void unmatchedPairs_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("label");
        const QString memo = u"my view is that open source AI will be safer than the alternatives."_s;
        QTest::newRow("nothing shared")
            << u"The banking system is sound."_s << u"The cafeteria reopens on Monday."_s << u"unrelated"_s;
        QTest::newRow("one topic word")
            << u"Further details of the rules may be posted separately."_s
            << u"The guidelines were inspired by a code of rules elsewhere."_s << u"unrelated"_s;
        QTest::newRow("reworded contrast")
            << memo
            << u"We’ll need to be rigorous about mitigating these risks and careful about what we choose to open source."_s
            << u"weakened"_s;
        QTest::newRow("identical") << u"We will act."_s << u"We will act."_s << u"reaffirmed"_s;
    }
    void unmatchedPairs()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, label);
        const Judgement judgement = judgeTexts(oldText, newText, false);
        QCOMPARE(labelOf(judgement.primary), label);
        QCOMPARE(judgement.evidence.isEmpty(), label == "unrelated"_L1 || label == "reaffirmed"_L1);
    }

    void matchedPairIsNeverUnrelated()
    {
        const Judgement judgement =
            judgeTexts(u"The banking system is sound."_s, u"The cafeteria reopens on Monday."_s);
        QVERIFY(judgement.primary != Shift::Unrelated);
    }

    void reasonNamesBothSides()
    {
        const Judgement judgement = judgeTexts(u"The road will close."_s, u"The road may close."_s);
        QVERIFY(!judgement.evidence.isEmpty());
        QCOMPARE(judgement.evidence.first().reason, u"“will” (certain) → “may” (possible)"_s);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
