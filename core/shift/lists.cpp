// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of single words of which one side alone names several.

#include "core/shift/matter.h"
#include "core/shift/signal.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double listWeight = 0.55;

/// The items of the longest list of single words ("share, sell, rent, or trade") with a word in it that both
/// sides have; empty where there is none of three items or more.
QList<qsizetype> sharedList(const SideView& side)
{
    QList<qsizetype> best;
    QList<qsizetype> run;
    const auto close = [&] {
        const bool meets = std::ranges::any_of(run, [&](qsizetype i) { return side.tokens[i].shared; });
        if (run.size() >= 3 && meets && run.size() > best.size())
            best = run;
        run.clear();
    };
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (!side.tokens[i].content || isCounted(side, i))
            continue;
        if (!run.isEmpty()) {
            const qsizetype from = side.tokens[run.last()].range.end;
            const QString gap =
                side.text.sliced(from, side.tokens[i].range.start - from).toString().simplified();
            static const QStringList joints{u","_s,   u", or"_s,  u", and"_s, u"or"_s,
                                            u"and"_s, u", nor"_s, u"nor"_s};
            const QString joint = gap.startsWith(", "_L1) ? gap.sliced(2) : gap;
            if (!joints.contains(gap) && !side.words->joints.contains(joint))
                close();
        }
        run.append(i);
    }
    close();
    return best;
}

} // namespace

void judgeLists(const PairView& pair, ShiftSignals& found)
{
    if (pair.edited())
        return;
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& side = pair.of(name);
        QList<qsizetype> items = sharedList(side);
        items.removeIf([&](qsizetype i) { return side.tokens[i].shared; });
        if (items.size() < 2 || !sharedList(pair.other(name)).isEmpty())
            continue;
        ShiftSignal signal;
        signal.shift = Shift::ScopeChanged;
        signal.weight = listWeight;
        const QString text = name == Side::Old
            ? QCoreApplication::translate("Shift", "%1 is named in the earlier statement only")
            : QCoreApplication::translate("Shift", "%1 is named in the later statement only");
        for (const qsizetype i : std::as_const(items))
            signal.evidence.append(wordEvidence(side, side.tokens[i].range, Shift::ScopeChanged,
                                                text.arg(quoted(side, side.tokens[i].range))));
        found.append(signal);
    }
}

} // namespace palinode
