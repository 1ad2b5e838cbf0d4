// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/sections.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <map>

namespace palinode {

namespace {

constexpr double alike = .6; // share of the words that both have
constexpr std::size_t mostOfASection = 50; // pairs looked at; a section that moved whole has more

struct Pair
{
    int oldClaim = 0;
    int newClaim = 0;
};

/// The share of the words of the longer claim that the other has too.
double sharedWords(const QString& a, const QString& b)
{
    const QStringList mine = a.split(u' ', Qt::SkipEmptyParts);
    const QStringList theirs = b.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> wordsOfMine(mine.begin(), mine.end());
    const QSet<QString> wordsOfTheirs(theirs.begin(), theirs.end());
    const auto most = std::max(wordsOfMine.size(), wordsOfTheirs.size());
    const auto shared = std::ranges::count_if(
        wordsOfMine, [&wordsOfTheirs](const QString& word) { return wordsOfTheirs.contains(word); });
    return most == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(most);
}

} // namespace

void keepToSections(std::vector<int>& newOf, const ClaimList& olds, const ClaimList& news)
{
    // Pairs that left their section, by where they come from and where they lead: headings of the new text.
    std::map<std::pair<int, int>, std::vector<Pair>> strays;
    for (std::size_t i = 0; i < newOf.size(); ++i) {
        if (newOf[i] < 0 || olds.places[i].heading || olds.places[i].section < 0)
            continue;
        const int home = newOf[static_cast<std::size_t>(olds.places[i].section)];
        const int found = news.places[static_cast<std::size_t>(newOf[i])].section;
        if (home >= 0 && found >= 0 && home != found)
            strays[{home, found}].push_back({static_cast<int>(i), newOf[i]});
    }
    for (auto& [way, pairs] : strays) {
        const auto back = strays.find({way.second, way.first});
        if (way.first > way.second || back == strays.end() || pairs.size() > mostOfASection
            || back->second.size() > mostOfASection)
            continue;
        for (const Pair& pair : pairs) {
            const auto other = std::ranges::find_if(back->second, [&](const Pair& candidate) {
                return sharedWords(olds.folded[pair.oldClaim], news.folded[candidate.newClaim]) >= alike
                    && sharedWords(olds.folded[candidate.oldClaim], news.folded[pair.newClaim]) >= alike;
            });
            if (other == back->second.end())
                continue;
            newOf[static_cast<std::size_t>(pair.oldClaim)] = other->newClaim;
            newOf[static_cast<std::size_t>(other->oldClaim)] = pair.newClaim;
            back->second.erase(other);
        }
    }
}

} // namespace palinode
