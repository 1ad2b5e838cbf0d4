// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportmodel.h"

#include "core/comparison/sizeofshift.h"
#include "core/diff/worddiff.h"
#include "core/report/wording.h"
#include "core/text/isolate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace palinode {

namespace {

class ReportModel
{
    Q_DECLARE_TR_FUNCTIONS(ReportModel)
};

QList<TextRange> passageRanges(const Statement& statement, const QList<int>& claims)
{
    QList<TextRange> ranges;
    int previous = -1;
    for (const int number : claims) {
        const Claim& claim = statement.claims[number];
        if (previous >= 0 && number == previous + 1 && statement.claims[previous].block == claim.block)
            ranges.last().end = claim.range.end;
        else
            ranges.append(claim.range);
        previous = number;
    }
    return ranges;
}

/// Where `marks` (ascending or not, overlapping or not) cover the text, as ascending disjoint ranges.
QList<TextRange> united(QList<TextRange> marks)
{
    std::ranges::sort(marks);
    QList<TextRange> result;
    for (const TextRange mark : marks) {
        if (mark.isEmpty())
            continue;
        if (!result.isEmpty() && mark.start <= result.last().end)
            result.last().end = std::max(result.last().end, mark.end);
        else
            result.append(mark);
    }
    return result;
}

/// Answers whether a position that only grows is covered, and how far that holds.
class Coverage
{
public:
    explicit Coverage(QList<TextRange> marks) : m_marks(united(std::move(marks))) { }

    [[nodiscard]] bool covers(qsizetype position)
    {
        while (m_at < m_marks.size() && m_marks[m_at].end <= position)
            ++m_at;
        return m_at < m_marks.size() && m_marks[m_at].start <= position;
    }

    /// The end of the stretch around the position last asked for, `limit` at most.
    [[nodiscard]] qsizetype changesAt(qsizetype position, qsizetype limit) const
    {
        if (m_at >= m_marks.size())
            return limit;
        const TextRange mark = m_marks[m_at];
        return std::min(limit, mark.start > position ? mark.start : mark.end);
    }

private:
    QList<TextRange> m_marks;
    qsizetype m_at = 0;
};

QString dateOrTitle(const Statement& statement)
{
    const Metadata& metadata = statement.document.metadata;
    return metadata.date.isEmpty() ? metadata.title : metadata.date;
}

/// "A → B", or what both have in common, or the one that is there.
QString fromTo(const QString& oldValue, const QString& newValue)
{
    if (oldValue == newValue || newValue.isEmpty())
        return oldValue;
    return oldValue.isEmpty() ? newValue : isolated(oldValue) + QStringLiteral(" → ") + isolated(newValue);
}

/// Whether a matched claim is not what it was.
bool isShifted(const Finding& finding)
{
    return finding.strength && finding.shift != Shift::Reaffirmed;
}

QString ignoredText(const CompareOptions& options)
{
    QStringList ignored;
    if (options.ignoreCase)
        ignored.append(ReportModel::tr("case"));
    if (options.ignorePunctuation)
        ignored.append(ReportModel::tr("punctuation"));
    if (options.ignoreBoilerplate)
        ignored.append(ReportModel::tr("repeated boilerplate"));
    return ignored.isEmpty() ? ReportModel::tr("nothing ignored")
                             : ReportModel::tr("ignored: %1").arg(ignored.join(QStringLiteral(", ")));
}

} // namespace

QList<Passage> passagesOf(const Comparison& comparison, const Finding& finding, Side side)
{
    QList<TextRange> changes;
    for (const Edit& edit : finding.edits) {
        const CharacterDiff parts = differingParts(edit, comparison.oldStatement.document.text,
                                                   comparison.newStatement.document.text);
        changes += side == Side::Old ? parts.oldRanges : parts.newRanges;
    }
    QList<TextRange> cues;
    for (const Evidence& evidence : finding.evidence) {
        if (evidence.side == side)
            cues.append(evidence.range);
    }
    Coverage changed(std::move(changes));
    Coverage cued(std::move(cues));

    QList<Passage> passages;
    const QList<int>& claims = side == Side::Old ? finding.oldClaims : finding.newClaims;
    for (const TextRange range : passageRanges(comparison.statement(side), claims)) {
        Passage passage{range, {}};
        for (qsizetype at = range.start; at < range.end;) {
            const bool isChanged = changed.covers(at);
            const bool isCue = cued.covers(at);
            const qsizetype end = std::min(changed.changesAt(at, range.end), cued.changesAt(at, range.end));
            passage.segments.append({{at, end}, isChanged, isCue});
            at = end;
        }
        passages.append(passage);
    }
    return passages;
}

QString quoteOf(const Comparison& comparison, const Finding& finding, Side side)
{
    const Statement& statement = comparison.statement(side);
    QString quote;
    for (const TextRange range :
         passageRanges(statement, side == Side::Old ? finding.oldClaims : finding.newClaims)) {
        if (!quote.isEmpty())
            quote += QStringLiteral(" … ");
        quote += range.of(statement.document.text);
    }
    return quote.replace(u'\n', u' ');
}

QStringList reasonsOf(const QList<Evidence>& list)
{
    QStringList reasons;
    for (const Evidence& evidence : list) {
        if (!evidence.reason.isEmpty() && !reasons.contains(evidence.reason))
            reasons.append(evidence.reason);
    }
    return reasons;
}

QList<int> largestShifts(const Comparison& comparison, int limit)
{
    // Findings are numbered in their order from 1, so an id tells the index.
    QList<int> indices;
    for (const int id : findingsBySize(comparison)) {
        if (indices.size() >= limit)
            break;
        if (isShifted(comparison.findings[id - 1]))
            indices.append(id - 1);
    }
    return indices;
}

QString largestShiftsNote(const Comparison& comparison, int limit)
{
    const qsizetype all = std::ranges::count_if(comparison.findings, isShifted);
    if (all <= limit)
        return {};
    return ReportModel::tr("%1 of %2 shifted findings; all of them are in “Side by side”.")
        .arg(groupedNumber(limit), groupedNumber(all));
}

QString comparisonTitle(const Comparison& comparison)
{
    const Metadata& then = comparison.oldStatement.document.metadata;
    const Metadata& now = comparison.newStatement.document.metadata;
    const QString format = ReportModel::tr("Then and now: %1");
    if (then.title != now.title && !then.speaker.isEmpty() && then.speaker == now.speaker)
        return format.arg(then.speaker);
    const QString titles = fromTo(then.title, now.title);
    const QString names = titles.isEmpty()
        ? fromTo(fileLabel(comparison.oldStatement), fileLabel(comparison.newStatement))
        : titles;
    return names.isEmpty() ? ReportModel::tr("Then and now") : format.arg(names);
}

QString comparisonSpeaker(const Comparison& comparison)
{
    return fromTo(comparison.oldStatement.document.metadata.speaker,
                  comparison.newStatement.document.metadata.speaker);
}

QString comparisonLine(const Comparison& comparison)
{
    QStringList parts{comparisonSpeaker(comparison),
                      fromTo(dateOrTitle(comparison.oldStatement), dateOrTitle(comparison.newStatement))};
    // Titles that stand for dates are not said again below themselves.
    if (comparisonTitle(comparison).endsWith(parts.last()))
        parts.removeLast();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString statementLine(const Statement& statement)
{
    const Metadata& metadata = statement.document.metadata;
    QStringList parts{metadata.speaker, metadata.date, metadata.source, wordCountText(statement)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString matchRemark(const Finding& finding)
{
    if (finding.strength == LinkStrength::Possible)
        return ReportModel::tr("possible match");
    return finding.strength == LinkStrength::Pinned ? ReportModel::tr("pinned by the reader") : QString();
}

QString fileLabel(const Statement& statement)
{
    return QFileInfo(statement.document.fileName).fileName();
}

QStringList noticeLines(const Comparison& comparison)
{
    QStringList lines;
    const auto add = [&lines](const QString& line) {
        if (!lines.contains(line))
            lines.append(line);
    };
    for (const Statement* statement : {&comparison.oldStatement, &comparison.newStatement}) {
        for (const Notice& notice : statement->document.notices)
            add(ReportModel::tr("%1: %2", "file: notice")
                    .arg(isolated(fileLabel(*statement)), noticeText(notice)));
    }
    for (const Notice& notice : comparison.summary.notices) {
        if (!comparison.oldStatement.document.notices.contains(notice)
            && !comparison.newStatement.document.notices.contains(notice))
            add(noticeText(notice));
    }
    return lines;
}

QString methodText()
{
    return ReportModel::tr(
        "Both texts are cut into claims: sentences, and clauses of long sentences. Claims are matched "
        "by meaning and position, then compared word by word and by the cue words that carry their "
        "strength. Struck-through words stand only in the earlier text, underlined words only in the "
        "later one. Every claim of both texts stands in exactly one row of “Side by side”. "
        "Nothing left the computer.");
}

QString countsText(const Comparison& comparison)
{
    QStringList counts;
    for (const Shift shift : allShifts()) {
        const auto entry = comparison.summary.counts.find(shift);
        if (entry != comparison.summary.counts.end() && entry->second > 0)
            counts.append(
                QStringLiteral("%1 %2").arg(groupedNumber(entry->second), shiftName(shift).toLower()));
    }
    const qsizetype findings = comparison.findings.size();
    QString text = findings == 1 ? ReportModel::tr("1 finding")
                                 : ReportModel::tr("%1 findings").arg(groupedNumber(findings));
    if (!counts.isEmpty())
        text += QStringLiteral(": ") + counts.join(QStringLiteral(", "));
    text += QStringLiteral("; ") + ReportModel::tr("%1 moved").arg(groupedNumber(comparison.summary.moved));
    const double covered = std::min(comparison.summary.coverageOld, comparison.summary.coverageNew);
    return text + QStringLiteral("; ")
        + (covered >= 1
               ? ReportModel::tr("every claim counted once")
               // Rounded down: 100 % would say that no claim is left out.
               : ReportModel::tr("%1 % of the claims counted").arg(groupedNumber(qint64(covered * 100))));
}

QString madeWith(const Comparison& comparison)
{
    QStringList parts{QStringLiteral("Palinode " PALINODE_VERSION),
                      ReportModel::tr("language %1").arg(comparison.language),
                      ignoredText(comparison.options)};
    if (!comparison.lexiconVersions.isEmpty())
        parts.append(
            ReportModel::tr("lexicons: %1").arg(comparison.lexiconVersions.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(" · "));
}

QString wordCountText(const Statement& statement)
{
    const qsizetype words = statement.document.wordCount;
    return words == 1 ? ReportModel::tr("1 word") : ReportModel::tr("%1 words").arg(groupedNumber(words));
}

QString groupedNumber(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

} // namespace palinode
