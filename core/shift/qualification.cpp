// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A qualification ("but …", "although …") that only one side has takes from what is said.

#include "core/shift/signal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedWeight = 0.62;
constexpr double rewordedWeight = 0.3;

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

QList<qsizetype> qualifications(const SideView& side)
{
    static const QSet<QString> words{u"but"_s,     u"although"_s,     u"though"_s,
                                     u"however"_s, u"nevertheless"_s, u"nonetheless"_s};
    QList<qsizetype> found;
    for (qsizetype i = 1; i < side.tokens.size(); ++i) { // the first word joins to the sentence before
        const QString& word = side.tokens[i].folded;
        const bool qualifies = words.contains(word) || side.words->qualifications.contains(word);
        if (side.tokens[i].changed && qualifies && !side.tokens[i].foreign && hasOwnMatter(side, i))
            found.append(i);
    }
    return found;
}

} // namespace

void judgeQualification(const PairView& pair, ShiftSignals& found)
{
    const QList<qsizetype> before = qualifications(pair.oldSide);
    const QList<qsizetype> after = qualifications(pair.newSide);
    if (before.isEmpty() == after.isEmpty())
        return;
    const bool came = before.isEmpty();
    const SideView& side = came ? pair.newSide : pair.oldSide;
    const TextRange range = side.tokens[came ? after.first() : before.first()].range;
    const QString text = came ? QCoreApplication::translate("Shift", "qualification added: %1")
                              : QCoreApplication::translate("Shift", "qualification gone: %1");
    ShiftSignal signal;
    signal.shift = came ? Shift::Weakened : Shift::Strengthened;
    signal.weight = pair.edited() ? editedWeight : rewordedWeight;
    signal.evidence = {wordEvidence(side, range, signal.shift, text.arg(quoted(side, range)))};
    found.append(signal);
}

} // namespace palinode
