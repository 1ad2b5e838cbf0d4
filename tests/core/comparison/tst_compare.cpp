// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"
#include "core/comparison/sizeofshift.h"
#include "core/document/reader.h"
#include "core/meaning/sentenceencoder.h"

#include <QTest>

#include <thread>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

Document document(const QString& text)
{
    return readDocument(text.toUtf8(), u"text.txt"_s, {}, Progress()).value();
}

ComparisonPtr compared(const QString& oldText, const QString& newText, const CompareOptions& options = {})
{
    return compare(document(oldText), document(newText), options, Progress()).value();
}

bool hasNotice(const ComparisonPtr& comparison, NoticeCode code)
{
    return std::ranges::any_of(comparison->summary.notices, [&](const Notice& n) { return n.code == code; });
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<Verdict>("verdict");
        const QString rates =
            u"The Committee decided to raise the target range for the federal funds rate."_s;
        QTest::newRow("the same") << rates << rates << Verdict::Consistent;
        QTest::newRow("reversed")
            << rates << u"The Committee decided to lower the target range for the federal funds rate."_s
            << Verdict::Reversed;
        QTest::newRow("weakened") << u"We will keep the target range for the federal funds rate."_s
                                  << u"We may keep the target range for the federal funds rate."_s
                                  << Verdict::Shifted;
        QTest::newRow("nothing in common") << rates << u"Bananas ripen."_s << Verdict::Unclear;
    }

    void verdict()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(Verdict, verdict);
        const ComparisonPtr comparison = compared(oldText, newText);
        QCOMPARE(comparison->summary.verdict, verdict);
    }

    void findingsStandInReadingOrder()
    {
        const ComparisonPtr comparison = compared(
            u"First we raise rates at once.\n\nLast we thank the members of the board."_s,
            u"Before all, hello there.\n\nFirst we raise rates at once.\n\nIn between, birds sing songs.\n\n"
            "Last we thank the members of the board."_s);
        QStringList order;
        for (const Finding& finding : comparison->findings)
            order.append(finding.oldClaims.isEmpty() ? u"+%1"_s.arg(finding.newClaims.first())
                                                     : u"%1"_s.arg(finding.oldClaims.first()));
        QCOMPARE(order.join(u' '), u"+0 0 +2 1"_s);
        QCOMPARE(comparison->findings.first().id, 1);
        QCOMPARE(comparison->summary.counts.at(Shift::New), 2);
    }

    void sortsBySize()
    {
        const ComparisonPtr comparison = compared(
            u"We will raise rates. We will keep the office open. All is well."_s,
            u"We will raise rates. We may keep the office open. Completely other things happened here today."_s);
        const QList<int> ids = findingsBySize(*comparison);
        QCOMPARE(ids.size(), comparison->findings.size());
        double last = 1;
        for (const int id : ids) {
            const double size = sizeOfShift(*comparison, comparison->findings.at(id - 1));
            QVERIFY(size <= last);
            last = size;
        }
        QCOMPARE(comparison->findings.at(ids.first() - 1).shift, Shift::Weakened);
        QCOMPARE(comparison->findings.at(ids.last() - 1).shift, Shift::Reaffirmed);
    }

    void datesAreSmallShifts()
    {
        const ComparisonPtr comparison =
            compared(u"The Committee met in May 2018. We will keep the rate at 2 percent."_s,
                     u"The Committee met in June 2018. We will keep the rate at 3 percent."_s);
        QCOMPARE(comparison->findings.size(), 2);
        QCOMPARE(comparison->summary.counts.at(Shift::QuantityChanged), 2);
        QVERIFY(sizeOfShift(*comparison, comparison->findings.at(0))
                < sizeOfShift(*comparison, comparison->findings.at(1)));
    }

    void ignoringMakesEqual_data()
    {
        QTest::addColumn<QString>("newText");
        QTest::addColumn<bool>("ignoreCase");
        QTest::addColumn<bool>("ignorePunctuation");
        QTest::addColumn<bool>("equal");
        QTest::newRow("case kept") << u"We Will raise rates, soon."_s << false << false << false;
        QTest::newRow("case ignored") << u"We Will raise rates, soon."_s << true << false << true;
        QTest::newRow("comma kept") << u"We will raise rates soon."_s << false << false << false;
        QTest::newRow("comma ignored") << u"We will raise rates soon."_s << false << true << true;
        QTest::newRow("word never") << u"We will raise prices, soon."_s << true << true << false;
    }

    void ignoringMakesEqual()
    {
        QFETCH(QString, newText);
        QFETCH(bool, ignoreCase);
        QFETCH(bool, ignorePunctuation);
        QFETCH(bool, equal);
        CompareOptions options;
        options.ignoreCase = ignoreCase;
        options.ignorePunctuation = ignorePunctuation;
        const ComparisonPtr comparison = compared(u"We will raise rates, soon."_s, newText, options);
        QCOMPARE(comparison->findings.size(), 1);
        const EditScript edits = comparison->findings.first().edits;
        QCOMPARE(std::ranges::all_of(edits, [](const Edit& edit) { return edit.op == EditOp::Equal; }),
                 equal);
    }

    void saysSo()
    {
        const QString german = u"Der Bundestag wird die Gesetze nicht ändern und die Regierung ist dafür."_s;
        const QString english = u"The parliament will not change the laws and the government is for it."_s;
        QVERIFY(hasNotice(compared(german, german), NoticeCode::NoWordVectors));
        const QString danish = u"Folketinget vil ikke ændre lovene, og regeringen er heller ikke for det."_s;
        QVERIFY(!hasNotice(compared(german, german), NoticeCode::NoLexicon));
        QVERIFY(hasNotice(compared(danish, danish), NoticeCode::NoLexicon));
        QVERIFY(hasNotice(compared(german, english), NoticeCode::LanguagesDiffer));
        QVERIFY(compared(english, english)->summary.notices.isEmpty());
    }

    void aCancelledRunGivesNoPartialResult()
    {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"Sentence number %1 says that prices in district %2 will rise. "_s.arg(i).arg(i % 97);
        const Document big = document(text);
        for (const Step at : {Step::Claims, Step::Meaning, Step::Matching, Step::Shifts}) {
            Progress* handle = nullptr;
            Progress progress([&](Step step, double) {
                if (step == at)
                    handle->cancel();
            });
            handle = &progress;
            const auto result = compare(big, document(u"Another text."_s), {}, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
    }

    void pairs_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<Shift>("shift");
        QTest::newRow("the same") << u"All is well."_s << u"All is well."_s << Shift::Reaffirmed;
        QTest::newRow("no old") << u""_s << u"All is well."_s << Shift::New;
        QTest::newRow("no new") << u"All is well."_s << u" "_s << Shift::Dropped;
        QTest::newRow("unrelated") << u"The bank raised its rates."_s << u"Bananas ripen in the sun."_s
                                   << Shift::Unrelated;
        QTest::newRow("number") << u" Rates rise to 3 percent. "_s << u"Rates rise to 4 percent."_s
                                << Shift::QuantityChanged;
    }

    void pairs()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(Shift, shift);
        const Result<JudgedPairs> judged = judgePairs({{oldText, newText}}, {}, Progress());
        QVERIFY(judged);
        QCOMPARE(judged->answers.size(), 1);
        QCOMPARE(judged->answers.first().judgement.primary, shift);
        for (const Evidence& evidence : judged->answers.first().judgement.evidence)
            QVERIFY(evidence.range.end <= (evidence.side == Side::Old ? oldText : newText).size());
    }

    void pairsOfOneFrame_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<bool>("related");
        QTest::newRow("other matter")
            << u"We use lanterns to find the way and to keep the wolves off."_s
            << u"We use clerks to count the votes and to keep the books."_s << false;
        QTest::newRow("other case") << u"In this case the new rules will be sent to the printer."_s
                                    << u"In this case the length of the feast is not changed."_s << false;
        QTest::newRow("edited") << u"We use lanterns to find the way and to keep the wolves off."_s
                                << u"We use torches to find our way and to keep wolves off."_s << true;
        QTest::newRow("condition gone")
            << u"If a stranger brings the horses to the ford by night, the watch may shut the gate."_s
            << u"The watch may shut the gate."_s << true;
        QTest::newRow("reversed") << u"We will open the harbour in the spring."_s
                                  << u"We will not open the harbour in the spring."_s << true;
    }
    void pairsOfOneFrame()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(bool, related);
        if (!SentenceEncoder::isBuiltIn())
            QSKIP("built without the sentence encoder");
        const Result<JudgedPairs> judged =
            judgePairs({{oldText, newText}, {newText, oldText}}, {}, Progress());
        QVERIFY(judged);
        QVERIFY(judged->notices.isEmpty());
        for (const PairJudgement& answer : judged->answers)
            QCOMPARE(answer.judgement.primary != Shift::Unrelated, related);
        QCOMPARE(judged->answers[0].judgement.confidence, judged->answers[1].judgement.confidence);
    }

    void pairsSayWhatTheyLack()
    {
        CompareOptions options;
        options.language = u"da"_s;
        const Result<JudgedPairs> judged =
            judgePairs({{u"Alt er godt."_s, u"Intet er godt."_s}}, options, Progress());
        QVERIFY(judged);
        QCOMPARE(judged->notices,
                 (QList<Notice>{{NoticeCode::NoWordVectors, u"da"_s}, {NoticeCode::NoLexicon, u"da"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
