// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/textsearch.h"

#include <QStringMatcher>

#include <algorithm>

namespace palinode {

namespace {

constexpr std::size_t indexOf(Side side)
{
    return side == Side::Old ? 0 : 1;
}

QList<qsizetype> occurrences(const QStringMatcher& matcher, QStringView text)
{
    QList<qsizetype> starts;
    const qsizetype length = std::max<qsizetype>(1, matcher.pattern().size());
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + length))
        starts.append(at);
    return starts;
}

} // namespace

TextSearch::TextSearch(const QString& needle, QStringView oldText, QStringView newText) : m_needle(needle)
{
    if (needle.isEmpty())
        return;
    const QStringMatcher matcher(needle, Qt::CaseInsensitive);
    m_starts = {occurrences(matcher, oldText), occurrences(matcher, newText)};
}

int TextSearch::count() const
{
    return static_cast<int>(m_starts[0].size() + m_starts[1].size());
}

QList<TextRange> TextSearch::hits(Side side, TextRange part) const
{
    QList<TextRange> result;
    const QList<qsizetype>& starts = m_starts[indexOf(side)];
    for (auto at = std::ranges::upper_bound(starts, part.start - m_needle.size());
         at != starts.end() && *at < part.end; ++at)
        result.append({*at, *at + m_needle.size()});
    return result;
}

TextSearch::Hit TextSearch::hit(int number) const
{
    const auto inOld = static_cast<int>(m_starts[0].size());
    const Side side = number < inOld ? Side::Old : Side::New;
    const qsizetype start = m_starts[indexOf(side)][side == Side::Old ? number : number - inOld];
    return {side, {start, start + m_needle.size()}};
}

void TextSearch::advance(Hit from, int direction)
{
    if (count() == 0)
        return;
    if (m_current >= 0) {
        m_current = (m_current + (direction < 0 ? count() - 1 : 1)) % count();
        return;
    }
    const QList<qsizetype>& starts = m_starts[indexOf(from.side)];
    const auto at = static_cast<int>(std::ranges::lower_bound(starts, from.range.start) - starts.begin());
    const int number = at + (from.side == Side::Old ? 0 : static_cast<int>(m_starts[0].size()));
    m_current = (direction < 0 ? number + count() - 1 : number) % count();
}

} // namespace palinode
