// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reading/samplecomparison.h"
#include "ui/reading/marks.h"
#include "ui/reading/speech.h"

#include <QTest>

using namespace palinode;
using namespace palinode::test;

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void claimsOfAPart();
    void everyCharacterOfAClaimLeadsToItsFinding();
    void differingWords();
    void nothingWhereAllDiffers();
    void evidenceStandsBeforeCues();
    void extentSpansAllClaims();
    void empty();
    void titlesAndSpeech();
    void subtitleLeavesOutWhatIsUnknown();

private:
    std::unique_ptr<Sample> m_sample;
};

void TestMarks::init()
{
    m_sample = std::make_unique<Sample>(
        QStringList{QStringLiteral("We will never sell data. | We must ask you first."),
                    QStringLiteral("The office opens on Monday.")},
        QStringList{QStringLiteral("We may sell data. | We should ask you first. | Or later."),
                    QStringLiteral("Nothing else matters.")});
    Finding& first = m_sample->add({0}, {0}, Shift::Reversed);
    first.edits = {{EditOp::Equal, m_sample->find(Side::Old, QStringLiteral("We ")),
                    m_sample->find(Side::New, QStringLiteral("We "))},
                   {EditOp::Replace, m_sample->find(Side::Old, QStringLiteral("will never")),
                    m_sample->find(Side::New, QStringLiteral("may"))},
                   {EditOp::Equal, m_sample->find(Side::Old, QStringLiteral(" sell data.")),
                    m_sample->find(Side::New, QStringLiteral(" sell data."))}};
    Finding& second = m_sample->add({1}, {1, 2}, Shift::Weakened);
    second.edits = {{EditOp::Replace, m_sample->claim(Side::Old, 1), m_sample->claim(Side::New, 1)}};
    second.evidence = {{Side::Old, m_sample->find(Side::Old, QStringLiteral("must ask")),
                        QStringLiteral("obligation"), QStringLiteral("because"), Shift::Weakened},
                       {Side::New, m_sample->find(Side::New, QStringLiteral("should")),
                        QStringLiteral("obligation"), QStringLiteral("because"), Shift::Weakened}};
    m_sample->add({2}, {}, Shift::Dropped);
    m_sample->add({}, {3}, Shift::New);
    Statement& old = m_sample->comparison->oldStatement;
    old.cues[0] = {{m_sample->find(Side::Old, QStringLiteral("never")), CueClass::Negation}};
    old.cues[1] = {{m_sample->find(Side::Old, QStringLiteral("must")), CueClass::ObligationStrong},
                   {m_sample->find(Side::Old, QStringLiteral("first")), CueClass::Condition}};
}

void TestMarks::claimsOfAPart()
{
    const Marks marks(m_sample->comparison);
    const QList<ClaimMark> all = marks.claims(Side::Old, {0, 1000});
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].shift, Shift::Reversed);
    QCOMPARE(all[1].finding, 2);
    QCOMPARE(all[2].range, m_sample->claim(Side::Old, 2));
    const TextRange second = m_sample->claim(Side::Old, 1);
    QCOMPARE(marks.claims(Side::Old, second).size(), 1);
    QCOMPARE(marks.claims(Side::Old, {second.start - 1, second.start}).size(), 0);
    QCOMPARE(marks.claims(Side::New, {0, 1000}).size(), 4);
}

void TestMarks::everyCharacterOfAClaimLeadsToItsFinding()
{
    const Marks marks(m_sample->comparison);
    for (const Side side : {Side::Old, Side::New}) {
        const Statement& statement = m_sample->comparison->statement(side);
        for (qsizetype position = 0; position < statement.document.text.size(); ++position) {
            int expected = 0;
            for (const Finding& finding : m_sample->comparison->findings) {
                for (const int claim : claimsOf(finding, side)) {
                    if (statement.claims[claim].range.contains(position))
                        expected = finding.id;
                }
            }
            QCOMPARE(marks.findingAt(side, position), expected);
        }
    }
}

void TestMarks::differingWords()
{
    const Marks marks(m_sample->comparison);
    QCOMPARE(marks.differingWords(Side::Old, m_sample->claim(Side::Old, 0)),
             QList{m_sample->find(Side::Old, QStringLiteral("will never"))});
    QCOMPARE(marks.differingWords(Side::New, m_sample->claim(Side::New, 0)),
             QList{m_sample->find(Side::New, QStringLiteral("may"))});
    // Cut to the part that is asked for.
    const TextRange will = m_sample->find(Side::Old, QStringLiteral("will"));
    QCOMPARE(marks.differingWords(Side::Old, will), QList{will});
}

void TestMarks::nothingWhereAllDiffers()
{
    const Marks marks(m_sample->comparison);
    QVERIFY(marks.differingWords(Side::Old, m_sample->claim(Side::Old, 1)).isEmpty());
}

void TestMarks::evidenceStandsBeforeCues()
{
    const Marks marks(m_sample->comparison);
    const QList<CueMark> plain = marks.cues(Side::Old, m_sample->claim(Side::Old, 0));
    QCOMPARE(plain.size(), 1);
    QVERIFY(!plain[0].isEvidence);
    QCOMPARE(plain[0].kind, CueClass::Negation);
    // "must ask" is evidence and holds the cue "must", which is not marked a second time.
    const QList<CueMark> marked = marks.cues(Side::Old, m_sample->claim(Side::Old, 1));
    QCOMPARE(marked.size(), 2);
    QVERIFY(marked[0].isEvidence);
    QCOMPARE(marked[0].range, m_sample->find(Side::Old, QStringLiteral("must ask")));
    QCOMPARE(marked[0].kind, CueClass::ObligationStrong);
    QVERIFY(!marked[1].isEvidence);
    // Evidence is underlined where the lexicon knows no cue, too.
    QCOMPARE(marks.cues(Side::New, m_sample->claim(Side::New, 1)).size(), 1);
}

void TestMarks::extentSpansAllClaims()
{
    const Marks marks(m_sample->comparison);
    const TextRange extent = marks.extent(Side::New, *marks.finding(2));
    QCOMPARE(extent.start, m_sample->claim(Side::New, 1).start);
    QCOMPARE(extent.end, m_sample->claim(Side::New, 2).end);
    QVERIFY(marks.extent(Side::New, *marks.finding(3)).isEmpty());
}

void TestMarks::empty()
{
    const Marks marks;
    QVERIFY(marks.isEmpty());
    QVERIFY(!marks.finding(1));
    QVERIFY(marks.claims(Side::Old, {0, 10}).isEmpty());
    QCOMPARE(marks.findingAt(Side::New, 0), 0);
    QVERIFY(!Marks(m_sample->comparison).finding(5));
    QVERIFY(!Marks(m_sample->comparison).finding(0));
}

void TestMarks::titlesAndSpeech()
{
    const Comparison& comparison = *m_sample->comparison;
    QCOMPARE(findingTitle(comparison, comparison.findings[1]), QStringLiteral("Finding 2 of 4, weakened"));
    QCOMPARE(findingSpeech(comparison, comparison.findings[1]),
             QStringLiteral("Finding 2 of 4, weakened: must ask → should"));
    QCOMPARE(findingSpeech(comparison, comparison.findings[2]), QStringLiteral("Finding 3 of 4, dropped"));
    Finding oneSided = comparison.findings[1];
    oneSided.evidence.removeLast();
    QCOMPARE(findingSpeech(comparison, oneSided), QStringLiteral("Finding 2 of 4, weakened: because"));
}

void TestMarks::subtitleLeavesOutWhatIsUnknown()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Document document;
    document.wordCount = 1203;
    QCOMPARE(documentSubtitle(document), QStringLiteral("1,203 words"));
    document.metadata = {QStringLiteral("Title"), QStringLiteral("A. Speaker"),
                         QStringLiteral("23 July 2024"), QStringLiteral("memo")};
    QCOMPARE(documentSubtitle(document), QStringLiteral("A. Speaker · 23 July 2024 · memo · 1,203 words"));
    document.wordCount = 1;
    document.metadata.date.clear();
    QCOMPARE(documentSubtitle(document), QStringLiteral("A. Speaker · memo · 1 word"));
}

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
