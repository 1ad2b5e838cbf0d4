// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/verdictwording.h"

#include "core/report/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace palinode {

namespace {

class VerdictWording
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWording)
};

int countOf(const Comparison& comparison, Shift shift)
{
    const auto found = comparison.summary.counts.find(shift);
    return found == comparison.summary.counts.end() ? 0 : found->second;
}

/// "3 weakened", as it stands inside a sentence.
QString countPhrase(Shift shift, int count)
{
    switch (shift) {
    case Shift::Reversed:
        return VerdictWording::tr("%1 reversed").arg(count);
    case Shift::QuantityChanged:
        return VerdictWording::tr("%1 with a changed quantity").arg(count);
    case Shift::ConditionChanged:
        return VerdictWording::tr("%1 with a changed condition").arg(count);
    case Shift::ScopeChanged:
        return VerdictWording::tr("%1 changed in scope").arg(count);
    case Shift::Strengthened:
        return VerdictWording::tr("%1 strengthened").arg(count);
    case Shift::Weakened:
        return VerdictWording::tr("%1 weakened").arg(count);
    case Shift::Reaffirmed:
        return VerdictWording::tr("%1 reaffirmed").arg(count);
    case Shift::Dropped:
        return VerdictWording::tr("%1 dropped").arg(count);
    case Shift::New:
        return VerdictWording::tr("%1 new").arg(count);
    case Shift::Unrelated:
        break;
    }
    return VerdictWording::tr("%1 unrelated").arg(count);
}

/// "a, b and c".
QString enumeration(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return VerdictWording::tr("%1 and %2", "the last two of an enumeration")
        .arg(parts.join(QStringLiteral(", ")), last);
}

/// A weight in claims, cut to one decimal: rounded up it could stand on the other side of a limit.
QString weightText(qint64 weight)
{
    constexpr qint64 tenth = VerdictWeights::whole / 10;
    const qint64 tenths = weight / tenth;
    return QString::number(static_cast<double>(tenths) / 10, 'f', 1);
}

/// What was counted: "of 12 matched claims of substance, 5 changed (2 reversed); 7 others were dropped or
/// are new".
QString countedClaims(const VerdictWeights& weights)
{
    const QString matched = weights.allClaims
        ? counted(weights.matched, VerdictWording::tr("1 matched claim"),
                  VerdictWording::tr("%1 matched claims"))
        : counted(weights.matched, VerdictWording::tr("1 matched claim of substance"),
                  VerdictWording::tr("%1 matched claims of substance"));
    QString changed = weights.shiftedFindings == 0
        ? VerdictWording::tr("none changed")
        : VerdictWording::tr("%1 changed").arg(weights.shiftedFindings);
    const qint64 reversed = weights.reversedFindings + weights.possiblyReversed;
    if (reversed > 0)
        changed = VerdictWording::tr("%1 (%2 reversed)", "“5 changed”, number").arg(changed).arg(reversed);
    const QString unmatched = weights.unmatched == 0
        ? VerdictWording::tr("none was dropped or is new")
        : counted(weights.unmatched, VerdictWording::tr("1 other was dropped or is new"),
                  VerdictWording::tr("%1 others were dropped or are new"));
    return VerdictWording::tr("of %1, %2; %3",
                              "“12 matched claims”, “5 changed”, “7 others were dropped or are new”")
        .arg(matched, changed, unmatched);
}

QString howWeighed(const VerdictWeights& weights)
{
    return weights.possible == 0
        ? VerdictWording::tr("Weighed by confidence, dropped and new claims in full")
        : VerdictWording::tr(
              "Weighed by confidence, dropped and new claims in full and those of possible matches "
              "by what speaks against the match");
}

/// What did not count as it seems to, as sentences, each with a space before it.
QString notCounted(const VerdictWeights& weights)
{
    QString text;
    if (weights.possiblyReversed > 0)
        text += u' '
            + counted(weights.possiblyReversed,
                      VerdictWording::tr("1 reversal does not weigh as one: its match is only possible."),
                      VerdictWording::tr(
                          "%1 reversals do not weigh as such: their matches are only possible."));
    return text + u' '
        + (weights.allClaims
               ? VerdictWording::tr(
                     "No claim of either text is of substance, so all were counted, and firm matches "
                     "alone as counterparts.")
               : VerdictWording::tr("Headings, dates, greetings and repeated lines are not of substance."));
}

} // namespace

QString verdictSentence(const Comparison& comparison)
{
    QStringList shifted;
    int matched = 0;
    for (const Shift shift : allShifts()) {
        if (shift == Shift::Dropped || shift == Shift::New)
            continue;
        const int count = countOf(comparison, shift);
        matched += count;
        if (count > 0 && shift != Shift::Reaffirmed)
            shifted.append(countPhrase(shift, count));
    }
    QString first;
    if (matched == 0)
        first = VerdictWording::tr("No claim of one text meets one of the other");
    else if (shifted.isEmpty())
        first = counted(matched, VerdictWording::tr("The one matched claim is reaffirmed"),
                        VerdictWording::tr("All %1 matched claims are reaffirmed"));
    else
        first = VerdictWording::tr("%1 of %2", "“1 reversed and 1 weakened” of “2 matched claims”")
                    .arg(enumeration(shifted),
                         counted(matched, VerdictWording::tr("1 matched claim"),
                                 VerdictWording::tr("%1 matched claims")));
    return VerdictWording::tr("%1; %2, %3.")
        .arg(first, countPhrase(Shift::Dropped, countOf(comparison, Shift::Dropped)),
             countPhrase(Shift::New, countOf(comparison, Shift::New)));
}

QString verdictRule(const Summary& summary)
{
    const VerdictWeights& weights = summary.weights;
    const QString told = verdictName(summary.verdict);
    if (weights.claims == 0)
        return VerdictWording::tr("Verdict %1: there is nothing to compare.").arg(told);
    if (summary.verdict == Verdict::Unclear) {
        const QString claims = weights.allClaims ? VerdictWording::tr("%1 claims")
                                                 : VerdictWording::tr("%1 claims of substance");
        const QString met = weights.matchedClaims == 0 ? VerdictWording::tr("none has")
            : weights.matchedClaims == 1               ? VerdictWording::tr("1 has")
                                         : VerdictWording::tr("%1 have").arg(weights.matchedClaims);
        const QString partner =
            weights.allClaims ? VerdictWording::tr("a firm match") : VerdictWording::tr("a counterpart");
        return VerdictWording::tr(
                   "Verdict %1: of the %2 in both texts together, %3 %4 in the other text, which is less "
                   "than one in ten.",
                   "name, “41 claims of substance”, “4 have”, “a counterpart”")
                   .arg(told, claims.arg(weights.claims), met, partner)
            + notCounted(weights);
    }
    QString text = VerdictWording::tr("Verdict %1: %2.", "name, “of 12 matched claims, …”")
                       .arg(told, countedClaims(weights));
    const QString changed = weightText(weights.changed);
    const QString reversed = weightText(weights.reversed);
    switch (summary.verdict) {
    case Verdict::Consistent:
        if (weights.changed > 0)
            text += u' '
                + VerdictWording::tr("%1, this comes to %2 claims, which is less than half a claim.",
                                     "“Weighed by confidence, …”, number")
                      .arg(howWeighed(weights), changed);
        break;
    case Verdict::Shifted:
        text += u' '
            + (weights.changed < VerdictWeights::whole / 2
                   ? VerdictWording::tr(
                         "%1, this comes to %2 claims, which is a quarter or more of the one that is "
                         "matched.",
                         "“Weighed by confidence, …”, number")
                   : VerdictWording::tr("%1, this comes to %2 claims, which is half a claim or more.",
                                        "“Weighed by confidence, …”, number"))
                  .arg(howWeighed(weights), changed);
        if (weights.reversed >= VerdictWeights::whole / 2)
            text += u' '
                + VerdictWording::tr(
                      "Reversals of firm matches come to %1, which is less than one in twenty of the "
                      "matched claims.")
                      .arg(reversed);
        else if (weights.reversed > 0)
            text += u' '
                + VerdictWording::tr("Reversals of firm matches come to %1, which is less than half a claim.")
                      .arg(reversed);
        break;
    case Verdict::Reversed:
        text += u' '
            + VerdictWording::tr(
                  "Reversals of firm matches, each weighed by its confidence, come to %1 claims, which "
                  "is half a claim or more and at least one in twenty of the matched claims.")
                  .arg(reversed);
        break;
    case Verdict::Unclear:
        break;
    }
    return text + notCounted(weights);
}

} // namespace palinode
