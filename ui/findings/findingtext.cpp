// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingtext.h"

#include "core/report/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(palinode::FindingText)
};

QString oneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar& character : line) {
        if (character.isSpace())
            character = u' ';
    }
    return line;
}

/// At most `longest` characters, cut at a space where one is near, with an ellipsis where cut.
QString shortened(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longest);
    qsizetype end = space > longest * 2 / 3 ? space : longest;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return QStringView(text).first(end).trimmed().toString() + u'…';
}

/// The first evidence of the side, with the primary shift's before the others'.
const Evidence* leadingEvidence(const Finding& finding, Side side)
{
    const Evidence* any = nullptr;
    for (const Evidence& evidence : finding.evidence) {
        if (evidence.side != side || evidence.range.isEmpty())
            continue;
        if (evidence.shift == finding.shift)
            return &evidence;
        if (!any)
            any = &evidence;
    }
    return any;
}

} // namespace

const Finding* findingById(const Comparison& comparison, int id)
{
    if (id < 1 || id > comparison.findings.size())
        return nullptr;
    return &comparison.findings.at(id - 1);
}

QList<TextRange> findingPassages(const Comparison& comparison, const Finding& finding, Side side)
{
    const Statement& statement = comparison.statement(side);
    const QStringView text = statement.document.text;
    QList<TextRange> passages;
    for (const int number : side == Side::Old ? finding.oldClaims : finding.newClaims) {
        const TextRange range = statement.claims.at(number).range;
        if (!passages.isEmpty()
            && text.sliced(passages.last().end, range.start - passages.last().end).trimmed().isEmpty())
            passages.last().end = range.end;
        else
            passages.append(range);
    }
    return passages;
}

QString findingQuote(const Comparison& comparison, const Finding& finding, Side side)
{
    const QStringView text = comparison.statement(side).document.text;
    QString quote;
    for (const TextRange passage : findingPassages(comparison, finding, side)) {
        if (!quote.isEmpty())
            quote += u" … "_s;
        quote += oneLine(passage.of(text));
    }
    return quote;
}

QString findingSnippet(const Comparison& comparison, const Finding& finding, Side side, qsizetype longest)
{
    const QList<TextRange> passages = findingPassages(comparison, finding, side);
    if (passages.isEmpty())
        return {};
    // Where the words that matter are further in than this, a narrow column would not show them.
    constexpr qsizetype farIn = 70;
    constexpr qsizetype leadIn = 24;
    const QStringView text = comparison.statement(side).document.text;
    const Evidence* evidence = leadingEvidence(finding, side);
    QString snippet;
    for (const TextRange passage : passages) {
        TextRange shown = passage;
        if (snippet.isEmpty() && evidence) {
            if (evidence->range.start >= passage.end)
                continue;
            if (evidence->range.start - passage.start > farIn) {
                const qsizetype space = text.indexOf(u' ', evidence->range.start - leadIn);
                shown.start = space >= 0 && space < evidence->range.start ? space + 1 : evidence->range.start;
            }
        }
        if (shown.start != passage.start || (snippet.isEmpty() && passage != passages.first()))
            snippet += u"… "_s;
        else if (!snippet.isEmpty())
            snippet += u" … "_s;
        // Claims may be thousands of characters long; a list needs the start of them only.
        shown.end = qMin(shown.end, shown.start + longest + 1);
        snippet += oneLine(shown.of(text));
        if (snippet.size() > longest)
            break;
    }
    return shortened(snippet, longest);
}

QString changeSummary(const Comparison& comparison, const Finding& finding)
{
    constexpr qsizetype spoken = 60;
    const Evidence* before = leadingEvidence(finding, Side::Old);
    const Evidence* after = leadingEvidence(finding, Side::New);
    const auto words = [&](const Evidence& evidence) {
        return shortened(oneLine(evidence.range.of(comparison.statement(evidence.side).document.text)),
                         spoken);
    };
    if (before && after)
        return FindingText::tr("%1 → %2").arg(words(*before), words(*after));
    if (before)
        return FindingText::tr("without “%1”").arg(words(*before));
    if (after)
        return FindingText::tr("added “%1”").arg(words(*after));
    const Side side = finding.newClaims.isEmpty() ? Side::Old : Side::New;
    return findingSnippet(comparison, finding, side, spoken);
}

QString spokenFinding(const Comparison& comparison, const Finding& finding, int position, int count)
{
    const QString shift = shiftName(finding.shift).toLower();
    const QString summary = changeSummary(comparison, finding);
    const QString moved = finding.moved ? FindingText::tr(", moved") : QString();
    if (position < 1)
        return FindingText::tr("Finding not in the list, %1%2: %3").arg(shift, moved, summary);
    return FindingText::tr("Finding %1 of %2, %3%4: %5")
        .arg(QLocale().toString(position), QLocale().toString(count), shift, moved, summary);
}

QString copyText(const Comparison& comparison, const Finding& finding)
{
    const auto part = [&](Side side) {
        const Metadata& metadata = comparison.statement(side).document.metadata;
        QStringList who;
        for (const QString& item :
             {metadata.speaker, documentName(comparison.statement(side).document), metadata.date}) {
            if (!item.isEmpty())
                who.append(item);
        }
        const QString quote = findingQuote(comparison, finding, side);
        const QString label = side == Side::Old ? FindingText::tr("Then") : FindingText::tr("Now");
        return FindingText::tr("%1 (%2): %3")
            .arg(label, who.join(u", "_s),
                 quote.isEmpty() ? FindingText::tr("no counterpart") : u'“' + quote + u'”');
    };
    return part(Side::Old) + u'\n' + part(Side::New) + u'\n'
        + FindingText::tr("Shift: %1").arg(shiftName(finding.shift)) + u'\n';
}

QString strengthName(LinkStrength strength)
{
    switch (strength) {
    case LinkStrength::Identical:
        return FindingText::tr("identical");
    case LinkStrength::Firm:
        return FindingText::tr("firm");
    case LinkStrength::Possible:
        return FindingText::tr("possible");
    case LinkStrength::Pinned:
        return FindingText::tr("pinned");
    }
    return {};
}

QString shortShiftName(Shift shift)
{
    switch (shift) {
    case Shift::QuantityChanged:
        return FindingText::tr("Quantity");
    case Shift::ConditionChanged:
        return FindingText::tr("Condition");
    case Shift::ScopeChanged:
        return FindingText::tr("Scope");
    default:
        return shiftName(shift);
    }
}

QString documentName(const Document& document)
{
    return document.metadata.title.isEmpty() ? QFileInfo(document.fileName).fileName()
                                             : document.metadata.title;
}

} // namespace palinode
