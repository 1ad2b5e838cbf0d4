// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/pdfsample.h"
#include "tests/core/report/pdftools.h"

#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <memory>

using namespace palinode;
using namespace Qt::StringLiterals;

/// The same comparison gives the same bytes, whatever is around it.
class TestPdfBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameBytes();
    void paletteDoesNotMatter();
};

void TestPdfBytes::initTestCase()
{
    qunsetenv("SOURCE_DATE_EPOCH");
}

void TestPdfBytes::sameBytes()
{
    const Comparison comparison = pdfSample(manyRows(40) + arabicRows() + japaneseRows(), u"en"_s);
    const QByteArray first = renderedPdf(comparison);
    QVERIFY(!first.isEmpty());
    QVERIFY(renderedPdf(comparison) == first);
    QByteArray onThread;
    const std::unique_ptr<QThread> thread(QThread::create([&] { onThread = renderedPdf(comparison); }));
    thread->start();
    thread->wait();
    QVERIFY(onThread == first);
    // Hashes are seeded anew in each process.
    for (const QString& seed : {u"0"_s, u"random"_s}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_HASH_SEED"_s);
        if (seed == u"0")
            environment.insert(u"QT_HASH_SEED"_s, seed);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--render"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(process.readAllStandardOutput() == first, qPrintable(u"hash seed "_s + seed));
    }
}

void TestPdfBytes::paletteDoesNotMatter()
{
    const Comparison comparison = pdfSample(exampleRows(), u"en"_s);
    const QByteArray light = renderedPdf(comparison);
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::darkGray, Qt::white,
                                         Qt::white, Qt::black, Qt::black));
    const QByteArray dark = renderedPdf(comparison);
    QGuiApplication::setPalette(before);
    QVERIFY(light == dark);
}

/// With "--render" it writes one report to standard output, for sameBytes().
int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    if (application.arguments().contains(u"--render"_s)) {
        QFile output;
        const QByteArray pdf = renderedPdf(pdfSample(manyRows(40) + arabicRows() + japaneseRows(), u"en"_s));
        return output.open(stdout, QIODevice::WriteOnly) && output.write(pdf) == pdf.size() ? 0 : 1;
    }
    TestPdfBytes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfbytes.moc"
