// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/renderers.h"
#include "core/report/reportmodel.h"
#include "core/report/wording.h"

#include <QStringList>

namespace palinode {

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Text from a document, which a spreadsheet must not take for a formula.
QString quoted(QString text)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r";
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

void writeRow(QByteArray& bytes, const QStringList& fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            bytes += ',';
        const QByteArray utf8 = fields[i].toUtf8();
        const bool needsQuotes = utf8.contains(',') || utf8.contains('"') || utf8.contains('\n')
            || utf8.contains('\r') || utf8.startsWith(' ') || utf8.endsWith(' ');
        bytes += needsQuotes ? '"' + QByteArray(utf8).replace('"', "\"\"") + '"' : utf8;
    }
    bytes += '\n';
}

QString shiftIds(const QList<Shift>& shifts)
{
    QStringList ids;
    for (const Shift shift : shifts)
        ids.append(shiftId(shift));
    return ids.join(QStringLiteral("; "));
}

/// The words of one side that made the shift.
QString evidenceOf(const QList<Evidence>& list, Side side, QStringView text)
{
    QStringList words;
    for (const Evidence& evidence : list) {
        if (evidence.side == side)
            words.append(evidence.range.of(text).toString());
    }
    words.removeDuplicates();
    return words.join(QStringLiteral("; "));
}

} // namespace

Result<QByteArray> renderCsv(const Comparison& comparison, const Progress& progress)
{
    QByteArray bytes =
        "id,shift,shifts,moved,similarity,confidence,old,new,old_evidence,new_evidence,reasons,match\n";
    for (qsizetype i = 0; i < comparison.findings.size(); ++i) {
        if (i % findingsBetweenPolls == 0 && progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        const Finding& finding = comparison.findings[i];
        const QString& oldText = comparison.oldStatement.document.text;
        const QString& newText = comparison.newStatement.document.text;
        writeRow(bytes,
                 {QString::number(finding.id), shiftId(finding.shift), shiftIds(finding.shifts),
                  finding.moved ? QStringLiteral("true") : QStringLiteral("false"),
                  finding.similarity ? number(*finding.similarity) : QString(), number(finding.confidence),
                  quoted(quoteOf(comparison, finding, Side::Old)),
                  quoted(quoteOf(comparison, finding, Side::New)),
                  quoted(evidenceOf(finding.evidence, Side::Old, oldText)),
                  quoted(evidenceOf(finding.evidence, Side::New, newText)),
                  quoted(reasonsOf(finding.evidence).join(QStringLiteral("; "))),
                  finding.strength ? linkStrengthId(*finding.strength) : QString()});
    }
    return bytes;
}

QByteArray renderPairsCsv(const QList<TextPair>& pairs, const QList<PairJudgement>& answers)
{
    QByteArray bytes = "pair,shift,shifts,similarity,confidence,old,new,old_evidence,new_evidence,reasons\n";
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const TextPair& pair = pairs[i];
        const Judgement& judgement = answers[i].judgement;
        writeRow(bytes,
                 {QString::number(i + 1), shiftId(judgement.primary), shiftIds(judgement.shifts),
                  number(answers[i].similarity), number(judgement.confidence), quoted(pair.oldText),
                  quoted(pair.newText), quoted(evidenceOf(judgement.evidence, Side::Old, pair.oldText)),
                  quoted(evidenceOf(judgement.evidence, Side::New, pair.newText)),
                  quoted(reasonsOf(judgement.evidence).join(QStringLiteral("; ")))});
    }
    return bytes;
}

} // namespace palinode
