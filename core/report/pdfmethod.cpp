// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfcontent.h"
#include "core/report/reportmodel.h"
#include "core/text/isolate.h"

namespace palinode::pdf {
namespace {

QString claimsText(const Statement& statement)
{
    const qsizetype claims = statement.claims.size();
    return wordCountText(statement) + QStringLiteral(", ")
        + (claims == 1 ? PdfReport::tr("1 claim") : PdfReport::tr("%1 claims").arg(groupedNumber(claims)));
}

void addEntry(Content& content, const QString& name, const QString& value, Face face = Face::Sans)
{
    if (value.isEmpty())
        return;
    const qreal left = pt(64);
    Block block;
    block.spaceBefore = pt(2);
    block.mayBreak = true;
    block.texts = {
        textBox({}, left - pt(6), name, fontOf(Face::Sans, 8.5), 12.5, colour::faint),
        textBox({left, 0}, content.width - left, value, fontOf(face, face == Face::Mono ? 8 : 8.5), 12.5)};
    content.blocks.append(block);
}

void addFile(Content& content, const QString& name, const Statement& statement)
{
    const Document& document = statement.document;
    addEntry(content, name,
             QStringList{isolated(fileLabel(statement)), document.encoding, claimsText(statement)}.join(
                 QStringLiteral(" · ")));
    addEntry(content, PdfReport::tr("SHA-256"), document.sha256, Face::Mono);
}

} // namespace

void addHowThisWasMade(Content& content, const Comparison& comparison)
{
    content.blocks.append(
        sectionHeading(PdfReport::tr("How this was made"), content.width, Section::HowThisWasMade));
    Block method;
    method.spaceBefore = pt(6);
    method.keepWithNext = true;
    method.texts = {textBox({}, content.width, methodText(), fontOf(Face::Sans, 9), 13.5, colour::faint)};
    content.blocks.append(method);
    const qsizetype first = content.blocks.size();
    addFile(content, PdfReport::tr("Then"), comparison.oldStatement);
    addFile(content, PdfReport::tr("Now"), comparison.newStatement);
    addEntry(content, PdfReport::tr("Counted"), countsText(comparison));
    addEntry(content, PdfReport::tr("Made with"), madeWith(comparison));
    content.blocks[first].spaceBefore = pt(7);
    for (qsizetype i = first; i + 1 < content.blocks.size(); ++i)
        content.blocks[i].keepWithNext = true;
}

} // namespace palinode::pdf
