// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/findings/tinycomparison.h"
#include "ui/window/exporter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void unknownSuffix();
    void cannotWrite();
    void cancelLeavesNoFile();
};

void TestExporter::writes_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
    QTest::newRow("html") << u"HTML"_s << QByteArray("<!");
    QTest::newRow("csv") << u"csv"_s << QByteArray();
    QTest::newRow("markdown") << u"md"_s << QByteArray("#");
}

void TestExporter::writes()
{
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, start);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"report."_s + suffix);
    Exporter exporter;
    QSignalSpy written(&exporter, &Exporter::written);
    QSignalSpy failed(&exporter, &Exporter::failed);
    exporter.start(fourFindings(), name, {});
    QVERIFY(exporter.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 30000);
    QVERIFY(!exporter.isRunning());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(written.at(0).at(0).toString(), name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 50);
    QCOMPARE(bytes.first(start.size()), start);
}

void TestExporter::unknownSuffix()
{
    Exporter exporter;
    QSignalSpy failed(&exporter, &Exporter::failed);
    exporter.start(fourFindings(), u"report.xyz"_s, {});
    QCOMPARE(failed.size(), 1);
    const auto error = failed.at(0).at(0).value<Error>();
    QCOMPARE(error.code, ErrorCode::FormatUnknown);
    QCOMPARE(error.detail, u"xyz"_s);
    QVERIFY(!exporter.isRunning());
}

void TestExporter::cannotWrite()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"no/such/folder/report.csv"_s);
    Exporter exporter;
    QSignalSpy failed(&exporter, &Exporter::failed);
    exporter.start(fourFindings(), name, {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::WriteFailed);
    QCOMPARE(failed.at(0).at(0).value<Error>().subject, name);
}

void TestExporter::cancelLeavesNoFile()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"report.pdf"_s);
    QSignalSpy* written = nullptr;
    {
        Exporter exporter;
        written = new QSignalSpy(&exporter, &Exporter::written);
        QSignalSpy cancelled(&exporter, &Exporter::cancelled);
        exporter.start(fourFindings(), name, {});
        exporter.cancel();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!exporter.isRunning());
    }
    QCoreApplication::processEvents();
    QCOMPARE(written->size(), 0);
    delete written;
    QVERIFY(!QFile::exists(name));
}

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
