// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/error.h"
#include "core/progress.h"

#include <QByteArray>

#include <optional>

namespace palinode {

enum class ReportFormat { Json, Csv, Markdown, Html, Pdf };
enum class Paper { A4, Letter };

struct ReportOptions
{
    Paper paper = Paper::A4;
};

/// By the suffix of a file's name or the name of a format ("json", "csv", "md", "html", "pdf"), any case.
[[nodiscard]] std::optional<ReportFormat> reportFormat(const QString& suffix);

/// The report's bytes. Pdf needs a QGuiApplication (any platform); the others need none. The same
/// comparison gives the same bytes. Errors: Cancelled, WriteFailed. Any thread.
[[nodiscard]] Result<QByteArray> renderReport(const Comparison& comparison, ReportFormat format,
                                              const ReportOptions& options, const Progress& progress);

struct PairJudgement;
struct TextPair;

/// The answers of --pairs, as JSON (an array) or CSV. Other formats: FormatUnknown.
[[nodiscard]] Result<QByteArray> renderPairs(const QList<TextPair>& pairs,
                                             const QList<PairJudgement>& answers, ReportFormat format);

struct FileBytes
{
    QString fileName;
    QByteArray bytes;
};

/// Writes each file whole or not at all (QSaveFile), and none of them where one could not be written; what
/// was sent to a device is gone. Errors: WriteFailed with the file's name as subject.
[[nodiscard]] Result<void> writeFiles(const QList<FileBytes>& files);
/// The same for one file.
[[nodiscard]] Result<void> writeFile(const QString& fileName, const QByteArray& bytes);

} // namespace palinode
