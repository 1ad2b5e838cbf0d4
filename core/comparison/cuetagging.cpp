// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/cuetagging.h"

#include "core/lexicon/lexicon.h"

#include <QHash>

#include <algorithm>
#include <thread>
#include <vector>

namespace palinode {

namespace {

/// The texts of all claims, each once, and which of them each claim has.
struct DistinctTexts
{
    std::vector<QStringView> texts;
    std::vector<std::size_t> ofOldClaim;
    std::vector<std::size_t> ofNewClaim;
    qsizetype length = 0; ///< of all texts
};

DistinctTexts distinctTexts(const Statement& oldStatement, const Statement& newStatement)
{
    DistinctTexts result;
    QHash<QStringView, std::size_t> numbers;
    const auto collect = [&](const Statement& statement, std::vector<std::size_t>& ofClaim) {
        for (const Claim& claim : statement.claims) {
            const QStringView text = claim.range.of(statement.document.text);
            const auto known = numbers.constFind(text);
            if (known != numbers.cend()) {
                ofClaim.push_back(*known);
                continue;
            }
            numbers.insert(text, result.texts.size());
            ofClaim.push_back(result.texts.size());
            result.texts.push_back(text);
            result.length += text.size();
        }
    };
    collect(oldStatement, result.ofOldClaim);
    collect(newStatement, result.ofNewClaim);
    return result;
}

QList<QList<Cue>> placed(const Statement& statement, const std::vector<std::size_t>& textOfClaim,
                         const std::vector<QList<Cue>>& cuesOfText)
{
    QList<QList<Cue>> result;
    result.reserve(statement.claims.size());
    for (qsizetype i = 0; i < statement.claims.size(); ++i) {
        QList<Cue> cues = cuesOfText[textOfClaim[static_cast<std::size_t>(i)]];
        for (Cue& cue : cues)
            cue.range = cue.range.shifted(statement.claims[i].range.start);
        result.append(std::move(cues));
    }
    return result;
}

} // namespace

TaggedWith tagCues(Statement& oldStatement, Statement& newStatement, const QString& language,
                   const QString& lexiconFolder, const Progress& progress)
{
    const DistinctTexts distinct = distinctTexts(oldStatement, newStatement);
    std::vector<QList<Cue>> cues(distinct.texts.size());
    const auto tag = [&](const Lexicon& lexicon, std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end && !progress.isCancelled(); ++i)
            cues[i] = lexicon.cues(distinct.texts[i]);
    };

    const auto adapted = [&] {
        Lexicon lexicon(language, lexiconFolder);
        lexicon.adaptTo(oldStatement.document.text, newStatement.document.text);
        return lexicon;
    };
    const Lexicon lexicon = adapted();
    // A second lexicon costs about as much as tagging this many characters.
    constexpr qsizetype worthOneThread = 50'000;
    if (!lexicon.isEmpty() && distinct.length < worthOneThread) {
        tag(lexicon, 0, cues.size());
    } else if (!lexicon.isEmpty()) {
        const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> others;
        for (std::size_t part = 1; part < threads; ++part) {
            others.emplace_back([&, part] {
                tag(adapted(), cues.size() * part / threads, cues.size() * (part + 1) / threads);
            });
        }
        tag(lexicon, 0, cues.size() / threads);
    }
    oldStatement.cues = placed(oldStatement, distinct.ofOldClaim, cues);
    newStatement.cues = placed(newStatement, distinct.ofNewClaim, cues);
    return {!lexicon.isEmpty(), lexicon.versions(), lexicon.notices()};
}

} // namespace palinode
