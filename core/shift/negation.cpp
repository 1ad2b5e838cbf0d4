// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A word that both sides share and that only one of them denies.

#include "core/shift/functionwords.h"
#include "core/shift/governs.h"
#include "core/shift/implied.h"
#include "core/shift/matter.h"
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
constexpr double otherObjectWeight = 0.25; ///< "sensitive data" is denied, "personal data" affirmed
constexpr double loneWeight = 0.15; ///< a changed negation that governs nothing the other side says
constexpr qsizetype farthestEdited = 5;
constexpr qsizetype farthestReworded = 2;

/// What one side denies and the other affirms: a word of each.
struct Flip
{
    qsizetype denied = 0;
    qsizetype affirmed = 0;
    bool kept = false; ///< the edit script says that the two are one word
};

/// Words through which a denial reaches what follows them: "no power to grant", "not required to pay". Only
/// where the other side does not have them; else they are what is denied.
bool isSeenThrough(const SideView& side, qsizetype token)
{
    static const QSet<QString> words{
        u"power"_s,     u"authority"_s,  u"right"_s,  u"duty"_s, u"obligation"_s,   u"required"_s,
        u"obliged"_s,   u"obligated"_s,  u"bound"_s,  u"able"_s, u"entitled"_s,     u"allowed"_s,
        u"permitted"_s, u"going"_s,      u"intend"_s, u"plan"_s, u"want"_s,         u"wish"_s,
        u"intention"_s, u"authorized"_s, u"need"_s,   u"have"_s, u"jurisdiction"_s, u"reason"_s,
        u"expect"_s,    u"expected"_s,   u"aim"_s,    u"seek"_s, u"hope"_s};
    return words.contains(side.tokens[token].folded) && !side.tokens[token].shared
        && token + 1 < side.tokens.size() && side.tokens[token + 1].folded == "to"_L1;
}

/// The first word of matter behind a denial, in its clause.
std::optional<qsizetype> matterBehind(const SideView& side, const PairCue& denial, qsizetype farthest)
{
    qsizetype end = std::min(side.tokens.size(), denial.endToken + farthest);
    for (qsizetype i = denial.endToken; i < end && side.tokens[i].clause == denial.clause; ++i) {
        if (isSeenThrough(side, i))
            end = std::min(side.tokens.size(), i + 1 + farthest);
        else if (side.tokens[i].content)
            return i;
    }
    // "Wir verkaufen Ihre Daten nicht": the denial closes the bracket of the verb.
    const qsizetype first =
        side.words->deniesAround ? std::max<qsizetype>(0, denial.firstToken - farthest) : denial.firstToken;
    for (qsizetype i = denial.firstToken - 1; i >= first && side.tokens[i].clause == denial.clause; --i) {
        if (side.tokens[i].content)
            return i;
    }
    return std::nullopt;
}

/// The end of a denial's second half ("ne … pas"); of the denial itself where there is none.
qsizetype closerEnd(const SideView& side, const PairCue& denial)
{
    constexpr qsizetype farthest = 5; // words
    const qsizetype end = std::min(side.tokens.size(), denial.endToken + farthest);
    for (qsizetype i = denial.endToken; i < end && side.tokens[i].clause == denial.clause; ++i) {
        if (side.words->denialClosers.contains(side.tokens[i].folded))
            return side.tokens[i].range.end;
    }
    return denial.cue.range.end;
}

/// "Not required to notify us" is no flip of "may notify us".
bool isOnlyReleased(const SideView& denying, const PairCue& denial, const SideView& affirming,
                    const Flip& flip)
{
    static const QSet<QString> duties{u"required"_s, u"obliged"_s,    u"obligated"_s, u"bound"_s, u"duty"_s,
                                      u"need"_s,     u"obligation"_s, u"reason"_s,    u"have"_s};
    static const QSet<QString> licences{u"may"_s, u"can"_s, u"could"_s, u"might"_s};
    constexpr qsizetype reach = 3; // words
    bool duty = denial.folded.contains("need"_L1);
    for (qsizetype i = denial.firstToken; i < flip.denied; ++i)
        duty = duty || duties.contains(denying.tokens[i].folded);
    for (qsizetype i = std::max<qsizetype>(0, flip.affirmed - reach); duty && i < flip.affirmed; ++i) {
        if (licences.contains(affirming.tokens[i].folded))
            return true;
    }
    return false;
}

/// The same word on the other side, where nothing denies it and no condition only supposes it, unless the
/// denied one is supposed too.
std::optional<qsizetype> affirmed(const SideView& side, const QString& stem, bool supposed)
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (side.tokens[i].stem != stem)
            continue;
        if (denialOf(side, i))
            return std::nullopt;
        if (isConditional(side, i) == supposed && !found)
            found = i;
    }
    return found;
}

bool deniesIn(const SideView& side, int clause)
{
    return std::ranges::any_of(
        side.cues, [clause](const PairCue& cue) { return isDenial(cue) && cue.clause == clause; });
}

/// "I did it" → "I did not do it": no word of matter is denied, but the verb or the pronouns beside the
/// denial are kept, and nothing denies them on the other side.
std::optional<Flip> flippedGrammar(const PairView& pair, Side name, const PairCue& denial)
{
    const SideView& denying = pair.of(name);
    const SideView& affirming = pair.other(name);
    QList<qsizetype> beside;
    if (denial.firstToken > 0)
        beside.append(denial.firstToken - 1);
    const qsizetype end = std::min(denying.tokens.size(), denial.endToken + farthestEdited);
    for (qsizetype i = denial.endToken; i < end; ++i)
        beside.append(i);
    std::optional<Flip> pronoun;
    for (const qsizetype i : std::as_const(beside)) {
        const std::optional<qsizetype> j =
            denying.tokens[i].clause == denial.clause ? keptAs(pair, name, i) : std::nullopt;
        if (!j || deniesIn(affirming, affirming.tokens[*j].clause) || isConditional(affirming, *j))
            continue;
        if (isAuxiliaryVerb(denying, denying.tokens[i].folded))
            return Flip{i, *j, true};
        if (!pronoun)
            pronoun = Flip{i, *j, true};
    }
    return pronoun;
}

std::optional<Flip> flipped(const PairView& pair, Side name, const PairCue& denial)
{
    const SideView& denying = pair.of(name);
    const SideView& affirming = pair.other(name);
    const std::optional<qsizetype> word =
        matterBehind(denying, denial, pair.edited() ? farthestEdited : farthestReworded);
    if (!word)
        return pair.edited() ? flippedGrammar(pair, name, denial) : std::nullopt;
    if (!denying.tokens[*word].shared)
        return std::nullopt;
    const std::optional<qsizetype> counterpart =
        affirmed(affirming, denying.tokens[*word].stem, isConditional(denying, *word));
    if (!counterpart)
        return std::nullopt;
    return Flip{*word, *counterpart, keptAs(pair, name, *word) == counterpart};
}

/// "We will" → "We won't": whether nothing but the denial and the form of its verb changed.
bool nothingElse(const PairView& pair)
{
    const auto grammar = [](const SideView& side) {
        return std::ranges::all_of(side.tokens, [&side](const PairToken& token) {
            const auto covers = [&token](const PairCue& cue) {
                return isDenial(cue) && cue.cue.range.overlaps(token.range);
            };
            return !token.changed || isAuxiliaryVerb(side, token.folded)
                || side.words->denialClosers.contains(token.folded) || std::ranges::any_of(side.cues, covers);
        });
    };
    return grammar(pair.oldSide) && grammar(pair.newSide);
}

/// Whether what a cue denies with came or went: of "not" → "not allowed to" the denial stayed.
bool hasChanged(const SideView& side, const PairCue& cue)
{
    if (!cue.changed || !isDenial(cue))
        return false;
    return cue.cue.kind != CueClass::ObligationStrong
        || std::any_of(side.tokens.begin() + cue.firstToken, side.tokens.begin() + cue.endToken,
                       [](const PairToken& token) {
                           return token.changed && (token.folded == "not"_L1 || token.folded == "n't"_L1);
                       });
}

/// Whether a single denial came or went in a clause that both sides say alike, in other words perhaps:
/// whatever else the clause denies, it says the opposite now.
bool isAlone(const PairView& pair, Side name, const PairCue& denial)
{
    qsizetype denials = 0;
    for (const SideView* side : {&pair.oldSide, &pair.newSide})
        denials +=
            std::ranges::count_if(side->cues, [side](const PairCue& cue) { return hasChanged(*side, cue); });
    if (!pair.english || !pair.edited() || denials != 1)
        return false;
    const SideView& denying = pair.of(name);
    const auto [first, last] =
        std::ranges::equal_range(denying.tokens, denial.clause, {}, &PairToken::clause);
    // What the other side alone has at either end of the clause belongs to it, too.
    int from = first->edit;
    int to = std::prev(last)->edit;
    from -= denying.inEdit(from - 1).empty() ? 1 : 0;
    to += denying.inEdit(to + 1).empty() ? 1 : 0;
    const auto saysTheSame = [&](const SideView& side) {
        return std::ranges::all_of(side.tokens, [&](const PairToken& token) {
            // The other denials that changed are written otherwise: "do not" → "don't".
            const bool denies = (&side == &denying && denial.cue.range.overlaps(token.range))
                || token.folded == "not"_L1 || token.folded == "n't"_L1;
            return token.edit < from || token.edit > to || !token.changed || token.rephrased || denies
                || isAuxiliaryVerb(token.folded) || isGrammar(token.folded);
        });
    };
    return saysTheSame(pair.oldSide) && saysTheSame(pair.newSide);
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

/// "Not without a court order": a second denial behind the first says what it hangs on.
bool hasWithout(const SideView& side, const PairCue& denial)
{
    return std::ranges::any_of(side.cues, [&](const PairCue& cue) {
        return cue.cue.kind == CueClass::Negation
            && (cue.folded == "without"_L1 || side.words->isException(cue.folded))
            && cue.firstToken >= denial.endToken && cue.clause == denial.clause;
    });
}

/// Words of matter that follow in the same clause.
QList<qsizetype> matterAfter(const SideView& side, qsizetype at)
{
    constexpr qsizetype reach = 4;
    QList<qsizetype> words;
    for (qsizetype k = at + 1; k < std::min(side.tokens.size(), at + 1 + reach); ++k) {
        if (side.tokens[k].content && side.tokens[k].clause == side.tokens[at].clause)
            words.append(k);
    }
    return words;
}

/// Whether a next word of matter behind the two is the same as well, or, where none follows either, the
/// pronoun: "sell it".
bool sameObject(const SideView& a, const SideView& b, qsizetype i, qsizetype j)
{
    const QList<qsizetype> mine = matterAfter(a, i);
    const QList<qsizetype> theirs = matterAfter(b, j);
    static const QSet<QString> pronouns{u"it"_s,  u"them"_s, u"him"_s,  u"her"_s,   u"us"_s,
                                        u"you"_s, u"this"_s, u"that"_s, u"these"_s, u"those"_s};
    if (mine.isEmpty() && theirs.isEmpty())
        return i + 1 < a.tokens.size() && j + 1 < b.tokens.size() && pronouns.contains(a.tokens[i + 1].folded)
            && a.tokens[i + 1].folded == b.tokens[j + 1].folded;
    return std::ranges::any_of(mine, [&](qsizetype word) {
        return std::ranges::any_of(
            theirs, [&](qsizetype other) { return a.tokens[word].stem == b.tokens[other].stem; });
    });
}

/// "Collect sensitive data" against "collect personal data": one kind of what both name.
bool otherKind(const SideView& a, const SideView& b, qsizetype i, qsizetype j)
{
    const QList<qsizetype> mine = matterAfter(a, i);
    const QList<qsizetype> theirs = matterAfter(b, j);
    const auto alike = [&](qsizetype k) { return a.tokens[mine[k]].stem == b.tokens[theirs[k]].stem; };
    const qsizetype size = std::min(mine.size(), theirs.size());
    qsizetype k = 0;
    while (k < size && alike(k))
        ++k;
    if (k == size || a.tokens[mine[k]].shared || b.tokens[theirs[k]].shared)
        return false;
    return k > 0 || (k + 1 < size && alike(k + 1));
}

/// "Collect information from children" against "collect data that you give": nothing of what follows on the
/// one side is said on the other.
bool otherObject(const SideView& a, const SideView& b, qsizetype i, qsizetype j)
{
    const QList<qsizetype> mine = matterAfter(a, i);
    const QList<qsizetype> theirs = matterAfter(b, j);
    const auto none = [](const SideView& side, const QList<qsizetype>& words) {
        return !words.isEmpty()
            && std::ranges::none_of(words, [&side](qsizetype k) { return side.tokens[k].shared; });
    };
    return none(a, mine) || none(b, theirs);
}

/// "Without a court order" takes back "with a court order", and no other mention of one.
bool isOtherMention(const SideView& affirming, const PairCue& denial, qsizetype word)
{
    constexpr qsizetype reach = 3;
    if (denial.folded != "without"_L1)
        return false;
    for (qsizetype i = std::max<qsizetype>(0, word - reach); i < word; ++i) {
        if (affirming.tokens[i].folded == "with"_L1 || affirming.tokens[i].folded == "has"_L1
            || affirming.tokens[i].folded == "have"_L1)
            return false;
    }
    return true;
}

/// "The licensor shall not be liable" denies what is said of the licensor, as "in no event shall the licensor
/// be liable" does.
bool deniesSubject(const SideView& side, const PairCue& denial, qsizetype word)
{
    static const QSet<QString> joints{u"and"_s, u"or"_s, u"but"_s};
    constexpr qsizetype reach = 4;
    if (denial.clause != side.tokens[word].clause || denial.firstToken <= word
        || denial.firstToken - word > reach)
        return false;
    for (qsizetype i = word + 1; i < denial.firstToken; ++i) {
        if (joints.contains(side.tokens[i].folded))
            return false;
    }
    return true;
}

/// "No title shall be granted" against "nor shall the State, or any of them, grant a title": a denial before
/// the affirmed word, in another clause, may well reach it.
bool mayBeDenied(const SideView& affirming, qsizetype word)
{
    constexpr qsizetype reach = 3;
    for (qsizetype i = std::max<qsizetype>(0, word - reach); i < word; ++i) {
        if (affirming.tokens[i].changed && affirming.tokens[i].folded == "against"_L1)
            return true; // "not for the merger" is "against the merger"
    }
    return std::ranges::any_of(affirming.cues, [&](const PairCue& cue) {
        return cue.changed && isDenial(cue) && (cue.endToken <= word || deniesSubject(affirming, cue, word));
    });
}

/// "We do not pay if you are late" against "we pay": a condition that only the denying side has says when the
/// denial holds.
bool hangsOnCondition(const SideView& denying, const PairCue& denial)
{
    return std::ranges::any_of(denying.cues, [&](const PairCue& cue) {
        return cue.cue.kind == CueClass::Condition && cue.changed && cue.firstToken >= denial.endToken
            && cue.clause == denial.clause;
    });
}

double weightOf(const PairView& pair, Side name, const PairCue& denial, const Flip& flip)
{
    const SideView& denying = pair.of(name);
    const SideView& affirming = pair.other(name);
    // Who has the power or has it not: what for says little beside that.
    static const QSet<QString> powers{u"power"_s, u"authority"_s, u"right"_s, u"jurisdiction"_s};
    const bool power = powers.contains(denying.tokens[flip.denied].folded);
    if ((!power && isDeniedByWord(affirming, flip.affirmed))
        || isOnlyReleased(denying, denial, affirming, flip)
        || isTakenBackByOpposite(pair, name, denial, flip.affirmed))
        return loneWeight;
    const bool supposed = isConditional(denying, flip.denied);
    const bool both = hasException(denying) && hasException(affirming);
    const bool excepted =
        !supposed && (both ? !pair.edited() : hasException(denying) || hasException(affirming));
    if (excepted || hasWithout(denying, denial) || hangsOnCondition(denying, denial))
        return exceptedWeight;
    if ((!power && otherKind(denying, affirming, flip.denied, flip.affirmed))
        || otherObject(denying, affirming, flip.denied, flip.affirmed))
        return otherObjectWeight;
    if (isOtherMention(affirming, denial, flip.affirmed) || mayBeDenied(affirming, flip.affirmed))
        return rewordedWeight;
    if (pair.edited() && (flip.kept || sameMatter(denying, flip.denied, affirming, flip.affirmed)))
        return editedWeight;
    const bool near =
        pair.similarity >= sameMatterSimilarity && sameObject(denying, affirming, flip.denied, flip.affirmed);
    return near ? nearWeight : rewordedWeight;
}

/// Whether the condition before a denial stands on both sides.
bool isSupposedByBoth(const SideView& side, const PairCue& denial)
{
    return std::ranges::all_of(side.cues, [&](const PairCue& cue) {
        return cue.cue.kind != CueClass::Condition || cue.clause != denial.clause
            || cue.firstToken > denial.firstToken || !cue.changed;
    });
}

void judgeDenial(const PairView& pair, Side name, const PairCue& cue, ShiftSignals& found)
{
    const SideView& denying = pair.of(name);
    const SideView& affirming = pair.other(name);
    ShiftSignal signal;
    signal.shift = Shift::Reversed;
    const std::optional<Flip> flip = flipped(pair, name, cue);
    if (!flip) {
        const QString text = name == Side::Old
            ? QCoreApplication::translate("Shift", "%1 in the earlier statement only")
            : QCoreApplication::translate("Shift", "%1 in the later statement only");
        const QString reason = text.arg(quotedWithClass(denying, cue));
        const bool alone =
            isAlone(pair, name, cue) || (!deniesIn(affirming, cue.clause) && nothingElse(pair));
        signal.weight = alone ? editedWeight : loneWeight;
        signal.evidence.append(cueEvidence(denying, cue, Shift::Reversed, reason));
        found.append(signal);
        return;
    }
    signal.weight = isAlone(pair, name, cue) ? editedWeight : weightOf(pair, name, cue, *flip);
    const TextRange word = denying.tokens[flip->denied].range;
    const TextRange said{std::min(cue.cue.range.start, word.start),
                         std::max(closerEnd(denying, cue), word.end)};
    const TextRange affirmedRange = affirming.tokens[flip->affirmed].range;
    const QString denied = quoted(denying, said);
    const QString plainWords = quoted(affirming, affirmedRange);
    const QString reason = name == Side::Old ? arrow(denied, plainWords) : arrow(plainWords, denied);
    signal.evidence.append(cueEvidence(denying, cue, Shift::Reversed, reason));
    signal.evidence.append(wordEvidence(affirming, affirmedRange, Shift::Reversed, reason));
    found.append(signal);
}

} // namespace

void judgeNegation(const PairView& pair, ShiftSignals& found)
{
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& denying = pair.of(name);
        for (const PairCue& cue : denying.cues) {
            // What is only supposed is denied where both sides suppose it: "unless it is needed" → "not
            // needed".
            const bool supposed = cue.firstToken < denying.tokens.size()
                && isConditional(denying, cue.firstToken)
                && !(pair.edited() && isSupposedByBoth(denying, cue));
            if (hasChanged(denying, cue) && !supposed && !takenBack(denying, cue)
                && !isTakenBack(denying, cue))
                judgeDenial(pair, name, cue, found);
        }
    }
}

} // namespace palinode
