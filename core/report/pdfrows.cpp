// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfcontent.h"
#include "core/report/pdfquote.h"
#include "core/report/reportmodel.h"
#include "core/report/wording.h"

#include <algorithm>

namespace palinode::pdf {
namespace {

constexpr qreal inset = pt(7);
constexpr qreal labelInset = pt(3); // beside the quotes' own

/// What all rows share: one object a font, and the middle column in which every label stands on one line.
struct RowStyle
{
    QFont statement[2]; ///< by side
    QFont heading[2];
    QFont label = fontOf(Face::SansStrong, 8.5);
    QFont remark = fontOf(Face::Sans, 7);
    qreal labelColumn = shiftLabelWidth(label) + 2 * labelInset;

    explicit RowStyle(const Comparison& comparison)
    {
        for (const Side side : {Side::Old, Side::New}) {
            const QString& language = comparison.statement(side).document.language;
            statement[int(side)] = fontOf(Face::Serif, 11, language);
            heading[int(side)] = fontOf(Face::SansStrong, 10, language);
        }
    }
};

bool allHeadings(const Statement& statement, const QList<int>& claims)
{
    return std::ranges::all_of(claims,
                               [&](int claim) { return statement.claims[claim].kind == ClaimKind::Heading; });
}

/// The words that only this side has: struck through on the old side, underlined on the new one.
QList<Span> spansOf(const QList<TextRange>& changed, Side side)
{
    QList<Span> spans;
    for (const TextRange& range : changed) {
        Span span;
        span.range = range;
        span.tint = side == Side::Old ? colour::deletedTint : colour::insertedTint;
        (side == Side::Old ? span.strike : span.underline) =
            side == Side::Old ? colour::deletedLine : colour::insertedLine;
        spans.append(span);
    }
    return spans;
}

TextBox sideOf(const Comparison& comparison, const Finding& finding, Side side, qreal left, qreal width,
               const RowStyle& style)
{
    const Statement& statement = comparison.statement(side);
    const QList<int>& claims = side == Side::Old ? finding.oldClaims : finding.newClaims;
    const Quote quote = quoteFrom(comparison, finding, side);
    const bool heading = allHeadings(statement, claims);
    TextBox box =
        textBox({left, pt(6)}, width, quote.text,
                heading ? style.heading[int(side)] : style.statement[int(side)], 16, colour::statement);
    box.text.spans = spansOf(quote.changed, side);
    return box;
}

/// What else the reader should know of the pair, below its shift.
QString remarksOn(const Finding& finding)
{
    QStringList remarks;
    for (const Shift shift : finding.shifts) {
        if (shift != finding.shift)
            remarks.append(shiftGlyph(shift) + u' ' + shiftName(shift));
    }
    if (finding.moved)
        remarks.append(PdfReport::tr("moved"));
    if (const QString remark = matchRemark(finding); !remark.isEmpty())
        remarks.append(remark);
    return remarks.join(u'\n');
}

/// Whether all that a row shows is headings.
bool isHeading(const Comparison& comparison, const Finding& finding)
{
    return allHeadings(comparison.oldStatement, finding.oldClaims)
        && allHeadings(comparison.newStatement, finding.newClaims);
}

Block rowOf(const Comparison& comparison, const Finding& finding, qreal width, const RowStyle& style)
{
    const qreal side = (width - style.labelColumn) / 2;
    const qreal column = side - 2 * inset;
    Block row;
    if (!finding.oldClaims.isEmpty())
        row.texts.append(sideOf(comparison, finding, Side::Old, inset, column, style));
    TextBox label = shiftLabel({side, pt(7.5)}, style.labelColumn, finding.shift, style.label);
    label.text.alignment = Qt::AlignHCenter;
    measure(label);
    const QString remarks = remarksOn(finding);
    TextBox below = textBox({side, label.at.y() + label.height() + pt(1)}, style.labelColumn, remarks,
                            style.remark, 10, colour::faint);
    below.text.alignment = Qt::AlignHCenter;
    row.texts.append(label);
    if (!remarks.isEmpty())
        row.texts.append(below);
    if (!finding.newClaims.isEmpty())
        row.texts.append(
            sideOf(comparison, finding, Side::New, side + style.labelColumn + inset, column, style));
    row.padding = pt(7);
    row.ruleBelow = true;
    row.mayBreak = true;
    row.keepWithNext = isHeading(comparison, finding);
    row.finding = finding.id;
    return row;
}

QString columnHead(const QString& word, const QString& date)
{
    return date.isEmpty() ? word : word + QStringLiteral(" · ") + date;
}

} // namespace

void addSideBySide(Content& content, const Comparison& comparison)
{
    const RowStyle style(comparison);
    const qreal side = (content.width - style.labelColumn) / 2;
    Block heading = sectionHeading(PdfReport::tr("Side by side"), content.width, Section::SideBySide);
    heading.startsPage = true;
    content.blocks.append(heading);

    Block head;
    const QFont font = fontOf(Face::Sans, 8.5, comparison.language);
    head.texts = {textBox({inset, pt(8)}, side - 2 * inset,
                          columnHead(PdfReport::tr("THEN"), comparison.oldStatement.document.metadata.date),
                          font, 12, colour::faint),
                  textBox({side + style.labelColumn + inset, pt(8)}, side - 2 * inset,
                          columnHead(PdfReport::tr("NOW"), comparison.newStatement.document.metadata.date),
                          font, 12, colour::faint)};
    head.padding = pt(6);
    head.ruleBelow = true;
    head.keepWithNext = true;
    const int headNumber = int(content.heads.size());
    content.heads.append(head);
    content.blocks.append(head);
    content.blocks.reserve(content.blocks.size() + comparison.findings.size());
    for (const Finding& finding : comparison.findings) {
        Block row = rowOf(comparison, finding, content.width, style);
        row.head = headNumber;
        content.blocks.append(row);
    }
}

} // namespace palinode::pdf
