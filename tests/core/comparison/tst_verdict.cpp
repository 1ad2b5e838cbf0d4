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
        QTest::newRow("half a claim") << QList<qint64>{40, 40, 20, 0, 5'000} << Verdict::Shifted;
    }
    void rule()
    {
        QFETCH(QList<qint64>, weights);
        QTEST(verdictOf({weights[0], weights[1], weights[2], weights[3], weights[4]}), "verdict");
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
