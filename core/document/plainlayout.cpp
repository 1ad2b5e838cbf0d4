// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/plainlayout.h"

#include "core/document/blockbuilder.h"
#include "core/document/markers.h"
#include "core/document/plainline.h"
#include "core/document/plainpieces.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype narrowestWrap = 30;
constexpr qsizetype longestHeading = 100;
constexpr qsizetype longestTitle = 200;
constexpr qsizetype mostHeadingWords = 12;

class Layout
{
public:
    Layout(QStringView source, const Progress& progress) : m_source(source), m_progress(progress) { }

    bool run(Document& document)
    {
        PlainPieces found;
        if (!findPlainPieces(m_source, found, m_progress))
            return false;
        m_lines = std::move(found.lines);
        m_pieces = std::move(found.pieces);
        m_fileWidth = found.width;
        writeBlocks();
        m_builder.finish(document);
        return true;
    }

private:
    bool hasCompany(qsizetype index, int step) const
    {
        const qsizetype other = index + step;
        if (other < 0 || other >= m_pieces.size())
            return false;
        const PlainPiece& piece = m_pieces[other];
        const TextLine& line = m_lines[piece.first];
        const TextLine& own = m_lines[m_pieces[index].first];
        return line.marker > 0 && line.indent == own.indent
            && markerDepth(line.content.first(line.marker)) == markerDepth(own.content.first(own.marker))
            && line.content.front().isDigit() == own.content.front().isDigit();
    }

    /// Capitals at the top of a file are its title, however long.
    bool isCapitalTitle(qsizetype index) const
    {
        const PlainPiece& piece = m_pieces[index];
        if (index > 0 || m_pieces.size() < 2 || !piece.apart || m_lines[piece.first].marker > 0
            || isFieldMark(m_lines[piece.first].content))
            return false;
        const QString title = textOf(piece);
        return title.size() <= longestTitle && lookOf(title).allCapitals && !endsPoint(title);
    }

    /// The level of a piece that looks like a heading; 0 where it looks like text.
    int headingLevel(qsizetype index) const
    {
        const PlainPiece& piece = m_pieces[index];
        const TextLine& line = m_lines[piece.first];
        if (piece.underlined > 0)
            return piece.underlined;
        if (isCapitalTitle(index))
            return 1;
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
        const bool centred = isCentred(m_lines, piece.first, qMax(m_fileWidth, narrowestWrap));
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
        const PlainPiece& next = m_pieces[index + 1];
        const QString below = textOf(next);
        if (look.words > 8 || below.size() < 60 || !endsSentence(below))
            return false;
        return index == 0 || endsPoint(m_lines[m_pieces[index - 1].end - 1].content);
    }

    /// The lines of a piece, joined by line feeds; hyphens at their ends settled.
    QString textOf(const PlainPiece& piece) const
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
            const PlainPiece& piece = m_pieces[i];
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
    QList<PlainPiece> m_pieces;
    BlockBuilder m_builder;
    qsizetype m_fileWidth = 0;
};

} // namespace

bool layOutPlainText(QStringView source, Document& document, const Progress& progress)
{
    return Layout(source, progress).run(document);
}

} // namespace palinode
