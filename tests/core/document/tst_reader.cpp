// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/reader.h"
#include "tests/core/document/printblocks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace palinode;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsIn();
    void titles_data();
    void titles();
    void optionsWin();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();
    void unreadable();
    void readError();
    void pipe();
    void tooLarge();
    void cancelled();
    void suffixes();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static int codeOf(const Result<Document>& document)
    {
        return document ? -1 : static_cast<int>(document.error().code);
    }

    QTemporaryDir m_folder;
    Progress m_progress;
};

void TestReader::fillsIn()
{
    const QByteArray bytes = "\xEF\xBB\xBF# We will act\n\nWe don't sell 3 things.\n";
    const QString path = write(u"a.md"_s, bytes);
    const Result<Document> document = readDocument(path, {}, m_progress);
    QVERIFY(document);
    QCOMPARE(document->fileName, path);
    QCOMPARE(document->text, u"We will act\n\nWe don't sell 3 things."_s);
    QCOMPARE(document->encoding, u"UTF-8"_s);
    QCOMPARE(document->language, u"en"_s);
    QCOMPARE(document->wordCount, 8);
    QCOMPARE(document->sha256, u"6bd35b3c0f66e146569705c18f191dbfc458907dd23d2ee8e1771fd5c967cc6c"_s);
    QVERIFY(document->notices.isEmpty());
    QCOMPARE(*readDocument(bytes, path, {}, m_progress), *document);
    QCOMPARE(*readDocument(path, {}, m_progress), *document);
}

void TestReader::titles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    QTest::newRow("date above") << u"x.md"_s << QByteArray("# January 24, 1995\n\n# H\n\ntext") << u"H"_s;
    QTest::newRow("date in german") << u"x.md"_s
                                    << QByteArray("---\nlang: de\n---\n# 23. Mai 1949\n\n# H\n\ntext")
                                    << u"H"_s;
    QTest::newRow("heading far below a date")
        << u"x.md"_s << QByteArray("# May 4, 1995\n\na\n\nb\n\nc\n\nd\n\n# Annex\n\ntext")
        << u"May 4, 1995"_s;
    QTest::newRow("date alone") << u"x.md"_s << QByteArray("# 2018-05-25\n\ntext") << u"2018-05-25"_s;
    QTest::newRow("year in a title") << u"x.md"_s << QByteArray("# Budget 2018\n\n# H\n\ntext")
                                     << u"Budget 2018"_s;
    QTest::newRow("front matter") << u"x.md"_s << QByteArray("---\ntitle: T\n---\n# H\n\ntext") << u"T"_s;
    QTest::newRow("heading") << u"x.md"_s << QByteArray("text\n\n## 1. H\n\ntext") << u"H"_s;
    QTest::newRow("file name") << u"speech.2024.txt"_s << QByteArray("We will act now.") << u"speech.2024"_s;
    QTest::newRow("field marks") << u"law.txt"_s << QByteArray("-CITE-\n\nThe law is the law here.")
                                 << u"law"_s;
    QTest::newRow("no suffix") << u"speech"_s << QByteArray("We will act now.") << u"speech"_s;
}

void TestReader::titles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, title);
    const Result<Document> document = readDocument(bytes, u"/some/folder/"_s + name, {}, m_progress);
    QVERIFY(document);
    QCOMPARE(document->metadata.title, title);
}

void TestReader::optionsWin()
{
    const QByteArray bytes = "---\ntitle: T\nspeaker: S\ndate: D\nsource: O\nlang: fr\n---\ntext\n";
    const ReadOptions some{{u"T2"_s, {}, u"D2"_s, {}}, {}};
    const Result<Document> document = readDocument(bytes, u"x.md"_s, some, m_progress);
    QVERIFY(document);
    QCOMPARE(document->metadata, (Metadata{u"T2"_s, u"S"_s, u"D2"_s, u"O"_s}));
    QCOMPARE(document->language, u"fr"_s);
    const ReadOptions other{{{}, u"S2"_s, {}, u"O2"_s}, u"de"_s};
    const Result<Document> second = readDocument(bytes, u"x.md"_s, other, m_progress);
    QVERIFY(second);
    QCOMPARE(second->metadata, (Metadata{u"T"_s, u"S2"_s, u"D"_s, u"O2"_s}));
    QCOMPARE(second->language, u"de"_s);
}

void TestReader::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* title, const QString& name, const QByteArray& bytes, ErrorCode code,
                        const QString& detail) {
        QTest::newRow(title) << name << bytes << static_cast<int>(code) << detail;
    };
    row("empty", u"e.txt"_s, {}, ErrorCode::FileIsEmpty, {});
    row("mark alone", u"e.txt"_s, "\xEF\xBB\xBF", ErrorCode::FileIsEmpty, {});
    row("white space", u"e.txt"_s, " \r\n\t\n", ErrorCode::FileIsEmpty, {});
    row("front matter alone", u"e.md"_s, "---\ntitle: T\n---\n", ErrorCode::FileIsEmpty, {});
    row("comment alone", u"e.md"_s, "<!-- x -->\n", ErrorCode::FileIsEmpty, {});
    row("nul", u"b.txt"_s, QByteArray("ab\0c", 4), ErrorCode::FileIsBinary, u"2"_s);
    row("nul in markdown", u"b.md"_s, QByteArray("ab\0c", 4), ErrorCode::FileIsBinary, u"2"_s);
    row("latin-1", u"l.txt"_s, "caf\xE9", ErrorCode::EncodingUnknown, u"3"_s);
    row("latin-1 in markdown", u"l.md"_s, "caf\xE9", ErrorCode::EncodingUnknown, u"3"_s);
    row("pdf", u"a.pdf"_s, "%PDF-1.7", ErrorCode::FormatUnreadable, u"pdf"_s);
    row("capitals", u"a.DOCX"_s, "PK", ErrorCode::FormatUnreadable, u"docx"_s);
    row("html", u"a.html"_s, "<p>text", ErrorCode::FormatUnreadable, u"html"_s);
}

void TestReader::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const QString path = write(name, bytes);
    const Result<Document> document = readDocument(path, {}, m_progress);
    QCOMPARE(codeOf(document), code);
    QCOMPARE(document.error().subject, path);
    QCOMPARE(document.error().detail, detail);
    QCOMPARE(readDocument(bytes, path, {}, m_progress).error(), document.error());
}

void TestReader::refusesWhatIsNoFile()
{
    QCOMPARE(codeOf(readDocument(m_folder.filePath(u"none.txt"_s), {}, m_progress)),
             int(ErrorCode::FileMissing));
    QCOMPARE(codeOf(readDocument(m_folder.path(), {}, m_progress)), int(ErrorCode::FileIsFolder));
    QCOMPARE(codeOf(readDocument(QString(), {}, m_progress)), int(ErrorCode::FileMissing));
    const QString link = m_folder.filePath(u"link.txt"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"gone.txt"_s), link));
    QCOMPARE(codeOf(readDocument(link, {}, m_progress)), int(ErrorCode::FileMissing));
#ifdef Q_OS_UNIX
    QCOMPARE(codeOf(readDocument(u"/dev/null"_s, {}, m_progress)), int(ErrorCode::FileIsEmpty));
#endif
}

void TestReader::unreadable()
{
    const QString path = write(u"secret.txt"_s, "We will.");
    QVERIFY(QFile::setPermissions(path, {}));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    const Result<Document> document = readDocument(path, {}, m_progress);
    QCOMPARE(codeOf(document), int(ErrorCode::FileUnreadable));
    QVERIFY(!document.error().detail.isEmpty());
}

/// A file that opens and cannot be read: the system says why, and nothing half-read is shown.
void TestReader::readError()
{
    if (!QFile::exists(u"/proc/self/mem"_s))
        QSKIP("no such file on this system");
    const Result<Document> document = readDocument(u"/proc/self/mem"_s, {}, m_progress);
    QCOMPARE(codeOf(document), int(ErrorCode::FileUnreadable));
    QVERIFY(!document.error().detail.isEmpty());
}

/// Shells and git hand over pipes: `palinode <(git show …) new.md`.
void TestReader::pipe()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const QByteArray bytes = QByteArray("We will act. ").repeated(20'000);
    std::thread writer([&] {
        QFile out(path);
        if (out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            out.write(bytes);
    });
    const Result<Document> document = readDocument(path, {}, m_progress);
    writer.join();
    QVERIFY(document);
    QCOMPARE(document->wordCount, 60'000);
#else
    QSKIP("no named pipes here");
#endif
}

void TestReader::tooLarge()
{
    const QString path = m_folder.filePath(u"large.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(257) * 1024 * 1024)); // a hole: takes no room on the disk
    file.close();
    const Result<Document> document = readDocument(path, {}, m_progress);
    QCOMPARE(codeOf(document), int(ErrorCode::FileTooLarge));
    QCOMPARE(document.error().detail, u"256"_s);
}

void TestReader::cancelled()
{
    Progress progress;
    progress.cancel();
    const QString path = write(u"c.txt"_s, "We will.");
    QCOMPARE(codeOf(readDocument(path, {}, progress)), int(ErrorCode::Cancelled));
    QCOMPARE(codeOf(readDocument("We will.", path, {}, progress)), int(ErrorCode::Cancelled));
    QCOMPARE(codeOf(readDocument("We will.", u"c.md"_s, {}, progress)), int(ErrorCode::Cancelled));
}

void TestReader::suffixes()
{
    const QStringList all = readableSuffixes();
    for (const QString& suffix : {u"txt"_s, u"text"_s, u"md"_s, u"markdown"_s, u"log"_s})
        QVERIFY2(all.contains(suffix), qPrintable(suffix));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    const Result<Document> unknown = readDocument("# Not *marked* up.", u"a.rst"_s, {}, m_progress);
    QVERIFY(unknown);
    QCOMPARE(printBlocks(*unknown), u"H1 Not *marked* up."_s);
    const Result<Document> markdown = readDocument("# So *marked* up.", u"a.MD"_s, {}, m_progress);
    QVERIFY(markdown);
    QCOMPARE(printBlocks(*markdown), u"H1 So marked up."_s);
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
