// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"
#include "tests/core/report/rendered.h"
#include "tests/core/report/samplecomparison.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

/// The first line that differs, or nothing.
QString firstDifference(const QByteArray& actual, const QByteArray& expected)
{
    const QList<QByteArray> actualLines = actual.split('\n');
    const QList<QByteArray> expectedLines = expected.split('\n');
    for (qsizetype i = 0; i < std::max(actualLines.size(), expectedLines.size()); ++i) {
        if (actualLines.value(i, "(no line)") != expectedLines.value(i, "(no line)"))
            return u"line %1\n  actual:   %2\n  expected: %3"_s.arg(i + 1).arg(
                QString::fromUtf8(actualLines.value(i, "(no line)")),
                QString::fromUtf8(expectedLines.value(i, "(no line)")));
    }
    return {};
}

} // namespace

/// What holds of every format; what one format alone promises stands in a test of its name.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void golden_data();
    void golden();
    void tellsHowClaimsMet_data();
    void tellsHowClaimsMet();
    void tellsOfShiftsLeftOut_data();
    void tellsOfShiftsLeftOut();
    void cancels_data();
    void cancels();
};

void TestReport::formats_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("format");
    const auto row = [](const QString& suffix, ReportFormat format) {
        QTest::newRow(qPrintable(suffix)) << suffix << static_cast<int>(format);
    };
    row(u"json"_s, ReportFormat::Json);
    row(u"JSON"_s, ReportFormat::Json);
    row(u"csv"_s, ReportFormat::Csv);
    row(u"md"_s, ReportFormat::Markdown);
    row(u"HTML"_s, ReportFormat::Html);
    row(u"pdf"_s, ReportFormat::Pdf);
    for (const QString& unknown : {u""_s, u"txt"_s, u"docx"_s, u".json"_s, u"palinode"_s})
        QTest::newRow(qPrintable(u"unknown "_s + unknown)) << unknown << -1;
}

void TestReport::formats()
{
    QFETCH(QString, suffix);
    QFETCH(int, format);
    const std::optional<ReportFormat> found = reportFormat(suffix);
    QCOMPARE(found ? static_cast<int>(*found) : -1, format);
}

void TestReport::golden_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("actual");
    const Comparison sample = sampleComparison();
    QTest::newRow("json") << u"sample.json"_s << rendered(sample, ReportFormat::Json);
    QTest::newRow("csv") << u"sample.csv"_s << rendered(sample, ReportFormat::Csv);
    QTest::newRow("md") << u"sample.md"_s << rendered(sample, ReportFormat::Markdown);
    QTest::newRow("html") << u"sample.html"_s << rendered(sample, ReportFormat::Html);
    QTest::newRow("table") << u"sample.txt"_s << renderedTable(sample, 100);
}

/// Expected files change only on purpose: PALINODE_UPDATE_EXPECTED=1 writes what is rendered, to be read
/// over before it is committed.
void TestReport::golden()
{
    QFETCH(QString, fileName);
    QFETCH(QByteArray, actual);
    QFile file(QStringLiteral(PALINODE_TEST_DATA "/report/") + fileName);
    if (qEnvironmentVariableIsSet("PALINODE_UPDATE_EXPECTED")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString difference = firstDifference(actual, file.readAll());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestReport::tellsHowClaimsMet_data()
{
    QTest::addColumn<LinkStrength>("strength");
    QTest::addColumn<QByteArray>("remark");
    QTest::newRow("identical") << LinkStrength::Identical << QByteArray();
    QTest::newRow("firm") << LinkStrength::Firm << QByteArray();
    QTest::newRow("possible") << LinkStrength::Possible << QByteArray("possible match");
    QTest::newRow("pinned") << LinkStrength::Pinned << QByteArray("pinned by the reader");
}

void TestReport::tellsHowClaimsMet()
{
    QFETCH(LinkStrength, strength);
    QFETCH(QByteArray, remark);
    Comparison comparison = sampleComparison();
    for (Finding& finding : comparison.findings) {
        if (finding.strength)
            finding.strength = strength;
    }
    for (const char* other : {"possible match", "pinned by the reader"}) {
        const bool told = remark == other;
        QCOMPARE(rendered(comparison, ReportFormat::Markdown).contains(other), told);
        QCOMPARE(rendered(comparison, ReportFormat::Html).contains(other), told);
        // The column of the table is too narrow for the longer one.
        QCOMPARE(renderedTable(comparison, 100).contains(QByteArray(other).first(13)), told);
    }
}

void TestReport::tellsOfShiftsLeftOut_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("md") << static_cast<int>(ReportFormat::Markdown);
    QTest::newRow("html") << static_cast<int>(ReportFormat::Html);
}

void TestReport::tellsOfShiftsLeftOut()
{
    QFETCH(int, format);
    const QByteArray note = "12 shifted findings; all of them are in “Side by side”.";
    QVERIFY(rendered(largeComparison(12), static_cast<ReportFormat>(format)).contains("10 of " + note));
    QVERIFY(!rendered(largeComparison(10), static_cast<ReportFormat>(format)).contains("shifted findings"));
}

void TestReport::cancels_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("json") << static_cast<int>(ReportFormat::Json);
    QTest::newRow("csv") << static_cast<int>(ReportFormat::Csv);
    QTest::newRow("md") << static_cast<int>(ReportFormat::Markdown);
    QTest::newRow("html") << static_cast<int>(ReportFormat::Html);
}

void TestReport::cancels()
{
    QFETCH(int, format);
    Progress progress;
    progress.cancel();
    const Result<QByteArray> bytes =
        renderReport(sampleComparison(), static_cast<ReportFormat>(format), {}, progress);
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
