// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The same words in other places, reported by the same source, or more or less exact: nothing that a
// comparison of the words alone would see.

#include "pairs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

class TestArrangement : public QObject
{
    Q_OBJECT

    static void row(const char* name, const QString& oldText, const QString& newText, const QString& label,
                    const QString& oldWords, const QString& newWords)
    {
        QTest::newRow(name) << oldText << newText << label << oldWords << newWords;
    }

    static void columns()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("oldWords"); // of the evidence, in order, joined by "|"
        QTest::addColumn<QString>("newWords");
    }

    static QString words(const Judgement& judgement, Side side, const QString& text)
    {
        QStringList found;
        for (const Evidence& evidence : judgement.evidence) {
            if (evidence.side != side)
                continue;
            const QString word = evidence.range.of(text).toString();
            if (!found.contains(word))
                found.append(word);
        }
        return found.join(u'|');
    }

    static void check()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, label);
        QFETCH(QString, oldWords);
        QFETCH(QString, newWords);
        for (const bool swapped : {false, true}) {
            const QString& before = swapped ? newText : oldText;
            const QString& after = swapped ? oldText : newText;
            const Judgement judgement = judgeTexts(before, after);
            const QString told = readable(judgement, before, after);
            QVERIFY2(labelOf(judgement.primary) == label,
                     qPrintable(labelOf(judgement.primary) + u'\n' + told));
            QCOMPARE(words(judgement, Side::Old, before), swapped ? newWords : oldWords);
            QCOMPARE(words(judgement, Side::New, after), swapped ? oldWords : newWords);
        }
    }

private Q_SLOTS:
    void swapped_data()
    {
        columns();
        row("actor and victim", u"Iran attacked Israel."_s, u"Israel attacked Iran."_s, u"scope_changed"_s,
            u"Iran|Israel"_s, u"Israel|Iran"_s);
        row("articles do not count", u"Goods go from the EU to Britain."_s,
            u"Goods go from Britain to the EU."_s, u"scope_changed"_s, u"EU|Britain"_s, u"Britain|EU"_s);
        row("duties", u"The bank must act and the state may act."_s,
            u"The bank may act and the state must act."_s, u"scope_changed"_s, u"must|may"_s, u"may|must"_s);
        row("quantifiers", u"Some will win and all will lose."_s, u"All will win and some will lose."_s,
            u"scope_changed"_s, u"Some|all"_s, u"All|some"_s);
        row("subjects", u"Revenue rose and costs fell."_s, u"Costs rose and revenue fell."_s, u"reversed"_s,
            u"Revenue|costs"_s, u"Costs|revenue"_s);
        row("figures", u"10 of 12 members voted for it."_s, u"12 of 10 members voted for it."_s,
            u"quantity_changed"_s, u"10|12"_s, u"12|10"_s);
        row("coordinated words", u"We eat bread and butter."_s, u"We eat butter and bread."_s,
            u"reaffirmed"_s, {}, {});
        row("coordinated clauses", u"Prices rose and wages fell."_s, u"Wages fell and prices rose."_s,
            u"reaffirmed"_s, {}, {});
        row("a phrase that moved", u"In June the bank will act."_s, u"The bank will act in June."_s,
            u"reaffirmed"_s, {}, {});
        row("a word that moved", u"Today we announce a new plan."_s, u"We announce a new plan today."_s,
            u"reaffirmed"_s, {}, {});
    }
    void swapped() { check(); }

    void movedDenials_data()
    {
        columns();
        row("to another verb", u"We will not raise taxes and will cut spending."_s,
            u"We will raise taxes and will not cut spending."_s, u"reversed"_s, u"not"_s, u"not"_s);
        row("with another modal", u"The Committee will not cut rates; it may raise them."_s,
            u"The Committee may cut rates; it will not raise them."_s, u"reversed"_s, u"not"_s, u"not"_s);
        row("over a judgement", u"It is not likely to pass this year."_s,
            u"It is likely not to pass this year."_s, u"reaffirmed"_s, u"not"_s, u"not"_s);
        row("of nouns, not of verbs", u"nor shall the State, or any of them, grant a title of nobility"_s,
            u"no title of nobility shall the State, or any of them, grant"_s, u"reaffirmed"_s, u"nor|title"_s,
            u"no"_s);
        row("each with its verb", u"We do not host advertising on it and we do not sell your information."_s,
            u"We do not sell your information and we do not host advertising on it."_s, u"reaffirmed"_s, {},
            {});
        row("with its verb", u"In June we will not act."_s, u"We will not act in June."_s, u"reaffirmed"_s,
            {}, {});
    }
    void movedDenials() { check(); }

    void smallWords_data()
    {
        columns();
        row("duties change hands", u"You must notify us of the change."_s,
            u"We must notify you of the change."_s, u"scope_changed"_s, u"You|us"_s, u"We|you"_s);
        row("possession", u"You own the content."_s, u"We own the content."_s, u"scope_changed"_s, u"You"_s,
            u"We"_s);
        row("another man", u"He will resign."_s, u"She will resign."_s, u"scope_changed"_s, u"He"_s,
            u"She"_s);
        row("both or one", u"You may copy and sell it."_s, u"You may copy or sell it."_s, u"scope_changed"_s,
            u"and"_s, u"or"_s);
    }
    void smallWords() { check(); }

    void reported_data()
    {
        columns();
        row("denied", u"He said we will go to war."_s, u"He said we will not go to war."_s, u"reversed"_s,
            u"go"_s, u"not"_s);
        row("quoted", u"The spokesman said: “We support the bill.”"_s,
            u"The spokesman said: “We oppose the bill.”"_s, u"reversed"_s, u"support"_s, u"oppose"_s);
    }
    void reported() { check(); }

    void reportedStrength()
    {
        const QString sure = u"The CEO said sales will grow."_s;
        const QString unsure = u"The CEO said sales may grow."_s;
        QCOMPARE(judgeTexts(sure, unsure).primary, Shift::Weakened);
        QCOMPARE(judgeTexts(unsure, sure).primary, Shift::Strengthened);
    }

    void exactness_data()
    {
        columns();
        row("about and exactly", u"about 10 people came to the hall"_s,
            u"exactly 10 people came to the hall"_s, u"reaffirmed"_s, u"about"_s, u"exactly"_s);
        row("some of a figure", u"Some 500 people came to the square."_s, u"500 people came to the square."_s,
            u"reaffirmed"_s, u"Some"_s, {});
        row("morning and evening", u"We open at 9 a.m. on weekdays."_s, u"We open at 9 p.m. on weekdays."_s,
            u"quantity_changed"_s, u"9 a.m."_s, u"9 p.m."_s);
        row("written in two ways", u"We open at 9am."_s, u"We open at 9 a.m."_s, u"reaffirmed"_s, {}, {});
        row("scales of degrees", u"Keep it at 10°C or colder."_s, u"Keep it at 10°F or colder."_s,
            u"quantity_changed"_s, u"10°C"_s, u"10°F"_s);
        row("several and many", u"several members of the board objected"_s,
            u"many members of the board objected"_s, u"scope_changed"_s, u"several"_s, u"many"_s);
        row("a range meets a range",
            u"The Committee keeps the target range for the rate at 5-1/4 to 5-1/2 percent."_s,
            u"The Committee keeps the target range for the rate by 1/2 percentage point at 4-3/4 to 5 percent."_s,
            u"quantity_changed"_s, u"5-1/4 to 5-1/2 percent"_s, u"1/2 percentage point|4-3/4 to 5 percent"_s);
        row("a year is no part of an amount", u"It cost $5m in 2023 and $7m in 2024."_s,
            u"It cost $5m in 2023 and $8m in 2024."_s, u"quantity_changed"_s, u"$7m"_s, u"$8m"_s);
        row("replaced here, kept elsewhere", u"the greater of $100 and the fees, whichever is greater"_s,
            u"the greater of $100 and the fees, whichever is less"_s, u"reversed"_s, u"greater"_s, u"less"_s);
    }
    void exactness() { check(); }
};

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
