// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claims/clausewords.h"

#include <algorithm>

namespace palinode {

ClauseWords::ClauseWords(QStringView sentence) : m_sentence(sentence)
{
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar c = sentence[i];
        if (c.isLetterOrNumber()) {
            i = take(i) - 1;
        } else {
            nest(i);
            if (c == u',' && !tokens.isEmpty() && tokens.back().range.end == i)
                tokens.back().comma = true;
            if ((c == u';' || c == u'；' || c == u'؛') && m_brackets == 0 && m_quotes == 0)
                semicolons.append(i);
        }
    }
}

qsizetype ClauseWords::take(qsizetype start)
{
    qsizetype end = start;
    const auto joins = [&](qsizetype at) {
        const char16_t c = m_sentence[at].unicode();
        return (c == u'\'' || c == u'’' || c == u'-') && at + 1 < m_sentence.size()
            && m_sentence[at + 1].isLetter();
    };
    while (end < m_sentence.size()
           && (m_sentence[end].isLetterOrNumber() || m_sentence[end].isMark() || joins(end)))
        ++end;
    QString lower = m_sentence.sliced(start, end - start).toString().toLower();
    lower.replace(u'’', u'\'');
    tokens.append({{start, end},
                   std::move(lower),
                   m_sentence[start].isUpper(),
                   false,
                   m_brackets == 0 && m_quotes == 0,
                   isLabel({start, end})});
    return end;
}

bool ClauseWords::isLabel(TextRange word) const
{
    if (word.length() > 4 || word.end >= m_sentence.size() || m_sentence[word.end] != u')')
        return false;
    if (word.start > 0 && m_sentence[word.start - 1] != u'(' && !m_sentence[word.start - 1].isSpace())
        return false;
    const QStringView text = word.of(m_sentence);
    return (text.size() == 1 && text.front().isLetter())
        || std::ranges::all_of(text, [](QChar c) { return c.isDigit(); })
        || std::ranges::all_of(text, [](QChar c) { return QStringView(u"ivxIVX").contains(c); });
}

void ClauseWords::nest(qsizetype at)
{
    const QChar c = m_sentence[at];
    if (c == u'(' || c == u'[' || c == u'（' || c == u'【')
        ++m_brackets;
    else if (c == u')' || c == u']' || c == u'）' || c == u'】')
        m_brackets = qMax(0, m_brackets - 1);
    else if (c == u'“' || c == u'«' || c == u'„' || c == u'「' || c == u'『')
        ++m_quotes;
    else if (c == u'”' || c == u'»' || c == u'」' || c == u'』')
        m_quotes = qMax(0, m_quotes - 1);
    else if (c == u'"')
        m_quotes = m_quotes > 0 ? m_quotes - 1 : 1;
}

} // namespace palinode
