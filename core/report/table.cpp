// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/table.h"

#include "core/report/renderers.h"
#include "core/report/reportmodel.h"
#include "core/report/verdictwording.h"
#include "core/report/wording.h"
#include "core/text/isolate.h"

#include <QCoreApplication>

#include <algorithm>

namespace palinode {

namespace {

/// Room for the number, the longest name of a shift, and ten columns for each quote.
constexpr int narrowest = 50;

class TextTable
{
    Q_DECLARE_TR_FUNCTIONS(TextTable)
};

/// Columns that a terminal gives to a character.
int columnsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
    return isWide ? 2 : 1;
}

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOf(c);
    return columns;
}

QString withoutControls(QString text)
{
    for (QChar& c : text) {
        if (c.isSpace())
            c = u' ';
        else if (c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E))
                 || (c >= QChar(0x2066) && c <= QChar(0x2069)))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

/// Cuts a word that is wider than a line.
void takeLongWord(QStringList& lines, QString& line, const QString& word, int width)
{
    for (const char32_t c : word.toUcs4()) {
        if (columnsOf(line) + columnsOf(c) > width) {
            lines.append(line);
            line.clear();
        }
        line += QString::fromUcs4(&c, 1);
    }
}

QStringList wrapped(const QString& text, int width)
{
    QStringList lines;
    QString line;
    int used = 0;
    const QStringList words = withoutControls(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const int columns = columnsOf(word);
        if (!line.isEmpty() && used + 1 + columns > width) {
            lines.append(line);
            line.clear();
        }
        if (columns > width)
            takeLongWord(lines, line, word, width);
        else
            line += line.isEmpty() ? word : u' ' + word;
        used = columnsOf(line);
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

QString padded(const QString& text, int width)
{
    return text + QString(std::max(0, width - columnsOf(text)), u' ');
}

struct Widths
{
    int number = 1;
    int shift = 1;
    int quote = 1;
};

Widths widthsFor(const Comparison& comparison, int columns)
{
    Widths widths;
    widths.number = static_cast<int>(QString::number(comparison.findings.size()).size());
    for (const Shift shift : allShifts())
        widths.shift = std::max(widths.shift, columnsOf(shiftName(shift)) + 2);
    const int gaps = 3 * 2;
    widths.quote = std::max(10, (std::max(columns, narrowest) - widths.number - widths.shift - gaps) / 2);
    return widths;
}

QString row(const Widths& widths, const QString& number, const QStringList& shift,
            const QStringList& oldLines, const QStringList& newLines)
{
    QString text;
    const qsizetype height = std::max({qsizetype(1), shift.size(), oldLines.size(), newLines.size()});
    for (qsizetype i = 0; i < height; ++i) {
        const QString line = (i == 0 ? number : QString()).rightJustified(widths.number)
            + QStringLiteral("  ") + padded(shift.value(i), widths.shift) + QStringLiteral("  ")
            + padded(oldLines.value(i), widths.quote) + QStringLiteral("  ") + newLines.value(i);
        qsizetype end = line.size();
        while (end > 0 && line[end - 1] == u' ')
            --end;
        text += line.first(end) + u'\n';
    }
    return text;
}

QString findingRow(const Comparison& comparison, const Finding& finding, const Widths& widths)
{
    QStringList shift{QString(shiftGlyph(finding.shift)) + u' ' + shiftName(finding.shift)};
    if (finding.moved)
        shift.append(QStringLiteral("  ") + TextTable::tr("moved"));
    const QStringList remark = wrapped(matchRemark(finding), widths.shift - 2);
    for (const QString& line : remark)
        shift.append(QStringLiteral("  ") + line);
    return row(widths, QString::number(finding.id), shift,
               wrapped(quoteOf(comparison, finding, Side::Old), widths.quote),
               wrapped(quoteOf(comparison, finding, Side::New), widths.quote));
}

} // namespace

Result<QByteArray> renderTable(const Comparison& comparison, int columns, const Progress& progress)
{
    const Widths widths = widthsFor(comparison, columns);
    const int width = std::max(columns, narrowest);
    QStringList head = wrapped(withoutIsolates(comparisonTitle(comparison)), width);
    head += wrapped(
        verdictName(comparison.summary.verdict) + QStringLiteral(". ") + verdictSentence(comparison), width);
    head += wrapped(verdictRule(comparison.summary), width);
    for (const QString& notice : noticeLines(comparison))
        head += wrapped(TextTable::tr("Notice: %1").arg(withoutIsolates(notice)), width);
    QByteArray bytes = head.join(u'\n').toUtf8() + "\n\n"
        + row(widths, QString(), {TextTable::tr("Shift")}, {TextTable::tr("Then")}, {TextTable::tr("Now")})
              .toUtf8();
    for (qsizetype i = 0; i < comparison.findings.size(); ++i) {
        if (i % findingsBetweenPolls == 0 && progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        bytes += findingRow(comparison, comparison.findings[i], widths).toUtf8();
    }
    return bytes;
}

} // namespace palinode
