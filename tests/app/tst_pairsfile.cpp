// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairsfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestPairsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();

private:
    /// A file with these bytes.
    [[nodiscard]] QString fileWith(const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};

QString TestPairsFile::fileWith(const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(u"pairs.tsv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestPairsFile::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("texts"); // old and new by turns
    QTest::newRow("plain") << QByteArray("old\tnew\na\tb\nc\td\n")
                           << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("no final line feed") << QByteArray("old\tnew\na\tb") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("CRLF and a byte-order mark")
        << QByteArray("\xEF\xBB\xBFold\tnew\r\na\tb\r\n\r\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("other columns, other order")
        << QByteArray("id\tnew\tlabel\told\n1\tb\tx\ta\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("more fields than columns")
        << QByteArray("old\tnew\na\tb\tc\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("quotes are text") << QByteArray("old\tnew\n\"a\tb\"\"\n")
                                     << QStringList{u"\"a"_s, u"b\"\""_s};
    QTest::newRow("an empty side") << QByteArray("old\tnew\n\tb\n") << QStringList{QString(), u"b"_s};
    QTest::newRow("header alone") << QByteArray("old\tnew\n") << QStringList{};
    QTest::newRow("beyond ASCII") << QByteArray("old\tnew\n“é”\t开源\n") << QStringList{u"“é”"_s, u"开源"_s};
}

void TestPairsFile::reads()
{
    QFETCH(QByteArray, bytes);
    const Result<QList<TextPair>> pairs = readPairs(fileWith(bytes), Progress());
    QVERIFY(pairs.has_value());
    QStringList texts;
    for (const TextPair& pair : *pairs)
        texts << pair.oldText << pair.newText;
    QTEST(texts, "texts");
}

void TestPairsFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, const QString& detail) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << detail;
    };
    row("empty", "", ErrorCode::FileIsEmpty, {});
    row("line feeds alone", "\n\r\n\n", ErrorCode::FileIsEmpty, {});
    row("a text that is no claim", "old\tnew\na\tb\n" + QByteArray(8001, 'x') + "\tb\n",
        ErrorCode::PairTooLong, u"3"_s);
    row("no header", "a\tb\nc\td\n", ErrorCode::PairsMalformed, u"1"_s);
    row("one column missing", "old\tnu\na\tb\n", ErrorCode::PairsMalformed, u"1"_s);
    row("short line", "old\tnew\na\tb\nc\nd\te\n", ErrorCode::PairsMalformed, u"3"_s);
    row("empty line between", "old\tnew\r\na\tb\r\n\r\nd\te\r\n", ErrorCode::PairsMalformed, u"3"_s);
    row("not UTF-8", "old\tnew\na\tb\nc\t\xE9\n", ErrorCode::EncodingUnknown, u"12"_s);
    row("NUL", QByteArray("old\tnew\na\0\tb\n", 13), ErrorCode::FileIsBinary, u"9"_s);
}

void TestPairsFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const QString fileName = fileWith(bytes);
    const Result<QList<TextPair>> pairs = readPairs(fileName, Progress());
    QVERIFY(!pairs.has_value());
    QCOMPARE(static_cast<int>(pairs.error().code), code);
    QCOMPARE(pairs.error().detail, detail);
    QCOMPARE(pairs.error().subject, fileName);
}

void TestPairsFile::refusesWhatIsNoFile()
{
    QCOMPARE(readPairs(m_folder.path(), Progress()).error().code, ErrorCode::FileIsFolder);
    QCOMPARE(readPairs(m_folder.filePath(u"none.tsv"_s), Progress()).error().code, ErrorCode::FileMissing);
}

QTEST_APPLESS_MAIN(TestPairsFile)
#include "tst_pairsfile.moc"
