// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claims/clauses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

/// Each row is a sentence with " | " where it must be parted, and nowhere else.
class TestClauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english_data();
    void english();
    void others_data();
    void others();
    void longSentences();

private:
    static QString parted(const QString& marked, bool isEnglish)
    {
        QString sentence = marked;
        sentence.replace(u" | "_s, u" "_s);
        sentence.replace(u"|"_s, QString());
        QString result;
        qsizetype at = 0;
        for (const qsizetype start : clauseStarts(sentence, isEnglish)) {
            if (start <= at || start >= sentence.size())
                return u"start %1 out of place"_s.arg(start);
            QString piece = sentence.sliced(at, start - at);
            result += piece.endsWith(u' ') ? piece + u"| "_s : piece + u'|';
            at = start;
        }
        return result + sentence.sliced(at);
    }
};

void TestClauses::english_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QString& sentence) { QTest::newRow(name) << sentence; };
    row("and my view",
        u"There is an ongoing debate about the safety of open source AI models, | and my view is that open "
        u"source AI "
        "will be safer than the alternatives."_s);
    row("as long as stays",
        u"As long as everyone has access to similar generations of models – which open source promotes – "
        u"then "
        "governments and institutions with more compute resources will be able to check bad actors with less compute."_s);
    row("but",
        u"People often ask if I’m worried about giving up an advantage by open sourcing our model, | but I "
        u"think "
        "this misses the big picture."_s);
    row("so",
        u"We log all access to all of the accounts by IP address, | so we can always verify that no "
        u"unauthorized "
        "access has happened."_s);
    row("so that",
        u"We keep the whole of that correspondence for two years, so that we have a history of it to which "
        u"we "
        "can refer."_s);
    row("which stays",
        u"I expect that development will continue to be very competitive, which means that any given model "
        "is not giving away an advantage."_s);
    row("short", u"We will act now, and we will win."_s);
    row("short clause",
        u"The Committee expects to keep the rate where it has been for a long while now, and it will."_s);
    row("enumeration",
        u"We collect the names of our users, the addresses of their computers, the pages that they see, and "
        "the time that they spend on each one of them."_s);
    row("subjects in a row",
        u"The crime rate, the welfare and food stamp rolls, the poverty rate, and the teen pregnancy rate are all down now."_s);
    row("shared subject",
        u"The Committee decided to keep the target range for the federal funds rate, and expects to "
        "keep it there for some time."_s);
    row("relative clause",
        u"We describe the cookies that we set on your computer, the needs we have for those cookies, and "
        "the types of cookies they are."_s);
    row("conditions joined",
        u"If you purchase a product on our market for your account, and you do not like what you get "
        "from us, then you will have your money back."_s);
    row("after the condition",
        u"If any such change of ownership happens to us, we will ensure your privacy, | and we will "
        "notify you by email before any transfer."_s);
    row("in brackets",
        u"The rule applies to every member of the House (who shall vote in person, and they shall vote in "
        "public on any question)."_s);
    row("in quotes",
        u"He said to them all on that day: “We will never sell the data of our users, and we will not share "
        u"it "
        "with anyone.”"_s);
    row("in straight quotes",
        u"He said to them all on that day: \"We will never sell the data of our users; we will not "
        "share it with anyone.\""_s);
    row("semicolon",
        u"Market-based measures of inflation compensation have declined over the past few months; | "
        "survey-based measures of expectations are little changed."_s);
    row("semicolon and quote",
        u"The word “person” shall include every body that the law knows as such; | “State” shall "
        "mean each of those that have joined."_s);
    row("semicolons in a list",
        u"In this policy, we lay out what data we collect and why; how your data is handled; and "
        "your rights with respect to it."_s);
    row("of the second",
        u"The seats of the first class shall be vacated at the end of the second year; of the second "
        "class, at the end of the fourth year they shall be."_s);
    row("nor",
        u"No State shall make or enforce any law which shall abridge the privileges of citizens; | nor shall "
        u"any "
        "State deprive any person of life or liberty."_s);
    row("or between nouns",
        u"No one shall be appointed to any office which shall have been created, or the pay of which "
        "shall have been increased, in that time."_s);
    row("three",
        u"We only collect what you give us for the account; | we do not sell it to any third parties, | and "
        u"we "
        "keep it for as long as the account is open."_s);
}

void TestClauses::english()
{
    QFETCH(QString, sentence);
    QCOMPARE(parted(sentence, true), sentence);
}

void TestClauses::others_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("german")
        << u"Die Zweckbindung entfällt ab dem nächsten Jahr; | die Bindung des ganzen Mittelvolumens "
           "bleibt bestehen, und das Gesetz gilt weiter."_s;
    QTest::newRow("german list") << u"Dies gilt für die Zölle; die Steuern; die Abgaben."_s;
    QTest::newRow("chinese")
        << u"国务院对全国人民代表大会负责并报告工作；|在全国人民代表大会闭会期间，对常务委员会负责。"_s;
    QTest::newRow("chinese list") << u"包括：姓名；地址；电话。"_s;
    QTest::newRow("arabic")
        << u"لا نبيع بيانات المستخدمين لأي طرف آخر؛ | ولا نشاركها مع أحد إلا بموافقة صريحة منهم."_s;
    QTest::newRow("in brackets")
        << u"Wir geben die Daten nicht weiter (sie bleiben hier bei uns im Haus; wir geben sie "
           "keinem anderen Menschen)."_s;
}

void TestClauses::others()
{
    QFETCH(QString, sentence);
    QCOMPARE(parted(sentence, false), sentence);
}

/// What no one would call a sentence is left whole, and at once.
void TestClauses::longSentences()
{
    QVERIFY(clauseStarts(u"we will go on and on, and we will stop; "_s.repeated(100'000), true).isEmpty());
    QVERIFY(clauseStarts(u"wir gehen immer weiter und weiter; "_s.repeated(100'000), false).isEmpty());
    QVERIFY(clauseStarts(QString(), true).isEmpty());
    QVERIFY(clauseStarts(u";;;;,,,,"_s, true).isEmpty());
}

QTEST_GUILESS_MAIN(TestClauses)
#include "tst_clauses.moc"
