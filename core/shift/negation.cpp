// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A word that both sides share and that only one of them denies.

#include "core/shift/governs.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.9;
constexpr double nearWeight = 0.62; ///< reworded, and what follows is shared too
constexpr double rewordedWeight = 0.4;
constexpr double exceptedWeight = 0.4; ///< a denial with an exception half allows
constexpr double loneWeight = 0.15; ///< a changed negation that governs nothing the other side says
constexpr qsizetype farthestEdited = 5;
constexpr qsizetype farthestReworded = 2;

/// The first word of matter behind a denial, in its clause, that the other side has too.
std::optional<qsizetype> governed(const SideView& side, const PairCue& denial, qsizetype farthest)
{
    const qsizetype end = std::min(side.tokens.size(), denial.endToken + farthest);
    for (qsizetype i = denial.endToken; i < end && side.tokens[i].clause == denial.clause; ++i) {
        if (side.tokens[i].content)
            return side.tokens[i].shared ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

/// The same word on the other side, where nothing denies it and no condition only supposes it.
std::optional<qsizetype> affirmed(const SideView& side, const QString& stem)
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (side.tokens[i].stem != stem)
            continue;
        if (denialOf(side, i))
            return std::nullopt;
        if (!isConditional(side, i) && !found)
            found = i;
    }
    return found;
}

/// "Governments do not raise children, people do": what one clause denies the next one affirms.
bool takenBack(const SideView& side, const PairCue& denial)
{
    static const QSet<QString> props{u"do"_s,  u"does"_s, u"did"_s,  u"is"_s,    u"are"_s,
                                     u"can"_s, u"will"_s, u"must"_s, u"should"_s};
    for (qsizetype i = denial.endToken; i < side.tokens.size(); ++i) {
        const bool ends = i + 1 == side.tokens.size() || side.tokens[i + 1].clause != side.tokens[i].clause;
        if (side.tokens[i].clause == denial.clause + 1 && ends)
            return props.contains(side.tokens[i].folded);
    }
    return false;
}

/// Whether the next word of matter behind the two is the same as well.
bool sameObject(const SideView& a, qsizetype i, const SideView& b, qsizetype j)
{
    const auto following = [](const SideView& side, qsizetype at) {
        constexpr qsizetype reach = 4;
        QStringList stems;
        for (qsizetype k = at + 1; k < std::min(side.tokens.size(), at + 1 + reach); ++k) {
            if (side.tokens[k].content)
                stems.append(side.tokens[k].stem);
        }
        return stems;
    };
    const QStringList theirs = following(b, j);
    return std::ranges::any_of(following(a, i), [&](const QString& stem) { return theirs.contains(stem); });
}

} // namespace

void judgeNegation(const PairView& pair, ShiftSignals& found)
{
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& denying = pair.of(name);
        const SideView& affirming = pair.other(name);
        for (const PairCue& cue : denying.cues) {
            const bool supposed =
                cue.firstToken < denying.tokens.size() && isConditional(denying, cue.firstToken);
            if (!cue.changed || !isDenial(cue) || supposed || takenBack(denying, cue))
                continue;
            ShiftSignal signal;
            signal.shift = Shift::Reversed;
            const std::optional<qsizetype> word =
                governed(denying, cue, pair.edited() ? farthestEdited : farthestReworded);
            const std::optional<qsizetype> counterpart =
                word ? affirmed(affirming, denying.tokens[*word].stem) : std::nullopt;
            if (!counterpart) {
                const QString reason = QCoreApplication::translate("Shift", "%1 on this side only")
                                           .arg(quotedWithClass(denying, cue));
                signal.weight = loneWeight;
                signal.evidence.append(cueEvidence(denying, cue, Shift::Reversed, reason));
                found.append(signal);
                continue;
            }
            const bool near = sameObject(denying, *word, affirming, *counterpart);
            signal.weight = hasException(denying) ? exceptedWeight
                : pair.edited()                   ? editedWeight
                : near                            ? nearWeight
                                                  : rewordedWeight;
            const TextRange said{cue.cue.range.start, denying.tokens[*word].range.end};
            const TextRange affirmedRange = affirming.tokens[*counterpart].range;
            const QString denied = quoted(denying, said);
            const QString plainWords = quoted(affirming, affirmedRange);
            const QString reason = name == Side::Old ? arrow(denied, plainWords) : arrow(plainWords, denied);
            signal.evidence.append(cueEvidence(denying, cue, Shift::Reversed, reason));
            signal.evidence.append(wordEvidence(affirming, affirmedRange, Shift::Reversed, reason));
            found.append(signal);
        }
    }
}

} // namespace palinode
