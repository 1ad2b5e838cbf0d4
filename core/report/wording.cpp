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

} // namespace

QString counted(qint64 count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

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

QString linkStrengthId(LinkStrength strength)
{
    switch (strength) {
    case LinkStrength::Identical:
        return QStringLiteral("identical");
    case LinkStrength::Firm:
        return QStringLiteral("firm");
    case LinkStrength::Possible:
        return QStringLiteral("possible");
    case LinkStrength::Pinned:
        return QStringLiteral("pinned");
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
