// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of degree: steps on a scale ("strong" → "solid"), and emphasis or softening that came or went.

#include "core/shift/matter.h"
#include "core/shift/signal.h"
#include "core/text/stemmer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr double editedStep = 0.8;
constexpr double rewordedStep = 0.4;
constexpr double editedWord = 0.6;
constexpr double passingWord = 0.35; ///< edited, and what it stands by came or went with it
constexpr double rewordedWord = 0.2;

/// From the least to the most; words in one step, parted by blanks, are alike.
struct Scale
{
    std::array<const char16_t*, 6> steps;
};

constexpr std::array scales{
    Scale{{u"weak subdued", u"soft slow sluggish mild slight limited", u"modest moderate measured gradual",
           u"solid firm sound healthy steady", u"strong robust vigorous brisk",
           u"exceptional extraordinary booming"}},
    Scale{{u"minor slight limited", u"some partial", u"notable considerable", u"significant substantial",
           u"major severe", u"extreme unprecedented utmost"}},
    Scale{{u"brief momentary", u"temporary short", u"time while", u"extended prolonged",
           u"long lasting indefinite", u"permanent perpetual"}},
    Scale{{u"ask invite hope wish", u"encourage suggest propose favour favor", u"urge recommend call want",
           u"challenge press expect", u"demand insist direct", u"compel order force"}},
    Scale{{u"study review hearing hearings", u"consider discuss explore weigh", u"plan intend propose aim",
           u"prepare begin ready", u"decide agree act implement",
           u"achieve complete deliver launch accomplish"}},
    Scale{{u"hope", u"believe think", u"judge", u"expect anticipate", u"know confident", u"guarantee"}},
    Scale{{u"limit", u"reduce reduction moderate", u"curb restrict", u"stop prevent halt conclude end",
           u"ban prohibit", u"eliminate eradicate abolish"}},
    Scale{{u"concern", u"risk", u"problem", u"threat danger", u"crisis emergency", u"catastrophe disaster"}},
    Scale{{u"slow", u"gradual", u"timely", u"prompt swift quick rapid speedy", u"immediate", u"instant"}},
    Scale{
        {u"poor", u"adequate acceptable", u"good", u"great", u"excellent outstanding", u"superb unrivalled"}},
    Scale{{u"aware", u"attentive", u"concerned uneasy wary", u"worried anxious troubled", u"alarmed",
           u"horrified outraged appalled"}},
    Scale{{u"stabilise stabilize level", u"slow soften ease moderate cool",
           u"decline decrease fall weaken drop", u"deteriorate contract shrink",
           u"slump plunge tumble plummet", u"collapse"}},
    Scale{{u"edge", u"pick firm recover", u"rise increase grow expand advance strengthen",
           u"accelerate climb jump", u"surge soar boom", u"explode"}},
};

/// Whether a scale grades how things stand. Reworded texts assess one matter by other words for it; what is
/// done (planned, agreed, stopped) has to be done to the same thing.
bool assesses(int scale)
{
    constexpr int assessments = 3; // stand first
    return scale < assessments;
}

struct Step
{
    int scale;
    int step;
};

const QHash<QString, QList<Step>>& stepsByStem()
{
    static const QHash<QString, QList<Step>> table = [] {
        QHash<QString, QList<Step>> result;
        Stemmer stemmer(u"en"_s);
        for (int i = 0; i < static_cast<int>(scales.size()); ++i) {
            for (int j = 0; j < 6; ++j) {
                const QStringList words =
                    QString::fromUtf16(scales[static_cast<size_t>(i)].steps[static_cast<size_t>(j)])
                        .split(u' ', Qt::SkipEmptyParts);
                for (const QString& word : words)
                    result[stemmer.stem(word)].append({i, j});
            }
        }
        return result;
    }();
    return table;
}

/// Words that differ and that stand on a scale.
QList<qsizetype> ownWords(const SideView& side)
{
    QList<qsizetype> own;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        const PairToken& token = side.tokens[i];
        if (token.changed && !token.shared && !token.foreign && stepsByStem().contains(token.stem))
            own.append(i);
    }
    return own;
}

/// Whether the two words stand on one scale, in different steps, and say it of the same thing.
bool isStep(const PairView& pair, qsizetype oldWord, qsizetype newWord)
{
    const bool same =
        inPlace(pair, oldWord, newWord) || sameHead(pair.oldSide, oldWord, pair.newSide, newWord);
    if (pair.edited() && !same)
        return false;
    const QList<Step> theirs = stepsByStem().value(pair.newSide.tokens[newWord].stem);
    return std::ranges::any_of(stepsByStem().value(pair.oldSide.tokens[oldWord].stem), [&](Step a) {
        return (same || assesses(a.scale))
            && std::ranges::any_of(theirs, [a](Step b) { return a.scale == b.scale && a.step != b.step; });
    });
}

/// Every step from a word of one side to a word of the other ("a strong pace", "a solid pace"); a word makes
/// one.
void judgeSteps(const PairView& pair, ShiftSignals& found)
{
    const QList<qsizetype> newWords = ownWords(pair.newSide);
    const QList<qsizetype> oldWords = ownWords(pair.oldSide);
    QList<qsizetype> used;
    for (const qsizetype i : oldWords) {
        const QList<Step> mine = stepsByStem().value(pair.oldSide.tokens[i].stem);
        const auto partner = std::ranges::find_if(
            newWords, [&](qsizetype j) { return !used.contains(j) && isStep(pair, i, j); });
        if (partner == newWords.end())
            continue;
        used.append(*partner);
        const QList<Step> theirs = stepsByStem().value(pair.newSide.tokens[*partner].stem);
        int difference = 0;
        for (const Step a : mine) {
            for (const Step b : theirs)
                difference = difference == 0 && a.scale == b.scale ? b.step - a.step : difference;
        }
        ShiftSignal signal;
        signal.shift = difference > 0 ? Shift::Strengthened : Shift::Weakened;
        signal.weight = pair.edited() ? editedStep : rewordedStep;
        const TextRange oldRange = pair.oldSide.tokens[i].range;
        const TextRange newRange = pair.newSide.tokens[*partner].range;
        const QString reason = arrow(quoted(pair.oldSide, oldRange), quoted(pair.newSide, newRange));
        signal.evidence = {wordEvidence(pair.oldSide, oldRange, signal.shift, reason),
                           wordEvidence(pair.newSide, newRange, signal.shift, reason)};
        found.append(signal);
    }
}

bool isDegree(CueClass kind)
{
    return kind == CueClass::Intensifier || kind == CueClass::Downtoner;
}

/// Whether the word of matter behind a degree word, which it grades, is on both sides.
bool standsByShared(const SideView& side, const PairCue& cue)
{
    for (qsizetype i = cue.endToken; i < side.tokens.size() && side.tokens[i].clause == cue.clause; ++i) {
        if (side.tokens[i].content)
            return side.tokens[i].shared;
    }
    return true;
}

/// "Slow" → "sluggish": a changed word of the other side grades the same on a scale, and judgeSteps says how.
bool hasStepThere(const SideView& side, const SideView& other, const PairCue& cue)
{
    if (cue.endToken != cue.firstToken + 1)
        return false;
    const QList<Step> mine = stepsByStem().value(side.tokens[cue.firstToken].stem);
    return std::ranges::any_of(ownWords(other), [&](qsizetype j) {
        const QList<Step> theirs = stepsByStem().value(other.tokens[j].stem);
        return std::ranges::any_of(mine, [&theirs](Step a) {
            return std::ranges::any_of(theirs, [a](Step b) { return a.scale == b.scale; });
        });
    });
}

/// Emphasis gained or softening lost strengthens; the reverse weakens.
void judgeDegreeWords(const PairView& pair, ShiftSignals& found)
{
    for (const Side name : {Side::Old, Side::New}) {
        const SideView& side = pair.of(name);
        for (const PairCue& cue : side.cues) {
            if (!cue.changed || cue.foreign || !isDegree(cue.cue.kind)
                || hasStepThere(side, pair.other(name), cue))
                continue;
            ShiftSignal signal;
            const bool up = (cue.cue.kind == CueClass::Intensifier) == (name == Side::New);
            signal.shift = up ? Shift::Strengthened : Shift::Weakened;
            signal.weight = !pair.edited()  ? rewordedWord
                : standsByShared(side, cue) ? editedWord
                                            : passingWord;
            const QString text = name == Side::New ? QCoreApplication::translate("Shift", "%1 came in")
                                                   : QCoreApplication::translate("Shift", "%1 is gone");
            signal.evidence = {cueEvidence(side, cue, signal.shift, text.arg(quotedWithClass(side, cue)))};
            found.append(signal);
        }
    }
}

} // namespace

void judgeScales(const PairView& pair, ShiftSignals& found)
{
    if (!pair.oldSide.words->isKnown()) // the steps are English words
        judgeSteps(pair, found);
    judgeDegreeWords(pair, found);
}

} // namespace palinode
