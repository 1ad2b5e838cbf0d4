// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include "core/comparison/compare.h"
#include "core/report/pdf.h"
#include "core/report/renderers.h"

#include <utility>

namespace palinode {

std::optional<ReportFormat> reportFormat(const QString& suffix)
{
    const QString name = suffix.toLower();
    if (name == u"json")
        return ReportFormat::Json;
    if (name == u"csv")
        return ReportFormat::Csv;
    if (name == u"md" || name == u"markdown")
        return ReportFormat::Markdown;
    if (name == u"html" || name == u"htm")
        return ReportFormat::Html;
    if (name == u"pdf")
        return ReportFormat::Pdf;
    return std::nullopt;
}

Result<QByteArray> renderReport(const Comparison& comparison, ReportFormat format,
                                const ReportOptions& options, const Progress& progress)
{
    switch (format) {
    case ReportFormat::Json:
        return renderJson(comparison, progress);
    case ReportFormat::Csv:
        return renderCsv(comparison, progress);
    case ReportFormat::Markdown:
        return renderMarkdown(comparison, progress);
    case ReportFormat::Html:
        return renderHtml(comparison, progress);
    case ReportFormat::Pdf:
        return renderPdf(comparison, options, progress);
    }
    std::unreachable();
}

Result<QByteArray> renderPairs(const QList<TextPair>& pairs, const QList<PairJudgement>& answers,
                               ReportFormat format)
{
    if (format == ReportFormat::Json)
        return renderPairsJson(pairs, answers);
    if (format == ReportFormat::Csv)
        return renderPairsCsv(pairs, answers);
    return std::unexpected(Error{ErrorCode::FormatUnknown, {}, {}});
}

} // namespace palinode
