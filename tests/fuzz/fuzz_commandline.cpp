// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader of the command line. An input is the arguments, one a line.

#include "app/commandline.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/target.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

QStringList argumentsOf(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QStringList() : QString::fromUtf8(bytes).split(u'\n');
}

void checkOutputs(const Invocation& invocation)
{
    for (const QString& file : invocation.outputFiles) {
        const auto format = reportFormat(QFileInfo(file).suffix());
        check(format.has_value(), "every output has a format", file);
        check(invocation.outputFiles.count(file) == 1, "no output is named twice", file);
        check(invocation.task != Task::JudgePairs || format == ReportFormat::Json
                  || format == ReportFormat::Csv,
              "pairs are written as JSON or CSV", file);
    }
}

void checkInvocation(const Invocation& invocation)
{
    const bool hasOutput = !invocation.outputFiles.isEmpty() || invocation.textOutput || invocation.exitCode;
    const bool hasFiles = !invocation.oldFile.isEmpty() || !invocation.newFile.isEmpty();
    switch (invocation.task) {
    case Task::ShowHelp:
    case Task::ShowVersion:
        return; // whatever else was asked for
    case Task::JudgePairs:
        check(!invocation.pairsFile.isEmpty() && !hasFiles && invocation.example == 0 && hasOutput,
              "pairs stand alone and go somewhere");
        checkOutputs(invocation);
        return;
    case Task::Compare:
        check(hasFiles || invocation.example > 0, "there is something to compare");
        check(hasOutput, "what is compared goes somewhere");
        break;
    case Task::Window:
        check(!hasOutput, "a window has no outputs");
        break;
    }
    checkOutputs(invocation);
    check(invocation.pairsFile.isEmpty(), "pairs are for --pairs");
    check(invocation.oldFile.isEmpty() == invocation.newFile.isEmpty(), "two files or none");
    check(invocation.example == 0 || !hasFiles, "an example or files");
    check(invocation.example >= 0 && invocation.example <= 2, "there are two examples");
}

/// Behind "--" everything is a file.
void checkOnlyFiles(const QStringList& arguments)
{
    if (arguments.size() != 2 || arguments.contains(QString()))
        return;
    const auto read = readCommandLine({u"--"_s, arguments[0], arguments[1]});
    if (read)
        check(read->task == Task::Window && read->oldFile == arguments[0] && read->newFile == arguments[1],
              "behind -- everything is a file");
}

void readArguments(const QStringList& arguments)
{
    const std::expected<Invocation, QString> invocation = readCommandLine(arguments);
    checkOnlyFiles(arguments);
    if (invocation) {
        checkInvocation(*invocation);
        return;
    }
    check(!invocation.error().trimmed().isEmpty(), "trouble has words");
    check(!invocation.error().contains(u'\n'), "trouble is one line", invocation.error());
}

} // namespace

FuzzTarget fuzzTarget()
{
    return {{"", "old.txt\nnew.txt",
             "old.txt\nnew.md\n-o\nout.pdf\n-oout.json\n--output=out.csv\n--exit-code",
             "-f\njson\na\nb\n--language\npt-BR\n--paper=letter\n--ignore=case,punctuation",
             "--pairs\npairs.tsv\n-f\ncsv", "--example\n2\n-f\ntable", "--help", "--version",
             "--old-title=T\n--new-date\n2024\na\nb", "a\n--\n-b", "saved.palinode", "a\nb\nc"},
            {"\n",
             "\n-o\n",
             "-o",
             "--output=",
             "-f\n",
             "-fjson",
             "--format=",
             "--pairs\n",
             "--pairs=",
             "--exit-code\n",
             "--language=",
             "--paper=",
             "--ignore=",
             "--example\n",
             "--example=1",
             "-h",
             "--help",
             "--version",
             "--old-title=",
             "--old-speaker\n",
             "--old-date=",
             "--old-source=",
             "--new-title=",
             "--new-speaker=",
             "--new-date=",
             "--new-source=",
             "--\n",
             "-\n",
             "json",
             "csv",
             "md",
             "html",
             "table",
             "pdf",
             ".pdf",
             ".PALINODE",
             ".json",
             "a4",
             "case,",
             ",boilerplate",
             "en",
             "x-klingon",
             "1",
             "2",
             "=",
             "%1",
             "%2"}};
}

} // namespace palinode

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    palinode::readArguments(palinode::argumentsOf(bytes));
    return 0;
}
