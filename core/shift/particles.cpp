// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opposites among the words of grammar ("for" and "against", "up" and "down", "safer" and "less safe"). They
// mean too much on their own, so only where one stands in the other's place or by the same words.

#include "core/shift/frame.h"
#include "core/shift/governs.h"
#include "core/shift/matter.h"
#include "core/shift/signal.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.9;
constexpr double rewordedWeight = 0.55;

/// Phrases parted by bars.
struct Opposition
{
    const char16_t* first;
    const char16_t* second;
};

constexpr std::array oppositions{
    Opposition{u"up|upward|upwards", u"down|downward|downwards"},
    Opposition{u"for|in favour of|in favor of|pro", u"against|opposed to|in opposition to"},
    Opposition{u"more", u"less|fewer"},
    Opposition{u"within|before|until|till|prior to", u"after|following|subsequent to"},
    Opposition{u"on", u"off"},
    Opposition{u"with", u"without"},
    Opposition{u"in|inside|within|into", u"out|outside|beyond|out of|outside of"},
    Opposition{u"above|over|exceeding", u"below|under|beneath"},
    Opposition{u"toward|towards", u"away from"},
    Opposition{u"high", u"low"},
    Opposition{u"early|earlier", u"late|later"},
    Opposition{u"yes", u"no"},
    Opposition{
        u"stand by|stands by|stood by|stick to|sticks to|stuck to|adhere to|adheres to|carry on|carries on|"
        u"keep to|keeps to|continue with|continues with|proceed with",
        u"abandon|abandons|abandoned|abandoning|give up|gives up|gave up|drop|drops|dropped|scrap|scraps|"
        u"scrapped|depart from|departs from|departed from|back out of|backs out of|walk away from|"
        u"walked away from|break with|breaks with|broke with"},
    Opposition{u"free to|welcome to|entitled to|allowed to|permitted to",
               u"forbidden to|forbidden from|prohibited from|barred from|banned from"},
    Opposition{u"free of|free from|exempt from", u"subject to|liable to"},
    Opposition{u"let in|take in|takes in|welcome|welcomes|admit|admits",
               u"turn away|turns away|turned away|keep out|keeps out|shut out|shuts out"},
    Opposition{
        u"demand|demands|demanded|call for|calls for|called for|advocate|advocates|insist on|insists on",
        u"oppose|opposes|opposed|reject|rejects|rejected|resist|resists|resisted"},
};

/// The phrases of one end, each as its words.
QList<QStringList> phrasesOf(const char16_t* end)
{
    QList<QStringList> phrases;
    const QStringList written = QString::fromUtf16(end).split(u'|');
    for (const QString& phrase : written)
        phrases.append(phrase.split(u' '));
    return phrases;
}

struct Ends
{
    QList<QStringList> first;
    QList<QStringList> second;
};

const QList<Ends>& table()
{
    static const QList<Ends> built = [] {
        QList<Ends> result;
        for (const Opposition& opposition : oppositions)
            result.append({phrasesOf(opposition.first), phrasesOf(opposition.second)});
        return result;
    }();
    return built;
}

/// Tokens [first, end) of a side.
struct Place
{
    qsizetype first = 0;
    qsizetype end = 0;
};

bool stands(const SideView& side, qsizetype at, const QStringList& phrase)
{
    if (at + phrase.size() > side.tokens.size())
        return false;
    for (qsizetype k = 0; k < phrase.size(); ++k) {
        const PairToken& token = side.tokens[at + k];
        if (token.folded != phrase[k] || token.foreign || isCounted(side, at + k))
            return false;
    }
    return true;
}

/// Where one of the phrases stands and changed, the longest at each place.
QList<Place> placesOf(const SideView& side, const QList<QStringList>& phrases)
{
    QList<Place> places;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        qsizetype longest = 0;
        for (const QStringList& phrase : phrases)
            longest = stands(side, i, phrase) ? std::max(longest, phrase.size()) : longest;
        if (longest > 0 && side.tokens[i].changed && !isReference(side, i))
            places.append({i, i + longest});
    }
    return places;
}

/// The phrases of a language that has a file of its own.
QList<Ends> tableOf(const LanguageWords& words)
{
    const auto split = [](const QStringList& phrases) {
        QList<QStringList> result;
        for (const QString& phrase : phrases)
            result.append(phrase.split(u' '));
        return result;
    };
    QList<Ends> ends;
    for (const OpposedWords& opposed : words.particles)
        ends.append({split(opposed.first), split(opposed.second)});
    return ends;
}

bool sameWord(const SideView& a, qsizetype i, const SideView& b, qsizetype j)
{
    return i >= 0 && j >= 0 && i < a.tokens.size() && j < b.tokens.size() && a.tokens[i].content
        && a.tokens[i].stem == b.tokens[j].stem;
}

/// The first word of matter behind a phrase: "for the war" is for "war".
qsizetype headOf(const SideView& side, qsizetype end)
{
    constexpr qsizetype farthest = 3;
    for (qsizetype i = end; i < std::min(side.tokens.size(), end + farthest); ++i) {
        if (side.tokens[i].content)
            return i;
    }
    return -1;
}

double weightOf(const PairView& pair, const Place& before, const Place& after)
{
    const bool verb = sameWord(pair.oldSide, before.first - 1, pair.newSide, after.first - 1);
    const bool head = sameWord(pair.oldSide, headOf(pair.oldSide, before.end), pair.newSide,
                               headOf(pair.newSide, after.end));
    if (pair.edited())
        return inPlace(pair, before.first, after.first) || (verb && head) ? editedWeight : 0;
    // Of two words each, they do not come about by chance: "free of charge", "subject to a charge".
    const bool phrases = before.end - before.first > 1 && after.end - after.first > 1;
    return head && (verb || phrases) ? rewordedWeight : 0;
}

void judgePhrases(const PairView& pair, const QList<Place>& olds, const QList<Place>& news,
                  ShiftSignals& found)
{
    for (const Place& before : olds) {
        for (const Place& after : news) {
            constexpr qsizetype reach = 4;
            const bool denied = denialOf(pair.oldSide, before.first, reach) != nullptr;
            const double weight = weightOf(pair, before, after);
            if (weight == 0 || denied != (denialOf(pair.newSide, after.first, reach) != nullptr))
                continue;
            const TextRange oldRange{pair.oldSide.tokens[before.first].range.start,
                                     pair.oldSide.tokens[before.end - 1].range.end};
            const TextRange newRange{pair.newSide.tokens[after.first].range.start,
                                     pair.newSide.tokens[after.end - 1].range.end};
            const QString reason = arrow(quoted(pair.oldSide, oldRange), quoted(pair.newSide, newRange));
            found.append({Shift::Reversed,
                          weight,
                          false,
                          false,
                          {wordEvidence(pair.oldSide, oldRange, Shift::Reversed, reason),
                           wordEvidence(pair.newSide, newRange, Shift::Reversed, reason)}});
        }
    }
}

/// "Safer" for "safe", by the ending alone.
bool isComparativeOf(const QString& folded, const QString& stem)
{
    return folded.endsWith("er"_L1) && folded.size() > stem.size()
        && folded.startsWith(stem.first(std::max<qsizetype>(1, stem.size() - 1)))
        && folded.size() - stem.size() <= 3;
}

/// "Safer" on one side, "less safe" on the other. "More safe" is read by the words themselves.
void judgeComparatives(const PairView& pair, ShiftSignals& found)
{
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& lessening = pair.of(name);
        const SideView& raising = pair.other(name);
        for (qsizetype i = 0; i + 1 < lessening.tokens.size(); ++i) {
            const PairToken& graded = lessening.tokens[i + 1];
            if (lessening.tokens[i].folded != "less"_L1 || !lessening.tokens[i].changed || !graded.content)
                continue;
            const auto raised = std::ranges::find_if(raising.tokens, [&graded](const PairToken& token) {
                return token.changed && !token.foreign && isComparativeOf(token.folded, graded.stem);
            });
            if (raised == raising.tokens.end() || denialOf(lessening, i, 4)
                || denialOf(raising, raised - raising.tokens.begin(), 4))
                continue;
            const TextRange lessRange{lessening.tokens[i].range.start, graded.range.end};
            const QString less = quoted(lessening, lessRange);
            const QString more = quoted(raising, raised->range);
            const QString reason = name == Side::Old ? arrow(less, more) : arrow(more, less);
            found.append({Shift::Reversed,
                          pair.edited() ? editedWeight : rewordedWeight,
                          false,
                          false,
                          {wordEvidence(lessening, lessRange, Shift::Reversed, reason),
                           wordEvidence(raising, raised->range, Shift::Reversed, reason)}});
            break;
        }
    }
}

} // namespace

void judgeParticles(const PairView& pair, ShiftSignals& found)
{
    const LanguageWords& words = *pair.oldSide.words;
    if (!pair.english && !words.isKnown())
        return;
    const QList<Ends> oppositions = words.isKnown() ? tableOf(words) : table();
    for (const Ends& ends : oppositions) {
        judgePhrases(pair, placesOf(pair.oldSide, ends.first), placesOf(pair.newSide, ends.second), found);
        judgePhrases(pair, placesOf(pair.oldSide, ends.second), placesOf(pair.newSide, ends.first), found);
    }
    if (pair.english)
        judgeComparatives(pair, found);
}

} // namespace palinode
