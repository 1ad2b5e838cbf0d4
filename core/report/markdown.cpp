// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/renderers.h"
#include "core/report/reportmodel.h"
#include "core/report/verdictwording.h"
#include "core/report/wording.h"
#include "core/text/isolate.h"

#include <QCoreApplication>

#include <functional>

namespace palinode {

namespace {

class MarkdownReport
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownReport)
};

/// Text as it is, whatever of it Markdown or HTML would take for markup; on one line. Never at the start
/// of a line, so list and heading marks need no care.
QString plain(QStringView text)
{
    constexpr QStringView marks = u"\\`*_[]<>&|~";
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (marks.contains(c))
            result += u'\\';
        result += c == u'\n' || c == u'\r' ? QChar(u' ') : c;
    }
    return result;
}

/// Emphasis that begins or ends with a space is none: the space goes outside.
QString between(const QString& open, QStringView text, const QString& close)
{
    const QStringView core = text.trimmed();
    if (core.isEmpty())
        return plain(text);
    const qsizetype before = core.data() - text.data();
    return plain(text.first(before)) + open + plain(core) + close + plain(text.sliced(before + core.size()));
}

QString shiftLabel(Shift shift)
{
    return plain(QString(shiftGlyph(shift)) + u' ' + shiftName(shift));
}

/// The quote of a finding with those of its segments marked that `isMarked` says; neighbours share one mark.
template <typename IsMarked>
QString markedQuote(const Comparison& comparison, const Finding& finding, Side side, IsMarked isMarked,
                    const QString& open, const QString& close)
{
    const QString& text = comparison.statement(side).document.text;
    QStringList quotes;
    for (const Passage& passage : passagesOf(comparison, finding, side)) {
        QString quote;
        for (qsizetype i = 0; i < passage.segments.size();) {
            const bool marked = std::invoke(isMarked, passage.segments[i]);
            TextRange run = passage.segments[i].range;
            for (++i; i < passage.segments.size() && std::invoke(isMarked, passage.segments[i]) == marked;
                 ++i)
                run.end = passage.segments[i].range.end;
            quote += marked ? between(open, run.of(text), close) : plain(run.of(text));
        }
        quotes.append(quote);
    }
    return isolated(quotes.join(QStringLiteral(" … ")));
}

/// The quote of a finding with its cues in bold.
QString quoteWithCues(const Comparison& comparison, const Finding& finding, Side side)
{
    return markedQuote(comparison, finding, side, &Segment::cue, QStringLiteral("**"), QStringLiteral("**"));
}

/// The quote of a finding with the words struck that the earlier text has alone, and those underlined that
/// the later one has.
QString quoteWithChanges(const Comparison& comparison, const Finding& finding, Side side)
{
    return side == Side::Old ? markedQuote(comparison, finding, side, &Segment::changed, QStringLiteral("~~"),
                                           QStringLiteral("~~"))
                             : markedQuote(comparison, finding, side, &Segment::changed,
                                           QStringLiteral("<ins>"), QStringLiteral("</ins>"));
}

QString tableRow(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString tableHead(const QStringList& cells)
{
    return tableRow(cells) + QStringLiteral("|") + QStringLiteral(" --- |").repeated(cells.size()) + u'\n';
}

QString heading(const QString& text)
{
    return QStringLiteral("\n## ") + text + QStringLiteral("\n\n");
}

QString documentTable(const Comparison& comparison)
{
    const auto row = [&comparison](const QString& name, const auto& cell) {
        return tableRow({name, plain(cell(comparison.oldStatement)), plain(cell(comparison.newStatement))});
    };
    return tableHead({QString(), MarkdownReport::tr("Then"), MarkdownReport::tr("Now")})
        + row(MarkdownReport::tr("Title"), [](const Statement& s) { return s.document.metadata.title; })
        + row(MarkdownReport::tr("Statement"), statementLine) + row(MarkdownReport::tr("File"), fileLabel)
        + row(QStringLiteral("SHA-256"), [](const Statement& s) { return s.document.sha256; });
}

QString countTable(const Summary& summary)
{
    QString text = tableHead({MarkdownReport::tr("Shift"), MarkdownReport::tr("Findings")});
    for (const Shift shift : allShifts()) {
        const auto found = summary.counts.find(shift);
        text +=
            tableRow({shiftLabel(shift), QString::number(found == summary.counts.end() ? 0 : found->second)});
    }
    return text;
}

QString largestSection(const Comparison& comparison)
{
    const QList<int> largest = largestShifts(comparison);
    if (largest.isEmpty())
        return {};
    QString text = heading(MarkdownReport::tr("Largest shifts"));
    const QString note = largestShiftsNote(comparison);
    if (!note.isEmpty())
        text += plain(note) + QStringLiteral("\n\n");
    int place = 0;
    for (const int index : largest) {
        const Finding& finding = comparison.findings[index];
        text += QStringLiteral("%1. %2, %3\n")
                    .arg(++place)
                    .arg(QStringLiteral("**") + shiftLabel(finding.shift) + QStringLiteral("**"),
                         MarkdownReport::tr("finding %1").arg(finding.id));
        text += QStringLiteral("   - ") + MarkdownReport::tr("Then:") + QStringLiteral(" “")
            + quoteWithCues(comparison, finding, Side::Old) + QStringLiteral("”\n");
        text += QStringLiteral("   - ") + MarkdownReport::tr("Now:") + QStringLiteral(" “")
            + quoteWithCues(comparison, finding, Side::New) + QStringLiteral("”\n");
        for (const QString& reason : reasonsOf(finding.evidence))
            text += QStringLiteral("   - ") + MarkdownReport::tr("Why:") + u' '
                + plain(withQuotesIsolated(reason)) + u'\n';
    }
    return text;
}

QString findingRow(const Comparison& comparison, const Finding& finding)
{
    QString label = shiftLabel(finding.shift);
    if (finding.moved)
        label += QStringLiteral(", ") + MarkdownReport::tr("moved");
    if (const QString remark = matchRemark(finding); !remark.isEmpty())
        label += QStringLiteral(", ") + remark;
    return tableRow({QString::number(finding.id), label, quoteWithChanges(comparison, finding, Side::Old),
                     quoteWithChanges(comparison, finding, Side::New)});
}

} // namespace

Result<QByteArray> renderMarkdown(const Comparison& comparison, const Progress& progress)
{
    QString text = QStringLiteral("# ") + plain(comparisonTitle(comparison)) + QStringLiteral("\n\n");
    const QString line = comparisonLine(comparison);
    if (!line.isEmpty())
        text += plain(line) + QStringLiteral("\n\n");
    text += documentTable(comparison) + heading(MarkdownReport::tr("What changed")) + QStringLiteral("**")
        + verdictName(comparison.summary.verdict) + QStringLiteral(".** ")
        + plain(verdictSentence(comparison)) + QStringLiteral("\n\n") + plain(verdictRule(comparison.summary))
        + QStringLiteral("\n\n") + countTable(comparison.summary);
    const QStringList notices = noticeLines(comparison);
    if (!notices.isEmpty()) {
        text += heading(MarkdownReport::tr("Notices"));
        for (const QString& notice : notices)
            text += QStringLiteral("- ") + plain(notice) + u'\n';
    }
    text += largestSection(comparison) + heading(MarkdownReport::tr("Side by side"))
        + tableHead({MarkdownReport::tr("No."), MarkdownReport::tr("Shift"), MarkdownReport::tr("Then"),
                     MarkdownReport::tr("Now")});
    QByteArray bytes = text.toUtf8();
    for (qsizetype i = 0; i < comparison.findings.size(); ++i) {
        if (i % findingsBetweenPolls == 0 && progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        bytes += findingRow(comparison, comparison.findings[i]).toUtf8();
    }
    bytes += heading(MarkdownReport::tr("How this was made")).toUtf8()
        + QStringList{plain(methodText()), plain(countsText(comparison)), plain(madeWith(comparison))}
              .join(QStringLiteral("\n\n"))
              .toUtf8()
        + '\n';
    return bytes;
}

} // namespace palinode
