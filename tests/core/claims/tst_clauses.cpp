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
    row("so we kind of",
        u"Nobody in the whole building knew for sure what would happen next, | so we kind of wrestle with it."_s);
    row("bare plural",
        u"Prices have risen again and again in the stores over the past two years, | so families buy less than before."_s);
    row("past of any verb",
        u"The lights went on in the great hall a little after nine, | and the crowd cheered in every one of the rows."_s);
    row("verb far behind",
        u"The bill will come to the floor of the House before the end of May, | and members of both of the "
        u"parties will then vote on it."_s);
    row("participle in a row",
        u"We keep the name on your account, the address that goes with it, and the data collected from you "
        "when you visit one of our pages."_s);
    row("participle behind one comma",
        u"We may disclose the name of any user of the service to the police, and information provided to us "
        "by that user at any time."_s);
    row("shared subject, bare verb",
        u"Members of the committee will meet again before the end of the year, and expect that inflation "
        u"will "
        "have come down by then."_s);
    row("so important",
        u"We will defend in every one of the courts the right to vote, so important to the life of any "
        "democracy that has lasted."_s);
    row("to is never finite",
        u"We will work for a new covenant with all of our people; empowering them to make the most of their "
        "lives and to have a say."_s);
    row("that joined",
        u"I believe with all my heart that our country can do this work well, and that we will begin to do "
        "it in this very year."_s);
    row("provided that, numbered",
        u"You agree to indemnify us from any claims, provided that GitHub (1) promptly gives you written "
        u"notice "
        "of the claim; (2) gives you sole control of the defense; and (3) provides all reasonable assistance."_s);
    row("provided that, not numbered",
        u"You may share the work with anyone that you like, provided that you keep this notice in every "
        u"copy; "
        "you name the authors in each of them; and you do not ask for any money."_s);
    row("if, numbered",
        u"We will close the account of any user without notice if (a) the user breaks one of these rules; or "
        "(b) we are told by a court that we must do so."_s);
    row("numbered main clauses",
        u"The Committee has made up its mind on three of these points: (1) the rate will stay where it is "
        u"now; "
        "| (2) the purchases will go on until the end of the year; | and (3) the minutes will be published."_s);
    row("one number is no list",
        u"We will act under the second sentence of the article 5 (1) as soon as we can; | we will not wait "
        u"for "
        "any of the others to follow."_s);
    row("condition and two clauses",
        u"We will act at once if one of the members of the group asks for it; | the others will follow us "
        "before the end of the year."_s);
    row("conditions in a row",
        u"The low range will be appropriate at least as long as unemployment remains above six percent, "
        "inflation is projected to be low, and expectations continue to be well anchored."_s);
    row("condition first",
        u"If you live in a member state of the union, you have the right to file a complaint with them, | "
        u"and "
        u"you might have more options than that."_s);
    row("as and so",
        u"Nearly all of us recognize that as the dealings of people with each other increase, so power to "
        "govern them must increase."_s);
    row("that and a plural",
        u"It follows from these views that no State can lawfully get out of the Union, and that acts of "
        "violence within any State are void."_s);
    row("that is why",
        u"We have never once sold any of the data of our users to anyone, | and that is why they trust us "
        "with it today."_s);
    row("verb of the subject before",
        u"For us they toiled in sweatshops and settled the whole of the West; endured the lash of the whip "
        "and plowed the hard earth."_s);
    row("be is never finite",
        u"Else the new wine will burst all of the old bottles at once, and be spilled on the floor, | and "
        u"the "
        "bottles shall perish with it."_s);
    row("phrase before the pronoun",
        u"They shall in all cases be privileged from arrest during the session; | and for any speech or "
        "debate in either house they shall not be questioned."_s);
    row("verbs of one subject",
        u"GitHub takes reasonable measures to protect your data from unauthorized access; maintain the "
        "accuracy of the data; and help ensure the appropriate use of it."_s);
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
