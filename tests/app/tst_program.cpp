// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace palinode;

/// Exit codes, standard error and bad input, as scripts and git see them.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndVersion();
    void badArguments_data();
    void badArguments();
    void badInput_data();
    void badInput();
    void badPairs_data();
    void badPairs();
    void badOutput_data();
    void badOutput();
    void allOutputsOrNone();
    void failedOutputPrintsNothing();
    void neverOverwritesItsInput();
    void exitCode_data();
    void exitCode();
    void brokenStandardOutput_data();
    void brokenStandardOutput();
    void noDisplay();
    void anyLocale();
    void gitDifftool();
    void interrupted();

private:
    [[nodiscard]] QString fileWith(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    QString m_old;
    QString m_new;
};

QString TestProgram::fileWith(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void TestProgram::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_old = dataFile(u"old.txt"_s);
    m_new = dataFile(u"new.txt"_s);
    QVERIFY(QFile::exists(m_old) && QFile::exists(m_new));
}

void TestProgram::helpAndVersion()
{
    const Run help = runProgram({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.err, QByteArray());
    for (const char* option :
         {"--output", "--format", "--pairs", "--exit-code", "--language", "--paper", "--ignore", "--example",
          "--old-title", "--new-source", "--version", "difftool"})
        QVERIFY2(help.out.contains(option), option);
    for (const QByteArray& line : help.out.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
    const Run version = runProgram({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, QByteArray("palinode " PALINODE_VERSION "\n"));
}

void TestProgram::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown option") << QStringList{u"--nope"_s}
                                    << QByteArray("palinode: There is no option --nope.");
    QTest::newRow("one file") << QStringList{u"a.txt"_s} << QByteArray("one was given");
    QTest::newRow("control characters stay on the line")
        << QStringList{u"a\nb\x1b[31m.palinode"_s} << QByteArray("palinode: a b [31m.palinode: ");
}

void TestProgram::badArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const QByteArray wrong = notTheTrouble(runProgram(arguments), says);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestProgram::badInput_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("missing") << m_folder.filePath(u"none.txt"_s)
                             << QByteArray("none.txt: There is no such file.");
    QTest::newRow("folder") << m_folder.path() << QByteArray(": This is a folder");
    QTest::newRow("empty") << fileWith(u"empty.txt"_s, "")
                           << QByteArray("empty.txt: The file has no words in it.");
    QTest::newRow("white space alone") << fileWith(u"white.txt"_s, " \n\t\n") << QByteArray("no words");
    QTest::newRow("NUL bytes") << fileWith(u"binary.txt"_s, QByteArray("a\0b", 3))
                               << QByteArray("not a text file");
    QTest::newRow("not UTF-8") << fileWith(u"latin1.txt"_s, "caf\xE9 is open.\n") << QByteArray("not UTF-8");
    QTest::newRow("removed in git") << u"/dev/null"_s << QByteArray(" text to compare it with.");
}

void TestProgram::badInput()
{
    QFETCH(QString, fileName);
    QFETCH(QByteArray, says);
    const QString output = m_folder.filePath(u"out.json"_s);
    for (const QStringList& files : {QStringList{fileName, m_new}, QStringList{m_old, fileName}}) {
        const QByteArray wrong =
            notTheTrouble(runProgram(files + QStringList{u"-f"_s, u"json"_s, u"-o"_s, output}), says);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QVERIFY(!QFile::exists(output));
    }
}

void TestProgram::badPairs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("empty") << QByteArray() << QByteArray("bad.tsv: The file has no words in it.");
    QTest::newRow("no header") << QByteArray("a\tb\n") << QByteArray("bad.tsv: Line 1 ");
    QTest::newRow("short line") << QByteArray("old\tnew\r\na\tb\r\nc\r\n") << QByteArray("bad.tsv: Line 3 ");
    QTest::newRow("not UTF-8") << QByteArray("old\tnew\n\xFF\tb\n")
                               << QByteArray("bad.tsv: The text is not UTF-8");
}

void TestProgram::badPairs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    const QByteArray wrong =
        notTheTrouble(runProgram({u"--pairs"_s, fileWith(u"bad.tsv"_s, bytes), u"-f"_s, u"json"_s}), says);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestProgram::badOutput_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("says");
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder.json"_s));
    QTest::newRow("folder") << u"folder.json"_s
                            << QByteArray("folder.json: The file cannot be written (it is a folder).");
    QTest::newRow("missing folder") << u"none/x.json"_s
                                    << QByteArray("none/x.json: The file cannot be written (");
    QTest::newRow("nobody may write there")
        << u"/proc/x.json"_s << QByteArray("/proc/x.json: The file cannot be written (");
    QTest::newRow("unknown suffix") << u"x.docx"_s << QByteArray("x.docx: The format “docx” is not known.");
}

void TestProgram::badOutput()
{
    QFETCH(QString, fileName);
    QFETCH(QByteArray, says);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const QByteArray wrong = notTheTrouble(
        runProgram({m_old, m_new, u"-o"_s, fileName, u"-f"_s, u"table"_s}, m_folder.path()), says);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestProgram::allOutputsOrNone()
{
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const QByteArray wrong = notTheTrouble(
        runProgram({m_old, m_new, u"-o"_s, u"one.json"_s, u"-o"_s, u"nowhere/two.json"_s}, m_folder.path()),
        "nowhere/two.json: The file cannot be written");
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestProgram::failedOutputPrintsNothing()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(QDir(m_folder.path()).mkpath(u"locked"_s));
    const QString folder = m_folder.filePath(u"locked"_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray wrong =
        notTheTrouble(runProgram({m_old, m_new, u"-o"_s, u"x.json"_s, u"-f"_s, u"csv"_s}, folder),
                      "x.json: The file cannot be written");
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestProgram::neverOverwritesItsInput()
{
    const QString input = fileWith(u"input.md"_s, "We will act.\n");
    const QByteArray wrong = notTheTrouble(
        runProgram({input, m_new, u"-o"_s, u"../"_s + QDir(m_folder.path()).dirName() + u"/input.md"_s},
                   m_folder.path()),
        "input.md: The file cannot be written (it is one of the texts");
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QFile file(input);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("We will act.\n"));
}

void TestProgram::exitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("expected");
    const QString pairs = dataFile(u"pairs.tsv"_s);
    const QString same = fileWith(u"same.tsv"_s, "old\tnew\nWe will act.\tWe will act.\n");
    QTest::newRow("shifted, not asked") << QStringList{m_old, m_new, u"-f"_s, u"json"_s} << 0;
    QTest::newRow("shifted") << QStringList{m_old, m_new, u"-f"_s, u"json"_s, u"--exit-code"_s} << 1;
    QTest::newRow("shifted, no output") << QStringList{u"--exit-code"_s, m_old, m_new} << 1;
    QTest::newRow("the same") << QStringList{m_old, m_old, u"-f"_s, u"json"_s, u"--exit-code"_s} << 0;
    QTest::newRow("pairs shifted") << QStringList{u"--pairs"_s, pairs, u"-f"_s, u"csv"_s, u"--exit-code"_s}
                                   << 1;
    QTest::newRow("pairs the same") << QStringList{u"--pairs"_s, same, u"-f"_s, u"csv"_s, u"--exit-code"_s}
                                    << 0;
}

void TestProgram::exitCode()
{
    QFETCH(QStringList, arguments);
    const Run run = runProgram(arguments);
    QTEST(run.exitCode, "expected");
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out.isEmpty(), !arguments.contains(u"-f"));
}

void TestProgram::brokenStandardOutput_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::newRow("closed") << u">&-"_s;
    QTest::newRow("full") << u">/dev/full"_s;
    QTest::newRow("pipe without reader") << u"| exec 0<&-"_s;
}

void TestProgram::brokenStandardOutput()
{
    QFETCH(QString, redirect);
    // A text long enough for no pipe to hold the answer.
    QByteArray text;
    for (int i = 0; i < 3000; ++i)
        text += "Sentence number " + QByteArray::number(i) + " speaks of bread.\n\n";
    const QString large = fileWith(u"large.txt"_s, text);
    const QString statusFile = m_folder.filePath(u"status"_s);
    QProcess shell;
    shell.setProcessEnvironment(bareEnvironment());
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"{ \"$1\" \"$2\" \"$2\" -f json; echo $? >\"$3\"; } "_s + redirect, u"sh"_s,
                 QStringLiteral(PALINODE_PROGRAM), large, statusFile});
    QVERIFY(shell.waitForFinished(60000));
    QFile status(statusFile);
    QVERIFY(status.open(QIODevice::ReadOnly));
    QCOMPARE(status.readAll(), QByteArray("2\n"));
    const QByteArray err = shell.readAllStandardError();
    QVERIFY2(err.startsWith("palinode: standard output: The file cannot be written") && err.count('\n') == 1,
             err.constData());
}

void TestProgram::noDisplay()
{
    QProcessEnvironment broken = bareEnvironment();
    broken.insert(u"DISPLAY"_s, u":4711"_s);
    for (const QProcessEnvironment& environment : {bareEnvironment(), broken}) {
        for (const QStringList& arguments :
             {QStringList(), QStringList{m_old, m_new}, QStringList{u"--example"_s}}) {
            const QByteArray wrong =
                notTheTrouble(runProgram(arguments, {}, environment), "use -o FILE or -f FORMAT");
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
    }
}

void TestProgram::anyLocale()
{
    const QString file = fileWith(u"naïve “x”.txt"_s, "We will act.\n");
    for (const char* locale : {"C", "POSIX", "C.UTF-8", "no_SUCH.ISO-8859-1"}) {
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(u"LC_ALL"_s, QString::fromLatin1(locale));
        const Run run = runProgram({file, m_new, u"-f"_s, u"json"_s}, {}, environment);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("naïve “x”.txt"));
    }
}

void TestProgram::gitDifftool()
{
    if (QProcess::execute(u"git"_s, {u"--version"_s}) != 0)
        QSKIP("git is not installed");
    const QDir folder(m_folder.path());
    QVERIFY(folder.mkpath(u"repository"_s));
    QProcess shell;
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder.filePath(u"repository"_s));
    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"git init -q . && git config user.name x && git config user.email x@example.org && cp "
                 u"\"$2\" text.txt "
                 "&& git add . && git commit -qm first && cp \"$3\" text.txt && "
                 "git difftool -y -x \"\\\"$1\\\" -f json\""_s,
                 u"sh"_s, QStringLiteral(PALINODE_PROGRAM), m_old, m_new});
    QVERIFY(shell.waitForFinished(60000));
    const QByteArray err = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == 0, err.constData());
    const QByteArray out = shell.readAllStandardOutput();
    QVERIFY2(out.contains("\"format\":\"palinode-comparison\"") && out.contains("minimum wage"),
             out.left(300).constData());
}

void TestProgram::interrupted()
{
    // The program waits for the pipe's content; the signal reaches it there or in the comparison. Where it
    // has ended before the content comes, nobody reads the pipe.
    std::signal(SIGPIPE, SIG_IGN);
    const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"pairs.fifo"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral(PALINODE_PROGRAM),
                  {u"--pairs"_s, QFile::decodeName(pipe), u"-f"_s, u"json"_s});
    QVERIFY(process.waitForStarted());
    QFile writer(QFile::decodeName(pipe));
    QVERIFY(writer.open(QIODevice::WriteOnly)); // returns when the program reads, so its handlers stand
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QByteArray pairs = "old\tnew\n";
    for (int i = 0; i < 2000; ++i)
        pairs += "We will act in year " + QByteArray::number(i) + ".\tWe may act later.\n";
    writer.write(pairs);
    writer.close();
    QVERIFY(process.waitForFinished(60000));
    const Run run{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                  process.readAllStandardOutput(), process.readAllStandardError()};
    const QByteArray wrong = notTheTrouble(run, "palinode: Stopped before the end.");
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
