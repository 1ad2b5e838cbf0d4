// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/blockbuilder.h"
#include "core/document/encoding.h"
#include "core/document/entities.h"
#include "core/document/footnotes.h"
#include "core/document/frontmatter.h"
#include "core/document/htmltext.h"
#include "core/document/linkdefinitions.h"
#include "core/document/markers.h"
#include "core/document/readers.h"

#include <algorithm>
#include <md4c.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// Deeper lists and quotes are shown at this depth; their text is kept.
constexpr int deepestLevel = 32;
constexpr qsizetype longestBoldHeading = 80;
constexpr qsizetype longestPlainCell = 60; ///< a longer cell of a table holds sentences

/// A template's tag as a link's address ("[write]({{ site.mail }})") holds spaces, which CommonMark takes for
/// no link at all; without them the reader sees the link's text, as on the page.
QByteArray withoutSpacesInTemplateLinks(QByteArray source)
{
    constexpr qsizetype longestTag = 200;
    for (qsizetype at = source.indexOf("]({{"); at >= 0; at = source.indexOf("]({{", at + 1)) {
        const qsizetype open = at + 2;
        const QByteArrayView rest =
            QByteArrayView(source).sliced(open).first(qMin(longestTag, source.size() - open));
        const qsizetype close = rest.indexOf("}})");
        if (close < 0 || rest.first(close).contains('\n'))
            continue;
        for (qsizetype i = open; i < open + close; ++i) {
            if (source.at(i) == ' ')
                source[i] = '_';
        }
    }
    return source;
}

/// What md4c tells, turned into blocks.
class MarkdownText
{
public:
    explicit MarkdownText(const Progress& progress) : m_progress(progress) { }

    bool parse(QStringView source)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS
            | MD_FLAG_TASKLISTS | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
            return static_cast<MarkdownText*>(self)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
            return static_cast<MarkdownText*>(self)->leaveBlock(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
            return static_cast<MarkdownText*>(self)->span(type, true);
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
            return static_cast<MarkdownText*>(self)->span(type, false);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
            return static_cast<MarkdownText*>(self)->text(type, text, size);
        };
        const QByteArray utf8 =
            withoutSpacesInTemplateLinks(withLinkDefinitionsShown(withFootnotesAtEnd(source)).toUtf8());
        m_begin = utf8.cbegin();
        m_end = utf8.cend();
        const bool done = md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, this) == 0;
        flush();
        return done;
    }

    BlockBuilder& builder() { return m_builder; }
    [[nodiscard]] qint64 strikes() const { return m_strikes; }

private:
    /// Which tildes open a struck span.
    enum class Tildes { Unseen, One, Two };

    struct List
    {
        bool ordered = false;
        unsigned next = 1;
        QChar delimiter = u'.';
    };

    int enterBlock(MD_BLOCKTYPE type, void* detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            flush();
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
            flush();
            m_lists.append(List{});
            break;
        case MD_BLOCK_OL: {
            flush();
            const auto* list = static_cast<MD_BLOCK_OL_DETAIL*>(detail);
            m_lists.append(List{true, list->start, QChar::fromLatin1(list->mark_delimiter)});
            break;
        }
        case MD_BLOCK_LI:
            flush();
            m_marker = u"•"_s;
            if (!m_lists.isEmpty() && m_lists.back().ordered) {
                List& list = m_lists.back();
                m_marker = QString::number(list.next++) + list.delimiter;
            }
            break;
        case MD_BLOCK_H:
            flush();
            m_heading = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
            break;
        case MD_BLOCK_TABLE:
            flush();
            m_table.clear();
            break;
        case MD_BLOCK_P:
            flush();
            m_plain = false;
            break;
        case MD_BLOCK_CODE:
            flush();
            m_code = true;
            break;
        case MD_BLOCK_HTML:
            flush();
            m_html = true;
            break;
        case MD_BLOCK_TR:
            m_table.append(QStringList());
            break;
        default:
            break;
        }
        return m_progress.isCancelled() ? 1 : 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            flush();
            --m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            m_lists.removeLast();
            break;
        case MD_BLOCK_LI:
            flush();
            m_marker.clear();
            break;
        case MD_BLOCK_H:
            flush();
            m_heading = 0;
            break;
        case MD_BLOCK_CODE:
            flush();
            m_code = false;
            break;
        case MD_BLOCK_HTML:
            m_text = withoutTags(m_text);
            flush();
            m_html = false;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (const QString cell = m_text.simplified(); !cell.isEmpty())
                m_table.back().append(cell);
            m_text.clear();
            break;
        case MD_BLOCK_TABLE:
            addTable();
            break;
        case MD_BLOCK_P:
            flush();
            break;
        default:
            break;
        }
        return m_progress.isCancelled() ? 1 : 0;
    }

    int span(MD_SPANTYPE type, bool enters)
    {
        if (type == MD_SPAN_STRONG) {
            m_strong += enters ? 1 : -1;
        } else if (type == MD_SPAN_DEL && enters) {
            m_tildes.append(Tildes::Unseen);
        } else if (type == MD_SPAN_DEL) {
            leaveTildes(m_tildes.takeLast());
        }
        return 0;
    }

    /// md4c does not tell ~one~ tilde from ~~two~~. One is left as it stands, since "CO~2~" and "~5~" strike
    /// nothing out; which it was is seen where the span's first text lies in the source.
    void enterTildes(const MD_CHAR* characters)
    {
        const auto isMark = [](MD_CHAR c) { return c == '*' || c == '_' || c == '`' || c == '['; };
        const bool inSource = !std::less<>()(characters, m_begin) && std::less<>()(characters, m_end);
        const MD_CHAR* at = characters;
        while (inSource && at > m_begin && isMark(at[-1]))
            --at;
        const bool one = inSource && at > m_begin && at[-1] == '~' && (at - m_begin == 1 || at[-2] != '~');
        for (Tildes& tildes : m_tildes) {
            if (tildes != Tildes::Unseen)
                continue;
            tildes = one ? Tildes::One : Tildes::Two;
            if (one)
                append(u"~"_s);
            m_struck += one ? 0 : 1;
            m_strikes += one ? 0 : 1;
            m_behindStruck = m_behindStruck || !one;
        }
    }

    void leaveTildes(Tildes tildes)
    {
        if (tildes == Tildes::One)
            append(u"~"_s);
        m_struck -= tildes == Tildes::Two ? 1 : 0;
        m_behindStruck = m_behindStruck || tildes == Tildes::Two;
    }

    int text(MD_TEXTTYPE type, const MD_CHAR* characters, MD_SIZE size)
    {
        enterTildes(characters);
        const auto piece = [&] { return QString::fromUtf8(characters, static_cast<qsizetype>(size)); };
        if (m_struck > 0)
            return 0; // struck out: the statement no longer says it
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            m_text.append(u'\n');
            break;
        case MD_TEXT_ENTITY:
            append(decodeEntity(piece()));
            break;
        case MD_TEXT_HTML:
            if (m_html)
                m_text.append(piece());
            else if (isBreakTag(piece()))
                m_text.append(u'\n');
            break;
        case MD_TEXT_CODE:
            if (m_code && size == 1 && *characters == '\n' && m_text.endsWith(u'\n'))
                flush(); // an empty line inside a code block parts paragraphs
            append(piece());
            break;
        default:
            append(piece());
        }
        return m_progress.isCancelled() ? 1 : 0;
    }

    void append(const QString& piece)
    {
        // "It is ~~not~~, they say": no space is left before the comma.
        if (std::exchange(m_behindStruck, false) && !piece.isEmpty()
            && QStringView(u".,;:!?").contains(piece.front()) && m_text.endsWith(u' '))
            m_text.chop(1);
        if (m_strong == 0 && !QStringView(piece).trimmed().isEmpty())
            m_plain = true;
        m_text.append(piece);
    }

    /// "{#anchor}" or "{: .class}" behind a heading is for the page's maker.
    static QStringView withoutAttributes(QStringView heading)
    {
        heading = heading.trimmed();
        const qsizetype open = heading.lastIndexOf(u'{');
        if (open > 0 && heading.endsWith(u'}') && open + 1 < heading.size()
            && (heading[open + 1] == u'#' || heading[open + 1] == u':'))
            return heading.first(open).trimmed();
        return heading;
    }

    /// A short paragraph all in bold, without a full stop, is what many policies use for a heading.
    bool isBoldHeading(QStringView paragraph) const
    {
        return !m_plain && m_lists.isEmpty() && m_quotes == 0 && !m_code && !m_html
            && paragraph.size() <= longestBoldHeading && !paragraph.isEmpty()
            && !QStringView(u".:;,!?…。").contains(paragraph.back());
    }

    void flush()
    {
        const QStringView text = QStringView(m_text).trimmed();
        if (text.isEmpty()) {
            m_text.clear();
            return;
        }
        if (m_heading > 0) {
            addNumbered(BlockKind::Heading, m_heading, withoutAttributes(text));
            m_lastHeading = m_heading;
        } else if (!m_lists.isEmpty()) {
            const int level = static_cast<int>(qMin<qsizetype>(m_lists.size(), deepestLevel));
            m_builder.add(BlockKind::ListItem, level, m_marker, text);
            m_marker.clear();
        } else if (m_quotes > 0) {
            m_builder.add(BlockKind::Quote, qMin(m_quotes, deepestLevel), {}, text);
        } else if (isBoldHeading(text)) {
            addNumbered(BlockKind::Heading, qMin(m_lastHeading + 1, 6), text);
        } else {
            addNumbered(BlockKind::Paragraph, 0, text);
        }
        m_text.clear();
        m_plain = false;
    }

    /// A table of sentences has each cell for a block; one of names and figures, whose cells say something
    /// only together, each row.
    void addTable()
    {
        const bool sentences = std::ranges::any_of(m_table, [](const QStringList& row) {
            return std::ranges::any_of(row, [](const QString& cell) {
                return cell.size() > longestPlainCell || cell.endsWith(u'.') || cell.contains(u". ");
            });
        });
        for (const QStringList& row : std::as_const(m_table)) {
            if (!sentences)
                m_builder.add(BlockKind::ListItem, 1, {}, row.join(u" | "_s));
            for (qsizetype i = 0; sentences && i < row.size(); ++i)
                m_builder.add(BlockKind::ListItem, 1, {}, row[i]);
        }
        m_table.clear();
    }

    /// Laws number their paragraphs without Markdown's lists: "(1) Every person …".
    void addNumbered(BlockKind kind, int level, QStringView text)
    {
        const qsizetype marker = markerLength(text);
        m_builder.add(kind, level, text.first(marker), text.sliced(marker));
    }

    const Progress& m_progress;
    BlockBuilder m_builder;
    QString m_text; ///< of the block that is being read
    QString m_marker; ///< of the list item whose first paragraph is still to come
    QList<List> m_lists;
    int m_quotes = 0;
    int m_heading = 0; ///< level, 0 outside headings
    int m_lastHeading = 1;
    int m_strong = 0;
    const MD_CHAR* m_begin = nullptr; ///< of the source that md4c reads, while it does
    const MD_CHAR* m_end = nullptr;
    QList<Tildes> m_tildes; ///< of the struck spans that are open
    int m_struck = 0;
    qint64 m_strikes = 0; ///< passages struck out
    bool m_behindStruck = false; ///< struck words stood right before
    QList<QStringList> m_table; ///< rows of cells, empty ones left out
    bool m_plain = false; ///< the paragraph has text that is not bold
    bool m_code = false;
    bool m_html = false;
};

} // namespace

QStringList MarkdownReader::suffixes() const
{
    return {u"md"_s, u"markdown"_s, u"mdown"_s, u"mkd"_s};
}

Result<Document> MarkdownReader::read(const QByteArray& bytes, const Progress& progress) const
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    const FrontMatter head = readFrontMatter(decoded->text);
    MarkdownText markdown(progress);
    if (!markdown.parse(QStringView(decoded->text).sliced(head.length)))
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    Document document;
    document.metadata = head.metadata;
    document.language = head.language;
    document.encoding = decoded->encoding;
    markdown.builder().finish(document);
    if (markdown.strikes() > 0)
        document.notices.append({NoticeCode::TextStruckOut, {}, markdown.strikes()});
    return document;
}

} // namespace palinode
