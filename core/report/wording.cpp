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

/// A weight in claims, cut to two digits: rounded up it could stand on the other side of a limit.
QString weightText(qint64 weight)
{
    constexpr qint64 hundredth = VerdictWeights::whole / 100;
    const qint64 hundredths = weight / hundredth;
    return QString::number(static_cast<double>(hundredths) / 100, 'f', 2);
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
    const QString counting =
        Wording::tr("each counted by its confidence, without headings, dates, greetings and repeated lines");
    switch (summary.verdict) {
    case Verdict::Consistent:
        return Wording::tr(
                   "Consistent, because shifted, dropped and new claims together weigh %1, less than half "
                   "a claim (%2).")
            .arg(weightText(weights.changed), counting);
    case Verdict::Shifted:
        return Wording::tr(
                   "Shifted, because shifted, dropped and new claims together weigh %1, half a claim or "
                   "more, and reversals weigh %2 of %3 matched, less than half a claim or less than one in "
                   "twenty (%4).")
            .arg(weightText(weights.changed), weightText(weights.reversed), QString::number(weights.matched),
                 counting);
    case Verdict::Reversed:
        return Wording::tr(
                   "Reversed, because reversals weigh %1 of %2 matched claims, half a claim or more and "
                   "one in twenty or more (%3).")
            .arg(weightText(weights.reversed), QString::number(weights.matched), counting);
    case Verdict::Unclear:
        return Wording::tr(
                   "Unclear, because %1 of %2 claims have a counterpart, less than one in ten (headings, "
                   "dates, greetings and repeated lines do not count).")
            .arg(weights.matchedClaims)
            .arg(weights.claims);
    }
    std::unreachable();
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
            "This build has no sentence encoder: claims that were worded wholly anew are harder to "
            "match.");
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
            Wording::tr("The texts are large: for 1 claim not every possible counterpart was looked at."),
            Wording::tr("The texts are large: for %1 claims not every possible counterpart was looked at."));
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
