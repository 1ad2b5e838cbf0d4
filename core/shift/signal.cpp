// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/signal.h"

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

} // namespace palinode
