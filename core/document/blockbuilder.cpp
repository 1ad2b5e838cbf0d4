// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/blockbuilder.h"

#include "core/document/markers.h"

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
    releaseLoneMarkers(m_blocks, m_text);
    m_text.squeeze();
    document.text = std::move(m_text);
    document.blocks = std::move(m_blocks);
}

} // namespace palinode
