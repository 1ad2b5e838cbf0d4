// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfcontent.h"
#include "core/report/reportmodel.h"
#include "core/report/verdictwording.h"
#include "core/report/wording.h"

#include <algorithm>

namespace palinode::pdf {
namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString shortHash(const QString& hash)
{
    return hash.size() <= 12 ? hash : hash.first(4) + u'…' + hash.last(4);
}

QString capitalised(const QString& text)
{
    return text.isEmpty() || text.contains(u"://") ? text : text.first(1).toUpper() + text.sliced(1);
}

void addDocument(Block& block, const Statement& statement, qreal left, qreal width)
{
    const Document& document = statement.document;
    const QString& language = document.language;
    const QString title = document.metadata.title.isEmpty() ? fileLabel(statement) : document.metadata.title;
    block.shapes.append({QRectF(left, 0, width, pt(1.5)), colour::strongRule, {}, 0});
    TextBox heading = textBox({left, pt(6)}, width, title, fontOf(Face::Serif, 13, language), 16.5);
    measure(heading);
    TextBox about = textBox(
        {left, heading.at.y() + heading.height()}, width,
        joined({capitalised(document.metadata.source), document.metadata.date, wordCountText(statement)}),
        fontOf(Face::Sans, 9, language), 13.5);
    measure(about);
    const TextBox file =
        textBox({left, about.at.y() + about.height()}, width,
                joined({fileLabel(statement), QStringLiteral("SHA-256 ") + shortHash(document.sha256)}),
                fontOf(Face::Mono, 7.5, language), 12, colour::faint);
    block.texts << heading << about << file;
}

} // namespace

void addTitle(Content& content, const Comparison& comparison)
{
    Block title;
    title.section = Section::Summary;
    title.keepWithNext = true;
    title.mayBreak = true;
    title.texts = {
        textBox({}, content.width, content.title, fontOf(Face::Serif, 22, comparison.language), 27)};
    Block subtitle;
    subtitle.keepWithNext = true;
    subtitle.spaceBefore = pt(1);
    subtitle.texts = {textBox({}, content.width,
                              joined({PdfReport::tr("Statement comparison"), comparisonLine(comparison)}),
                              fontOf(Face::Sans, 9, comparison.language), 14, colour::faint)};
    Block documents;
    documents.spaceBefore = pt(11);
    documents.mayBreak = true;
    const qreal gap = pt(15);
    const qreal column = (content.width - gap) / 2;
    addDocument(documents, comparison.oldStatement, 0, column);
    addDocument(documents, comparison.newStatement, column + gap, column);
    content.blocks << title << subtitle << documents;
}

void addSummary(Content& content, const Comparison& comparison)
{
    const qreal boxWidth = pt(160);
    const qreal gap = pt(17);
    const qreal left = content.width - boxWidth;
    const qreal barsWidth = left - gap;
    const qreal rowPitch = pt(15);
    const qreal barLeft = pt(106);
    const qreal barRoom = barsWidth - barLeft - pt(34);

    Block block;
    block.spaceBefore = pt(16);
    block.texts.append(
        textBox({}, barsWidth, PdfReport::tr("What changed"), fontOf(Face::SansStrong, 12), 16));
    block.shapes.append({QRectF(0, pt(19.4), barsWidth, pt(0.6)), colour::rule, {}, 0});

    const std::map<Shift, int>& counts = comparison.summary.counts;
    int most = 1;
    for (const auto& [shift, count] : counts)
        most = std::max(most, count);
    qreal y = pt(25);
    for (const Shift shift : allShifts()) {
        const auto entry = counts.find(shift);
        const int count = entry == counts.end() ? 0 : entry->second;
        const QString name = shiftGlyph(shift) + u' ' + shiftName(shift);
        block.texts.append(textBox({0, y}, barLeft - pt(4), name, fontOf(Face::Sans, 9), 13));
        // A count above nought is never without a bar that can be seen.
        const qreal bar = count == 0 ? 0 : std::max(barRoom * count / most, pt(2));
        if (count > 0)
            block.shapes.append({QRectF(barLeft, y + pt(1.8), bar, pt(9)), hueOf(shift).fill, {}, pt(1)});
        block.texts.append(textBox({barLeft + bar + (count > 0 ? pt(6) : 0), y}, pt(34), groupedNumber(count),
                                   fontOf(Face::Sans, 9), 13));
        y += rowPitch;
    }

    const qreal inset = pt(10);
    const qreal inner = boxWidth - 2 * inset;
    block.texts.append(
        textBox({left + inset, pt(9)}, inner, PdfReport::tr("Overall"), fontOf(Face::Sans, 9), 13));
    block.texts.append(textBox({left + inset, pt(22)}, inner, verdictName(comparison.summary.verdict),
                               fontOf(Face::Serif, 16), 20, inkOf(comparison.summary.verdict)));
    TextBox sentence = textBox({left + inset, pt(43)}, inner, verdictSentence(comparison),
                               fontOf(Face::Sans, 9), 13.5, colour::faint);
    measure(sentence);
    TextBox rule = textBox({left + inset, sentence.at.y() + sentence.height() + pt(4)}, inner,
                           verdictRule(comparison.summary), fontOf(Face::Sans, 8), 11.5, colour::faint);
    measure(rule);
    const qreal boxHeight = rule.at.y() + rule.height() + pt(9);
    block.texts += {sentence, rule};
    block.shapes.append({QRectF(left, 0, boxWidth, boxHeight), {}, colour::rule, pt(7)});
    block.height = std::max(y, boxHeight);
    content.blocks.append(block);
}

void addNotices(Content& content, const Comparison& comparison)
{
    const QStringList sentences = noticeLines(comparison);
    if (sentences.isEmpty())
        return;
    content.blocks.append(sectionHeading(PdfReport::tr("Notices"), content.width, Section::None));
    for (const QString& sentence : sentences) {
        Block block;
        block.spaceBefore = pt(4);
        block.mayBreak = true;
        block.texts = {textBox({}, pt(12), QStringLiteral("!"), fontOf(Face::SansStrong, 9), 13.5,
                               hueOf(Shift::Reversed).ink),
                       textBox({pt(12), 0}, content.width - pt(12), sentence,
                               fontOf(Face::Sans, 9, comparison.language), 13.5)};
        content.blocks.append(block);
    }
}

} // namespace palinode::pdf
