// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfpainter.h"

#include "core/report/pdfcontent.h"
#include "core/report/reportmodel.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>

namespace palinode::pdf {
namespace {

void paintShape(QPainter& painter, const Shape& shape, QPointF origin)
{
    const QRectF rect = shape.rect.translated(origin);
    if (shape.radius <= 0 && !shape.stroke.isValid()) {
        painter.fillRect(rect, shape.fill);
        return;
    }
    painter.setPen(shape.stroke.isValid() ? QPen(shape.stroke, pt(0.75)) : QPen(Qt::NoPen));
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, shape.radius, shape.radius);
}

void paintPiece(QPainter& painter, const Piece& piece, const QRectF& body, GlyphLog& log)
{
    const Block& block = *piece.block;
    const QPointF origin(body.left(), piece.top);
    if (!piece.continued) {
        for (const Shape& shape : block.shapes)
            paintShape(painter, shape, origin);
    }
    for (qsizetype i = 0; i < block.texts.size(); ++i) {
        const TextBox& box = block.texts[i];
        const LineRange lines = piece.lines[i];
        if (lines.last > lines.first)
            paintLines(painter, box.text, box.width, origin + box.at, lines.first, lines.last, log);
    }
    bool whole = true;
    for (qsizetype i = 0; i < block.texts.size(); ++i)
        whole = whole && piece.lines[i].last >= block.texts[i].lines.size();
    if (block.ruleBelow && whole) {
        painter.fillRect(QRectF(origin.x(), origin.y() + piece.height - pt(0.6), body.width(), pt(0.6)),
                         colour::rule);
    }
}

/// Cuts a text that does not fit on one line, and marks the cut with an ellipsis.
void shorten(StyledText& line, qreal width)
{
    QString words = line.text;
    while (words.size() > 1 && naturalWidth(line) > width) {
        words.chop(words.size() > 200 ? words.size() / 2 : 2);
        line.text = words.trimmed() + u'…';
    }
}

QString pageText(qsizetype current, qsizetype count)
{
    return PdfReport::tr("Page %1 of %2").arg(groupedNumber(current), groupedNumber(count));
}

/// The title takes what the other two leave; the middle one makes way where the title needs it. All three
/// stand on one baseline, whatever fonts their scripts take.
void paintFooter(QPainter& painter, const Sheet& sheet, const Footer& footer, qsizetype current,
                 qsizetype count, GlyphLog& log)
{
    const QRectF& body = sheet.body;
    painter.fillRect(QRectF(body.left(), sheet.footerRule, body.width(), pt(0.6)), colour::rule);
    const auto lineOf = [&](const QString& words) {
        StyledText line;
        line.text = words;
        line.font = fontOf(Face::Sans, 7.5, footer.language);
        line.ink = colour::faint;
        line.pitch = pt(11);
        line.alignment = Qt::AlignLeft | Qt::AlignAbsolute;
        return line;
    };
    const StyledText page = lineOf(pageText(current, count));
    const StyledText centre = lineOf(footer.centre);
    StyledText left = lineOf(footer.left);

    const qreal gap = pt(14);
    const qreal centreWidth = naturalWidth(centre);
    // By the longest page number, so that the middle stands at one place on every page.
    const qreal lastCentre = body.right() - naturalWidth(lineOf(pageText(count, count))) - gap - centreWidth;
    shorten(left, lastCentre - gap - body.left());
    const qreal leftEnd = body.left() + naturalWidth(left);
    const qreal centreLeft =
        std::clamp(leftEnd + gap, std::min(body.center().x() - centreWidth / 2, lastCentre), lastCentre);

    const qreal baseline = sheet.footerTop + firstBaseline(page);
    const auto paint = [&](const StyledText& line, qreal at) {
        if (!line.text.isEmpty())
            paintLines(painter, line, naturalWidth(line) + pt(1), {at, baseline - firstBaseline(line)}, 0, 1,
                       log);
    };
    paint(left, body.left());
    paint(centre, centreLeft);
    paint(page, body.right() - naturalWidth(page));
}

} // namespace

Result<PaintedPages> paintPages(const QList<Page>& pages, const Sheet& sheet, const Footer& footer,
                                const Progress& progress)
{
    PaintedPages painted;
    QBuffer buffer(&painted.pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return std::unexpected(Error{ErrorCode::WriteFailed, {}, buffer.errorString()});
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(sheet.size / unitsPerPoint, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return std::unexpected(Error{ErrorCode::WriteFailed, {}, PdfReport::tr("the PDF cannot be painted")});
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        if (i > 0 && !writer.newPage())
            return std::unexpected(
                Error{ErrorCode::WriteFailed, {}, PdfReport::tr("the PDF cannot be painted")});
        GlyphLog log;
        for (const Piece& piece : pages[i])
            paintPiece(painter, piece, sheet.body, log);
        paintFooter(painter, sheet, footer, i + 1, pages.size(), log);
        painted.glyphs.append(log);
    }
    painter.end();
    return painted;
}

} // namespace palinode::pdf
