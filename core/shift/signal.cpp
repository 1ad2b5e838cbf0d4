// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/signal.h"

#include "core/shift/matter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

QString className(CueClass kind)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("CueClass", source); };
    switch (kind) {
    case CueClass::Certain:
        return text(QT_TRANSLATE_NOOP("CueClass", "certain"));
    case CueClass::Probable:
        return text(QT_TRANSLATE_NOOP("CueClass", "probable"));
    case CueClass::Possible:
        return text(QT_TRANSLATE_NOOP("CueClass", "possible"));
    case CueClass::CommitmentStrong:
        return text(QT_TRANSLATE_NOOP("CueClass", "firm commitment"));
    case CueClass::CommitmentWeak:
        return text(QT_TRANSLATE_NOOP("CueClass", "weak commitment"));
    case CueClass::ObligationStrong:
        return text(QT_TRANSLATE_NOOP("CueClass", "strong obligation"));
    case CueClass::ObligationWeak:
        return text(QT_TRANSLATE_NOOP("CueClass", "weak obligation"));
    case CueClass::Permission:
        return text(QT_TRANSLATE_NOOP("CueClass", "permission"));
    case CueClass::Negation:
        return text(QT_TRANSLATE_NOOP("CueClass", "negation"));
    case CueClass::Condition:
        return text(QT_TRANSLATE_NOOP("CueClass", "condition"));
    case CueClass::QuantifierAll:
        return text(QT_TRANSLATE_NOOP("CueClass", "all"));
    case CueClass::QuantifierMost:
        return text(QT_TRANSLATE_NOOP("CueClass", "most"));
    case CueClass::QuantifierSome:
        return text(QT_TRANSLATE_NOOP("CueClass", "some"));
    case CueClass::QuantifierFew:
        return text(QT_TRANSLATE_NOOP("CueClass", "few"));
    case CueClass::Restriction:
        return text(QT_TRANSLATE_NOOP("CueClass", "restriction"));
    case CueClass::Quantity:
        return text(QT_TRANSLATE_NOOP("CueClass", "quantity"));
    case CueClass::Attribution:
        return text(QT_TRANSLATE_NOOP("CueClass", "attribution"));
    case CueClass::Favourable:
        return text(QT_TRANSLATE_NOOP("CueClass", "favourable"));
    case CueClass::Caution:
        return text(QT_TRANSLATE_NOOP("CueClass", "caution"));
    case CueClass::Intensifier:
        return text(QT_TRANSLATE_NOOP("CueClass", "emphasis"));
    case CueClass::Downtoner:
        return text(QT_TRANSLATE_NOOP("CueClass", "softened"));
    }
    return {};
}

} // namespace

QString quoted(const SideView& side, TextRange range)
{
    return u'\u201c' + wholeWords(side.text, range).of(side.text).toString().simplified() + u'\u201d';
}

QString quotedWithClass(const SideView& side, const PairCue& cue)
{
    return u"%1 (%2)"_s.arg(quoted(side, cue.cue.range), className(cue.cue.kind));
}

QString arrow(const QString& oldWords, const QString& newWords)
{
    return oldWords + u" \u2192 "_s + newWords;
}

Evidence cueEvidence(const SideView& side, const PairCue& cue, Shift shift, const QString& reason)
{
    return {side.side, wholeWords(side.text, cue.cue.range), cueClassId(cue.cue.kind), reason, shift};
}

Evidence wordEvidence(const SideView& side, TextRange range, Shift shift, const QString& reason)
{
    return {side.side, wholeWords(side.text, range), u"word"_s, reason, shift};
}

void addMetCues(ShiftSignal& signal, const PairView& pair, const QList<PairCue>& oldCues,
                const QList<PairCue>& newCues, const QString& nothing)
{
    QList<qsizetype> partner(oldCues.size(), -1);
    QList<bool> taken(newCues.size(), false);
    const auto isFree = [&taken](qsizetype j) { return !taken[j]; };
    const auto meet = [&](qsizetype i, qsizetype j) {
        partner[i] = j;
        taken[j] = true;
    };
    const auto meets = [&](qsizetype i, qsizetype j) {
        return oldCues[i].firstToken < pair.oldSide.tokens.size()
            && newCues[j].firstToken < pair.newSide.tokens.size()
            && inPlace(pair, oldCues[i].firstToken, newCues[j].firstToken);
    };
    for (qsizetype i = 0; i < oldCues.size(); ++i) {
        for (qsizetype j = 0; j < newCues.size() && partner[i] < 0; ++j) {
            if (isFree(j) && meets(i, j))
                meet(i, j);
        }
    }
    if (!oldCues.isEmpty() && !newCues.isEmpty() && partner[0] < 0 && isFree(0))
        meet(0, 0);
    const auto came = [&](const PairCue& cue) {
        const QString words = quotedWithClass(pair.newSide, cue);
        return oldCues.isEmpty() ? arrow(nothing, words)
                                 : QCoreApplication::translate("Shift", "%1 came in").arg(words);
    };
    const auto went = [&](const PairCue& cue) {
        const QString words = quotedWithClass(pair.oldSide, cue);
        return newCues.isEmpty() ? arrow(words, nothing)
                                 : QCoreApplication::translate("Shift", "%1 is gone").arg(words);
    };
    for (qsizetype i = 0; i < oldCues.size(); ++i) {
        if (partner[i] < 0) {
            signal.evidence.append(cueEvidence(pair.oldSide, oldCues[i], signal.shift, went(oldCues[i])));
            continue;
        }
        const PairCue& met = newCues[partner[i]];
        const QString reason =
            arrow(quotedWithClass(pair.oldSide, oldCues[i]), quotedWithClass(pair.newSide, met));
        signal.evidence.append(cueEvidence(pair.oldSide, oldCues[i], signal.shift, reason));
        signal.evidence.append(cueEvidence(pair.newSide, met, signal.shift, reason));
    }
    for (qsizetype j = 0; j < newCues.size(); ++j) {
        if (isFree(j))
            signal.evidence.append(cueEvidence(pair.newSide, newCues[j], signal.shift, came(newCues[j])));
    }
}

} // namespace palinode
