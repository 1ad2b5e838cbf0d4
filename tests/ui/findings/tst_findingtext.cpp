// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/findings/tinycomparison.h"
#include "ui/findings/findingtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestFindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quote_data();
    void quote();
    void quoteIsInTheDocument();
    void snippetBeginsNearTheEvidence();
    void snippetIsBounded();
    void summary_data();
    void summary();
    void spoken();
    void copied();
    void unknownId();
};

void TestFindingText::quote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one claim") << u"We will pay."_s << u"We will pay."_s;
    QTest::newRow("neighbours are one passage") << u"We will pay.|Soon."_s << u"We will pay. Soon."_s;
    QTest::newRow("none") << QString() << QString();
}

void TestFindingText::quote()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const ComparisonPtr comparison = tinyComparison({{text, u"Other."_s, Shift::Weakened}});
    QCOMPARE(findingQuote(*comparison, comparison->findings.first(), Side::Old), expected);
}

void TestFindingText::quoteIsInTheDocument()
{
    // Claims that do not stand side by side are told apart; each part is a substring of the text.
    Comparison comparison = *tinyComparison({{u"One.|Two.|Three."_s, u"Other."_s, Shift::Weakened}});
    comparison.findings.first().oldClaims = {0, 2};
    QCOMPARE(findingQuote(comparison, comparison.findings.first(), Side::Old), u"One. … Three."_s);
    const QList<TextRange> expected = {{0, 4}, {10, 16}};
    QCOMPARE(findingPassages(comparison, comparison.findings.first(), Side::Old), expected);
}

void TestFindingText::snippetBeginsNearTheEvidence()
{
    const QString lead = u"word "_s.repeated(40);
    const ComparisonPtr comparison =
        tinyComparison({{lead + u"and then we [must] act."_s, u"First we [may] act."_s, Shift::Weakened}});
    const Finding& finding = comparison->findings.first();
    QCOMPARE(findingSnippet(*comparison, finding, Side::Old), u"… word word and then we must act."_s);
    QCOMPARE(findingSnippet(*comparison, finding, Side::New), u"First we may act."_s);
}

void TestFindingText::snippetIsBounded()
{
    const ComparisonPtr comparison = tinyComparison({{u"word "_s.repeated(700), u"Other."_s, Shift::Weakened},
                                                     {u"\U0001F600"_s.repeated(90), {}, Shift::Dropped}});
    const QString words = findingSnippet(*comparison, comparison->findings.at(0), Side::Old, 50);
    QCOMPARE(words, u"word "_s.repeated(10).trimmed() + u'…');
    // A pair of surrogates is never cut in two.
    const QString smiles = findingSnippet(*comparison, comparison->findings.at(1), Side::Old, 51);
    QCOMPARE(smiles, u"\U0001F600"_s.repeated(25) + u'…');
}

void TestFindingText::summary_data()
{
    QTest::addColumn<QString>("oldText");
    QTest::addColumn<QString>("newText");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both") << u"We [must] act."_s << u"We [should] act."_s << u"must → should"_s;
    QTest::newRow("gone") << u"We [must] act."_s << u"We act."_s << u"without “must”"_s;
    QTest::newRow("come") << u"We act."_s << u"We [may] act."_s << u"added “may”"_s;
    QTest::newRow("no evidence") << u"We act."_s << u"We move."_s << u"We move."_s;
    QTest::newRow("dropped") << u"We act."_s << QString() << u"We act."_s;
}

void TestFindingText::summary()
{
    QFETCH(const QString, oldText);
    QFETCH(const QString, newText);
    QFETCH(const QString, expected);
    const ComparisonPtr comparison = tinyComparison({{oldText, newText, Shift::Weakened}});
    QCOMPARE(changeSummary(*comparison, comparison->findings.first()), expected);
}

void TestFindingText::spoken()
{
    const ComparisonPtr comparison =
        tinyComparison({{u"We [must] act."_s, u"We [should] act."_s, Shift::Weakened},
                        {u"Gone."_s, {}, Shift::Dropped, 1.0, true}});
    QCOMPARE(spokenFinding(*comparison, comparison->findings.at(0), 7, 23),
             u"Finding 7 of 23, weakened: must → should"_s);
    QCOMPARE(spokenFinding(*comparison, comparison->findings.at(1), 8, 23),
             u"Finding 8 of 23, dropped, moved: Gone."_s);
    QCOMPARE(spokenFinding(*comparison, comparison->findings.at(0), 0, 23),
             u"Finding not in the list, weakened: must → should"_s);
}

void TestFindingText::copied()
{
    const ComparisonPtr comparison = fourFindings();
    QCOMPARE(copyText(*comparison, comparison->findings.at(1)),
             u"Then (A. Speaker, The Plan, 1 May 2024): “All reports must be public.”\n"
             "Now (A. Speaker, The Result, 1 May 2025): “All reports should be public.”\n"
             "Shift: Weakened\n"_s);
    QVERIFY(copyText(*comparison, comparison->findings.at(2))
                .contains(u"The Result, 1 May 2025): no counterpart\n"_s));
}

void TestFindingText::unknownId()
{
    const ComparisonPtr comparison = fourFindings();
    for (const int id : {-1, 0, 5})
        QVERIFY(!findingById(*comparison, id));
    QCOMPARE(findingById(*comparison, 4)->shift, Shift::New);
}

QTEST_GUILESS_MAIN(TestFindingText)
#include "tst_findingtext.moc"
