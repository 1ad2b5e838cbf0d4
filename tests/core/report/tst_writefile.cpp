// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestWriteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReplaces();
    void refusesFolder();
    void refusesMissingFolder();
    void tellsOfPlaceWithoutRights();
    void keepsOldFileWithoutRights();
    void tellsOfFullDevice();
    void writesPipes();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QByteArray content(const QString& file);

    std::unique_ptr<QTemporaryDir> m_folder;
};

QByteArray TestWriteFile::content(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void TestWriteFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWriteFile::writesAndReplaces()
{
    QVERIFY(writeFile(path(u"a.json"_s), "long first content").has_value());
    QVERIFY(writeFile(path(u"a.json"_s), "second").has_value());
    QCOMPARE(content(path(u"a.json"_s)), QByteArray("second"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"a.json"_s));
}

void TestWriteFile::refusesFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"x.json"_s));
    const Result<void> written = writeFile(path(u"x.json"_s), "x");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QCOMPARE(written.error().subject, path(u"x.json"_s));
    QVERIFY(!written.error().detail.isEmpty());
}

void TestWriteFile::refusesMissingFolder()
{
    const Result<void> written = writeFile(path(u"none/x.json"_s), "x");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY(!written.error().detail.isEmpty());
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestWriteFile::tellsOfPlaceWithoutRights()
{
    // Not even root makes files there.
    const Result<void> written = writeFile(u"/proc/x.json"_s, "x");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY(!written.error().detail.isEmpty());
}

void TestWriteFile::keepsOldFileWithoutRights()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(writeFile(path(u"a.json"_s), "first").has_value());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(path(u"a.json"_s), QFile::ReadOwner));
    const Result<void> written = writeFile(path(u"a.json"_s), "second");
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!written.has_value());
    QCOMPARE(content(path(u"a.json"_s)), QByteArray("first"));
}

void TestWriteFile::tellsOfFullDevice()
{
    const Result<void> written = writeFile(u"/dev/full"_s, "x");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY(!written.error().detail.isEmpty());
}

void TestWriteFile::writesPipes()
{
    const QByteArray name = QFile::encodeName(path(u"pipe.json"_s));
    QCOMPARE(mkfifo(name.constData(), 0600), 0);
    QByteArray seen;
    {
        const std::jthread reader([&] { seen = content(path(u"pipe.json"_s)); });
        QVERIFY(writeFile(path(u"pipe.json"_s), "through the pipe").has_value());
    }
    QCOMPARE(seen, QByteArray("through the pipe"));
    struct stat status = {};
    QCOMPARE(stat(name.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

QTEST_APPLESS_MAIN(TestWriteFile)
#include "tst_writefile.moc"
