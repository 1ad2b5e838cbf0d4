// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who, what and where: words of matter that only one side of an edited pair names and that no other rule
// reads. A list that gains or loses a member says most, then a word in another's place, then one that came or
// went; what stands in an introduction ("In light of …, we …") says least.

#include "core/shift/frame.h"
#include "core/shift/governs.h"
#include "core/shift/matter.h"
#include "core/shift/poles.h"
#include "core/shift/roles.h"
#include "core/shift/signal.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double listedWeight = 0.62; ///< joined to a word that stayed by "and", "or" or a comma
constexpr double replacedWeight = 0.54;
constexpr double passingWeight = 0.5; ///< came or went, in no other word's place
constexpr double slightWeight = 0.42; ///< the same, one of very many words
constexpr double asideWeight = 0.3;
constexpr double mannerWeight = 0.3; ///< adverbs alone
constexpr double mostFurther = 0.06;
constexpr double eachFurther = 0.02; ///< of a further word
constexpr double slightShare = 0.1;
constexpr double wordingWeight = 0.45; ///< where the wording changed all over, a word or two are wording too
constexpr double closelyEdited = 0.78; ///< share of the words that stayed
constexpr double wordingShare = 0.17;
constexpr double sameMatter = 0.8; ///< share of the words of matter that both sides have

/// Whether the word is already what another shift is named for.
bool explains(const ShiftSignals& found, Side side, const PairToken& token)
{
    return std::ranges::any_of(found, [&](const ShiftSignal& signal) {
        return signal.weight >= decisiveWeight
            && std::ranges::any_of(signal.evidence, [&](const Evidence& evidence) {
                   return evidence.side == side && evidence.range.overlaps(token.range);
               });
    });
}

/// "Do not agree" is "disagree": the other side denies the opposite.
bool isDeniedOpposite(const PairView& pair, Side name, qsizetype word)
{
    const SideView& side = pair.of(name);
    const SideView& other = pair.other(name);
    for (qsizetype j = 0; j < other.tokens.size(); ++j) {
        if (other.tokens[j].content && areOpposed(side.tokens[word].stem, other.tokens[j].stem)
            && (denialOf(side, word) == nullptr) != (denialOf(other, j) == nullptr))
            return true;
    }
    return false;
}

/// Whether a word of matter came or went where nothing stands in its place, and nothing else changed.
bool isOnlyChange(const PairView& pair, const PairToken& token)
{
    return pair.onePlace && token.changed && token.content && token.edit >= 0
        && pair.edits[token.edit].op != EditOp::Replace;
}

/// A word before a noun that stayed, come or gone alone, though it is said elsewhere, of something else:
/// "the economic outlook" → "the outlook".
bool isModifier(const PairView& pair, const SideView& side, qsizetype word)
{
    const PairToken& token = side.tokens[word];
    if (!isOnlyChange(pair, token) || word < 1 || word + 1 >= side.tokens.size())
        return false;
    const PairToken& next = side.tokens[word + 1];
    const auto changed = std::ranges::count_if(side.inEdit(token.edit), &PairToken::changed);
    const QString& before = side.tokens[word - 1].folded;
    const bool joined = changed == 2 && side.tokens[word - 1].changed
        && (before == "and"_L1 || before == "or"_L1); // "change or delete"
    return joined || (changed == 1 && next.content && next.clause == token.clause);
}

/// A word of a statement that came or went, and nothing else changed: "…; without them it cannot live". It
/// has a verb of its own, which an explanation or the number of a law has not.
bool isOfStatement(const PairView& pair, const SideView& side, qsizetype word)
{
    constexpr qsizetype fewest = 4; // words
    const PairToken& token = side.tokens[word];
    if (!isOnlyChange(pair, token))
        return false;
    const std::span<const PairToken> words = side.inEdit(token.edit);
    return std::ranges::count_if(words, &PairToken::changed) >= fewest
        && std::ranges::any_of(words, [](const PairToken& verb) {
               return verb.changed && isAuxiliaryVerb(verb.folded) && verb.folded != "be"_L1;
           });
}

/// Words of matter that the other side lacks and that no other rule reads.
QList<qsizetype> unexplained(const PairView& pair, Side name, const ShiftSignals& found)
{
    const SideView& side = pair.of(name);
    QList<qsizetype> own = side.ownContent();
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        if (side.tokens[i].shared && (isModifier(pair, side, i) || isOfStatement(pair, side, i)))
            own.append(i);
    }
    std::ranges::sort(own);
    own.removeIf([&](qsizetype i) {
        const PairToken& token = side.tokens[i];
        return token.foreign || token.rephrased || explains(found, name, token) || isFrameWord(side, i)
            || isTakenUp(pair, name, i) || isDeniedOpposite(pair, name, i)
            || std::ranges::any_of(side.cues, [&](const PairCue& cue) {
                   const bool assesses =
                       cue.cue.kind == CueClass::Favourable || cue.cue.kind == CueClass::Caution;
                   return cue.cue.range.overlaps(token.range) && cue.cue.kind != CueClass::Attribution
                       && !(assesses && isModifier(pair, side, i));
               });
    });
    return own;
}

/// Words that came or went side by side.
struct Named
{
    TextRange range;
    qsizetype last = 0; ///< token
    int edit = -1;
    const Named* met = nullptr; ///< what stands in its place on the other side
};

/// Whether two words are of one phrase that came or went: "Michelle W. Bowman", "threat of war".
bool areOnePhrase(const SideView& side, qsizetype before, qsizetype word)
{
    constexpr qsizetype farthest = 3; // words
    if (word - before > farthest)
        return false;
    for (qsizetype i = before; i < word; ++i) {
        const PairToken& next = side.tokens[i + 1];
        if (next.edit != side.tokens[before].edit || next.clause != side.tokens[before].clause
            || !next.changed)
            return false;
    }
    return true;
}

QList<Named> joined(const SideView& side, const QList<qsizetype>& words)
{
    QList<Named> all;
    for (const qsizetype i : words) {
        const PairToken& token = side.tokens[i];
        if (!all.isEmpty() && areOnePhrase(side, all.last().last, i)) {
            all.last().range.end = token.range.end;
            all.last().last = i;
        } else {
            all.append({token.range, i, token.edit});
        }
    }
    return all;
}

/// Those in one edit meet in their order.
void meet(QList<Named>& olds, QList<Named>& news)
{
    auto next = news.begin();
    for (Named& old : olds) {
        while (next != news.end() && next->edit < old.edit)
            ++next;
        if (next == news.end() || next->edit != old.edit)
            continue;
        old.met = &*next;
        next->met = &old;
        ++next;
    }
}

bool isManner(const SideView& side, const PairToken& token)
{
    constexpr qsizetype shortest = 4; // letters before the ending
    if (side.words->isKnown())
        return std::ranges::any_of(side.words->mannerEndings, [&token](const QString& ending) {
            return token.folded.size() >= ending.size() + shortest && token.folded.endsWith(ending);
        });
    const bool name = token.range.start > 0 && side.text[token.range.start].isUpper(); // "Italy"
    return !name && token.folded.size() > 4 && token.folded.endsWith(QLatin1StringView("ly"));
}

/// Adverbs that bound what is done, where others only colour it: "publicly", "permanently".
bool bounds(const QString& adverb)
{
    static const QSet<QString> words{
        u"automatically"_s,    u"manually"_s,        u"permanently"_s,     u"temporarily"_s,
        u"indefinitely"_s,     u"perpetually"_s,     u"irrevocably"_s,     u"retroactively"_s,
        u"provisionally"_s,    u"publicly"_s,        u"privately"_s,       u"anonymously"_s,
        u"confidentially"_s,   u"voluntarily"_s,     u"individually"_s,    u"separately"_s,
        u"independently"_s,    u"unconditionally"_s, u"unanimously"_s,     u"electronically"_s,
        u"verbally"_s,         u"orally"_s,          u"intentionally"_s,   u"knowingly"_s,
        u"wilfully"_s,         u"willfully"_s,       u"unintentionally"_s, u"accidentally"_s,
        u"nationally"_s,       u"internationally"_s, u"globally"_s,        u"worldwide"_s,
        u"locally"_s,          u"federally"_s,       u"internally"_s,      u"externally"_s,
        u"commercially"_s,     u"lawfully"_s,        u"legally"_s,         u"illegally"_s,
        u"constitutionally"_s, u"medically"_s,       u"militarily"_s,      u"peacefully"_s,
        u"indirectly"_s,       u"annually"_s,        u"yearly"_s,          u"monthly"_s,
        u"weekly"_s,           u"daily"_s,           u"hourly"_s,          u"quarterly"_s,
        u"barely"_s,           u"hardly"_s,          u"wrongly"_s,         u"falsely"_s};
    return words.contains(adverb);
}

/// A word of an example: "services such as …".
bool isExample(const SideView& side, qsizetype word)
{
    constexpr qsizetype reach = 12; // words
    for (qsizetype i = word - 1; i >= std::max<qsizetype>(1, word - reach); --i) {
        const QString& before = side.tokens[i - 1].folded;
        const QString& here = side.tokens[i].folded;
        if ((before == "such"_L1 && here == "as"_L1)
            || (before == "for"_L1 && (here == "example"_L1 || here == "instance"_L1)) || here == "e.g"_L1)
            return true;
        if (QStringView(side.text)
                .sliced(side.tokens[i].range.end, side.tokens[i + 1].range.start - side.tokens[i].range.end)
                .contains(u';'))
            return false;
    }
    return false;
}

/// By what means something is done, which came or went in a phrase of its own: "by writing to us", "via
/// email".
bool isMeans(const PairView& pair, const SideView& side, qsizetype word)
{
    const int edit = side.tokens[word].edit;
    if (edit < 0 || pair.edits[edit].op == EditOp::Replace)
        return false;
    const std::span<const PairToken> words = side.inEdit(edit);
    const auto changed = std::ranges::find_if(words, &PairToken::changed);
    if (changed == words.end() || std::next(changed) == words.end())
        return false;
    return changed->folded == "via"_L1
        || (changed->folded == "by"_L1 && std::next(changed)->folded.endsWith("ing"_L1));
}

/// "Third party vendors" → "service providers": what the thing is called changed with the words before it.
bool namesRephrased(const SideView& side, qsizetype word)
{
    const int edit = side.tokens[word].edit;
    for (qsizetype i = word + 1; i < side.tokens.size() && side.tokens[i].edit == edit; ++i) {
        if (side.tokens[i].content && side.tokens[i].changed)
            return side.tokens[i].rephrased;
    }
    return false;
}

/// Whether a word is a name, or the first of one: "GitHub" in "GitHub Mobile", but not "Code" in "Covered
/// Code".
bool opensName(const SideView& side, qsizetype word)
{
    const auto isCapital = [&side](qsizetype i) { return side.text[side.tokens[i].range.start].isUpper(); };
    return isCapital(word)
        && (word == 0 || side.tokens[word - 1].changed || !isCapital(word - 1)
            || !side.tokens[word - 1].content);
}

/// What one unexplained word weighs. theirs: the unexplained words of the other side.
double weightOf(const PairView& pair, Side name, qsizetype word, const QList<qsizetype>& theirs)
{
    const SideView& side = pair.of(name);
    const SideView& other = pair.other(name);
    if (isManner(side, side.tokens[word]))
        return pair.onePlace && bounds(side.tokens[word].folded) ? passingWeight : mannerWeight;
    const bool replaced = std::ranges::any_of(
        theirs, [&](qsizetype j) { return other.tokens[j].edit == side.tokens[word].edit; });
    // One name for another, and nothing else: it is told wherever it stands.
    if (pair.onePlace && replaced && opensName(side, word) && !isExample(side, word)
        && std::ranges::all_of(theirs, [&](qsizetype j) { return opensName(other, j); }))
        return replacedWeight;
    if (isIntroduction(side, word) || isReference(side, word) || isPartOfName(side, word)
        || isMeans(pair, side, word))
        return asideWeight;
    if (replaced)
        return isExample(side, word) || namesRephrased(side, word) ? asideWeight : replacedWeight;
    return isJoined(pair, name, word) ? listedWeight : passingWeight;
}

qsizetype contentCount(const SideView& side)
{
    return std::ranges::count_if(side.tokens, &PairToken::content);
}

/// Whether the text was reworded all over, and next to nothing of its matter is of one side alone.
bool isWording(const PairView& pair, const QList<qsizetype>& oldOwn, const QList<qsizetype>& newOwn)
{
    const auto few = [](const SideView& side, const QList<qsizetype>& own) {
        return static_cast<double>(own.size()) < wordingShare * static_cast<double>(contentCount(side));
    };
    return pair.unchanged < closelyEdited && pair.overlap >= sameMatter
        && (oldOwn.isEmpty() || few(pair.oldSide, oldOwn)) && (newOwn.isEmpty() || few(pair.newSide, newOwn));
}

/// What the unexplained words of a side weigh together.
double weightOf(const PairView& pair, Side name, const QList<qsizetype>& mine, const QList<qsizetype>& theirs)
{
    double weight = 0;
    for (const qsizetype word : mine)
        weight = std::max(weight, weightOf(pair, name, word, theirs));
    const auto count = static_cast<double>(mine.size());
    const bool modifies = std::ranges::any_of(mine, [&](qsizetype word) {
        return isModifier(pair, pair.of(name), word) || isOfStatement(pair, pair.of(name), word);
    });
    if (!modifies && weight == passingWeight
        && count < slightShare * static_cast<double>(contentCount(pair.of(name))))
        return slightWeight;
    return weight < passingWeight ? weight : weight + std::min(mostFurther, eachFurther * (count - 1));
}

} // namespace

void judgeScope(const PairView& pair, ShiftSignals& found)
{
    if (!pair.edited())
        return;
    const QList<qsizetype> oldOwn = unexplained(pair, Side::Old, found);
    const QList<qsizetype> newOwn = unexplained(pair, Side::New, found);
    if (oldOwn.isEmpty() && newOwn.isEmpty())
        return;
    ShiftSignal signal;
    signal.shift = Shift::ScopeChanged;
    signal.residual = true;
    signal.weight =
        std::max(weightOf(pair, Side::Old, oldOwn, newOwn), weightOf(pair, Side::New, newOwn, oldOwn));
    if (signal.weight < listedWeight && isWording(pair, oldOwn, newOwn))
        signal.weight = std::min(signal.weight, wordingWeight);
    QList<Named> olds = joined(pair.oldSide, oldOwn);
    QList<Named> news = joined(pair.newSide, newOwn);
    meet(olds, news);
    const auto change = [&pair](const Named& before, const Named& after) {
        const Role role = roleOf(pair.oldSide, before.last);
        const QString words = arrow(quoted(pair.oldSide, before.range), quoted(pair.newSide, after.range));
        return role == roleOf(pair.newSide, after.last) ? changeInRole(role, words) : words;
    };
    for (const Named& old : std::as_const(olds)) {
        const QString words = quoted(pair.oldSide, old.range);
        signal.evidence.append(
            wordEvidence(pair.oldSide, old.range, Shift::ScopeChanged,
                         old.met ? change(old, *old.met)
                                 : QCoreApplication::translate("Shift", "%1 is no longer named").arg(words)));
    }
    for (const Named& now : std::as_const(news)) {
        const QString words = quoted(pair.newSide, now.range);
        signal.evidence.append(
            wordEvidence(pair.newSide, now.range, Shift::ScopeChanged,
                         now.met ? change(*now.met, now)
                                 : QCoreApplication::translate("Shift", "%1 is named now").arg(words)));
    }
    found.append(signal);
}

} // namespace palinode
