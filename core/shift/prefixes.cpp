// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A word that one side denies with "non-" before it: "a transferable licence" → "a non-transferable licence".
// Written in one word ("nontransferable") it is an opposition of the table.

#include "core/shift/signal.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.9;
constexpr double rewordedWeight = 0.4;

/// Whether "non-" stands right before a word.
bool isPrefixed(const SideView& side, qsizetype token)
{
    if (token == 0 || side.tokens[token - 1].folded != "non"_L1)
        return false;
    const TextRange before = side.tokens[token - 1].range;
    const QStringView gap = side.text.sliced(before.end, side.tokens[token].range.start - before.end);
    return gap == u"-" || gap == u"\u2010" || gap == u"\u2011";
}

/// The same word on the other side, which nowhere has it with the prefix.
std::optional<qsizetype> plainly(const SideView& side, const QString& stem)
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (side.tokens[i].stem != stem)
            continue;
        if (isPrefixed(side, i))
            return std::nullopt;
        if (!found)
            found = i;
    }
    return found;
}

} // namespace

void judgePrefixes(const PairView& pair, ShiftSignals& found)
{
    if (!pair.english)
        return;
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& denying = pair.of(name);
        const SideView& affirming = pair.other(name);
        for (qsizetype i = 1; i < denying.tokens.size(); ++i) {
            const std::optional<qsizetype> plain = isPrefixed(denying, i) && !denying.tokens[i].foreign
                ? plainly(affirming, denying.tokens[i].stem)
                : std::nullopt;
            if (!plain)
                continue;
            const TextRange denied{denying.tokens[i - 1].range.start, denying.tokens[i].range.end};
            const TextRange affirmed = affirming.tokens[*plain].range;
            const QString with = quoted(denying, denied);
            const QString without = quoted(affirming, affirmed);
            const QString reason = name == Side::Old ? arrow(with, without) : arrow(without, with);
            found.append({Shift::Reversed,
                          pair.edited() ? editedWeight : rewordedWeight,
                          false,
                          false,
                          {wordEvidence(denying, denied, Shift::Reversed, reason),
                           wordEvidence(affirming, affirmed, Shift::Reversed, reason)}});
        }
    }
}

} // namespace palinode
