// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"
#include "core/comparison/ignoring.h"
#include "core/diff/worddiff.h"
#include "core/lexicon/lexicon.h"
#include "core/meaning/claimspace.h"
#include "core/meaning/sentenceencoder.h"
#include "core/meaning/wholevector.h"
#include "core/shift/judge.h"
#include "core/text/language.h"

#include <QHash>

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

/// S_G of each pair in ten-thousandths, −1 where a side says nothing; and whether the language has vectors.
struct Similarities
{
    QList<int> points;
    bool hasVectors = true;
};

Result<Similarities> similaritiesOf(const QList<TextPair>& pairs, const QString& language,
                                    const Progress& progress)
{
    Similarities result;
    result.points.reserve(pairs.size());
    for (const TextPair& texts : pairs) {
        if (progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        if (texts.oldText.trimmed().isEmpty() || texts.newText.trimmed().isEmpty()) {
            result.points.append(-1);
            continue;
        }
        // In an order of their own, so that swapping the sides changes nothing.
        const Result<ClaimSpace> space =
            ClaimSpace::build({std::min(texts.oldText, texts.newText)},
                              {std::max(texts.oldText, texts.newText)}, language, progress);
        if (!space)
            return std::unexpected(space.error());
        result.hasVectors = space->hasVectors();
        result.points.append(space->scores(0, 0).points);
    }
    return result;
}

/// The cosine of the sentence vectors of each pair that its words leave in doubt.
Result<QHash<qsizetype, double>> sentenceSimilaritiesOf(const QList<TextPair>& pairs,
                                                        const QList<int>& points, const Progress& progress)
{
    constexpr int alike = 9000; // of ten thousand: their words say enough
    constexpr qsizetype atOnce = 512; // pairs
    const Result<const SentenceEncoder*> encoder = SentenceEncoder::bundled();
    if (!encoder)
        return std::unexpected(encoder.error());
    QHash<qsizetype, double> result;
    QList<qsizetype> asked;
    QStringList texts;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (points[i] >= 0 && points[i] < alike) {
            asked.append(i);
            texts << pairs[i].oldText << pairs[i].newText;
        }
        if (asked.size() < atOnce && i + 1 < pairs.size())
            continue;
        const Result<std::vector<SentenceVector>> vectors = (*encoder)->encode(texts, progress);
        if (!vectors)
            return std::unexpected(vectors.error());
        for (qsizetype k = 0; k < asked.size(); ++k) {
            const auto old = wholeVector(inWholeNumbers((*vectors)[static_cast<std::size_t>(2 * k)]));
            const auto now = wholeVector(inWholeNumbers((*vectors)[static_cast<std::size_t>(2 * k + 1)]));
            if (old && now)
                result.insert(asked[k], cosine(*old, *now) / 10000.0);
        }
        asked.clear();
        texts.clear();
    }
    return result;
}

} // namespace

Result<JudgedPairs> judgePairs(const QList<TextPair>& pairs, const CompareOptions& options,
                               const Progress& progress)
{
    const QString language = languageOf(pairs, options);
    Lexicon lexicon(language, options.lexiconFolder);
    JudgedPairs judged;
    judged.answers.reserve(pairs.size());
    const Result<Similarities> similarities = similaritiesOf(pairs, language, progress);
    if (!similarities)
        return std::unexpected(similarities.error());
    QHash<qsizetype, double> bySentence;
    const bool encodes = similarities->hasVectors && SentenceEncoder::isBuiltIn();
    if (encodes) {
        Result<QHash<qsizetype, double>> found =
            sentenceSimilaritiesOf(pairs, similarities->points, progress);
        if (!found)
            return std::unexpected(found.error());
        bySentence = *std::move(found);
    }
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const TextPair& texts = pairs[i];
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
        answer.similarity = similarities->points[i] / 10000.0;
        pair.similarity = answer.similarity;
        if (const auto found = bySentence.constFind(i); found != bySentence.cend())
            pair.sentenceSimilarity = *found;
        pair.edits = withoutIgnored(
            diffWords(pair.oldSide.text, pair.oldSide.passages, pair.newSide.text, pair.newSide.passages)
                .edits,
            pair.oldSide.text, pair.newSide.text, options);
        answer.judgement = judgeUnmatchedPair(pair);
        judged.answers.append(answer);
    }
    if (!similarities->hasVectors)
        judged.notices.append({NoticeCode::NoWordVectors, language});
    else if (!encodes)
        judged.notices.append({NoticeCode::NoSentenceEncoder, {}});
    if (lexicon.isEmpty())
        judged.notices.append({NoticeCode::NoLexicon, language});
    judged.notices.append(lexicon.notices());
    return judged;
}

} // namespace palinode
