// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdf.h"

#include "core/report/pdfcontent.h"
#include "core/report/pdffinish.h"
#include "core/report/pdflayout.h"
#include "core/report/pdfoutline.h"
#include "core/report/pdfpainter.h"
#include "core/report/reportmodel.h"
#include "core/text/isolate.h"
#include "resources/fonts/fonts.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace palinode {
namespace pdf {
namespace {

/// The date that the packager or the caller gives the file; the clock is never asked.
std::optional<qint64> sourceDateEpoch()
{
    bool ok = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

/// The day of making; nothing where nobody told it.
QString footerDate(std::optional<qint64> made)
{
    if (!made)
        return {};
    const QDate day = QDateTime::fromSecsSinceEpoch(*made, QTimeZone::UTC).date();
    return QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy"));
}

Footer footerOf(const QString& title, const Comparison& comparison, std::optional<qint64> made)
{
    Footer footer;
    footer.left = title;
    const QString date = footerDate(made);
    footer.centre = QStringLiteral("Palinode " PALINODE_VERSION)
        + (date.isEmpty() ? QString() : QStringLiteral(" · ") + date);
    footer.language = comparison.language;
    return footer;
}

bool measureAll(Content& content, const Progress& progress)
{
    for (Block& head : content.heads)
        measure(head);
    for (Block& block : content.blocks) {
        if (progress.isCancelled())
            return false;
        measure(block);
    }
    return true;
}

void setPageNumbers(QList<Block>& blocks, const Places& places)
{
    for (Block& block : blocks) {
        const auto place = places.findings.find(block.linkTo);
        if (block.pageNumberBox >= 0 && place != places.findings.end()) {
            block.texts[block.pageNumberBox].text.text =
                PdfReport::tr("p. %1", "page number").arg(groupedNumber(place->second.page + 1));
        }
    }
}

QList<LinkArea> linksOf(const QList<Page>& pages, const Places& places, const Sheet& sheet)
{
    QList<LinkArea> links;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const Piece& piece : pages[page]) {
            const auto place = places.findings.find(piece.block->linkTo);
            if (piece.block->linkTo != 0 && place != places.findings.end())
                links.append(
                    {page, {sheet.body.left(), piece.top, sheet.body.width(), piece.height}, place->second});
        }
    }
    return links;
}

Result<QByteArray> render(const Comparison& comparison, const ReportOptions& options,
                          const Progress& progress)
{
    registerFonts();
    const Sheet sheet = sheetFor(options.paper);
    const std::optional<qint64> made = sourceDateEpoch();

    Content content;
    content.title = comparisonTitle(comparison);
    content.width = sheet.body.width();
    addTitle(content, comparison);
    addSummary(content, comparison);
    addNotices(content, comparison);
    addLargestShifts(content, comparison);
    addHowThisWasMade(content, comparison);
    addSideBySide(content, comparison);
    if (!measureAll(content, progress))
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});

    const QList<Page> pages = paginate(content.blocks, content.heads, sheet);
    const Places places = placesOf(pages);
    setPageNumbers(content.blocks, places);
    const Result<PaintedPages> painted =
        paintPages(pages, sheet, footerOf(content.title, comparison, made), progress);
    if (!painted)
        return std::unexpected(painted.error());

    DocumentFacts facts;
    facts.title = withoutIsolates(content.title);
    facts.subject = PdfReport::tr("Statement comparison");
    facts.keywords = withoutIsolates(comparisonSpeaker(comparison));
    facts.language = comparison.language;
    facts.date = made;
    return finishPdf(*painted, sheet, outlineOf(comparison, places), linksOf(pages, places, sheet), facts);
}

} // namespace
} // namespace pdf

Result<QByteArray> renderPdf(const Comparison& comparison, const ReportOptions& options,
                             const Progress& progress)
{
    return pdf::render(comparison, options, progress);
}

} // namespace palinode
