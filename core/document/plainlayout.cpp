// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/plainlayout.h"

#include "core/document/blockbuilder.h"
#include "core/document/plainline.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype widestWrap = 132; ///< no program wraps text at more columns than a wide terminal has
constexpr qsizetype narrowestWrap = 30;
constexpr qsizetype longestHeading = 100;
constexpr qsizetype mostHeadingWords = 12;
constexpr qsizetype centredIndent = 8;
constexpr qsizetype tabWidth = 8;
constexpr qsizetype linesBetweenPolls = 4096;

class Layout
{
public:
    Layout(QStringView source, const Progress& progress) : m_source(source), m_progress(progress) { }

    bool run(Document& document)
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
        writeBlocks();
        m_builder.finish(document);
        return true;
    }

private:
    /// A block found, its lines as [first, end) of m_lines.
    struct Piece
    {
        qsizetype first = 0;
        qsizetype end = 0;
        bool apart = false; ///< a blank line, a centred line or the text's edge before and behind it
        int underlined = 0; ///< heading level that a rule below it gives; 0 where there is none
    };

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
            if (wrapped) {
                while (behind < end && continues(at, behind, width))
                    ++behind;
            }
            const bool apart = m_lineParagraphs || isCentred(at, width) || (at == first && behind == end);
            m_pieces.append({at, behind, apart, 0});
            at = behind;
        }
    }

    /// The rule at line `at` makes a heading of the one line above it.
    void underline(qsizetype at, qsizetype first)
    {
        if (at == first || m_pieces.isEmpty() || m_pieces.back().end != at || hasColumns(m_lines[at - 1]))
            return;
        Piece& above = m_pieces.back();
        const QChar rule = m_lines[at].content.front();
        const qsizetype difference = qAbs(m_lines[at].content.size() - m_lines[above.first].content.size());
        if (above.end - above.first == 1 && (rule == u'=' || rule == u'-') && difference <= 3
            && !endsPoint(m_lines[above.first].content))
            above.underlined = rule == u'=' ? 1 : 2;
    }

    bool sharesIndent(qsizetype at, int step) const
    {
        const qsizetype other = at + step;
        return other >= 0 && other < m_lines.size() && !m_lines[other].content.isEmpty()
            && m_lines[other].indent == m_lines[at].indent;
    }

    bool isCentred(qsizetype at, qsizetype width) const
    {
        const TextLine& line = m_lines[at];
        if (line.content.isEmpty() || line.content.front().isLower() || sharesIndent(at, -1)
            || sharesIndent(at, 1))
            return false; // a line of an indented paragraph
        return line.indent >= centredIndent && line.marker == 0 && !hasColumns(line)
            && qAbs(line.indent - (width - line.edge())) <= qMax<qsizetype>(6, width / 8);
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
        const bool centred = isCentred(at, width);
        if (isCentred(at - 1, width) || centred)
            return centred && full && (isCentred(at - 1, width) || lookOf(previous.content).allCapitals);
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

    QStringView contentOf(const Piece& piece) const { return m_lines[piece.first].content; }

    bool hasCompany(qsizetype index, int step) const
    {
        const qsizetype other = index + step;
        if (other < 0 || other >= m_pieces.size())
            return false;
        const Piece& piece = m_pieces[other];
        const TextLine& line = m_lines[piece.first];
        const TextLine& own = m_lines[m_pieces[index].first];
        return line.marker > 0 && line.indent == own.indent
            && markerDepth(line.content.first(line.marker)) == markerDepth(own.content.first(own.marker))
            && line.content.front().isDigit() == own.content.front().isDigit();
    }

    /// The level of a piece that looks like a heading; 0 where it looks like text.
    int headingLevel(qsizetype index) const
    {
        const Piece& piece = m_pieces[index];
        const TextLine& line = m_lines[piece.first];
        if (piece.underlined > 0)
            return piece.underlined;
        if (piece.end - piece.first > 2 || line.content.size() > longestHeading)
            return 0;
        if (piece.end - piece.first == 1 && (piece.apart || piece.first == 0)) {
            if (const int level = hashLevel(line.content); level > 0)
                return level;
        }
        if (isFieldMark(line.content))
            return 6;
        if (index + 1 >= m_pieces.size() || hasColumns(line))
            return 0; // nothing follows that it could head
        const QString whole = textOf(piece);
        const QStringView body = QStringView(whole).sliced(line.marker).trimmed();
        const LineLook look = lookOf(body);
        if (!look.letters || look.words > mostHeadingWords
            || (body.front().isLetter() && body.front().isLower()))
            return 0;
        if (QStringView(u";:,!?…").contains(body.back()))
            return 0;
        const bool labelled = isSectionLabel(body) && look.words <= 4;
        const bool closed = endsSentence(body);
        const bool centred = isCentred(piece.first, qMax(m_fileWidth, narrowestWrap));
        if (labelled)
            return 2;
        if (line.marker > 0) {
            const bool title = look.allCapitals || look.capitalised * 2 > look.longer || look.words <= 3;
            if (!title || look.words > 8 || hasCompany(index, 1) || hasCompany(index, -1)
                || QStringView(u"•·‣*-–—+").contains(line.content.front()))
                return 0;
            const bool lettered =
                !line.content.front().isDigit() && line.marker < 4 && !line.content.front().isUpper();
            return lettered ? 4 : qMin(6, 1 + markerDepth(line.content.first(line.marker)));
        }
        if (closed && !(look.allCapitals && piece.apart))
            return 0;
        if (look.allCapitals && look.words <= mostHeadingWords && (piece.apart || look.words <= 8))
            return 1;
        if (centred)
            return 2;
        if (!piece.apart)
            return 0;
        if (look.longer > 0 && look.capitalised * 3 >= look.longer * 2 && look.words <= 10)
            return 2;
        return isTitleLike(index, look) ? 3 : 0;
    }

    /// A short line over a longer paragraph, not one of a row of short lines.
    bool isTitleLike(qsizetype index, const LineLook& look) const
    {
        const Piece& next = m_pieces[index + 1];
        const QString below = textOf(next);
        if (look.words > 8 || below.size() < 60 || !endsSentence(below))
            return false;
        return index == 0 || endsPoint(m_lines[m_pieces[index - 1].end - 1].content);
    }

    /// The lines of a piece, joined by line feeds; hyphens at their ends settled.
    QString textOf(const Piece& piece) const
    {
        QString text;
        for (qsizetype i = piece.first; i < piece.end; ++i) {
            const QStringView content = m_lines[i].content;
            if (i > piece.first && !endsInHyphen(text, content))
                text.append(u'\n');
            text.append(content);
        }
        return text;
    }

    void writeBlocks()
    {
        QList<qsizetype> indents; ///< of the list items around the current one
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            const TextLine& line = m_lines[piece.first];
            const QString text = textOf(piece);
            const QStringView marker = QStringView(text).first(line.marker);
            const QStringView body = QStringView(text).sliced(line.marker);
            if (const int level = headingLevel(i); level > 0) {
                const int hashes = hashLevel(text);
                m_builder.add(BlockKind::Heading, level, marker, hashes > 0 ? body.sliced(hashes) : body);
                indents.clear();
            } else if (line.marker > 0) {
                while (!indents.isEmpty() && indents.back() > line.indent)
                    indents.removeLast();
                if (indents.isEmpty() || indents.back() < line.indent)
                    indents.append(line.indent);
                m_builder.add(BlockKind::ListItem, static_cast<int>(qMin<qsizetype>(indents.size(), 32)),
                              marker, body);
            } else {
                if (!indents.isEmpty() && line.indent <= indents.front())
                    indents.clear();
                m_builder.add(BlockKind::Paragraph, 0, {}, text);
            }
        }
    }

    QStringView m_source;
    const Progress& m_progress;
    QList<TextLine> m_lines;
    QList<Piece> m_pieces;
    BlockBuilder m_builder;
    bool m_fileWrapped = false;
    bool m_lineParagraphs = false; ///< every line of the file is a paragraph and stands apart
    qsizetype m_fileWidth = 0;
};

} // namespace

bool layOutPlainText(QStringView source, Document& document, const Progress& progress)
{
    return Layout(source, progress).run(document);
}

} // namespace palinode
