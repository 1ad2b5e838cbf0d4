// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace palinode {

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr QStringView undetermined = u"und"; // of BCP 47

/// A sentence with a number: `one` is for 1, `many` has %1 for the number.
QString counted(qint64 count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

/// As it stands inside a sentence: "Arabic", or the tag where it has no name.
QString languageInSentence(const QString& tag)
{
    const QString name = languageName(tag);
    return name.isEmpty() ? Wording::tr("the language “%1”").arg(tag) : name;
}

/// Of several tags: "German, English".
QString languagesInSentence(const QString& tags)
{
    QStringList names;
    for (const QString& tag : tags.split(QStringLiteral(", ")))
        names.append(languageInSentence(tag));
    return names.join(QStringLiteral(", "));
}

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
        return Wording::tr("%1 reversed").arg(count);
    case Shift::QuantityChanged:
        return Wording::tr("%1 with a changed quantity").arg(count);
    case Shift::ConditionChanged:
        return Wording::tr("%1 with a changed condition").arg(count);
    case Shift::ScopeChanged:
        return Wording::tr("%1 changed in scope").arg(count);
    case Shift::Strengthened:
        return Wording::tr("%1 strengthened").arg(count);
    case Shift::Weakened:
        return Wording::tr("%1 weakened").arg(count);
    case Shift::Reaffirmed:
        return Wording::tr("%1 reaffirmed").arg(count);
    case Shift::Dropped:
        return Wording::tr("%1 dropped").arg(count);
    case Shift::New:
        return Wording::tr("%1 new").arg(count);
    case Shift::Unrelated:
        break;
    }
    return Wording::tr("%1 unrelated").arg(count);
}

/// "a, b and c".
QString enumeration(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return Wording::tr("%1 and %2", "the last two of an enumeration")
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
        ? counted(weights.matched, Wording::tr("1 matched claim"), Wording::tr("%1 matched claims"))
        : counted(weights.matched, Wording::tr("1 matched claim of substance"),
                  Wording::tr("%1 matched claims of substance"));
    QString changed = weights.shiftedFindings == 0 ? Wording::tr("none changed")
                                                   : Wording::tr("%1 changed").arg(weights.shiftedFindings);
    const qint64 reversed = weights.reversedFindings + weights.possiblyReversed;
    if (reversed > 0)
        changed = Wording::tr("%1 (%2 reversed)", "“5 changed”, number").arg(changed).arg(reversed);
    const QString unmatched = weights.unmatched == 0
        ? Wording::tr("none was dropped or is new")
        : counted(weights.unmatched, Wording::tr("1 other was dropped or is new"),
                  Wording::tr("%1 others were dropped or are new"));
    return Wording::tr("of %1, %2; %3",
                       "“12 matched claims”, “5 changed”, “7 others were dropped or are new”")
        .arg(matched, changed, unmatched);
}

/// What did not count as it seems to, as sentences, each with a space before it.
QString notCounted(const VerdictWeights& weights)
{
    QString text;
    if (weights.possiblyReversed > 0)
        text += u' '
            + counted(weights.possiblyReversed,
                      Wording::tr("1 reversal does not weigh as one: its match is only possible."),
                      Wording::tr("%1 reversals do not weigh as such: their matches are only possible."));
    return text + u' '
        + (weights.allClaims
               ? Wording::tr("No claim of either text is of substance, so all were counted, and firm matches "
                             "alone as counterparts.")
               : Wording::tr("Headings, dates, greetings and repeated lines are not of substance."));
}

} // namespace

QString shiftId(Shift shift)
{
    switch (shift) {
    case Shift::Reversed:
        return QStringLiteral("reversed");
    case Shift::QuantityChanged:
        return QStringLiteral("quantity_changed");
    case Shift::ConditionChanged:
        return QStringLiteral("condition_changed");
    case Shift::ScopeChanged:
        return QStringLiteral("scope_changed");
    case Shift::Strengthened:
        return QStringLiteral("strengthened");
    case Shift::Weakened:
        return QStringLiteral("weakened");
    case Shift::Reaffirmed:
        return QStringLiteral("reaffirmed");
    case Shift::Dropped:
        return QStringLiteral("dropped");
    case Shift::New:
        return QStringLiteral("new");
    case Shift::Unrelated:
        return QStringLiteral("unrelated");
    }
    std::unreachable();
}

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Consistent:
        return QStringLiteral("consistent");
    case Verdict::Shifted:
        return QStringLiteral("shifted");
    case Verdict::Reversed:
        return QStringLiteral("reversed");
    case Verdict::Unclear:
        return QStringLiteral("unclear");
    }
    std::unreachable();
}

QString claimKindId(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Sentence:
        return QStringLiteral("sentence");
    case ClaimKind::Clause:
        return QStringLiteral("clause");
    case ClaimKind::Heading:
        return QStringLiteral("heading");
    case ClaimKind::ListItem:
        return QStringLiteral("list_item");
    }
    std::unreachable();
}

QString editOpId(EditOp op)
{
    switch (op) {
    case EditOp::Equal:
        return QStringLiteral("equal");
    case EditOp::Delete:
        return QStringLiteral("delete");
    case EditOp::Insert:
        return QStringLiteral("insert");
    case EditOp::Replace:
        return QStringLiteral("replace");
    }
    std::unreachable();
}

QString shiftName(Shift shift)
{
    switch (shift) {
    case Shift::Reversed:
        return Wording::tr("Reversed");
    case Shift::QuantityChanged:
        return Wording::tr("Quantity changed");
    case Shift::ConditionChanged:
        return Wording::tr("Condition changed");
    case Shift::ScopeChanged:
        return Wording::tr("Scope changed");
    case Shift::Strengthened:
        return Wording::tr("Strengthened");
    case Shift::Weakened:
        return Wording::tr("Weakened");
    case Shift::Reaffirmed:
        return Wording::tr("Reaffirmed");
    case Shift::Dropped:
        return Wording::tr("Dropped");
    case Shift::New:
        return Wording::tr("New");
    case Shift::Unrelated:
        return Wording::tr("Unrelated");
    }
    std::unreachable();
}

QChar shiftGlyph(Shift shift)
{
    switch (shift) {
    case Shift::Reversed:
        return u'↔';
    case Shift::QuantityChanged:
        return u'#';
    case Shift::ConditionChanged:
        return u'?';
    case Shift::ScopeChanged:
        return u'⬒';
    case Shift::Strengthened:
        return u'▲';
    case Shift::Weakened:
        return u'▽';
    case Shift::Reaffirmed:
        return u'=';
    case Shift::Dropped:
        return u'−';
    case Shift::New:
        return u'+';
    case Shift::Unrelated:
        return u'≠';
    }
    std::unreachable();
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Consistent:
        return Wording::tr("Consistent");
    case Verdict::Shifted:
        return Wording::tr("Shifted");
    case Verdict::Reversed:
        return Wording::tr("Reversed", "overall verdict");
    case Verdict::Unclear:
        return Wording::tr("Unclear");
    }
    std::unreachable();
}

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
        first = Wording::tr("No claim of one text meets one of the other");
    else if (shifted.isEmpty())
        first = counted(matched, Wording::tr("The one matched claim is reaffirmed"),
                        Wording::tr("All %1 matched claims are reaffirmed"));
    else
        first = Wording::tr("%1 of %2", "“1 reversed and 1 weakened” of “2 matched claims”")
                    .arg(enumeration(shifted),
                         counted(matched, Wording::tr("1 matched claim"), Wording::tr("%1 matched claims")));
    return Wording::tr("%1; %2, %3.")
        .arg(first, countPhrase(Shift::Dropped, countOf(comparison, Shift::Dropped)),
             countPhrase(Shift::New, countOf(comparison, Shift::New)));
}

QString verdictRule(const Summary& summary)
{
    const VerdictWeights& weights = summary.weights;
    const QString told = verdictName(summary.verdict);
    if (weights.claims == 0)
        return Wording::tr("Verdict %1: there is nothing to compare.").arg(told);
    if (summary.verdict == Verdict::Unclear) {
        const QString claims =
            weights.allClaims ? Wording::tr("%1 claims") : Wording::tr("%1 claims of substance");
        const QString met = weights.matchedClaims == 0 ? Wording::tr("none has")
            : weights.matchedClaims == 1               ? Wording::tr("1 has")
                                                       : Wording::tr("%1 have").arg(weights.matchedClaims);
        const QString partner =
            weights.allClaims ? Wording::tr("a firm match") : Wording::tr("a counterpart");
        return Wording::tr(
                   "Verdict %1: of the %2 in both texts together, %3 %4 in the other text, which is less "
                   "than one in ten.",
                   "name, “41 claims of substance”, “4 have”, “a counterpart”")
                   .arg(told, claims.arg(weights.claims), met, partner)
            + notCounted(weights);
    }
    QString text =
        Wording::tr("Verdict %1: %2.", "name, “of 12 matched claims, …”").arg(told, countedClaims(weights));
    const QString changed = weightText(weights.changed);
    const QString reversed = weightText(weights.reversed);
    switch (summary.verdict) {
    case Verdict::Consistent:
        if (weights.changed > 0)
            text += u' '
                + Wording::tr(
                      "Weighed by confidence, dropped and new claims in full, this comes to %1 claims, "
                      "which is less than half a claim.")
                      .arg(changed);
        break;
    case Verdict::Shifted:
        text += u' '
            + Wording::tr("Weighed by confidence, dropped and new claims in full, this comes to %1 claims, "
                          "which is half a claim or more.")
                  .arg(changed);
        if (weights.reversed >= VerdictWeights::whole / 2)
            text += u' '
                + Wording::tr("Reversals of firm matches come to %1, which is less than one in twenty of the "
                              "matched claims.")
                      .arg(reversed);
        else if (weights.reversed > 0)
            text += u' '
                + Wording::tr("Reversals of firm matches come to %1, which is less than half a claim.")
                      .arg(reversed);
        break;
    case Verdict::Reversed:
        text += u' '
            + Wording::tr(
                  "Reversals of firm matches, each weighed by its confidence, come to %1 claims, which "
                  "is half a claim or more and at least one in twenty of the matched claims.")
                  .arg(reversed);
        break;
    case Verdict::Unclear:
        break;
    }
    return text + notCounted(weights);
}

QString noticeText(const Notice& notice)
{
    switch (notice.code) {
    case NoticeCode::EncodingGuessed:
        return Wording::tr("The encoding of a text was guessed: %1.").arg(notice.detail);
    case NoticeCode::CharactersReplaced:
        return counted(notice.count, Wording::tr("1 character could not be read and was replaced."),
                       Wording::tr("%1 characters could not be read and were replaced."));
    case NoticeCode::TextStruckOut:
        return counted(notice.count, Wording::tr("1 passage that is struck out in its file was left out."),
                       Wording::tr("%1 passages that are struck out in their file were left out."));
    case NoticeCode::LongClaimsCut:
        return counted(notice.count, Wording::tr("A very long sentence was cut at a space, once."),
                       Wording::tr("Very long sentences were cut at spaces, %1 times."));
    case NoticeCode::LanguagesDiffer:
        return Wording::
            tr("The texts are in different languages (%1); matches across languages are not to be expected.")
                .arg(languagesInSentence(notice.detail));
    case NoticeCode::NoWordVectors:
        if (notice.detail == undetermined)
            return Wording::tr(
                "The language of the texts was not recognised: claims are matched by the words they share.");
        return Wording::tr("There are no word meanings for %1: claims are matched by the words they share.",
                           "a language")
            .arg(languageInSentence(notice.detail));
    case NoticeCode::NoSentenceEncoder:
        return Wording::tr(
            "This build has no sentence encoder: claims that were worded wholly anew are harder to match; a "
            "build with PALINODE_ENCODER=ON has it.");
    case NoticeCode::EncodingBounded:
        return counted(
            notice.count,
            Wording::tr("The texts are large: the sentence encoder was not asked about 1 claim."),
            Wording::tr("The texts are large: the sentence encoder was not asked about %1 claims."));
    case NoticeCode::PinsNotKept:
        return counted(notice.count,
                       Wording::tr("1 pin was not kept: it contradicts another one or names no claim."),
                       Wording::tr("%1 pins were not kept: they contradict others or name no claim."));
    case NoticeCode::NoLexicon:
        if (notice.detail == undetermined)
            return Wording::tr(
                "The language of the texts was not recognised: shifts are named by words and numbers alone.");
        return Wording::tr("There is no lexicon of cues for %1: shifts are named by words and numbers alone.",
                           "a language")
            .arg(languageInSentence(notice.detail));
    case NoticeCode::MatchingBounded:
        return counted(
            notice.count,
            Wording::tr("The texts are large: for 1 claim not every possible counterpart was looked at or "
                        "weighed against the others."),
            Wording::tr("The texts are large: for %1 claims not every possible counterpart was looked at or "
                        "weighed against the others."));
    case NoticeCode::DifferenceBounded:
        return counted(
            notice.count,
            Wording::tr(
                "1 pair of passages differs too much to be compared word by word; it is shown as replaced."),
            Wording::tr("%1 pairs of passages differ too much to be compared word by word; they are shown as "
                        "replaced."));
    case NoticeCode::LexiconSkipped:
        if (notice.count > 0)
            return Wording::tr("A lexicon could not be read and was left out: %1, line %2.", "file, number")
                .arg(notice.detail, QString::number(notice.count));
        return Wording::tr("A lexicon could not be read and was left out: %1.").arg(notice.detail);
    case NoticeCode::LexiconNameTaken:
        return Wording::tr("%1 was left out: it has the name of a lexicon with the same or a higher version; "
                           "raise its version or rename it.",
                           "file")
            .arg(notice.detail);
    }
    std::unreachable();
}

QString languageName(const QString& tag)
{
    const QLocale::Language language = QLocale(tag).language();
    if (tag.isEmpty() || tag == undetermined || language == QLocale::C)
        return {};
    return QLocale::languageToString(language);
}

QList<Shift> allShifts()
{
    return {Shift::Reversed,     Shift::QuantityChanged, Shift::ConditionChanged,
            Shift::ScopeChanged, Shift::Strengthened,    Shift::Weakened,
            Shift::Reaffirmed,   Shift::Dropped,         Shift::New};
}

QSet<Shift> everyShift()
{
    const QList<Shift> shifts = allShifts();
    return {shifts.begin(), shifts.end()};
}

} // namespace palinode
