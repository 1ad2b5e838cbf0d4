// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts told in other words and amounts that changed, in both directions; which words the evidence shows
// and what it says of them.

#include "pairs.h"
#include "tests/mirrored.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

class TestAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothDirections_data() { addLabelledRows(u"amounts.tsv"_s, 80); }
    void bothDirections()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, label); ///< "!a" is any but "a"
        const Judgement there = judgeTexts(oldText, newText);
        const Judgement back = judgeTexts(newText, oldText);
        const QString told = labelOf(there.primary);
        QVERIFY2(label.startsWith(u'!') ? told != label.sliced(1) : told == label,
                 qPrintable(u"told %1, not %2\n%3"_s.arg(told, label, readable(there, oldText, newText))));
        if (label == "!quantity_changed"_L1)
            QVERIFY2(!there.shifts.contains(Shift::QuantityChanged),
                     qPrintable(readable(there, oldText, newText)));
        QCOMPARE(labelOf(mirrored(back.primary)), told);
        QCOMPARE(back.confidence, there.confidence);
        QVERIFY2(evidenceKeys(back.evidence, true) == evidenceKeys(there.evidence, false),
                 qPrintable(readable(there, oldText, newText) + u"\n--- swapped\n"_s
                            + readable(back, newText, oldText)));
    }

    void evidence_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("cue");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QString& oldText, const QString& newText,
                            const QString& side, const QString& words, const QString& cue,
                            const QString& reason) {
            QTest::newRow(name) << oldText << newText << side << words << cue << reason;
        };
        const QString staff = u"Staffing was up 5 percent year over year."_s;
        row("year over year", staff, u"Staffing was up 8 percent year over year."_s, u"new"_s,
            u"8 percent year over year"_s, u"quantity"_s,
            u"“5 percent year over year” → “8 percent year over year”"_s);
        row("between", u"We will spend between $60 and $65 billion."_s, u"We will spend $66-72 billion."_s,
            u"old"_s, u"between $60 and $65 billion"_s, u"quantity"_s,
            u"“between $60 and $65 billion” → “$66-72 billion”"_s);
        row("3d", u"They meet on the 3d day of January."_s, u"They meet on the 4th day of January."_s,
            u"old"_s, u"3d day of January"_s, u"date"_s, u"“3d day of January” → “4th day of January”"_s);
        row("letter of a section", u"Section 104a applies."_s, u"Section 104b applies."_s, u"old"_s,
            u"104a"_s, u"quantity"_s, u"“104a” → “104b”"_s);
        row("hour", u"The shops shut at 17:00."_s, u"The shops shut at 18:00."_s, u"old"_s, u"17:00"_s,
            u"quantity"_s, u"“17:00” → “18:00”"_s);
        row("point of p.m.", u"The shops shut at 5 p.m."_s, u"The shops shut at 8 p.m."_s, u"new"_s,
            u"8 p.m."_s, u"quantity"_s, u"“5 p.m.” → “8 p.m.”"_s);
        row("no bare figure", u"More than 100,000 guards are on duty."_s,
            u"Some 70,000 guards are on duty."_s, u"new"_s, u"Some 70,000"_s, u"quantity"_s,
            u"“More than 100,000” → “Some 70,000”"_s);
        row("once", u"Nobody may be chosen more than twice."_s, u"Nobody may be chosen more than once."_s,
            u"old"_s, u"more than twice"_s, u"quantity"_s, u"“more than twice” → “more than once”"_s);
        const QString paid = u"Our liability is limited to the amount you paid in the last twelve months."_s;
        const QString sum = u"Our liability is limited to US$100."_s;
        row("unlike kinds, old", paid, sum, u"old"_s, u"twelve months"_s, u"quantity"_s,
            u"“twelve months” → no figure"_s);
        row("unlike kinds, new", paid, sum, u"new"_s, u"US$100"_s, u"quantity"_s, u"no figure → “US$100”"_s);
        row("number of four figures", u"More than 2,000 people came."_s, u"More than 2048 people came."_s,
            u"new"_s, u"More than 2048"_s, u"quantity"_s, u"“More than 2,000” → “More than 2048”"_s);
        row("grouping comma", u"The fund holds 2,000."_s, u"The fund holds 2,100."_s, u"old"_s, u"2,000"_s,
            u"quantity"_s, u"“2,000” → “2,100”"_s);
        row("year", u"Costs fell in 2024."_s, u"Costs fell in 2023."_s, u"old"_s, u"2024"_s, u"date"_s,
            u"“2024” → “2023”"_s);
        row("fiscal year", u"Fiscal year 2024 was good."_s, u"Fiscal year 2025 was good."_s, u"new"_s,
            u"2025"_s, u"date"_s, u"“2024” → “2025”"_s);
        row("flat", u"Staffing was flat."_s, u"Staffing was up 8 percent."_s, u"old"_s, u"flat"_s, u"word"_s,
            u"“flat” → “8 percent”"_s);
    }
    void evidence()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, side);
        QFETCH(QString, words);
        QFETCH(QString, cue);
        QFETCH(QString, reason);
        const Judgement judgement = judgeTexts(oldText, newText);
        const bool old = side == "old"_L1;
        const auto shows = [&](const Evidence& each) {
            return (each.side == Side::Old) == old && each.range.of(old ? oldText : newText) == words
                && each.cue == cue && each.reason == reason;
        };
        QVERIFY2(std::ranges::any_of(judgement.evidence, shows),
                 qPrintable(readable(judgement, oldText, newText)));
        const auto isBare = [](const Evidence& each) { return each.reason.contains("bare figure"_L1); };
        QVERIFY(std::ranges::none_of(judgement.evidence, isBare));
    }

    void unlikeSentences_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<bool>("related");
        QTest::newRow("years and days")
            << u"You must be at least 13 years of age to create an account on the service."_s
            << u"We give thirty (30) days notice of any dispute before arbitration starts."_s << false;
        QTest::newRow("the same counted")
            << u"More than 20,000 Americans now serve in their communities all over this country."_s
            << u"This year 25,000 young Americans will earn college money by serving their communities."_s
            << true;
    }
    void unlikeSentences()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(bool, related);
        for (const Judgement& judgement :
             {judgeTexts(oldText, newText, false), judgeTexts(newText, oldText, false)})
            QCOMPARE(judgement.primary != Shift::Unrelated, related);
    }
};

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
