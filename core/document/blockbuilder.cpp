// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/blockbuilder.h"

namespace palinode {

namespace {

bool isWide(QChar c)
{
    switch (QChar::script(c.unicode())) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return (c.unicode() >= 0x3000 && c.unicode() <= 0x303F)
            || (c.unicode() >= 0xFF00 && c.unicode() <= 0xFFEF);
    }
}

void appendSimplified(QString& to, QStringView text)
{
    text = text.trimmed();
    const auto isGap = [&](qsizetype at) {
        const char16_t c = text[at].unicode();
        return c == u' ' || c == u'\n' || c == u'\t';
    };
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && (!isGap(end) || (text[end] == u' ' && !isGap(end + 1))))
            ++end;
        to.append(text.sliced(i, end - i));
        bool lineEnd = false;
        for (i = end; i < text.size() && isGap(i); ++i)
            lineEnd = lineEnd || text[i] == u'\n';
        if (i < text.size() && !(lineEnd && isWide(to.back()) && isWide(text[i])))
            to.append(u' ');
    }
}

bool isRoman(QStringView word)
{
    if (word.isEmpty() || word.size() > 7)
        return false;
    return std::ranges::all_of(word, [](QChar c) { return QStringView(u"ivxlc").contains(c); })
        || std::ranges::all_of(word, [](QChar c) { return QStringView(u"IVXLC").contains(c); });
}

/// What may stand between brackets or before a point: "12", "a", "bb", "iv", "12a".
bool isOrdinal(QStringView word)
{
    if (word.isEmpty() || word.size() > 7)
        return false;
    if (word.front().isDigit()) {
        qsizetype digits = 0;
        while (digits < word.size() && word[digits].isDigit())
            ++digits;
        return digits <= 4
            && (digits == word.size() || (digits + 1 == word.size() && word.back().isLetter()));
    }
    if (word.size() == 1 || (word.size() == 2 && word[0] == word[1]))
        return word.front().isLetter();
    return isRoman(word);
}

/// "1.", "1.2", "1.2.3.", "12a.", "IV.", "A.": with a point at the end or inside.
bool isPointed(QStringView word)
{
    if (!word.contains(u'.'))
        return false;
    const bool closed = word.endsWith(u'.');
    if (closed)
        word.chop(1);
    const QList<QStringView> parts = word.split(u'.');
    if (parts.size() > 6 || !isOrdinal(parts.front()))
        return false;
    if (parts.size() == 1)
        return true;
    // "3.5" alone is more often a quantity than a section.
    return (closed || parts.size() > 2) && std::ranges::all_of(parts, [](QStringView part) {
               return part.size() <= 4 && !part.isEmpty()
                   && std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
           });
}

bool isMarker(QStringView word)
{
    if (word.size() == 1)
        return QStringView(u"•·‣◦▪■●○*-–—+").contains(word.front());
    if (word == u"--")
        return true;
    if (word.startsWith(u'(') && word.endsWith(u')'))
        return isOrdinal(word.sliced(1, word.size() - 2));
    if (word.endsWith(u')'))
        return isOrdinal(word.chopped(1));
    return isPointed(word);
}

} // namespace

void BlockBuilder::add(BlockKind kind, int level, QStringView marker, QStringView text)
{
    const qsizetype before = m_text.size();
    if (!m_blocks.isEmpty()) {
        const bool list = kind == BlockKind::ListItem && m_blocks.back().kind == BlockKind::ListItem;
        m_text.append(list ? u"\n" : u"\n\n");
    }
    const qsizetype start = m_text.size();
    appendSimplified(m_text, text);
    if (m_text.size() == start) {
        m_text.truncate(before);
        return;
    }
    marker = marker.trimmed();
    if (!marker.isEmpty())
        m_text.insert(start, marker.toString() + u' ');
    m_blocks.append({kind, level, {start, m_text.size()}, {start, start + marker.size()}});
}

void BlockBuilder::finish(Document& document)
{
    m_text.squeeze();
    document.text = std::move(m_text);
    document.blocks = std::move(m_blocks);
}

qsizetype markerLength(QStringView paragraph)
{
    qsizetype end = 0;
    const qsizetype furthest = qMin<qsizetype>(paragraph.size(), 16);
    while (end < furthest && !paragraph[end].isSpace())
        ++end;
    qsizetype text = end;
    while (text < paragraph.size() && paragraph[text].isSpace())
        ++text;
    return text < paragraph.size() && text > end && isMarker(paragraph.first(end)) ? end : 0;
}

int markerDepth(QStringView marker)
{
    if (marker.endsWith(u'.'))
        marker.chop(1);
    return 1 + static_cast<int>(marker.count(u'.'));
}

} // namespace palinode
