// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch.h"

#include "app/pairsfile.h"
#include "core/comparison/compare.h"
#include "core/report/table.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <thread>
#include <utility>

// Resources of a static library are kept only where they are named.
static void initExamples()
{
    Q_INIT_RESOURCE(examples);
}

namespace palinode {

namespace {

std::unexpected<Error> passOn(const Error& error)
{
    return std::unexpected(error);
}

Result<Document> readExample(const QString& name, const ReadOptions& options, const Progress& progress)
{
    initExamples();
    QFile file(QStringLiteral(":/palinode/examples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::FileMissing, name, {}});
    return readDocument(file.readAll(), name, options, progress);
}

Result<Document> readSide(const Invocation& invocation, Side side, const Progress& progress)
{
    const bool isOld = side == Side::Old;
    const ReadOptions& options = isOld ? invocation.oldOptions : invocation.newOptions;
    if (invocation.example > 0)
        return readExample(isOld                         ? QStringLiteral("path-forward-2024.md")
                               : invocation.example == 1 ? QStringLiteral("earnings-call-2025.md")
                                                         : QStringLiteral("superintelligence-2025.md"),
                           options, progress);
    const QString& fileName = isOld ? invocation.oldFile : invocation.newFile;
    return readDocument(fileName, options, progress);
}

/// Both files at once, since reading a large one takes a while. Of two errors the old file's is told.
Result<std::pair<Document, Document>> readBoth(const Invocation& invocation, const Progress& progress)
{
    Result<Document> newDocument;
    Result<Document> oldDocument;
    {
        const std::jthread other([&] { newDocument = readSide(invocation, Side::New, progress); });
        oldDocument = readSide(invocation, Side::Old, progress);
    }
    if (!oldDocument)
        return passOn(oldDocument.error());
    if (!newDocument)
        return passOn(newDocument.error());
    return std::pair(std::move(*oldDocument), std::move(*newDocument));
}

Result<QByteArray> renderText(const Comparison& comparison, TextOutput output, const ReportOptions& options,
                              const Progress& progress)
{
    switch (output) {
    case TextOutput::Json:
        return renderReport(comparison, ReportFormat::Json, options, progress);
    case TextOutput::Csv:
        return renderReport(comparison, ReportFormat::Csv, options, progress);
    case TextOutput::Markdown:
        return renderReport(comparison, ReportFormat::Markdown, options, progress);
    case TextOutput::Html:
        return renderReport(comparison, ReportFormat::Html, options, progress);
    case TextOutput::Table:
        return renderTable(comparison, terminalColumns(), progress);
    }
    std::unreachable();
}

/// Of a file name that readCommandLine() has let through, so there is a format.
ReportFormat formatOf(const QString& fileName)
{
    return reportFormat(QFileInfo(fileName).suffix()).value_or(ReportFormat::Json);
}

/// An output must not take the place of a text that it was made from.
Result<void> checkOutputs(const Invocation& invocation)
{
    const QStringList inputs{invocation.oldFile, invocation.newFile, invocation.pairsFile};
    for (const QString& output : invocation.outputFiles) {
        const QString path = QFileInfo(output).canonicalFilePath();
        const bool isInput = std::ranges::any_of(inputs, [&path](const QString& input) {
            return !input.isEmpty() && !path.isEmpty() && QFileInfo(input).canonicalFilePath() == path;
        });
        if (isInput)
            return std::unexpected(
                Error{ErrorCode::WriteFailed, output,
                      QCoreApplication::translate("Batch", "it is one of the texts that are compared")});
    }
    return {};
}

/// Renders with `render(format)` for each file, and `renderStandard()` for standard output last, so that
/// nothing is printed where a file could not be written.
template <typename RenderFile, typename RenderStandard>
Result<void> renderAndWrite(const Invocation& invocation, RenderFile render, RenderStandard renderStandard)
{
    QList<FileBytes> reports;
    for (const QString& fileName : invocation.outputFiles) {
        Result<QByteArray> bytes = render(formatOf(fileName));
        if (!bytes)
            return passOn(bytes.error());
        reports.append({fileName, std::move(*bytes)});
    }
    QByteArray standard;
    if (invocation.textOutput) {
        Result<QByteArray> bytes = renderStandard(*invocation.textOutput);
        if (!bytes)
            return passOn(bytes.error());
        standard = *std::move(bytes);
    }
    if (const Result<void> written = writeFiles(reports); !written)
        return written;
    return invocation.textOutput ? writeStandardOutput(standard) : Result<void>();
}

Result<ExitStatus> compareFiles(const Invocation& invocation, const Progress& progress)
{
    const Result<std::pair<Document, Document>> documents = readBoth(invocation, progress);
    if (!documents)
        return passOn(documents.error());
    const Result<ComparisonPtr> comparison =
        compare(documents->first, documents->second, invocation.compareOptions, progress);
    if (!comparison)
        return passOn(comparison.error());
    const Comparison& result = **comparison;
    const Result<void> written = renderAndWrite(
        invocation,
        [&](ReportFormat format) { return renderReport(result, format, invocation.reportOptions, progress); },
        [&](TextOutput output) { return renderText(result, output, invocation.reportOptions, progress); });
    if (!written)
        return passOn(written.error());
    const bool shifted = std::ranges::any_of(
        result.findings, [](const Finding& finding) { return finding.shift != Shift::Reaffirmed; });
    return invocation.exitCode && shifted ? ExitStatus::Shifted : ExitStatus::Done;
}

Result<ExitStatus> judgeFile(const Invocation& invocation, const Progress& progress)
{
    const Result<QList<TextPair>> pairs = readPairs(invocation.pairsFile, progress);
    if (!pairs)
        return passOn(pairs.error());
    const Result<JudgedPairs> judged = judgePairs(*pairs, invocation.compareOptions, progress);
    if (!judged)
        return passOn(judged.error());
    const QList<PairJudgement>& answers = judged->answers;
    const Result<void> written = renderAndWrite(
        invocation, [&](ReportFormat format) { return renderPairs(*pairs, answers, format); },
        [&](TextOutput output) {
            return renderPairs(*pairs, answers,
                               output == TextOutput::Csv ? ReportFormat::Csv : ReportFormat::Json);
        });
    if (!written)
        return passOn(written.error());
    // The array of answers that --pairs promises has no place for them.
    for (const Notice& notice : judged->notices)
        printNotice(invocation.pairsFile, noticeText(notice));
    const bool shifted = std::ranges::any_of(
        answers, [](const PairJudgement& answer) { return answer.judgement.primary != Shift::Reaffirmed; });
    return invocation.exitCode && shifted ? ExitStatus::Shifted : ExitStatus::Done;
}

} // namespace

bool needsFonts(const Invocation& invocation)
{
    return std::ranges::any_of(invocation.outputFiles, [](const QString& fileName) {
        return formatOf(fileName) == ReportFormat::Pdf;
    });
}

Result<ExitStatus> runBatch(const Invocation& invocation, const Progress& progress)
{
    if (const Result<void> checked = checkOutputs(invocation); !checked)
        return passOn(checked.error());
    return invocation.task == Task::JudgePairs ? judgeFile(invocation, progress)
                                               : compareFiles(invocation, progress);
}

} // namespace palinode
