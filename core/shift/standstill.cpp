// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A decision to move something against one to leave it where it is: "decided to raise the rate" → "decided to
// maintain the rate". Where a figure changed, the figure says it first.

#include "core/shift/governs.h"
#include "core/shift/matter.h"
#include "core/shift/quantities.h"
#include "core/shift/signal.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.65;
constexpr double rewordedWeight = 0.4;
constexpr double beforeFigures = 0.55; ///< edited, where the figures say more

/// The first changed verb of `verbs` that is resolved on: "will raise", "decided to raise".
std::optional<qsizetype> resolvedVerb(const SideView& side, const QSet<QString>& verbs)
{
    static const QSet<QString> openers{u"to"_s, u"will"_s, u"shall"_s, u"'ll"_s, u"must"_s};
    for (qsizetype i = 1; i < side.tokens.size(); ++i) {
        const PairToken& token = side.tokens[i];
        if (token.changed && !token.foreign && !token.shared && verbs.contains(token.folded)
            && openers.contains(side.tokens[i - 1].folded) && !denialOf(side, i) && !isConditional(side, i))
            return i;
    }
    return std::nullopt;
}

/// Whether what stays stands where the move ended: "lower by 1/4 point to 3 percent" → "maintain at 3
/// percent". The move may name its step besides.
bool sameFigures(const SideView& moving, const SideView& resting)
{
    const auto keys = [](const SideView& side) {
        QStringList all;
        const QList<Quantity> quantities = quantitiesOf(side);
        for (const Quantity& quantity : quantities)
            all.append(quantity.key);
        return all;
    };
    const QStringList moved = keys(moving);
    const QStringList rested = keys(resting);
    return moved.isEmpty() == rested.isEmpty()
        && std::ranges::all_of(rested, [&moved](const QString& key) { return moved.contains(key); });
}

} // namespace

void judgeStandstill(const PairView& pair, ShiftSignals& found)
{
    static const QSet<QString> moves{u"raise"_s,   u"lower"_s, u"increase"_s, u"reduce"_s,  u"cut"_s,
                                     u"tighten"_s, u"ease"_s,  u"change"_s,   u"abolish"_s, u"end"_s};
    static const QSet<QString> rests{u"maintain"_s, u"hold"_s, u"keep"_s, u"leave"_s, u"retain"_s};
    if (!pair.english)
        return;
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& moving = pair.of(name);
        const SideView& resting = pair.other(name);
        const std::optional<qsizetype> move = resolvedVerb(moving, moves);
        const std::optional<qsizetype> rest = resolvedVerb(resting, rests);
        if (!move || !rest || !sameHead(moving, *move, resting, *rest))
            continue;
        const double weight = !pair.edited() ? rewordedWeight
            : sameFigures(moving, resting)   ? editedWeight
                                             : beforeFigures;
        const TextRange moved = moving.tokens[*move].range;
        const TextRange rested = resting.tokens[*rest].range;
        const QString reason = name == Side::Old ? arrow(quoted(moving, moved), quoted(resting, rested))
                                                 : arrow(quoted(resting, rested), quoted(moving, moved));
        found.append({Shift::Reversed,
                      weight,
                      false,
                      false,
                      {wordEvidence(moving, moved, Shift::Reversed, reason),
                       wordEvidence(resting, rested, Shift::Reversed, reason)}});
    }
}

} // namespace palinode
