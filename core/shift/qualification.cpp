// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A qualification ("but …", "although …") that only one side has takes from what is said; a further statement
// joined by "and" adds to it.

#include "core/shift/governs.h"
#include "core/shift/matter.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.62;
constexpr double rewordedWeight = 0.3;
constexpr double furtherWeight = 0.55; ///< a further statement, all else as it was

/// What qualifies came or went with the word; "however" alone only joins.
bool hasOwnMatter(const SideView& side, qsizetype word)
{
    constexpr qsizetype reach = 12;
    // "Has edged up but remains low": what is qualified may be what came.
    for (qsizetype i = word - 1; i >= 0 && side.tokens[i].clause + 1 >= side.tokens[word].clause; --i) {
        if (side.tokens[i].content) {
            if (side.tokens[i].changed)
                return true;
            break;
        }
    }
    for (qsizetype i = word + 1; i < std::min(side.tokens.size(), word + reach); ++i) {
        if (side.tokens[i].content && side.tokens[i].changed)
            return true;
        if (side.tokens[i].content && !side.tokens[i].changed)
            return false;
    }
    return false;
}

/// "Although it rains, we play" → "We play although it rains": the other side qualifies with the same word,
/// and all that follows it here is said there.
bool isOnlyMoved(const SideView& side, const SideView& other, qsizetype word)
{
    const auto same = [&](const PairToken& token) { return token.folded == side.tokens[word].folded; };
    if (std::ranges::none_of(other.tokens, same))
        return false;
    return std::all_of(side.tokens.begin() + word + 1, side.tokens.end(), [&](const PairToken& token) {
        return token.clause != side.tokens[word].clause || !token.content || token.shared;
    });
}

QList<qsizetype> qualifications(const SideView& side, const SideView& other)
{
    static const QSet<QString> words{u"but"_s,     u"although"_s,     u"though"_s,
                                     u"however"_s, u"nevertheless"_s, u"nonetheless"_s};
    QList<qsizetype> found;
    for (qsizetype i = 1; i < side.tokens.size(); ++i) { // the first word joins to the sentence before
        const QString& word = side.tokens[i].folded;
        const bool qualifies = words.contains(word) || side.words->qualifications.contains(word);
        if (side.tokens[i].changed && qualifies && !side.tokens[i].foreign && hasOwnMatter(side, i)
            && !isOnlyMoved(side, other, i))
            found.append(i);
    }
    return found;
}

/// From the qualifying word to the end of what came or went with it.
TextRange qualifiedRange(const SideView& side, qsizetype word)
{
    qsizetype end = word;
    while (end + 1 < side.tokens.size() && side.tokens[end + 1].changed
           && side.tokens[end + 1].edit == side.tokens[word].edit)
        ++end;
    return {side.tokens[word].range.start, side.tokens[end].range.end};
}

bool hasCue(const SideView& side, TextRange range, std::initializer_list<CueClass> kinds)
{
    return std::ranges::any_of(side.cues, [&](const PairCue& cue) {
        return range.contains(cue.cue.range) && std::ranges::find(kinds, cue.cue.kind) != kinds.end();
    });
}

/// A statement of its own that came or went, joined by "and": "… and it will continue to monitor",
/// "has moved up and". It has a verb of its own, which a further member of a list has not, and claims
/// something, which "may" does not.
std::optional<TextRange> furtherStatement(const PairView& pair, Side name)
{
    const SideView& side = pair.of(name);
    for (qsizetype edit = 0; edit < pair.edits.size(); ++edit) {
        const TextRange mine = name == Side::Old ? pair.edits[edit].oldRange : pair.edits[edit].newRange;
        const TextRange theirs = name == Side::Old ? pair.edits[edit].newRange : pair.edits[edit].oldRange;
        const std::span<const PairToken> words = side.inEdit(edit);
        if (pair.edits[edit].op == EditOp::Equal || !theirs.isEmpty() || words.empty())
            continue;
        if (words.front().folded != "and"_L1 && words.back().folded != "and"_L1)
            continue;
        const bool says = std::ranges::any_of(
            words, [&](const PairToken& token) { return token.content && !token.shared && !token.foreign; });
        const bool verb =
            hasCue(side, mine, {CueClass::Probable, CueClass::Certain})
            || std::ranges::any_of(words, [&](const PairToken& token) {
                   // "And cycles that are": the verb of a clause that says which.
                   const bool relative = &token != &words.front()
                       && (std::prev(&token)->folded == "that"_L1 || std::prev(&token)->folded == "which"_L1
                           || std::prev(&token)->folded == "who"_L1);
                   return isAuxiliaryVerb(token.folded) && token.folded != "be"_L1
                       && token.folded != "been"_L1 && !relative;
               });
        const bool open = hasCue(side, mine, {CueClass::Possible, CueClass::Permission});
        if (says && verb && !open)
            return TextRange{words.front().range.start, words.back().range.end};
    }
    return std::nullopt;
}

bool isWhole(const SideView& side)
{
    constexpr double nearlyAll = 0.95; // of the words
    const auto changed = std::ranges::count_if(side.tokens, &PairToken::changed);
    return static_cast<double>(changed) <= (1 - nearlyAll) * static_cast<double>(side.tokens.size());
}

/// "If you violate it and do not cure the violation": a condition that asks for more.
bool isInCondition(const SideView& side, TextRange range)
{
    const auto first = std::ranges::lower_bound(side.tokens, range.start, {},
                                                [](const PairToken& token) { return token.range.start; });
    return first != side.tokens.end() && isConditional(side, first - side.tokens.begin());
}

/// Who says all that was said and one thing more commits to more.
void judgeFurtherStatement(const PairView& pair, ShiftSignals& found)
{
    if (!pair.edited() || !pair.english)
        return;
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& side = pair.of(name);
        const std::optional<TextRange> range = furtherStatement(pair, name);
        if (!range || !isWhole(pair.other(name)))
            continue;
        ShiftSignal signal;
        signal.shift = isInCondition(side, *range) ? Shift::ConditionChanged
            : name == Side::New                    ? Shift::Strengthened
                                                   : Shift::Weakened;
        signal.weight = furtherWeight;
        const QString text = name == Side::New ? QCoreApplication::translate("Shift", "said besides: %1")
                                               : QCoreApplication::translate("Shift", "no longer said: %1");
        signal.evidence = {wordEvidence(side, *range, signal.shift, text.arg(quoted(side, *range)))};
        found.append(signal);
    }
}

} // namespace

void judgeQualification(const PairView& pair, ShiftSignals& found)
{
    judgeFurtherStatement(pair, found);
    const QList<qsizetype> before = qualifications(pair.oldSide, pair.newSide);
    const QList<qsizetype> after = qualifications(pair.newSide, pair.oldSide);
    if (before.isEmpty() == after.isEmpty())
        return;
    const bool came = before.isEmpty();
    const SideView& side = came ? pair.newSide : pair.oldSide;
    const TextRange range = qualifiedRange(side, came ? after.first() : before.first());
    const QString text = came ? QCoreApplication::translate("Shift", "qualification added: %1")
                              : QCoreApplication::translate("Shift", "qualification gone: %1");
    ShiftSignal signal;
    signal.shift = came ? Shift::Weakened : Shift::Strengthened;
    signal.weight = pair.edited() ? editedWeight : rewordedWeight;
    signal.evidence = {wordEvidence(side, range, signal.shift, text.arg(quoted(side, range)))};
    found.append(signal);
}

} // namespace palinode
