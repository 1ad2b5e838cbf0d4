// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/matching.h"

#include "core/align/align.h"
#include "core/meaning/claimspace.h"
#include "core/text/words.h"

#include <QHash>

#include <algorithm>

namespace palinode {

namespace {

QStringList folded(const QStringList& claims)
{
    QStringList result;
    result.reserve(claims.size());
    for (const QString& claim : claims)
        result.append(foldText(claim));
    return result;
}

void mirror(Alignment& alignment)
{
    for (Link& link : alignment.links)
        std::swap(link.oldClaims, link.newClaims);
    std::ranges::sort(alignment.links, {}, [](const Link& link) { return link.oldClaims.first(); });
}

// Adds each free claim to the identical link of the same text, where that keeps the link 1:n or n:1.
void joinRepeats(Alignment& alignment, const QStringList& texts, QList<int> Link::* joining,
                 QList<int> Link::* other)
{
    QHash<QString, qsizetype> linkOfText;
    QList<bool> linked(texts.size(), false);
    for (qsizetype l = 0; l < alignment.links.size(); ++l) {
        const Link& link = alignment.links[l];
        for (const int claim : link.*joining)
            linked[claim] = true;
        if (link.strength == LinkStrength::Identical && (link.*other).size() == 1)
            linkOfText.insert(texts.at((link.*joining).first()), l);
    }
    for (int claim = 0; claim < texts.size(); ++claim) {
        const auto found = linkOfText.constFind(texts.at(claim));
        if (!linked[claim] && found != linkOfText.cend())
            (alignment.links[*found].*joining).append(claim);
    }
    for (Link& link : alignment.links)
        std::ranges::sort(link.*joining);
}

} // namespace

Result<Matching> matchClaims(const QStringList& oldClaims, const QStringList& newClaims,
                             const QString& languageTag, bool mergeRepeats, const Progress& progress)
{
    const bool swapped = newClaims < oldClaims;
    const QStringList& first = swapped ? newClaims : oldClaims;
    const QStringList& second = swapped ? oldClaims : newClaims;

    const Result<ClaimSpace> space = ClaimSpace::build(first, second, languageTag, progress);
    if (!space)
        return std::unexpected(space.error());
    progress.report(Step::Matching, .5);
    const QStringList firstFolded = folded(first);
    const QStringList secondFolded = folded(second);
    Result<Alignment> alignment = alignClaims(firstFolded, secondFolded, *space, progress);
    if (!alignment)
        return std::unexpected(alignment.error());
    if (mergeRepeats) {
        joinRepeats(*alignment, firstFolded, &Link::oldClaims, &Link::newClaims);
        joinRepeats(*alignment, secondFolded, &Link::newClaims, &Link::oldClaims);
    }
    if (swapped)
        mirror(*alignment);
    return Matching{*std::move(alignment), space->hasVectors()};
}

} // namespace palinode
