// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/plainpieces.h"

#include <algorithm>

namespace palinode {

namespace {

constexpr qsizetype widestWrap = 132; ///< no program wraps text at more columns than a wide terminal has
constexpr qsizetype narrowestWrap = 30;
constexpr qsizetype centredIndent = 8;
constexpr qsizetype tabWidth = 8;
constexpr qsizetype linesBetweenPolls = 4096;

class Pieces
{
public:
    Pieces(QStringView source, PlainPieces& result, const Progress& progress)
        : m_source(source),
          m_lines(result.lines),
          m_pieces(result.pieces),
          m_fileWidth(result.width),
          m_progress(progress)
    {
    }

    bool run()
    {
        if (!readLines())
            return false;
        takeOffFrames();
        measureFile();
        for (qsizetype at = 0; at < m_lines.size();) {
            if (m_progress.isCancelled())
                return false;
            if (m_lines[at].content.isEmpty()) {
                ++at;
                continue;
            }
            const qsizetype end = runEnd(at);
            layOutRun(at, end);
            at = end;
        }
        return true;
    }

private:
    bool readLines()
    {
        for (qsizetype at = 0; at < m_source.size();) {
            const qsizetype feed = m_source.indexOf(u'\n', at);
            const qsizetype end = feed < 0 ? m_source.size() : feed;
            m_lines.append(lineOf(m_source.sliced(at, end - at)));
            at = end + 1;
            if (m_lines.size() % linesBetweenPolls == 0 && m_progress.isCancelled())
                return false;
        }
        return true;
    }

    /// A frame of stars around a notice: every line of the run begins and ends with one.
    void takeOffFrame(qsizetype first, qsizetype end)
    {
        const auto framed = [](const TextLine& line) {
            return line.content.startsWith(u'*') && line.content.endsWith(u'*');
        };
        if (end - first < 3 || !std::all_of(m_lines.begin() + first, m_lines.begin() + end, framed))
            return;
        for (qsizetype i = first; i < end; ++i) {
            TextLine& line = m_lines[i];
            if (isRule(line.content) || line.content.size() < 2) {
                line = TextLine();
                continue;
            }
            const qsizetype indent = line.indent + 1;
            line = lineOf(line.content.sliced(1, line.content.size() - 2));
            line.indent += indent;
            if (isRule(line.content))
                line = TextLine();
        }
    }

    void takeOffFrames()
    {
        for (qsizetype at = 0; at < m_lines.size();) {
            const qsizetype end = qMax(at + 1, runEnd(at));
            takeOffFrame(at, end);
            at = end;
        }
    }

    qsizetype runEnd(qsizetype first) const
    {
        qsizetype end = first;
        while (end < m_lines.size() && !m_lines[end].content.isEmpty())
            ++end;
        return end;
    }

    /// Whether the first word of the line behind would not have fitted into `width` columns.
    bool isFull(qsizetype line, qsizetype width) const
    {
        return m_lines[line].edge() + 1 + firstWordLength(m_lines[line + 1].content) > width;
    }

    struct Joins
    {
        qsizetype all = 0;
        qsizetype full = 0;
        qsizetype width = 0;
        [[nodiscard]] bool wrapped(qsizetype least, qsizetype percent) const
        {
            return all >= least && full * 100 >= all * percent && width >= narrowestWrap
                && width <= widestWrap;
        }
    };

    bool isInnerBreak(qsizetype line) const
    {
        return m_lines[line + 1].marker == 0 && !isRule(m_lines[line].content)
            && !isRule(m_lines[line + 1].content);
    }

    Joins joinsOf(qsizetype first, qsizetype end) const
    {
        Joins joins;
        for (qsizetype i = first; i < end; ++i)
            joins.width = qMax(joins.width, m_lines[i].edge());
        if (joins.width > widestWrap)
            return joins;
        for (qsizetype i = first; i + 1 < end; ++i) {
            if (isInnerBreak(i)) {
                ++joins.all;
                joins.full += isFull(i, joins.width);
            }
        }
        return joins;
    }

    /// Short runs cannot tell by themselves whether they were wrapped; the file's longer ones say it.
    void measureFile()
    {
        QList<std::pair<qsizetype, qsizetype>> widths; // of wrapped runs, with the lines of each
        Joins sum;
        qsizetype longLines = 0;
        for (qsizetype at = 0; at < m_lines.size();) {
            if (m_lines[at].content.isEmpty()) {
                ++at;
                continue;
            }
            const qsizetype end = runEnd(at);
            const Joins joins = joinsOf(at, end);
            if (joins.width <= widestWrap) {
                sum.all += joins.all;
                sum.full += joins.full;
                if (joins.wrapped(3, 60))
                    widths.append({joins.width, end - at});
            } else {
                // A line that no program wraps: with enough of them the file's lines are its paragraphs.
                sum.all += end - at;
                ++longLines;
            }
            at = end;
        }
        if (widths.isEmpty() && longLines == 0)
            sum = joinsOfShortRuns();
        else
            sum.width = widthOfMost(std::move(widths));
        m_fileWrapped = sum.wrapped(1, 50);
        m_fileWidth = sum.width;
        m_lineParagraphs = !m_fileWrapped && longLines > 0;
    }

    /// A file of short paragraphs only: their joins count together, against the widest of their lines.
    Joins joinsOfShortRuns() const
    {
        Joins joins;
        const auto isJoin = [this](qsizetype i) {
            return !m_lines[i].content.isEmpty() && !m_lines[i + 1].content.isEmpty() && isInnerBreak(i);
        };
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            if (isJoin(i))
                joins.width = qMax(joins.width, m_lines[i].edge());
        }
        qsizetype closed = 0;
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            if (!isJoin(i))
                continue;
            ++joins.all;
            joins.full += isFull(i, joins.width);
            closed += endsSentence(m_lines[i].content);
        }
        // Narrow lines, or lines that mostly end with their sentence, were set so by hand.
        if (joins.width < narrowestWrap * 2 || closed * 3 > joins.all)
            joins.full = 0;
        return joins;
    }

    /// The width that nine in ten of the wrapped lines keep to; a table or an outlier may go beyond it.
    static qsizetype widthOfMost(QList<std::pair<qsizetype, qsizetype>> widths)
    {
        std::ranges::sort(widths);
        qsizetype lines = 0;
        for (const auto& [width, count] : std::as_const(widths))
            lines += count;
        for (const auto& [width, count] : std::as_const(widths)) {
            lines -= count * 10 / 9;
            if (lines <= 0)
                return width;
        }
        return widths.isEmpty() ? 0 : widths.back().first;
    }

    void layOutRun(qsizetype first, qsizetype end)
    {
        const Joins joins = joinsOf(first, end);
        const bool wrapped = joins.wrapped(3, 60) || (m_fileWrapped && joins.width <= m_fileWidth + tabWidth);
        const bool tellsWidth = joins.wrapped(3, 60) || joins.wrapped(2, 100);
        const qsizetype width = tellsWidth ? joins.width : qMax(m_fileWidth, joins.width);
        for (qsizetype at = first; at < end;) {
            if (isRule(m_lines[at].content)) {
                underline(at, first);
                ++at;
                continue;
            }
            qsizetype behind = at + 1;
            while (behind < end && (wrapped ? continues(at, behind, width) : goesOn(at, behind)))
                ++behind;
            const bool apart =
                m_lineParagraphs || isCentred(m_lines, at, width) || (at == first && behind == end);
            m_pieces.append({at, behind, apart, 0});
            at = behind;
        }
    }

    /// The rule at line `at` makes a heading of the one line above it.
    void underline(qsizetype at, qsizetype first)
    {
        if (at == first || m_pieces.isEmpty() || m_pieces.back().end != at || hasColumns(m_lines[at - 1]))
            return;
        PlainPiece& above = m_pieces.back();
        const QChar rule = m_lines[at].content.front();
        const qsizetype difference = qAbs(m_lines[at].content.size() - m_lines[above.first].content.size());
        if (above.end - above.first == 1 && (rule == u'=' || rule == u'-') && difference <= 3
            && !endsPoint(m_lines[above.first].content))
            above.underlined = rule == u'=' ? 1 : 2;
    }

    /// Whether the line `at` goes on with the block that begins at line `first` where nothing tells of a
    /// width: it stands deeper than the item's marker, or begins small behind a line that says nothing whole.
    bool goesOn(qsizetype first, qsizetype at) const
    {
        const TextLine& line = m_lines[at];
        const TextLine& previous = m_lines[at - 1];
        if (line.marker > 0 || !isInnerBreak(at - 1) || isFieldMark(line.content) || hasColumns(line)
            || hasColumns(previous) || isFieldMark(previous.content))
            return false;
        if (m_lines[first].marker > 0 && line.indent > m_lines[first].indent)
            return true;
        const QStringView firstWord = line.content.first(firstWordLength(line.content));
        return line.content.front().isLower() && !firstWord.endsWith(u':') && !endsPoint(previous.content)
            && previous.edge() >= narrowestWrap && previous.edge() <= widestWrap;
    }

    /// Whether the line `at` goes on with the wrapped block that begins at line `first`.
    bool continues(qsizetype first, qsizetype at, qsizetype width) const
    {
        const TextLine& line = m_lines[at];
        const TextLine& previous = m_lines[at - 1];
        const TextLine& head = m_lines[first];
        if (isRule(line.content) || isFieldMark(line.content) || isFieldMark(previous.content))
            return false;
        const bool full = isFull(at - 1, width);
        const bool centred = isCentred(m_lines, at, width);
        if (isCentred(m_lines, at - 1, width) || centred)
            return centred && full
                && (isCentred(m_lines, at - 1, width) || lookOf(previous.content).allCapitals);
        const bool single = at - first == 1;
        const qsizetype body = single ? head.indent : previous.indent;
        if (line.marker > 0 && (line.indent != previous.indent || !full || endsPoint(previous.content)))
            return false;
        if (hasColumns(line) && (!single || line.indent <= head.indent))
            return false;
        if (hasColumns(previous))
            return line.indent > head.indent && !hasColumns(line);
        if (single && line.indent > head.indent + 1)
            return full || head.marker > 0 || !endsSentence(previous.content);
        if (!single && line.indent > body + 1)
            return false;
        if (!single && line.indent + 1 < body)
            return false;
        if (single && line.indent + 1 < head.indent && head.indent - line.indent > centredIndent)
            return false;
        if (full || endsInHyphen(previous.content, line.content))
            return true;
        return !endsSentence(previous.content)
            && (line.content.front().isLower() || previous.edge() * 4 > width * 3);
    }

    QStringView m_source;
    QList<TextLine>& m_lines;
    QList<PlainPiece>& m_pieces;
    qsizetype& m_fileWidth;
    const Progress& m_progress;
    bool m_fileWrapped = false;
    bool m_lineParagraphs = false; ///< every line of the file is a paragraph and stands apart
};

bool sharesIndent(const QList<TextLine>& lines, qsizetype at, int step)
{
    const qsizetype other = at + step;
    return other >= 0 && other < lines.size() && !lines[other].content.isEmpty()
        && lines[other].indent == lines[at].indent;
}

} // namespace

bool findPlainPieces(QStringView source, PlainPieces& result, const Progress& progress)
{
    return Pieces(source, result, progress).run();
}

bool isCentred(const QList<TextLine>& lines, qsizetype at, qsizetype width)
{
    const TextLine& line = lines[at];
    if (line.content.isEmpty() || line.content.front().isLower() || sharesIndent(lines, at, -1)
        || sharesIndent(lines, at, 1))
        return false; // a line of an indented paragraph
    return line.indent >= centredIndent && line.marker == 0 && !hasColumns(line)
        && qAbs(line.indent - (width - line.edge())) <= qMax<qsizetype>(6, width / 8);
}

} // namespace palinode
