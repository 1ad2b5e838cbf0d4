// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfquote.h"

#include "core/report/reportmodel.h"

#include <algorithm>

namespace palinode::pdf {
namespace {

/// What stands between two passages in the quote.
QString separator(QStringView between)
{
    return between.trimmed().isEmpty() ? QStringLiteral("\n") : QStringLiteral(" … ");
}

void append(QList<TextRange>& ranges, TextRange range)
{
    if (!ranges.isEmpty() && ranges.last().end == range.start)
        ranges.last().end = range.end;
    else
        ranges.append(range);
}

qsizetype spaceBefore(const QString& text, qsizetype position, qsizetype farthest)
{
    for (qsizetype i = position; i > farthest; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return -1;
}

qsizetype spaceAfter(const QString& text, qsizetype position, qsizetype farthest)
{
    for (qsizetype i = position; i < farthest; ++i) {
        if (text[i].isSpace())
            return i;
    }
    return -1;
}

} // namespace

Quote quoteFrom(const Comparison& comparison, const Finding& finding, Side side)
{
    const QString& source = comparison.statement(side).document.text;
    Quote quote;
    qsizetype last = 0;
    for (const Passage& passage : passagesOf(comparison, finding, side)) {
        if (!quote.text.isEmpty())
            quote.text += separator(QStringView(source).sliced(last, passage.range.start - last));
        last = passage.range.end;
        const qsizetype shift = quote.text.size() - passage.range.start;
        for (const QChar c : passage.range.of(source))
            quote.text += c == u'\n' || c.category() != QChar::Other_Control ? c : QChar(u' ');
        for (const Segment& segment : passage.segments) {
            if (segment.changed)
                append(quote.changed, segment.range.shifted(shift));
            if (segment.cue)
                append(quote.cues, segment.range.shifted(shift));
        }
    }
    return quote;
}

Excerpt excerptOf(const QString& text, const QList<TextRange>& ranges, qsizetype length)
{
    if (text.size() <= length)
        return {text, ranges};
    // The window begins a little before the first mark, and slides no further than the text's end.
    const qsizetype lead = length / 4;
    qsizetype start = ranges.isEmpty() ? 0 : std::max<qsizetype>(0, ranges.first().start - lead);
    start = std::min(start, text.size() - length);
    qsizetype end = start + length;
    if (start > 0) {
        const qsizetype atSpace = spaceAfter(text, start, std::min(start + 30, end));
        start = atSpace >= 0 ? atSpace + 1 : start;
        start += start < text.size() && text[start].isLowSurrogate() ? 1 : 0;
    }
    if (end < text.size()) {
        const qsizetype atSpace = spaceBefore(text, end, std::max(end - 30, start));
        end = atSpace >= 0 ? atSpace - 1 : end;
        end -= end > start && text[end - 1].isHighSurrogate() ? 1 : 0;
    }
    Excerpt excerpt;
    const QString before = start > 0 ? QStringLiteral("… ") : QString();
    excerpt.text =
        before + text.sliced(start, end - start) + (end < text.size() ? QStringLiteral(" …") : QString());
    for (const TextRange& mark : ranges) {
        const TextRange kept{std::max(mark.start, start), std::min(mark.end, end)};
        if (!kept.isEmpty())
            excerpt.ranges.append(kept.shifted(before.size() - start));
    }
    return excerpt;
}

} // namespace palinode::pdf
