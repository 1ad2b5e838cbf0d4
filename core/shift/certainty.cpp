// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How certain, committed or binding each side is, by the cues that differ: grades in the order of the
// literature (certain, probable, possible; promise, plan; duty, advice, permission).

#include "core/shift/functionwords.h"
#include "core/shift/governs.h"
#include "core/shift/matter.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double plainGrade = 0.85; ///< an assertion without any such cue
constexpr double hedgeCost = 0.1; ///< of each further cue below an assertion
constexpr double least = 0.12; ///< smaller differences say nothing
constexpr double unmetEdited = 0.5; ///< of the weight, where what is graded stands on one side alone
constexpr double unmetReworded = 0.8; ///< the same: other words may say it there

std::optional<double> gradeOf(CueClass kind)
{
    switch (kind) {
    case CueClass::CommitmentStrong:
        return 1.0;
    case CueClass::ObligationStrong:
        return 0.95;
    case CueClass::Certain:
        return 0.9;
    case CueClass::Probable:
        return 0.65;
    case CueClass::ObligationWeak:
        return 0.6;
    case CueClass::Permission:
        return 0.5;
    case CueClass::CommitmentWeak:
        return 0.45;
    case CueClass::Possible:
        return 0.35;
    default:
        return std::nullopt;
    }
}

constexpr qsizetype longestSubject = 4; ///< words

/// Whether "not" stands right behind a cue, or who acts is nobody: "may not", "can't", "no one may".
bool isDenied(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> nobody{u"no"_s,      u"nobody"_s,  u"no one"_s,  u"no-one"_s, u"none"_s,
                                      u"none of"_s, u"nothing"_s, u"neither"_s, u"nor"_s};
    return std::ranges::any_of(side.cues, [&](const PairCue& other) {
        if (other.cue.kind != CueClass::Negation)
            return false;
        const bool around = side.words->deniesAround && other.clause == cue.clause;
        const bool subject = !side.words->isKnown() && nobody.contains(other.folded)
            && other.clause == cue.clause && other.endToken <= cue.firstToken
            && cue.firstToken - other.endToken <= longestSubject; // "no person may"
        const bool before = side.words->isKnown() && other.endToken == cue.firstToken; // "ne peut pas"
        return other.firstToken == cue.endToken || around || before || subject;
    });
}

/// "Must not", "may not", "cannot", "is not allowed to": what each of them says is no.
bool forbids(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> verbs{u"may"_s, u"can"_s, u"ca"_s, u"must"_s, u"shall"_s};
    const QSet<QString>& modals = side.words->isKnown() ? side.words->forbidding : verbs;
    const bool says = cue.folded.contains("prohibit"_L1) || cue.folded.contains("forbid"_L1)
        || cue.folded.contains("not allowed"_L1) || cue.folded.contains("not permitted"_L1);
    const bool promises = cue.folded.startsWith("agree"_L1) && isDenied(side, cue); // "agree not to"
    return says || promises || cue.folded == "cannot"_L1
        || (modals.contains(cue.folded) && isDenied(side, cue));
}

bool hasChanged(const SideView& side, const std::function<bool(const PairCue&)>& is)
{
    return std::ranges::any_of(side.cues,
                               [&is](const PairCue& cue) { return cue.changed && !cue.foreign && is(cue); });
}

/// "Decided to keep" says of today what "will keep" says of tomorrow: a decision, not a pledge.
bool isDecision(const QString& folded)
{
    return folded.startsWith("decid"_L1) || folded.contains(" decided"_L1) || folded.startsWith("agree"_L1);
}

/// "Will likely run" says what "would likely run" says where both sides expect it all the same.
bool isExpected(const SideView& side)
{
    return std::ranges::any_of(side.cues, [](const PairCue& cue) {
        return !cue.changed && !cue.foreign && cue.cue.kind == CueClass::Probable;
    });
}

/// "You need our permission" is a duty to ask for it.
bool asksLeave(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> leave{u"permission"_s, u"consent"_s, u"approval"_s, u"authorization"_s};
    constexpr qsizetype reach = 4;
    const qsizetype end = std::min(side.tokens.size(), cue.endToken + reach);
    for (qsizetype i = cue.endToken; i < end; ++i) {
        if (leave.contains(side.tokens[i].folded))
            return true;
    }
    return false;
}

/// "We need a credit": a wish for a thing; "we need to act" is the duty.
bool isWant(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> things{u"a"_s,    u"an"_s,  u"the"_s,   u"more"_s,  u"better"_s, u"no"_s,
                                      u"less"_s, u"new"_s, u"these"_s, u"those"_s, u"your"_s,   u"our"_s};
    return (cue.folded == "need"_L1 || cue.folded == "needs"_L1) && cue.endToken < side.tokens.size()
        && things.contains(side.tokens[cue.endToken].folded) && !asksLeave(side, cue);
}

/// The grade of a cue, read beside the other side: "may" grants where it meets "can" or "is allowed to", and
/// "may not" forbids where it meets "must not".
std::optional<double> gradeBeside(const SideView& side, const SideView& other, const PairCue& cue)
{
    const auto isPermission = [](const PairCue& theirs) { return theirs.cue.kind == CueClass::Permission; };
    const auto isForbidding = [&other](const PairCue& theirs) { return forbids(other, theirs); };
    if (forbids(side, cue) && hasChanged(other, isForbidding))
        return gradeOf(CueClass::ObligationStrong);
    if ((cue.folded == "may"_L1 || side.words->granting.contains(cue.folded))
        && hasChanged(other, isPermission))
        return gradeOf(CueClass::Permission);
    const auto isWill = [](const PairCue& theirs) { return theirs.folded == "will"_L1; };
    if (cue.folded == "would"_L1 && hasChanged(other, isWill) && isExpected(side) && isExpected(other))
        return gradeOf(CueClass::Certain);
    if (isDecision(cue.folded) || cue.folded == "shall"_L1) // "shall" is the "is" of statutes
        return gradeOf(CueClass::Certain);
    if (isWant(side, cue))
        return gradeOf(CueClass::ObligationWeak);
    return gradeOf(cue.cue.kind);
}

/// "The judges decided" → "the decision of the judges": the word is on the other side, which grades nothing.
/// A modal verb alone says little beside freely reworded plain words.
bool isSaidWithoutGrade(const PairView& pair, const SideView& side, const PairCue& cue)
{
    const auto isGraded = [](const PairCue& theirs) { return gradeOf(theirs.cue.kind).has_value(); };
    const SideView& other = pair.other(side.side);
    const auto onlyDenies = [](const PairCue& theirs) {
        return isDenial(theirs) && theirs.cue.kind != CueClass::ObligationStrong;
    };
    if (forbids(side, cue) && hasChanged(other, onlyDenies))
        return true; // "is prohibited" → "do not"
    if (hasChanged(other, isGraded))
        return false;
    const auto words = std::span(side.tokens)
                           .subspan(static_cast<std::size_t>(cue.firstToken),
                                    static_cast<std::size_t>(cue.endToken - cue.firstToken));
    const bool alone = words.size() == 1 && isFunctionWord(words.front().folded);
    return std::ranges::any_of(words, &PairToken::rephrased) || (!pair.edited() && alone);
}

/// The word that a cue grades: the first word of matter behind it in its clause.
std::optional<qsizetype> governed(const SideView& side, const PairCue& cue)
{
    constexpr qsizetype reach = 5;
    const qsizetype end = std::min(side.tokens.size(), cue.endToken + reach);
    for (qsizetype i = cue.endToken; i < end && side.tokens[i].clause == cue.clause; ++i) {
        const PairToken& token = side.tokens[i];
        const bool manner = token.folded.size() > 4 && token.folded.endsWith("ly"_L1);
        const bool graded = std::ranges::any_of(side.cues, [&token](const PairCue& other) {
            return other.cue.range.overlaps(token.range) && gradeOf(other.cue.kind).has_value();
        });
        if (token.content && !manner && !graded)
            return i;
    }
    return std::nullopt;
}

/// Whether both sides have what the cue grades, so that its coming or going grades what was said before.
bool isMet(const PairView& pair, Side name, const PairCue& cue)
{
    const SideView& side = pair.of(name);
    const SideView& other = pair.other(name);
    const std::optional<qsizetype> word = governed(side, cue);
    if (!word || side.tokens[*word].shared || side.tokens[*word].rephrased)
        return true;
    for (qsizetype j = 0; j < other.tokens.size(); ++j) {
        if (other.tokens[j].content
            && (name == Side::Old ? inPlace(pair, *word, j) : inPlace(pair, j, *word)))
            return true;
    }
    return false;
}

struct GradedCue
{
    const PairCue* cue;
    double grade;
};

/// The strongest first.
using GradedCues = QList<GradedCue>;

/// "May not attempt to alter": who forbids even the attempt forbids no less.
bool isDeniedAttempt(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> plain{u"do"_s, u"does"_s, u"did"_s, u"no"_s};
    constexpr qsizetype reach = 3;
    if (cue.cue.kind != CueClass::CommitmentWeak || cue.firstToken >= side.tokens.size())
        return false;
    const PairCue* const denial = denialOf(side, cue.firstToken, reach);
    // "Do not plan to raise" promises less than "will not raise".
    return denial && (denial->firstToken == 0 || !plain.contains(side.tokens[denial->firstToken - 1].folded));
}

/// "In considering any change, the board …": what somebody is about while the claim holds.
bool isOccasion(const SideView& side, const PairCue& cue)
{
    return cue.folded.endsWith("ing"_L1) && cue.firstToken > 0
        && side.tokens[cue.firstToken - 1].folded == "in"_L1;
}

/// "Search warrant", "a warrant or order": the paper, not the promise.
bool isNoun(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> before{
        u"a"_s,  u"an"_s, u"the"_s,  u"any"_s,  u"search"_s, u"arrest"_s, u"bench"_s,    u"death"_s,
        u"or"_s, u"of"_s, u"this"_s, u"such"_s, u"every"_s,  u"court"_s,  u"judicial"_s, u"valid"_s};
    if (!cue.folded.startsWith("warrant"_L1) || cue.firstToken == 0)
        return false;
    const PairToken& word = side.tokens[cue.firstToken - 1];
    const bool listed = side.tokens[cue.firstToken].clause != word.clause;
    return before.contains(word.folded) || listed;
}

/// "A name, and maybe a company name": grades one member of a list, not what is said.
bool isOfMember(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> words{u"maybe"_s, u"perhaps"_s, u"possibly"_s};
    static const QSet<QString> articles{u"a"_s, u"an"_s, u"the"_s, u"some"_s};
    if (!words.contains(cue.folded) || cue.firstToken == 0 || cue.endToken >= side.tokens.size())
        return false;
    const QString& joint = side.tokens[cue.firstToken - 1].folded;
    return (joint == "and"_L1 || joint == "or"_L1) && articles.contains(side.tokens[cue.endToken].folded);
}

/// "What shall I say?" asks and promises nothing.
bool isAsked(const SideView& side, const PairCue& cue)
{
    for (qsizetype i = cue.cue.range.end; i < side.text.size(); ++i) {
        const QChar c = side.text[i];
        if (c == u'.' || c == u'!' || c == u'?')
            return c == u'?';
    }
    return false;
}

/// "The Committee judges that": who assesses states what they find, beside a plain statement of the same.
bool isFinding(const SideView& side, const SideView& other, const PairCue& cue)
{
    static const QSet<QString> words{u"judge"_s, u"judges"_s, u"judged"_s,    u"assess"_s,     u"assesses"_s,
                                     u"finds"_s, u"find"_s,   u"considers"_s, u"considered"_s, u"assessed"_s};
    const auto isGraded = [](const PairCue& theirs) { return gradeOf(theirs.cue.kind).has_value(); };
    return words.contains(cue.folded) && cue.endToken < side.tokens.size()
        && side.tokens[cue.endToken].folded == "that"_L1 && !hasChanged(other, isGraded);
}

/// "This law aims to" is "the purpose of this law is to".
bool isSaidPurpose(const SideView& other, const PairCue& cue)
{
    static const QSet<QString> purposes{u"purpose"_s,   u"aim"_s,        u"goal"_s,
                                        u"objective"_s, u"objectives"_s, u"object"_s};
    return cue.cue.kind == CueClass::CommitmentWeak
        && (cue.folded.startsWith("aim"_L1) || cue.folded.startsWith("seek"_L1))
        && std::ranges::any_of(other.tokens, [](const PairToken& token) {
               return token.changed && purposes.contains(token.folded);
           });
}

/// "Likely" → "very likely": the cue of this side that is a part of a changed one of the other.
bool isPartOfChanged(const PairView& pair, Side name, const PairCue& cue)
{
    return std::ranges::any_of(pair.other(name).cues, [&](const PairCue& theirs) {
        if (!theirs.changed || theirs.foreign || theirs.cue.kind != cue.cue.kind)
            return false;
        for (qsizetype i = cue.firstToken; i < cue.endToken; ++i) {
            const std::optional<qsizetype> there = keptAs(pair, name, i);
            if (there && theirs.firstToken <= *there && *there < theirs.endToken)
                return true;
        }
        return false;
    });
}

/// How far a word of degree within a cue moves its grade: "very likely", "somewhat likely".
double degreeOf(const PairCue& cue)
{
    static const QSet<QString> more{u"very"_s,     u"highly"_s,    u"most"_s,  u"extremely"_s,
                                    u"almost"_s,   u"virtually"_s, u"every"_s, u"best"_s,
                                    u"strongly"_s, u"firmly"_s,    u"fully"_s, u"deeply"_s};
    static const QSet<QString> less{u"somewhat"_s, u"less"_s, u"fairly"_s, u"rather"_s};
    constexpr double step = 0.13;
    const QString opening = cue.folded.section(u' ', 0, 0);
    return more.contains(opening) ? step : less.contains(opening) ? -step : 0;
}

GradedCues gradedCues(const PairView& pair, Side name)
{
    const SideView& side = pair.of(name);
    const SideView& other = pair.other(name);
    GradedCues result;
    for (const PairCue& cue : side.cues) {
        const bool aside = cue.firstToken < side.tokens.size() && isConditional(side, cue.firstToken);
        const bool differs = cue.changed || isPartOfChanged(pair, name, cue);
        if (!differs || cue.foreign || aside || isSaidPurpose(other, cue) || isOccasion(side, cue)
            || isDeniedAttempt(side, cue) || isSaidWithoutGrade(pair, side, cue) || isNoun(side, cue)
            || isOfMember(side, cue) || isAsked(side, cue) || isFinding(side, other, cue))
            continue;
        if (const std::optional<double> grade = gradeBeside(side, other, cue))
            result.append({&cue, *grade + degreeOf(cue)});
    }
    // What came or went with its own grade says nothing of how the rest is graded.
    const auto met = [&](const GradedCue& entry) { return isMet(pair, name, *entry.cue); };
    if (pair.edited() && std::ranges::any_of(result, met))
        result.removeIf([&met](const GradedCue& entry) { return !met(entry); });
    std::ranges::stable_sort(result, std::greater(), &GradedCue::grade);
    return result;
}

/// Takes out the cues that meet in one place and grade alike, where others are left: "it shall be" → "it is
/// likely that it will be" is graded by what came.
void takeOutAlike(const PairView& pair, GradedCues& before, GradedCues& after)
{
    const auto editOf = [](const SideView& side, const GradedCue& entry) {
        const qsizetype token = entry.cue->firstToken;
        return token < side.tokens.size() ? side.tokens[token].edit : -1;
    };
    for (qsizetype i = 0; i < before.size();) {
        const int edit = editOf(pair.oldSide, before[i]);
        const auto met = std::ranges::find_if(after, [&](const GradedCue& entry) {
            return edit >= 0 && editOf(pair.newSide, entry) == edit
                && std::abs(entry.grade - before[i].grade) < least;
        });
        if (met == after.end() || (before.size() == 1 && after.size() == 1)) {
            ++i;
            continue;
        }
        after.erase(met);
        before.removeAt(i);
    }
}

/// The grade that cues give a statement, the strongest first.
double gradeOf(const GradedCues& cues)
{
    if (cues.isEmpty())
        return plainGrade;
    const GradedCue& strongest = cues.first();
    double grade = strongest.grade;
    // A hedge lowers what stands behind it: "we expect that it will".
    for (const GradedCue& further : cues.sliced(1)) {
        if (further.grade < plainGrade && further.cue->firstToken < strongest.cue->firstToken)
            grade -= hedgeCost;
    }
    return grade;
}

/// How far the grade rose. A duty in the place of a plain statement of an edited text asks for more, though
/// the two grades are near.
double stepOf(const PairView& pair, const GradedCues& before, const GradedCues& after)
{
    constexpr double dutyStep = 0.13;
    const auto isDuty = [](const GradedCues& cues) {
        return !cues.isEmpty() && cues.first().cue->cue.kind == CueClass::ObligationStrong
            && cues.first().grade >= *gradeOf(CueClass::ObligationStrong);
    };
    const double difference = gradeOf(after) - gradeOf(before);
    if (pair.edited() && before.isEmpty() && isDuty(after))
        return std::max(difference, dutyStep);
    if (pair.edited() && after.isEmpty() && isDuty(before))
        return std::min(difference, -dutyStep);
    return difference;
}

} // namespace

void judgeGrades(const PairView& pair, ShiftSignals& found)
{
    GradedCues before = gradedCues(pair, Side::Old);
    GradedCues after = gradedCues(pair, Side::New);
    if (pair.edited())
        takeOutAlike(pair, before, after);
    if (before.isEmpty() && after.isEmpty())
        return;
    const double difference = stepOf(pair, before, after);
    if (std::abs(difference) < least)
        return;
    ShiftSignal signal;
    signal.shift = difference > 0 ? Shift::Strengthened : Shift::Weakened;
    signal.weight = pair.edited() ? std::min(0.85, 0.45 + std::abs(difference))
                                  : std::min(0.7, 0.3 + std::abs(difference));
    const auto met = [&pair](Side side, const GradedCues& graded) {
        return std::ranges::any_of(graded,
                                   [&](const GradedCue& entry) { return isMet(pair, side, *entry.cue); });
    };
    // Beside words of its own a grade says little: of an edited text where that holds of both sides, of a
    // reworded one, where little else says what belongs to what, where it holds of either.
    const bool oldLoose = !before.isEmpty() && !met(Side::Old, before);
    const bool newLoose = !after.isEmpty() && !met(Side::New, after);
    const bool allLoose = !met(Side::Old, before) && !met(Side::New, after);
    if (pair.edited() ? allLoose : oldLoose || newLoose)
        signal.weight *= pair.edited() ? unmetEdited : unmetReworded;
    const auto shown = [](const GradedCues& graded) {
        QList<PairCue> cues;
        for (const GradedCue& entry : graded)
            cues.append(*entry.cue);
        return cues;
    };
    addMetCues(signal, pair, shown(before), shown(after),
               QCoreApplication::translate("Shift", "plain statement"));
    found.append(signal);
}

} // namespace palinode
