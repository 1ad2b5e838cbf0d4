// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfcontent.h"
#include "core/report/reportmodel.h"
#include "core/report/wording.h"

#include <algorithm>

namespace palinode::pdf {
namespace {

QString optionsText(const CompareOptions& options)
{
    QStringList ignored;
    if (options.ignoreCase)
        ignored.append(PdfReport::tr("case"));
    if (options.ignorePunctuation)
        ignored.append(PdfReport::tr("punctuation"));
    if (options.ignoreBoilerplate)
        ignored.append(PdfReport::tr("repeated boilerplate"));
    return ignored.isEmpty() ? PdfReport::tr("nothing ignored")
                             : PdfReport::tr("ignored: %1").arg(ignored.join(QStringLiteral(", ")));
}

QString countsText(const Comparison& comparison)
{
    QStringList counts;
    for (const Shift shift : allShifts()) {
        const auto entry = comparison.summary.counts.find(shift);
        if (entry != comparison.summary.counts.end() && entry->second > 0)
            counts.append(QStringLiteral("%1 %2").arg(number(entry->second), shiftName(shift).toLower()));
    }
    const qsizetype findings = comparison.findings.size();
    QString text =
        findings == 1 ? PdfReport::tr("1 finding") : PdfReport::tr("%1 findings").arg(number(findings));
    if (!counts.isEmpty())
        text += QStringLiteral(": ") + counts.join(QStringLiteral(", "));
    text += QStringLiteral("; ") + PdfReport::tr("%1 moved").arg(number(comparison.summary.moved));
    const double covered = std::min(comparison.summary.coverageOld, comparison.summary.coverageNew);
    return text + QStringLiteral("; ")
        + (covered >= 1 ? PdfReport::tr("every claim counted once")
                        // Rounded down: 100 % would say that no claim is left out.
                        : PdfReport::tr("%1 % of the claims counted").arg(number(qint64(covered * 100))));
}

QString madeWith(const Comparison& comparison)
{
    QStringList parts{QStringLiteral("Palinode " PALINODE_VERSION),
                      PdfReport::tr("language %1").arg(comparison.language), optionsText(comparison.options)};
    if (!comparison.lexiconVersions.isEmpty())
        parts.append(
            PdfReport::tr("lexicons: %1").arg(comparison.lexiconVersions.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(" · "));
}

QString claimsText(const Statement& statement)
{
    const qsizetype claims = statement.claims.size();
    const qsizetype words = statement.document.wordCount;
    return (words == 1 ? PdfReport::tr("1 word") : PdfReport::tr("%1 words").arg(number(words)))
        + QStringLiteral(", ")
        + (claims == 1 ? PdfReport::tr("1 claim") : PdfReport::tr("%1 claims").arg(number(claims)));
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
             QStringList{fileLabel(statement), document.encoding, claimsText(statement)}.join(
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
    method.texts = {textBox(
        {}, content.width,
        PdfReport::tr(
            "Both texts are cut into claims: sentences, and clauses of long sentences. Claims are matched "
            "by meaning and position, then compared word by word and by the cue words that carry their "
            "strength. Struck-through words stand only in the earlier text, underlined words only in the "
            "later one. Every claim of both texts stands in exactly one row of “Side by side”. "
            "Nothing left the computer."),
        fontOf(Face::Sans, 9), 13.5, colour::faint)};
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
