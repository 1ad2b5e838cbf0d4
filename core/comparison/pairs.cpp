// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"
#include "core/comparison/ignoring.h"
#include "core/diff/worddiff.h"
#include "core/lexicon/lexicon.h"
#include "core/meaning/claimspace.h"
#include "core/shift/judge.h"
#include "core/text/language.h"

#include <algorithm>

namespace palinode {

namespace {

QString languageOf(const QList<TextPair>& pairs, const CompareOptions& options)
{
    constexpr qsizetype enough = 20'000;
    if (!options.language.isEmpty())
        return options.language;
    QString sample;
    for (const TextPair& pair : pairs) {
        if (sample.size() > enough)
            break;
        // In an order of their own, so that swapping the sides does not change what is told of them.
        sample += std::min(pair.oldText, pair.newText) + u'\n' + std::max(pair.oldText, pair.newText) + u'\n';
    }
    return detectLanguage(sample);
}

PairSide sideOf(const QString& text, const Lexicon& lexicon)
{
    const QStringView trimmed = QStringView(text).trimmed();
    PairSide side;
    side.text = text;
    if (trimmed.isEmpty())
        return side;
    const qsizetype start = trimmed.data() - text.constData();
    side.passages = {{start, start + trimmed.size()}};
    side.cues = lexicon.cues(trimmed);
    for (Cue& cue : side.cues)
        cue.range = cue.range.shifted(start);
    return side;
}

} // namespace

Result<JudgedPairs> judgePairs(const QList<TextPair>& pairs, const CompareOptions& options,
                               const Progress& progress)
{
    const QString language = languageOf(pairs, options);
    Lexicon lexicon(language, options.lexiconFolder);
    JudgedPairs judged;
    judged.answers.reserve(pairs.size());
    bool hasVectors = true;
    for (const TextPair& texts : pairs) {
        if (progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        lexicon.adaptTo(texts.oldText, texts.newText);
        ClaimPair pair;
        pair.oldSide = sideOf(texts.oldText, lexicon);
        pair.newSide = sideOf(texts.newText, lexicon);
        pair.language = language;
        PairJudgement answer;
        if (pair.oldSide.passages.isEmpty() || pair.newSide.passages.isEmpty()) {
            const bool both = pair.oldSide.passages.isEmpty() && pair.newSide.passages.isEmpty();
            answer.judgement.primary = both       ? Shift::Reaffirmed
                : pair.oldSide.passages.isEmpty() ? Shift::New
                                                  : Shift::Dropped;
            answer.judgement.shifts = {answer.judgement.primary};
            judged.answers.append(answer);
            continue;
        }
        const bool swapped = texts.newText < texts.oldText;
        const Result<ClaimSpace> space =
            ClaimSpace::build({swapped ? texts.newText : texts.oldText},
                              {swapped ? texts.oldText : texts.newText}, language, progress);
        if (!space)
            return std::unexpected(space.error());
        hasVectors = space->hasVectors();
        answer.similarity = space->scores(0, 0).points / 10000.0;
        pair.similarity = answer.similarity;
        pair.edits = withoutIgnored(
            diffWords(pair.oldSide.text, pair.oldSide.passages, pair.newSide.text, pair.newSide.passages)
                .edits,
            pair.oldSide.text, pair.newSide.text, options);
        answer.judgement = judgeUnmatchedPair(pair);
        judged.answers.append(answer);
    }
    if (!hasVectors)
        judged.notices.append({NoticeCode::NoWordVectors, language});
    if (lexicon.isEmpty())
        judged.notices.append({NoticeCode::NoLexicon, language});
    judged.notices.append(lexicon.notices());
    return judged;
}

} // namespace palinode
