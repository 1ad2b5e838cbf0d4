// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentencemarks.h"

#include <unicode/uchar.h>

namespace palinode {

bool isSentenceTerminator(char16_t c)
{
    if (c < 0x80)
        return c == u'.' || c == u'!' || c == u'?';
    if (c == u'…')
        return true;
    const int kind = u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK);
    return kind == U_SB_STERM || kind == U_SB_ATERM;
}

bool isFullStop(char16_t c)
{
    return c == u'.' || c == u'\uFF0E' || c == u'\u2024' || c == u'\uFE52';
}

bool isWideTerminator(char16_t c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'｡' || c == u'．';
}

bool isOpener(QChar c)
{
    if (c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote)
        return true;
    return c == u'"' || c == u'\'' || c == u'¿' || c == u'¡' || c == u'\u2019' || c == u'\u201D' || c == u'»';
}

bool isCloser(QChar c)
{
    if (c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote)
        return true;
    const char16_t u = c.unicode();
    return u == u'"' || u == u'\'' || u == u'*' || u == u'†' || u == u'‡' || u == u'\u201C' || u == u'«'
        || u == u'¹' || u == u'²' || u == u'³' || (u >= 0x2070 && u <= 0x2079);
}

bool isClosingQuote(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Punctuation_FinalQuote || u == u'"' || u == u'\'' || u == u'\u201C'
        || u == u'」' || u == u'』' || u == u'«';
}

bool isNumberSign(QChar c)
{
    return c.category() == QChar::Symbol_Currency || c == u'±' || c == u'≈' || c == u'~' || c == u'+'
        || c == u'<' || c == u'>' || c == u'#' || c == u'≤' || c == u'≥';
}

} // namespace palinode
