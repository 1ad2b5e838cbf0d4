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

/// Writes bytes to a file whole or not at all (QSaveFile). Errors: WriteFailed with subject `fileName`.
[[nodiscard]] Result<void> writeFile(const QString& fileName, const QByteArray& bytes);

} // namespace palinode
