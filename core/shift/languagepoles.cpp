// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/languagepoles.h"

#include "core/text/stemmer.h"

#include <map>
#include <mutex>

namespace palinode {

namespace {

using Poles = QHash<QString, QList<Pole>>; ///< by stem and by the form itself; for look-ups only

Poles polesOfWords(const LanguageWords& words)
{
    Poles poles;
    Stemmer stemmer(words.language);
    for (qsizetype i = 0; i < words.opposites.size(); ++i) {
        const auto add = [&](const QStringList& end, bool isSecond) {
            for (const QString& word : end) {
                const Pole pole{static_cast<int>(i), isSecond};
                for (const QString& form : {stemmer.stem(word), word}) {
                    QList<Pole>& known = poles[form];
                    if (!known.contains(pole))
                        known.append(pole);
                }
            }
        };
        add(words.opposites[i].first, false);
        add(words.opposites[i].second, true);
    }
    return poles;
}

Poles polesOfLanguage(const LanguageWords& words)
{
    static std::mutex mutex;
    static std::map<QString, Poles> tables;
    const std::scoped_lock lock(mutex);
    auto table = tables.find(words.language);
    if (table == tables.end())
        table = tables.emplace(words.language, polesOfWords(words)).first;
    return table->second;
}

/// The last word of a token's clause where it is a particle that belongs to a verb; empty otherwise.
QString particleOf(const SideView& side, qsizetype token)
{
    qsizetype last = token;
    while (last + 1 < side.tokens.size() && side.tokens[last + 1].clause == side.tokens[token].clause)
        ++last;
    const QString& word = side.tokens[last].folded;
    return last > token && side.words->verbParticles.contains(word) ? word : QString();
}

} // namespace

QList<Pole> polesAt(const SideView& side, qsizetype token)
{
    const PairToken& word = side.tokens[token];
    if (!side.words->isKnown())
        return polesOf(word.stem);
    const Poles poles = polesOfLanguage(*side.words);
    const QString particle = particleOf(side, token);
    if (const auto joined = poles.constFind(particle + word.folded);
        !particle.isEmpty() && joined != poles.cend())
        return *joined;
    return poles.value(word.stem);
}

} // namespace palinode
