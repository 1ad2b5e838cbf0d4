// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfcontent.h"
#include "core/report/pdfquote.h"
#include "core/report/reportmodel.h"
#include "core/report/wording.h"
#include "core/text/isolate.h"

namespace palinode::pdf {
namespace {

constexpr qsizetype quoteLength = 260; // characters of a claim that are quoted
constexpr qsizetype mostReasons = 4;
constexpr qreal inset = pt(7);
constexpr qreal gap = pt(14); // between the columns

StyledText quoted(const Comparison& comparison, const Finding& finding, Side side)
{
    StyledText quote;
    const QString language = comparison.statement(side).document.language;
    quote.font = fontOf(Face::Serif, 11, language);
    quote.ink = colour::statement;
    quote.pitch = pt(16);
    const Quote words = quoteFrom(comparison, finding, side);
    if (words.text.isEmpty()) {
        quote.text = PdfReport::tr("no counterpart");
        quote.font = fontOf(Face::Sans, 9);
        quote.ink = colour::faint;
        return quote;
    }
    const Excerpt excerpt = excerptOf(words.text, words.cues, quoteLength);
    const QString opening = PdfReport::tr("“", "opening quotation mark");
    quote.text = opening + excerpt.text + PdfReport::tr("”", "closing quotation mark");
    for (const TextRange& range : excerpt.ranges) {
        Span span;
        span.range = range.shifted(opening.size());
        span.underline = colour::statement;
        quote.spans.append(span);
    }
    return quote;
}

QString reasonsText(const Finding& finding)
{
    QStringList reasons = reasonsOf(finding.evidence);
    const bool cut = reasons.size() > mostReasons;
    if (cut)
        reasons.resize(mostReasons);
    for (QString& reason : reasons)
        reason = withQuotesIsolated(reason);
    return reasons.join(QStringLiteral("; ")) + (cut ? QStringLiteral("; …") : QString());
}

Block tableHead(qreal width, qreal shiftColumn, qreal column)
{
    Block head;
    const QFont font = fontOf(Face::Sans, 8.5);
    head.texts = {
        textBox({inset, pt(7)}, shiftColumn - inset, PdfReport::tr("Shift"), font, 12, colour::faint),
        textBox({shiftColumn, pt(7)}, column, PdfReport::tr("Then"), font, 12, colour::faint),
        textBox({width - column - inset, pt(7)}, column, PdfReport::tr("Now"), font, 12, colour::faint)};
    head.padding = pt(6);
    head.ruleBelow = true;
    head.keepWithNext = true;
    return head;
}

} // namespace

void addLargestShifts(Content& content, const Comparison& comparison)
{
    const QList<int> shifts = largestShifts(comparison);
    if (shifts.isEmpty())
        return;
    const QFont labelFont = fontOf(Face::SansStrong, 8.5);
    const qreal labelWidth = shiftLabelWidth(labelFont);
    const qreal shiftColumn = inset + labelWidth + gap;
    const qreal column = (content.width - shiftColumn - gap - inset) / 2;
    const qreal nowLeft = shiftColumn + column + gap;
    content.blocks.append(
        sectionHeading(PdfReport::tr("Largest shifts"), content.width, Section::LargestShifts));
    const QString note = largestShiftsNote(comparison);
    if (!note.isEmpty()) {
        Block block;
        block.spaceBefore = pt(4);
        block.keepWithNext = true;
        block.texts = {textBox({}, content.width, note, fontOf(Face::Sans, 8.5), 12.5, colour::faint)};
        content.blocks.append(block);
    }
    const Block head = tableHead(content.width, shiftColumn, column);
    const int headNumber = int(content.heads.size());
    content.heads.append(head);
    content.blocks.append(head);
    for (const int index : shifts) {
        const Finding& finding = comparison.findings[index];
        Block row;
        TextBox label = shiftLabel({inset, pt(7.5)}, labelWidth, finding.shift, labelFont);
        measure(label);
        const TextBox page = textBox({inset, label.at.y() + label.height() + pt(1)}, labelWidth, {},
                                     fontOf(Face::Sans, 8), 12, colour::faint);
        TextBox then = textBox({shiftColumn, pt(6)}, column, {}, {}, 0);
        then.text = quoted(comparison, finding, Side::Old);
        TextBox now = textBox({nowLeft, pt(6)}, column, {}, {}, 0);
        now.text = quoted(comparison, finding, Side::New);
        measure(now);
        const TextBox reasons =
            textBox({nowLeft, now.at.y() + now.height() + pt(2)}, column, reasonsText(finding),
                    fontOf(Face::Sans, 8, comparison.language), 12, colour::faint);
        row.texts << label << page << then << now;
        row.pageNumberBox = 1;
        if (!reasons.text.text.isEmpty())
            row.texts << reasons;
        row.padding = pt(7);
        row.ruleBelow = true;
        row.mayBreak = true;
        row.head = headNumber;
        row.linkTo = finding.id;
        content.blocks.append(row);
    }
}

} // namespace palinode::pdf
