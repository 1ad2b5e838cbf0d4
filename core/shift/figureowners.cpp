// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/figureowners.h"

#include <algorithm>

namespace palinode {

namespace {

/// The stems of the words of matter of a stretch of text.
QSet<QString> matterIn(const SideView& side, TextRange range)
{
    QSet<QString> stems;
    for (const PairToken& token : side.tokens) {
        if (token.content && range.contains(token.range))
            stems.insert(token.stem);
    }
    return stems;
}

} // namespace

FigureOwners::Owners FigureOwners::ownersOf(const SideView& side, const QList<Quantity>& quantities)
{
    Owners owners;
    if (quantities.size() < 2)
        return owners;
    // The first figure shows on which side the owners stand.
    const qsizetype end = side.tokens.isEmpty() ? 0 : side.tokens.last().range.end;
    const bool before = !matterIn(side, {0, quantities.first().range.start}).isEmpty();
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        const TextRange own = quantities[i].range;
        const qsizetype from = i == 0 ? 0 : quantities[i - 1].range.end;
        const qsizetype to = i + 1 < quantities.size() ? quantities[i + 1].range.start : end;
        const QSet<QString> words =
            matterIn(side, before ? TextRange{from, own.start} : TextRange{own.end, to});
        owners.insert(own.start, words);
        for (const QString& word : words)
            ++seen[word];
    }
    // What several own tells none apart.
    for (QSet<QString>& words : owners)
        words.removeIf([&seen](const QString& word) { return seen.value(word) > 1; });
    return owners;
}

FigureOwners::FigureOwners(const PairView& pair, const QList<Quantity>& olds, const QList<Quantity>& news)
    : m_olds(ownersOf(pair.oldSide, olds)), m_news(ownersOf(pair.newSide, news))
{
}

bool FigureOwners::same(const Quantity& before, const Quantity& after) const
{
    return m_olds.value(before.range.start).intersects(m_news.value(after.range.start));
}

bool FigureOwners::changed(const std::pair<Quantity, Quantity>& olds,
                           const std::pair<Quantity, Quantity>& news) const
{
    return same(olds.first, news.second) && same(olds.second, news.first) && !same(olds.first, news.first)
        && !same(olds.second, news.second);
}

} // namespace palinode
