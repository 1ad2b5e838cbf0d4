// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/asides.h"

namespace palinode {

namespace {

constexpr qsizetype longestAside = 400; ///< how far a bracket around several sentences reaches
constexpr qsizetype longestSpeech = 240; ///< how far a quote inside a sentence reaches

} // namespace

bool isInsideBrackets(QStringView text, qsizetype start, qsizetype at)
{
    const auto depthBehind = [](int depth, QChar c) {
        return c == u'(' || c == u'（' ? depth + 1 : c == u')' || c == u'）' ? qMax(0, depth - 1) : depth;
    };
    int depth = 0;
    for (qsizetype i = qMax(start, at - longestAside); i < at; ++i)
        depth = depthBehind(depth, text[i]);
    for (qsizetype i = at; depth > 0 && i < qMin(text.size(), at + longestAside); ++i) {
        const int behind = depthBehind(depth, text[i]);
        if (behind < depth && behind == 0)
            return true;
        depth = behind;
    }
    return false;
}

bool isInsideQuote(QStringView text, qsizetype start, qsizetype at)
{
    const QStringView before = text.sliced(start, at - start).last(qMin(at - start, longestSpeech));
    const qsizetype curly = before.lastIndexOf(u'“');
    QChar closing = u'"';
    if (curly >= 0 && before.indexOf(u'”', curly) < 0)
        closing = u'”';
    else if (before.count(u'"') % 2 == 0)
        return false;
    const QStringView ahead = text.sliced(at, qMin(longestSpeech, text.size() - at));
    const qsizetype close = ahead.indexOf(closing);
    if (close < 0)
        return false;
    qsizetype next = at + close + 1;
    if (next < text.size() && text[next] == u',')
        ++next;
    return next + 1 < text.size() && text[next] == u' ' && text[next + 1].isLower();
}

} // namespace palinode
