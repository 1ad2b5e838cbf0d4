// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasks_data();
    void tasks();
    void formsOfOptions_data();
    void formsOfOptions();
    void metadata();
    void comparing();
    void examples_data();
    void examples();
    void filesAfterDashes();
    void troubles_data();
    void troubles();
    void emptyFileName();
};

namespace {

QStringList words(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TestCommandLine::tasks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("task");
    const auto row = [](const QString& line, Task task) {
        QTest::newRow(qPrintable(u"palinode "_s + line)) << line << static_cast<int>(task);
    };
    row(u""_s, Task::Window);
    row(u"a b"_s, Task::Window);
    row(u"--example"_s, Task::Window);
    row(u"a b --language en --paper Letter"_s, Task::Window);
    row(u"a b -f json"_s, Task::Compare);
    row(u"a b -o x.pdf"_s, Task::Compare);
    row(u"a b --exit-code"_s, Task::Compare);
    row(u"--example 2 -f table"_s, Task::Compare);
    row(u"--pairs p.tsv -f json"_s, Task::JudgePairs);
    row(u"--pairs p.tsv -o p.csv"_s, Task::JudgePairs);
    row(u"--help"_s, Task::ShowHelp);
    row(u"-h a b c"_s, Task::ShowHelp);
    row(u"--version"_s, Task::ShowVersion);
}

void TestCommandLine::tasks()
{
    QFETCH(QString, line);
    QFETCH(int, task);
    const auto invocation = readCommandLine(words(line));
    QVERIFY2(invocation.has_value(), qPrintable(invocation.has_value() ? QString() : invocation.error()));
    QCOMPARE(static_cast<int>(invocation->task), task);
}

void TestCommandLine::formsOfOptions_data()
{
    QTest::addColumn<QString>("line");
    for (const QString& line :
         {u"old new -o x.json -o y.html -f csv"_s, u"-o x.json old -f csv new -o y.html"_s,
          u"--output x.json --output=y.html --format csv old new"_s, u"-ox.json -oy.html -fcsv old new"_s,
          u"--format=CSV old -oy.html new"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestCommandLine::formsOfOptions()
{
    QFETCH(QString, line);
    const auto invocation = readCommandLine(words(line));
    QVERIFY2(invocation.has_value(), qPrintable(invocation.has_value() ? QString() : invocation.error()));
    QCOMPARE(invocation->oldFile, u"old"_s);
    QCOMPARE(invocation->newFile, u"new"_s);
    QVERIFY(invocation->outputFiles.contains(u"y.html"));
    QCOMPARE(invocation->outputFiles.contains(u"x.json"), line.contains(u"x.json"));
    QCOMPARE(invocation->textOutput, TextOutput::Csv);
}

void TestCommandLine::metadata()
{
    const auto invocation =
        readCommandLine({u"a"_s, u"b"_s, u"--old-title"_s, u"The = sign"_s, u"--old-speaker=A"_s,
                         u"--old-date"_s, u"-1"_s, u"--old-source=s=t"_s, u"--new-title"_s, u"T2"_s,
                         u"--new-speaker"_s, u"B"_s, u"--new-date=2025"_s, u"--new-source"_s, u"web"_s});
    QVERIFY(invocation.has_value());
    QCOMPARE(invocation->oldOptions.metadata, (Metadata{u"The = sign"_s, u"A"_s, u"-1"_s, u"s=t"_s}));
    QCOMPARE(invocation->newOptions.metadata, (Metadata{u"T2"_s, u"B"_s, u"2025"_s, u"web"_s}));
}

void TestCommandLine::comparing()
{
    const auto invocation = readCommandLine(
        words(u"a b --ignore case,Punctuation --language pt-BR --paper letter --exit-code"_s));
    QVERIFY(invocation.has_value());
    QVERIFY(invocation->compareOptions.ignoreCase);
    QVERIFY(invocation->compareOptions.ignorePunctuation);
    QVERIFY(!invocation->compareOptions.ignoreBoilerplate);
    QCOMPARE(invocation->compareOptions.language, u"pt-BR"_s);
    QCOMPARE(invocation->oldOptions.language, u"pt-BR"_s);
    QCOMPARE(invocation->newOptions.language, u"pt-BR"_s);
    QCOMPARE(invocation->reportOptions.paper, Paper::Letter);
    QVERIFY(invocation->exitCode);
    QVERIFY(readCommandLine(words(u"a b --ignore boilerplate"_s))->compareOptions.ignoreBoilerplate);
    QCOMPARE(readCommandLine(words(u"a b"_s))->reportOptions.paper, Paper::A4);
    for (const QString& tag : {u"EN"_s, u"eng"_s, u"en"_s})
        QCOMPARE(readCommandLine({u"a"_s, u"b"_s, u"--language"_s, tag})->compareOptions.language, u"en"_s);
}

void TestCommandLine::examples_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("number");
    QTest::newRow("bare") << u"--example"_s << 1;
    QTest::newRow("before an option") << u"--example -f json"_s << 1;
    QTest::newRow("1") << u"--example 1"_s << 1;
    QTest::newRow("2") << u"-f json --example 2"_s << 2;
    QTest::newRow("=2") << u"--example=2 -f json"_s << 2;
}

void TestCommandLine::examples()
{
    QFETCH(QString, line);
    const auto invocation = readCommandLine(words(line));
    QVERIFY(invocation.has_value());
    QTEST(invocation->example, "number");
}

void TestCommandLine::filesAfterDashes()
{
    const auto invocation = readCommandLine(words(u"-f json -- --old -f"_s));
    QVERIFY(invocation.has_value());
    QCOMPARE(invocation->oldFile, u"--old"_s);
    QCOMPARE(invocation->newFile, u"-f"_s);
}

void TestCommandLine::troubles_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString& line, const QString& says) {
        QTest::newRow(qPrintable(line)) << line << says;
    };
    row(u"a"_s, u"one was given, a"_s);
    row(u"a b c"_s, u"3 were given"_s);
    row(u"-f json"_s, u"Name the two files"_s);
    row(u"--exit-code"_s, u"Name the two files"_s);
    row(u"a b --frobnicate"_s, u"no option --frobnicate"_s);
    row(u"a b --frobnicate=1"_s, u"no option --frobnicate."_s);
    row(u"a b -x"_s, u"no option -x"_s);
    row(u"a b -f"_s, u"-f needs a value"_s);
    row(u"a b --output="_s, u"--output needs a value"_s);
    row(u"a b --exit-code=1"_s, u"takes no value"_s);
    row(u"a b -f xml"_s, u"no format “xml”"_s);
    row(u"a b -f pdf"_s, u"-o FILE.pdf"_s);
    row(u"a b -f json -f csv"_s, u"once only"_s);
    row(u"a b -o x.docx"_s, u"x.docx: The format “docx” is not known."_s);
    row(u"a b -o x"_s, u"x: The file name has no suffix"_s);
    row(u"a b -o x.palinode"_s, u"x.palinode: Comparison files cannot be written"_s);
    row(u"a b -o x.json -o x.json"_s, u"x.json: The same file is given twice"_s);
    row(u"a b -o x.json -o ./y/../x.json"_s, u"x.json: The same file is given twice"_s);
    row(u"a b -o=x.json"_s, u"-o without “=”"_s);
    row(u"x.palinode"_s, u"x.palinode: Saved comparisons cannot be opened"_s);
    row(u"Report.PDF"_s, u"Report.PDF: Reports cannot be opened as comparisons"_s);
    row(u"a b --paper A3"_s, u"“A3”"_s);
    row(u"a b --language 12"_s, u"“12” is no language tag"_s);
    row(u"a b --language English"_s, u"“English” is no language tag"_s);
    row(u"a b --ignore case,spaces"_s, u"“spaces”"_s);
    row(u"--example=3"_s, u"no example 3"_s);
    row(u"--example a b"_s, u"without other files"_s);
    row(u"--pairs p.tsv"_s, u"-f json or -f csv"_s);
    row(u"--pairs p.tsv a b -f json"_s, u"With --pairs"_s);
    row(u"--pairs p.tsv -f html"_s, u"json or csv"_s);
    row(u"--pairs p.tsv -o p.pdf"_s, u"p.pdf: Pairs are written as json or csv."_s);
}

void TestCommandLine::troubles()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto invocation = readCommandLine(words(line));
    QVERIFY(!invocation.has_value());
    QVERIFY2(invocation.error().contains(says), qPrintable(invocation.error()));
    QVERIFY2(!invocation.error().contains(u'\n'), qPrintable(invocation.error()));
}

void TestCommandLine::emptyFileName()
{
    // As a script gives it whose variable is empty; in words() there are none.
    for (const QStringList& arguments : {QStringList{u"a"_s, u""_s}, QStringList{u""_s, u"b"_s}}) {
        const auto invocation = readCommandLine(arguments);
        QVERIFY(!invocation.has_value());
        QVERIFY2(invocation.error().contains(u"is empty"), qPrintable(invocation.error()));
    }
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
