// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"
#include "core/report/report.h"
#include "core/report/reportmodel.h"
#include "tests/core/report/rendered.h"
#include "tests/core/report/samplecomparison.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

/// The fields of each line, read as RFC 4180 has it.
QList<QStringList> readCsv(const QByteArray& bytes)
{
    QList<QStringList> rows(1);
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && text.sliced(i + 1).startsWith(u'"'))
            field += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u',' || c == u'\n')) {
            rows.last().append(std::exchange(field, {}));
            if (c == u'\n')
                rows.append(QStringList());
        } else {
            field += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

/// The CSV, and the answers of --pairs, which have it as one of their two formats.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvReadsBack();
    void pairs();
};

void TestCsv::csvReadsBack()
{
    const Comparison sample = sampleComparison();
    const QList<QStringList> rows = readCsv(rendered(sample, ReportFormat::Csv));
    QCOMPARE(rows.size(), sample.findings.size() + 1);
    for (const QStringList& row : rows)
        QCOMPARE(row.size(), rows.first().size());
    const qsizetype oldColumn = rows.first().indexOf(u"old");
    const qsizetype newColumn = rows.first().indexOf(u"new");
    for (const Finding& finding : sample.findings) {
        QString oldQuote = quoteOf(sample, finding, Side::Old);
        if (oldQuote.startsWith(u'='))
            oldQuote.prepend(u'\'');
        QCOMPARE(rows[finding.id][oldColumn], oldQuote);
        QCOMPARE(rows[finding.id][newColumn], quoteOf(sample, finding, Side::New));
    }
    // A spreadsheet must not run a quote.
    for (const QStringList& row : rows.sliced(1)) {
        for (const QString& field : row)
            QVERIFY2(field.isEmpty() || !u"=+@\t"_s.contains(field.front()), qPrintable(field));
    }
}

void TestCsv::pairs()
{
    const QList<TextPair> pairs{{u"😀 We will."_s, u"😀 We may, “now”."_s}, {u"=A, b"_s, u"x"_s}};
    PairJudgement weakened;
    weakened.similarity = 0.5;
    weakened.judgement.primary = Shift::Weakened;
    weakened.judgement.shifts = {Shift::Weakened};
    weakened.judgement.confidence = 0.8;
    weakened.judgement.evidence = {{Side::Old, {6, 10}, u"certain"_s, u"“will” → “may”"_s, Shift::Weakened}};
    PairJudgement unrelated;
    unrelated.judgement.primary = Shift::Unrelated;
    unrelated.judgement.shifts = {Shift::Unrelated};
    const Result<QByteArray> json = renderPairs(pairs, {weakened, unrelated}, ReportFormat::Json);
    QVERIFY(json.has_value());
    QCOMPARE(
        QString::fromUtf8(*json),
        QString::fromUtf8(
            "[\n{\"shift\":\"weakened\",\"shifts\":[\"weakened\"],\"similarity\":0.5,\"confidence\":0.8,"
            "\"evidence\":[{\"side\":\"old\",\"start\":5,\"end\":9,\"text\":\"will\",\"cue\":\"certain\","
            "\"reason\":\"“will” → “may”\"}]},\n{\"shift\":\"unrelated\",\"shifts\":[\"unrelated\"],"
            "\"similarity\":0,\"confidence\":1,\"evidence\":[]}\n]\n"));
    const Result<QByteArray> csv = renderPairs(pairs, {weakened, unrelated}, ReportFormat::Csv);
    QVERIFY(csv.has_value());
    const QList<QStringList> rows = readCsv(*csv);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1],
             QStringList({u"1"_s, u"weakened"_s, u"weakened"_s, u"0.5"_s, u"0.8"_s, pairs[0].oldText,
                          pairs[0].newText, u"will"_s, QString(), u"“will” → “may”"_s}));
    QCOMPARE(rows[2][5], u"'=A, b"_s);
    QVERIFY(!renderPairs(pairs, {weakened, unrelated}, ReportFormat::Html));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
