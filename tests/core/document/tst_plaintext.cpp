// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/readers.h"
#include "tests/core/document/printblocks.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

/// Fixtures: tests/data/documents/NAME.txt is read, NAME.blocks is what printBlocks gives of it.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixtures_data();
    void fixtures();
    void blocks_data();
    void blocks();
    void manyLines();
    void cancels();

private:
    static Document read(const QByteArray& source)
    {
        const Progress progress;
        Result<Document> document = PlainTextReader().read(source, progress);
        return document ? *document : Document();
    }

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestPlainText::fixtures_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(PALINODE_TEST_DATA "/documents"));
    const QStringList names = folder.entryList({u"*.blocks"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 5);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name.chopped(7));
}

void TestPlainText::fixtures()
{
    QFETCH(QString, path);
    const Document document = read(contents(path + u".txt"_s));
    QCOMPARE(printBlocks(document), QString::fromUtf8(contents(path + u".blocks"_s)).trimmed());
    QCOMPARE(brokenPromise(document), QString());
}

void TestPlainText::blocks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("paragraphs") << u"One.\n\nTwo.\n\n\n\nThree."_s << u"P One.\nP Two.\nP Three."_s;
    QTest::newRow("mixed line ends") << u"One.\r\n\r\nTwo.\r\rThree.\n\nFour."_s
                                     << u"P One.\nP Two.\nP Three.\nP Four."_s;
    QTest::newRow("spaces") << u"  One   two \t three.  "_s << u"P One two three."_s;
    QTest::newRow("only punctuation") << u"... !? ;"_s << u"P ... !? ;"_s;
    QTest::newRow("rules") << u"One.\n\n-----\n\n* * *\n\nTwo."_s << u"P One.\nP Two."_s;
    QTest::newRow("a year") << u"1986. A great year."_s << u"P 1986. A great year."_s;
    QTest::newRow("an initial") << u"I. Asimov wrote it."_s << u"P I. Asimov wrote it."_s;
    QTest::newRow("a number alone") << u"5. 3 million came."_s << u"P 5. 3 million came."_s;
    QTest::newRow("first of a list alone") << u"(a) All of it."_s << u"L1[(a)] All of it."_s;
    QTest::newRow("a list that begins late") << u"4. Pay.\n5. Leave."_s << u"L1[4.] Pay.\nL1[5.] Leave."_s;
    QTest::newRow("Roman numerals") << u"(iv) Pay.\n(v) Leave.\n(m) Go."_s
                                    << u"L1[(iv)] Pay.\nL1[(v)] Leave.\nL1 (m) Go."_s;
    QTest::newRow("capitals") << u"A. Pay.\nB. Leave."_s << u"L1[A.] Pay.\nL1[B.] Leave."_s;
    QTest::newRow("bullets") << u"We promise:\n- to act now.\n- to tell you.\n  * in time.\n"_s
                             << u"P We promise:\nL1[-] to act now.\nL1[-] to tell you.\nL2[*] in time."_s;
    QTest::newRow("wrapped items")
        << u"(a) item one is this, which\n    goes on here; and\n(b) item two.\n"_s
        << u"L1[(a)] item one is this, which goes on here; and\nL1[(b)] item two."_s;
    QTest::newRow("wrapped sentence in an item")
        << u"1. First point is made\n   and goes on here.\n2. Second.\n   It has two.\nNot an item."_s
        << u"L1[1.] First point is made and goes on here.\nL1[2.] Second. It has two.\nP Not an item."_s;
    QTest::newRow("small behind unfinished")
        << u"We said that we would act on this\nmatter in the spring.\nThen we did."_s
        << u"P We said that we would act on this matter in the spring.\nP Then we did."_s;
    QTest::newRow("short lines")
        << u"apples\npears\nplums and more of all of these things;\nall the rest"_s
        << u"P apples\nP pears\nP plums and more of all of these things;\nP all the rest"_s;
    QTest::newRow("fields") << u"origin: a very long name of a place on a server\nstatus: as before"_s
                            << u"P origin: a very long name of a place on a server\nP status: as before"_s;
    QTest::newRow("long title in capitals")
        << u"THE PRESIDENT'S ADDRESS BEFORE A JOINT SESSION OF THE CONGRESS ON THE STATE OF THE UNION IN "
           u"MAY\n \n"
           "May 4, 1995\n\nAgain we are here in this house, and once again we shall speak of the nation."_s
        << u"H1 THE PRESIDENT'S ADDRESS BEFORE A JOINT SESSION OF THE CONGRESS ON THE STATE OF THE UNION IN "
           u"MAY\n"
           "P May 4, 1995\nP Again we are here in this house, and once again we shall speak of the nation."_s;
    QTest::newRow("loud sentence")
        << u"THE PARTIES AGREE THAT NONE OF THEM WILL SELL THE DATA OF THE USERS TO ANYONE ELSE AT ALL.\n\nText."_s
        << u"P THE PARTIES AGREE THAT NONE OF THEM WILL SELL THE DATA OF THE USERS TO ANYONE ELSE AT ALL.\nP Text."_s;
    QTest::newRow("hash heading") << u"# Genesis\n\nIn the beginning.\n\n## Two\n\nThe end."_s
                                  << u"H1 Genesis\nP In the beginning.\nH2 Two\nP The end."_s;
    QTest::newRow("underlined") << u"The Title\n=========\n\nText.\n\nPart\n----\nMore."_s
                                << u"H1 The Title\nP Text.\nH2 Part\nP More."_s;
    QTest::newRow("not a heading")
        << u"yes we will\n\nWe will not do it, whatever they say about the matter."_s
        << u"P yes we will\nP We will not do it, whatever they say about the matter."_s;
    QTest::newRow("greeting") << u"My fellow citizens:\n\nI stand here today."_s
                              << u"P My fellow citizens:\nP I stand here today."_s;
    QTest::newRow("last line") << u"I stand here today, humbled.\n\nThank You All"_s
                               << u"P I stand here today, humbled.\nP Thank You All"_s;
    QTest::newRow("section label") << u"Section 5.\n\nEach house shall be the judge of it."_s
                                   << u"H2 Section 5.\nP Each house shall be the judge of it."_s;
    QTest::newRow("short items") << u"1. Apples\n2. Pears\n3. Plums\n\nThat is all we have."_s
                                 << u"L1[1.] Apples\nL1[2.] Pears\nL1[3.] Plums\nP That is all we have."_s;
    QTest::newRow("quantity") << u"3.5 percent is the rate that we expect now."_s
                              << u"P 3.5 percent is the rate that we expect now."_s;
    QTest::newRow("right to left") << u"نحن لا نبيع.\n\nשלום לכולם."_s << u"P نحن لا نبيع.\nP שלום לכולם."_s;
    QTest::newRow("front matter") << u"---\ntitle: A\n---\nText here."_s << u"P Text here."_s;
    QTest::newRow("blank") << u" \n\t\n\u00a0\n"_s << QString();
}

void TestPlainText::blocks()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const Document document = read(source.toUtf8());
    QCOMPARE(printBlocks(document), expected);
    QCOMPARE(brokenPromise(document), QString());
}

void TestPlainText::manyLines()
{
    QByteArray source;
    for (int i = 0; i < 200'000; ++i)
        source += "line " + QByteArray::number(i) + "\n";
    const Document document = read(source);
    QCOMPARE(document.blocks.size(), 200'000);
    QCOMPARE(brokenPromise(document), QString());
    const Document oneLine = read(QByteArray("We will act. ").repeated(100'000));
    QCOMPARE(oneLine.blocks.size(), 1);
}

void TestPlainText::cancels()
{
    Progress progress;
    progress.cancel();
    const Result<Document> document = PlainTextReader().read("One.\n\nTwo.\n", progress);
    QVERIFY(!document);
    QCOMPARE(static_cast<int>(document.error().code), static_cast<int>(ErrorCode::Cancelled));
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
