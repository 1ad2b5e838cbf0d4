// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/literaledits.h"
#include "tests/codepoints.h"
#include "tests/core/report/rendered.h"
#include "tests/core/report/samplecomparison.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

QString slice(const QList<uint>& points, const QJsonArray& range)
{
    return palinode::slice(points, range[0].toInt(), range[1].toInt());
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasDocumentedKeysInOrder();
    void jsonOffsetsCountCodePoints();
    void largeJson();
};

void TestJson::jsonHasDocumentedKeysInOrder()
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

void TestJson::jsonOffsetsCountCodePoints()
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
        const EditScript literal = literalEdits(source.edits, oldText, newText);
        QCOMPARE(edits.size(), literal.size());
        for (qsizetype i = 0; i < edits.size(); ++i) {
            const QString before = slice(oldPoints, edits[i]["old"_L1].toArray());
            const QString after = slice(newPoints, edits[i]["new"_L1].toArray());
            QCOMPARE(before, literal[i].oldRange.of(oldText).toString());
            QCOMPARE(after, literal[i].newRange.of(newText).toString());
            if (edits[i]["op"_L1].toString() == u"equal")
                QCOMPARE(before, after);
        }
        QCOMPARE(finding["similarity"_L1].isNull(), !source.similarity.has_value());
    }
    QCOMPARE(evidenceSeen, 4);
    QCOMPARE(root["findings"_L1][1]["similarity"_L1].toDouble(), 0.7123);
}

void TestJson::largeJson()
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

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
