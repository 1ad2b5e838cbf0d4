// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The overall verdict: which claims count, and the rule that weighs them.

#include "core/comparison/compare.h"
#include "core/comparison/substance.h"
#include "core/comparison/verdict.h"
#include "core/document/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

Document document(const QString& text)
{
    return readDocument(text.toUtf8(), u"statement.md"_s, {}, Progress()).value();
}

ComparisonPtr compared(const QString& oldText, const QString& newText)
{
    CompareOptions options;
    options.language = u"en"_s;
    return compare(document(oldText), document(newText), options, Progress()).value();
}

/// Claims of a statement that count, each as its text.
QStringList ofSubstance(const QString& text)
{
    const ComparisonPtr comparison = compared(text, text);
    const Statement& statement = comparison->oldStatement;
    const std::vector<bool> substance = claimsOfSubstance(statement);
    QStringList claims;
    for (qsizetype i = 0; i < statement.claims.size(); ++i) {
        if (substance[static_cast<std::size_t>(i)])
            claims.append(statement.claims[i].range.of(statement.document.text).toString());
    }
    return claims;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void substance_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("claims");
        QTest::newRow("heading") << u"# The harbour plan\n\nWe will build a pier.\n"_s
                                 << QStringList{u"We will build a pier."_s};
        QTest::newRow("date") << u"March 4, 2026\n\nWe will build a pier.\n"_s
                              << QStringList{u"We will build a pier."_s};
        QTest::newRow("greeting and leave")
            << u"Dear members of the club,\n\nWe will build a pier.\n\nThank you very much.\n"_s
            << QStringList{u"We will build a pier."_s};
        QTest::newRow("thanks with a claim")
            << u"Thank you for the report that the harbour board published in the spring of that year.\n"_s
            << QStringList{
                   u"Thank you for the report that the harbour board published in the spring of that year."_s};
        QTest::newRow("note on the document") << u"Last updated in spring\n\nWe will build a pier.\n"_s
                                              << QStringList{u"We will build a pier."_s};
        QTest::newRow("repeated line")
            << u"Back to top of page.\n\nWe will build a pier.\n\nBack to top of page.\n\nBack to top of page.\n"_s
            << QStringList{u"We will build a pier."_s};
        for (const QString& claim :
             {u"Copyright holders keep all their rights."_s, u"Updated forecasts show slower growth."_s,
              u"Thanks to exports, output rose."_s, u"Welcome reforms were abandoned."_s,
              u"Dankenswert war die Hilfe nicht."_s, u"Merciless cuts hit the schools."_s,
              u"Estimadores fiables faltan hoy."_s, u"Page views fell by half."_s,
              u"Version control is mandatory."_s, u"Updated mayors list names."_s})
            QTest::newRow(qPrintable(claim)) << claim + u'\n' << QStringList{claim};
        for (const QString& frame :
             {u"Copyright © Harbour Board of the Northern Town"_s, u"Copyright 2024 Harbour Board"_s,
              u"Updated on Monday by the board"_s, u"Updated May 4 by the board"_s, u"Thanks, everyone."_s,
              u"Welcome to this harbour tour."_s, u"Danke, meine Freunde."_s,
              u"Estimados amigos del puerto,"_s})
            QTest::newRow(qPrintable(frame))
                << frame + u"\n\nWe will build a pier.\n"_s << QStringList{u"We will build a pier."_s};
        QTest::newRow("two words") << u"Prices fell.\n"_s << QStringList{u"Prices fell."_s};
    }
    void substance()
    {
        QFETCH(QString, text);
        QTEST(ofSubstance(text), "claims");
    }

    void rule_data()
    {
        QTest::addColumn<QList<qint64>>("weights"); // claims, matched claims, matched, reversed, changed
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("nothing stands there") << QList<qint64>{0, 0, 0, 0, 0} << Verdict::Consistent;
        QTest::newRow("one in ten meets") << QList<qint64>{20, 2, 1, 0, 180'000} << Verdict::Shifted;
        QTest::newRow("less than one in ten") << QList<qint64>{21, 2, 1, 10'000, 190'000} << Verdict::Unclear;
        QTest::newRow("half a reversal of ten")
            << QList<qint64>{20, 20, 10, 5'000, 5'000} << Verdict::Reversed;
        QTest::newRow("less than half") << QList<qint64>{20, 20, 10, 4'999, 5'000} << Verdict::Shifted;
        QTest::newRow("one in twenty") << QList<qint64>{40, 40, 20, 10'000, 10'000} << Verdict::Reversed;
        QTest::newRow("less than one in twenty")
            << QList<qint64>{42, 42, 21, 10'000, 10'000} << Verdict::Shifted;
        QTest::newRow("next to nothing") << QList<qint64>{40, 40, 20, 0, 4'999} << Verdict::Consistent;
        QTest::newRow("a quarter of one") << QList<qint64>{2, 2, 1, 0, 2'500} << Verdict::Shifted;
        QTest::newRow("less than a quarter of one")
            << QList<qint64>{2, 2, 1, 0, 2'499} << Verdict::Consistent;
        QTest::newRow("half a claim") << QList<qint64>{40, 40, 20, 0, 5'000} << Verdict::Shifted;
    }
    void rule()
    {
        QFETCH(QList<qint64>, weights);
        QTEST(verdictOf({weights[0], weights[1], weights[2], weights[3], weights[4]}), "verdict");
    }

    /// "Approved." has one plain word, so neither statement has a claim of substance.
    void withoutSubstanceEveryClaimCounts()
    {
        const ComparisonPtr other = compared(u"Approved.\n"_s, u"Rejected.\n"_s);
        QVERIFY(other->summary.weights.allClaims);
        QCOMPARE(other->summary.weights.claims, 2);
        QCOMPARE(other->summary.verdict, Verdict::Unclear); // their match is a guess
        QCOMPARE(compared(u"Approved.\n"_s, u"Approved.\n"_s)->summary.verdict, Verdict::Consistent);
        QVERIFY(!compared(u"Approved.\n"_s, u"We will build a pier.\n"_s)->summary.weights.allClaims);
        Comparison nothing;
        nothing.summary.weights = weighFindings(nothing);
        QCOMPARE(verdictOf(nothing.summary.weights), Verdict::Consistent);
    }

    void countsWhatTheVerdictIsToldWith()
    {
        Comparison comparison;
        QString& text = comparison.oldStatement.document.text;
        const auto add = [&](Shift shift, std::optional<LinkStrength> strength) {
            const QString claim = u"Claim %1 says a thing of its own.\n"_s.arg(comparison.findings.size());
            comparison.oldStatement.claims.append(
                {{text.size(), text.size() + claim.size() - 1}, ClaimKind::Sentence, 0, 0});
            text += claim;
            Finding finding;
            finding.oldClaims = {static_cast<int>(comparison.oldStatement.claims.size()) - 1};
            finding.shift = shift;
            finding.strength = strength;
            comparison.findings.append(finding);
        };
        add(Shift::Reversed, LinkStrength::Firm);
        add(Shift::Reversed, LinkStrength::Possible);
        add(Shift::Weakened, LinkStrength::Pinned);
        add(Shift::Reaffirmed, LinkStrength::Identical);
        add(Shift::Dropped, std::nullopt);
        const VerdictWeights weights = weighFindings(comparison);
        QCOMPARE(weights, (VerdictWeights{5, 4, 4, 10'000, 40'000, 3, 1, 1, 1, false, 1}));
    }

    /// Two texts that share next to nothing are not consistent because a guess joins them.
    void aPossibleMatchWeighsWhatSpeaksAgainstIt()
    {
        const ComparisonPtr comparison =
            compared(u"The harbour board met in the spring. It hopes that trade will grow.\n"_s,
                     u"The harbour board met in the spring. Growth of the port is not certain.\n"_s);
        QCOMPARE(comparison->findings.size(), 2);
        QCOMPARE(comparison->findings.last().strength.value_or(LinkStrength::Firm), LinkStrength::Possible);
        QVERIFY(comparison->findings.last().matchConfidence < .6);
        QCOMPARE(comparison->summary.weights.possible, 1);
        QCOMPARE(comparison->summary.verdict, Verdict::Shifted);
    }

    void datesAndHeadingsDoNotShift()
    {
        const ComparisonPtr comparison = compared(
            u"# Statement of March\n\nMarch 4, 2026\n\nWe will build a pier at the northern harbour.\n"_s,
            u"# Statement of April\n\nApril 9, 2026\n\nWe will build a pier at the northern harbour.\n"_s);
        QCOMPARE(comparison->summary.verdict, Verdict::Consistent);
        QCOMPARE(comparison->summary.weights.changed, 0);
        QCOMPARE(comparison->summary.weights.matched, 1);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
