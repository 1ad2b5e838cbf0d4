// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"
#include "core/document/reader.h"
#include "core/report/wording.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace palinode;
using namespace Qt::StringLiterals;

/// One folder of tests/data/pipeline a case: old.*, new.* and expected.json, what met what and how it
/// shifted. With PALINODE_UPDATE_EXPECTED set the test writes the files anew, for a look at the difference.
class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(PALINODE_TEST_DATA "/pipeline"));
        const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }

    void findings()
    {
        QFETCH(QString, folder);
        const auto comparison = compare(read(folder, u"old.*"_s), read(folder, u"new.*"_s), {}, Progress());
        QVERIFY(comparison);
        const QStringList actual = lines(**comparison);

        QFile file(folder + u"/expected.json"_s);
        if (qEnvironmentVariableIsSet("PALINODE_UPDATE_EXPECTED")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(QJsonArray::fromStringList(actual)).toJson());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList expected;
        for (const QJsonValue line : QJsonDocument::fromJson(file.readAll()).array())
            expected.append(line.toString());
        if (actual != expected)
            QFAIL(qPrintable(difference(expected, actual)));
    }

private:
    static Document read(const QString& folder, const QString& pattern)
    {
        const QString name = QDir(folder).entryList({pattern}).value(0);
        return readDocument(folder + u'/' + name, {}, Progress()).value();
    }

    static QString texts(const Statement& statement, const QList<int>& claims)
    {
        QStringList result;
        for (const int claim : claims)
            result.append(statement.claims.at(claim).range.of(statement.document.text).toString());
        return result.isEmpty() ? u"–"_s : result.join(u" + "_s);
    }

    static QStringList lines(const Comparison& comparison)
    {
        QStringList result = {u"verdict: "_s + verdictId(comparison.summary.verdict)};
        for (const Finding& finding : comparison.findings) {
            QString words;
            for (const Evidence& evidence : finding.evidence) {
                words += u" ["_s
                    + evidence.range.of(comparison.statement(evidence.side).document.text).toString() + u']';
            }
            result.append(shiftId(finding.shift) + (finding.moved ? u", moved"_s : QString()) + u": "_s
                          + texts(comparison.oldStatement, finding.oldClaims) + u" → "_s
                          + texts(comparison.newStatement, finding.newClaims) + words);
        }
        return result;
    }

    static QString difference(const QStringList& expected, const QStringList& actual)
    {
        QString result = u"\n"_s;
        for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i) {
            if (expected.value(i) == actual.value(i))
                continue;
            result += u"- "_s + expected.value(i) + u"\n+ "_s + actual.value(i) + u'\n';
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
