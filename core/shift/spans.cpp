// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Small words that say how far something reaches and that were joined to one another: "during the war" →
// "before and during the war", "by or against" → "by, regarding, or against".

#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double joinedWeight = 0.58;
constexpr double rewordedWeight = 0.55;

bool reaches(const QString& folded)
{
    static const QSet<QString> words{
        u"before"_s,    u"after"_s, u"during"_s,  u"within"_s,    u"outside"_s, u"inside"_s, u"beyond"_s,
        u"above"_s,     u"below"_s, u"under"_s,   u"over"_s,      u"between"_s, u"by"_s,     u"for"_s,
        u"from"_s,      u"to"_s,    u"against"_s, u"on"_s,        u"in"_s,      u"at"_s,     u"through"_s,
        u"regarding"_s, u"near"_s,  u"without"_s, u"concerning"_s};
    return words.contains(folded);
}

/// Whether a word of reach stands beside a token, over "and", "or" and "nor" but over no other word.
bool standsByReach(const SideView& side, qsizetype token)
{
    static const QSet<QString> joints{u"and"_s, u"or"_s, u"nor"_s};
    for (const qsizetype step : {qsizetype(1), qsizetype(-1)}) {
        qsizetype i = token + step;
        bool joint = false;
        while (i >= 0 && i < side.tokens.size() && joints.contains(side.tokens[i].folded)) {
            joint = true;
            i += step;
        }
        if (joint && i >= 0 && i < side.tokens.size() && reaches(side.tokens[i].folded)
            && !side.tokens[i].changed)
            return true;
    }
    return false;
}

/// The word of matter behind a place, at most a few words on.
qsizetype matterBehind(const SideView& side, qsizetype token)
{
    constexpr qsizetype reach = 4;
    for (qsizetype i = token + 1; i < std::min(side.tokens.size(), token + 1 + reach); ++i) {
        if (side.tokens[i].content)
            return i;
    }
    return -1;
}

/// The one word of reach before a word, −1 where there is none or more than one.
qsizetype oneReachBefore(const SideView& side, qsizetype token)
{
    constexpr qsizetype reach = 3;
    qsizetype found = -1;
    for (qsizetype i = token - 1; i >= std::max<qsizetype>(0, token - reach) && !side.tokens[i].content;
         --i) {
        if (!reaches(side.tokens[i].folded))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/// Reworded: "in the United States" against "inside and outside of the United States".
void judgeReworded(const PairView& pair, Side name, ShiftSignals& found)
{
    const SideView& side = pair.of(name);
    const SideView& other = pair.other(name);
    for (qsizetype i = 0; i + 2 < side.tokens.size(); ++i) {
        const QString& joint = side.tokens[i + 1].folded;
        if (!reaches(side.tokens[i].folded) || !reaches(side.tokens[i + 2].folded)
            || (joint != "and"_L1 && joint != "or"_L1))
            continue;
        const qsizetype matter = matterBehind(side, i + 2);
        const auto same = [&](const PairToken& token) {
            return matter >= 0 && token.content && token.stem == side.tokens[matter].stem;
        };
        const auto there = std::ranges::find_if(other.tokens, same);
        const qsizetype one =
            there == other.tokens.end() ? -1 : oneReachBefore(other, there - other.tokens.begin());
        if (one < 0)
            continue;
        const TextRange mine{side.tokens[i].range.start, side.tokens[i + 2].range.end};
        const TextRange theirs = other.tokens[one].range;
        const QString reason = name == Side::Old ? arrow(quoted(side, mine), quoted(other, theirs))
                                                 : arrow(quoted(other, theirs), quoted(side, mine));
        found.append({Shift::ScopeChanged,
                      rewordedWeight,
                      false,
                      false,
                      {wordEvidence(side, mine, Shift::ScopeChanged, reason),
                       wordEvidence(other, theirs, Shift::ScopeChanged, reason)}});
    }
}

} // namespace

void judgeSpans(const PairView& pair, ShiftSignals& found)
{
    if (!pair.english)
        return;
    if (!pair.edited()) {
        judgeReworded(pair, Side::Old, found);
        judgeReworded(pair, Side::New, found);
        return;
    }
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& side = pair.of(name);
        const QString text = name == Side::Old
            ? QCoreApplication::translate("Shift", "%1 is named in the earlier statement only")
            : QCoreApplication::translate("Shift", "%1 is named in the later statement only");
        for (qsizetype i = 0; i < side.tokens.size(); ++i) {
            const PairToken& token = side.tokens[i];
            if (!token.changed || token.shared || !reaches(token.folded) || !standsByReach(side, i))
                continue;
            ShiftSignal signal;
            signal.shift = Shift::ScopeChanged;
            signal.weight = joinedWeight;
            signal.evidence = {
                wordEvidence(side, token.range, Shift::ScopeChanged, text.arg(quoted(side, token.range)))};
            found.append(signal);
        }
    }
}

} // namespace palinode
