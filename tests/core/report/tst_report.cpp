// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"
#include "core/report/report.h"
#include "core/report/reportmodel.h"
#include "core/report/table.h"
#include "samplecomparison.h"
#include "tests/codepoints.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

QByteArray rendered(const Comparison& comparison, ReportFormat format)
{
    const Result<QByteArray> bytes = renderReport(comparison, format, {}, Progress());
    return bytes ? *bytes : QByteArray("failed");
}

QByteArray renderedTable(const Comparison& comparison, int columns)
{
    const Result<QByteArray> bytes = renderTable(comparison, columns, Progress());
    return bytes ? *bytes : QByteArray("failed");
}

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

QString slice(const QList<uint>& points, const QJsonArray& range)
{
    return palinode::slice(points, range[0].toInt(), range[1].toInt());
}

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

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void golden_data();
    void golden();
    void jsonHasDocumentedKeysInOrder();
    void jsonOffsetsCountCodePoints();
    void csvReadsBack();
    void htmlIsWellFormedAndSelfContained();
    void tableFitsItsColumns_data();
    void tableFitsItsColumns();
    void tableHasNoTerminalControls();
    void pairs();
    void cancels_data();
    void cancels();
    void largeJson();
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

void TestReport::jsonHasDocumentedKeysInOrder()
{
    const QByteArray json = rendered(sampleComparison(), ReportFormat::Json);
    qsizetype at = 0;
    for (const char* key : {"format",
                            "version",
                            "generator",
                            "language",
                            "old",
                            "file",
                            "title",
                            "speaker",
                            "date",
                            "sha256",
                            "encoding",
                            "text",
                            "claims",
                            "start",
                            "end",
                            "kind",
                            "new",
                            "file",
                            "findings",
                            "id",
                            "old",
                            "new",
                            "shift",
                            "shifts",
                            "moved",
                            "similarity",
                            "confidence",
                            "evidence",
                            "edits",
                            "op",
                            "old",
                            "new",
                            "side",
                            "start",
                            "end",
                            "text",
                            "cue",
                            "reason",
                            "summary",
                            "verdict",
                            "counts",
                            "reversed",
                            "quantity_changed",
                            "condition_changed",
                            "scope_changed",
                            "strengthened",
                            "weakened",
                            "reaffirmed",
                            "dropped",
                            "new",
                            "coverage",
                            "old",
                            "new",
                            "notices"}) {
        at = json.indexOf('"' + QByteArray(key) + "\":", at);
        QVERIFY2(at >= 0, key);
        ++at;
    }
    QVERIFY(json.endsWith("}\n"));
}

void TestReport::jsonOffsetsCountCodePoints()
{
    const Comparison sample = sampleComparison();
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(rendered(sample, ReportFormat::Json), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(root["format"_L1].toString(), u"palinode-comparison"_s);
    QCOMPARE(root["version"_L1].toInt(), 1);
    for (const QString& side : {u"old"_s, u"new"_s}) {
        const Statement& statement = sample.statement(side == u"old" ? Side::Old : Side::New);
        const QJsonObject object = root[side].toObject();
        const QString text = object["text"_L1].toString();
        QCOMPARE(text, statement.document.text);
        const QList<uint> points = text.toUcs4();
        const QJsonArray claims = object["claims"_L1].toArray();
        QCOMPARE(claims.size(), statement.claims.size());
        for (qsizetype i = 0; i < claims.size(); ++i) {
            const QJsonObject claim = claims[i].toObject();
            QCOMPARE(slice(points, claim["start"_L1].toInt(), claim["end"_L1].toInt()),
                     statement.claims[i].range.of(text).toString());
        }
    }
    const QString oldText = root["old"_L1]["text"_L1].toString();
    const QString newText = root["new"_L1]["text"_L1].toString();
    const QList<uint> oldPoints = oldText.toUcs4();
    const QList<uint> newPoints = newText.toUcs4();
    int evidenceSeen = 0;
    for (const QJsonValue value : root["findings"_L1].toArray()) {
        const QJsonObject finding = value.toObject();
        for (const QJsonValue item : finding["evidence"_L1].toArray()) {
            const QList<uint>& points = item["side"_L1].toString() == u"old" ? oldPoints : newPoints;
            QCOMPARE(slice(points, item["start"_L1].toInt(), item["end"_L1].toInt()),
                     item["text"_L1].toString());
            ++evidenceSeen;
        }
        const Finding& source = sample.findings[finding["id"_L1].toInt() - 1];
        const QJsonArray edits = finding["edits"_L1].toArray();
        QCOMPARE(edits.size(), source.edits.size());
        for (qsizetype i = 0; i < edits.size(); ++i) {
            QCOMPARE(slice(oldPoints, edits[i]["old"_L1].toArray()),
                     source.edits[i].oldRange.of(oldText).toString());
            QCOMPARE(slice(newPoints, edits[i]["new"_L1].toArray()),
                     source.edits[i].newRange.of(newText).toString());
        }
        QCOMPARE(finding["similarity"_L1].isNull(), !source.similarity.has_value());
    }
    QCOMPARE(evidenceSeen, 4);
    QCOMPARE(root["findings"_L1][1]["similarity"_L1].toDouble(), 0.7123);
}

void TestReport::csvReadsBack()
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

void TestReport::htmlIsWellFormedAndSelfContained()
{
    const Comparison sample = sampleComparison();
    const QByteArray html = rendered(sample, ReportFormat::Html);
    QXmlStreamReader reader(html);
    QStringList quotes;
    QStringList ids;
    QStringList links;
    QString deleted;
    QString inserted;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = reader.name();
        if (reader.attributes().hasAttribute("id"_L1))
            ids.append(reader.attributes().value("id"_L1).toString());
        if (name == u"a")
            links.append(reader.attributes().value("href"_L1).sliced(1).toString());
        QVERIFY2(name != u"script" && name != u"link" && name != u"img", qPrintable(name.toString()));
        QVERIFY(!reader.attributes().hasAttribute("src"_L1));
        if (name == u"blockquote") {
            QString quote;
            int depth = 1;
            QString change;
            while (depth > 0) {
                const QXmlStreamReader::TokenType token = reader.readNext();
                if (token == QXmlStreamReader::StartElement) {
                    ++depth;
                    if (reader.name() != u"mark")
                        change = reader.name().toString();
                } else if (token == QXmlStreamReader::EndElement) {
                    --depth;
                    if (reader.name() != u"mark") {
                        (change == u"del" ? deleted : inserted) += u'|';
                        change.clear();
                    }
                } else {
                    quote += reader.text();
                    if (change == u"del")
                        deleted += reader.text();
                    if (change == u"ins")
                        inserted += reader.text();
                }
            }
            quotes.append(quote);
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    // Nothing invented, nothing left out: the quotes are the claims.
    const auto claimsOf = [](const Statement& statement) {
        QStringList claims;
        for (const Claim& claim : statement.claims)
            claims.append(claim.range.of(statement.document.text).toString());
        return claims;
    };
    QStringList claims = claimsOf(sample.oldStatement) + claimsOf(sample.newStatement);
    claims.sort();
    quotes.sort();
    QCOMPARE(quotes, claims);
    QCOMPARE(ids.size(), sample.findings.size());
    for (const QString& link : std::as_const(links))
        QVERIFY2(ids.contains(link), qPrintable(link));
    QVERIFY(!links.isEmpty());
    QVERIFY2(inserted.contains(u"not |"), qPrintable(inserted));
    QVERIFY2(deleted.contains(u"must"), qPrintable(deleted));
    QVERIFY(!html.contains("http"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
}

void TestReport::tableFitsItsColumns_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {50, 60, 80, 100, 160})
        QTest::addRow("%d", columns) << columns;
}

void TestReport::tableFitsItsColumns()
{
    QFETCH(int, columns);
    const QString table = QString::fromUtf8(renderedTable(sampleComparison(), columns));
    const QStringList lines = table.split(u'\n');
    for (const QString& line : lines) {
        // The sample's one wide character, which two code units stand for, takes two columns.
        QVERIFY2(line.size() <= columns, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
    // Quotes are wrapped, not cut.
    QString words = table;
    words.remove(u' ').remove(u'\n');
    QVERIFY(columns < 100 || words.contains(u"Wewillraisethetax,“atonce”."));
}

void TestReport::tableHasNoTerminalControls()
{
    Comparison sample = sampleComparison();
    QString& text = sample.oldStatement.document.text;
    text[text.size() - 3] = QChar(0x1B);
    text[text.size() - 4] = QChar(0x9B);
    const QByteArray table = renderedTable(sample, 100);
    QVERIFY(!table.contains('\x1B'));
    QVERIFY(!table.contains("\xC2\x9B"));
}

void TestReport::pairs()
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

void TestReport::largeJson()
{
    // The size is what matters here: a comparison of two long books. The time goes to the log, because a
    // test does not depend on the machine.
    constexpr int findings = 60000;
    const Comparison large = largeComparison(findings);
    QElapsedTimer timer;
    timer.start();
    const QByteArray json = rendered(large, ReportFormat::Json);
    qInfo("%d findings, %lld characters a side: %lld bytes of JSON in %lld ms", findings,
          static_cast<long long>(large.oldStatement.document.text.size()),
          static_cast<long long>(json.size()), static_cast<long long>(timer.elapsed()));
    QCOMPARE(json.count("\n{\"id\":"), findings);
    QCOMPARE(json, rendered(large, ReportFormat::Json));
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
