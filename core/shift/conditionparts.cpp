// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/conditionparts.h"

#include "core/shift/governs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

ConditionKind kindOf(const QString& folded)
{
    struct Opening
    {
        QLatin1StringView words;
        ConditionKind kind;
    };
    static constexpr std::array openings{
        Opening{"unless"_L1, ConditionKind::Excepts},
        Opening{"except"_L1, ConditionKind::Excepts},
        Opening{"sav"_L1, ConditionKind::Excepts},
        Opening{"barring"_L1, ConditionKind::Excepts},
        Opening{"with the exception"_L1, ConditionKind::Excepts},
        Opening{"in the absence"_L1, ConditionKind::Excepts},
        Opening{"but for"_L1, ConditionKind::Excepts},
        Opening{"until"_L1, ConditionKind::Awaits},
        Opening{"till"_L1, ConditionKind::Awaits},
        Opening{"not until"_L1, ConditionKind::Awaits},
        Opening{"once"_L1, ConditionKind::Awaits},
        Opening{"pending"_L1, ConditionKind::Awaits},
        Opening{"with"_L1, ConditionKind::Asks},
        Opening{"upon"_L1, ConditionKind::Asks},
        Opening{"in accordance"_L1, ConditionKind::Leans},
        Opening{"to comply"_L1, ConditionKind::Leans},
        Opening{"consistent"_L1, ConditionKind::Leans},
        Opening{"notwithstanding"_L1, ConditionKind::Leans},
        Opening{"as required by"_L1, ConditionKind::Leans},
        Opening{"as permitted by"_L1, ConditionKind::Leans},
        Opening{"where permitted by"_L1, ConditionKind::Leans},
        Opening{"depend"_L1, ConditionKind::Leans},
        Opening{"other than"_L1, ConditionKind::Parts},
        Opening{"otherwise than"_L1, ConditionKind::Parts},
        Opening{"apart from"_L1, ConditionKind::Parts},
        Opening{"aside from"_L1, ConditionKind::Parts},
    };
    const auto fits = std::ranges::find_if(
        openings, [&folded](const Opening& opening) { return folded.startsWith(opening.words); });
    return fits == openings.end() ? ConditionKind::Supposes : fits->kind;
}

/// "(b)", "(iv)", "(1)": the name of a paragraph, which stands in a sentence like any word.
bool isLabel(const SideView& side, qsizetype token)
{
    constexpr qsizetype longest = 4; // characters
    const TextRange range = side.tokens[token].range;
    return range.end - range.start <= longest && range.start > 0 && range.end < side.text.size()
        && side.text[range.start - 1] == u'(' && side.text[range.end] == u')';
}

/// Whether a mark before the token ends what a condition may govern.
bool endsReach(const SideView& side, qsizetype token)
{
    TextRange between{side.tokens[token - 1].range.end, side.tokens[token].range.start};
    between.start += isLabel(side, token - 1) ? 1 : 0;
    between.end -= isLabel(side, token) ? 1 : 0;
    const QStringView gap = between.of(side.text);
    return std::ranges::any_of(gap,
                               [](QChar c) {
                                   return c == u';' || c == u':' || c == u'.' || c == u'(' || c == u')'
                                       || c == u'\u2014';
                               })
        || side.tokens[token].folded == "but"_L1;
}

/// Whether a word before the cue, in its clause, opens a clause that explains another one.
bool isSubordinate(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> openers{u"which"_s, u"because"_s, u"who"_s, u"whose"_s};
    for (qsizetype i = cue.firstToken - 1; i >= 0 && side.tokens[i].clause == cue.clause; --i) {
        const bool purpose =
            side.tokens[i].folded == "that"_L1 && i > 0 && side.tokens[i - 1].folded == "so"_L1;
        if (purpose || openers.contains(side.tokens[i].folded))
            return true;
    }
    return false;
}

/// "All applications are subject to this statement" tells what rules them, not when something holds.
bool isRuledBy(const SideView& side, const PairCue& cue)
{
    static const QSet<QString> forms{u"is"_s, u"are"_s, u"be"_s, u"was"_s, u"were"_s};
    return cue.folded.startsWith("subject to"_L1) && cue.firstToken > 0
        && forms.contains(side.tokens[cue.firstToken - 1].folded);
}

/// "If any", "if it makes sense", "if you wish": said in passing, it asks for nothing.
bool asksNothing(const SideView& side, const ConditionPart& part)
{
    static const QList<QStringList> phrases{{u"any"_s},
                                            {u"it"_s, u"makes"_s, u"sense"_s},
                                            {u"it"_s, u"is"_s, u"needed"_s},
                                            {u"it"_s, u"is"_s, u"appropriate"_s},
                                            {u"it"_s, u"is"_s, u"possible"_s},
                                            {u"we"_s, u"see"_s, u"fit"_s},
                                            {u"we"_s, u"choose"_s},
                                            {u"you"_s, u"choose"_s},
                                            {u"you"_s, u"wish"_s},
                                            {u"you"_s, u"like"_s}};
    return std::ranges::any_of(phrases, [&](const QStringList& phrase) {
        const qsizetype end = part.cue->endToken + phrase.size();
        if (end > side.tokens.size()
            || (end < side.tokens.size() && side.tokens[end].clause == part.cue->clause))
            return false;
        for (qsizetype i = 0; i < phrase.size(); ++i) {
            if (side.tokens[part.cue->endToken + i].folded != phrase[i])
                return false;
        }
        return true;
    });
}

/// "(if these are available)": what only explains; an exception binds wherever it stands.
bool isAside(const SideView& side, const ConditionPart& part)
{
    if (part.kind != ConditionKind::Supposes)
        return false;
    for (qsizetype i = part.cue->cue.range.start - 1; i >= 0; --i) {
        const QChar c = side.text[i];
        if (c == u'(' || c == u')')
            return c == u'(';
    }
    return false;
}

/// "Where required by law" asks for something, "as required" does not.
bool isLegal(const SideView& side, const ConditionPart& part)
{
    return !part.cue->folded.startsWith("as "_L1) && part.end > part.cue->endToken
        && side.tokens[part.cue->endToken].folded == "by"_L1;
}

QStringList matterOf(const SideView& side, const ConditionPart& part)
{
    QStringList stems;
    for (qsizetype i = part.cue->endToken; i < part.end; ++i) {
        if (side.tokens[i].content || side.tokens[i].kind == WordKind::Number)
            stems.append(side.tokens[i].stem);
    }
    return stems;
}

/// Share of the words of matter that two conditions have in common.
double likeness(const QStringList& mine, const QStringList& theirs)
{
    if (mine.isEmpty() && theirs.isEmpty())
        return 1;
    // Both ways, for a stem may come twice on one side: swapping the sides must change nothing.
    const auto found = [](const QStringList& some, const QStringList& others) {
        return std::ranges::count_if(some, [&](const QString& stem) { return others.contains(stem); });
    };
    const auto common = std::min(found(mine, theirs), found(theirs, mine));
    return static_cast<double>(common) / static_cast<double>(std::max(mine.size(), theirs.size()));
}

bool deniesIn(const SideView& side, const ConditionPart& part)
{
    return std::ranges::any_of(side.cues, [&part](const PairCue& cue) {
        return isDenial(cue) && cue.firstToken >= part.cue->endToken && cue.endToken <= part.end;
    });
}

} // namespace

QList<ConditionPart> conditionsOf(const SideView& side)
{
    QList<ConditionPart> parts;
    for (const PairCue& cue : side.cues) {
        if (cue.cue.kind != CueClass::Condition || cue.foreign)
            continue;
        ConditionPart part{&cue, kindOf(cue.folded), cue.endToken, cue.endToken};
        while (part.end < side.tokens.size() && side.tokens[part.end].clause == cue.clause)
            ++part.end;
        constexpr qsizetype opening = 2; // words: "But if …"
        part.reach = part.end;
        while (cue.firstToken > opening && part.reach < side.tokens.size() && !endsReach(side, part.reach))
            ++part.reach;
        parts.append(part);
    }
    return parts;
}

bool isSoftBesides(const SideView& side, const ConditionPart& part)
{
    static const QSet<QString> soft{u"needed"_s,   u"necessary"_s, u"required"_s, u"appropriate"_s,
                                    u"possible"_s, u"warranted"_s, u"permitted"_s};
    const QString& words = part.cue->folded;
    return side.words->isSoftCondition(words) || (isSubordinate(side, *part.cue) && !isBinding(part))
        || (soft.contains(words.section(u' ', -1)) && !isLegal(side, part));
}

bool isSoft(const SideView& side, const ConditionPart& part)
{
    const QString& words = part.cue->folded;
    return words == "otherwise"_L1 || words == "whenever"_L1 || isSoftBesides(side, part)
        || part.kind == ConditionKind::Leans || part.kind == ConditionKind::Parts
        || isRuledBy(side, *part.cue) || asksNothing(side, part) || isAside(side, part);
}

bool isBinding(const ConditionPart& part)
{
    const QString& words = part.cue->folded;
    return part.kind == ConditionKind::Excepts || part.kind == ConditionKind::Asks
        || words.startsWith("provid"_L1) || words.startsWith("subject"_L1)
        || words.startsWith("on condition"_L1) || words.startsWith("on the condition"_L1)
        || words.startsWith("only "_L1);
}

bool saySame(const SideView& a, const ConditionPart& mine, const SideView& b, const ConditionPart& theirs)
{
    constexpr double alike = 0.5;
    if (likeness(matterOf(a, mine), matterOf(b, theirs)) < alike)
        return false;
    const bool denied = deniesIn(a, mine) != deniesIn(b, theirs);
    if (mine.kind == theirs.kind)
        return !denied;
    const auto between = [&](ConditionKind one, ConditionKind other) {
        return (mine.kind == one && theirs.kind == other) || (mine.kind == other && theirs.kind == one);
    };
    return between(ConditionKind::Supposes, ConditionKind::Excepts) && denied;
}

TextRange conditionWords(const SideView& side, const ConditionPart& part)
{
    const qsizetype end = part.end > part.cue->endToken ? side.tokens[part.end - 1].range.end : 0;
    return {part.cue->cue.range.start, std::max(part.cue->cue.range.end, end)};
}

} // namespace palinode
