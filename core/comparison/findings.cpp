// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/findings.h"

#include "core/comparison/ignoring.h"
#include "core/diff/worddiff.h"
#include "core/parallel.h"
#include "core/shift/judge.h"

#include <atomic>

namespace palinode {

namespace {

PairSide sideOf(const Statement& statement, const QList<int>& claims)
{
    PairSide side;
    side.text = statement.document.text;
    for (const int claim : claims) {
        side.passages.append(statement.claims.at(claim).range);
        side.cues.append(statement.cues.at(claim));
    }
    return side;
}

Finding unmatched(int oldClaim, int newClaim)
{
    Finding finding;
    if (oldClaim >= 0)
        finding.oldClaims = {oldClaim};
    else
        finding.newClaims = {newClaim};
    finding.shift = oldClaim >= 0 ? Shift::Dropped : Shift::New;
    finding.shifts = {finding.shift};
    return finding;
}

// The findings without what is inside them: which claims, in reading order.
QList<Finding> inReadingOrder(int oldCount, int newCount, const Alignment& alignment)
{
    std::vector<const Link*> linkAt(static_cast<std::size_t>(oldCount), nullptr);
    std::vector<bool> oldLinked(static_cast<std::size_t>(oldCount), false);
    std::vector<bool> newLinked(static_cast<std::size_t>(newCount), false);
    for (const Link& link : alignment.links) {
        linkAt[static_cast<std::size_t>(link.oldClaims.first())] = &link;
        for (const int claim : link.oldClaims)
            oldLinked[static_cast<std::size_t>(claim)] = true;
        for (const int claim : link.newClaims)
            newLinked[static_cast<std::size_t>(claim)] = true;
    }

    QList<Finding> findings;
    int nextNew = 0;
    const auto addNewUpTo = [&](int end) {
        for (; nextNew < end; ++nextNew) {
            if (!newLinked[static_cast<std::size_t>(nextNew)])
                findings.append(unmatched(-1, nextNew));
        }
    };
    for (int i = 0; i < oldCount; ++i) {
        if (const Link* link = linkAt[static_cast<std::size_t>(i)]) {
            if (!link->moved)
                addNewUpTo(link->newClaims.first());
            Finding finding;
            finding.oldClaims = link->oldClaims;
            finding.newClaims = link->newClaims;
            finding.moved = link->moved;
            finding.strength = link->strength;
            finding.similarity = link->similarity;
            finding.matchConfidence = link->confidence;
            finding.confidence = link->confidence;
            findings.append(finding);
        } else if (!oldLinked[static_cast<std::size_t>(i)]) {
            findings.append(unmatched(i, -1));
        }
    }
    addNewUpTo(newCount);
    for (int i = 0; i < findings.size(); ++i)
        findings[i].id = i + 1;
    return findings;
}

} // namespace

Findings makeFindings(const Statement& oldStatement, const Statement& newStatement,
                      const Alignment& alignment, const QString& language, const CompareOptions& options,
                      const Progress& progress)
{
    Findings result;
    result.findings = inReadingOrder(static_cast<int>(oldStatement.claims.size()),
                                     static_cast<int>(newStatement.claims.size()), alignment);
    Finding* const all = result.findings.data();
    std::atomic<qsizetype> bounded = 0;
    parallelFor(
        static_cast<std::size_t>(result.findings.size()), 32, [&](std::size_t first, std::size_t last) {
            for (std::size_t f = first; f < last && !progress.isCancelled(); ++f) {
                Finding& finding = all[f];
                if (!finding.strength)
                    continue;
                ClaimPair pair;
                pair.oldSide = sideOf(oldStatement, finding.oldClaims);
                pair.newSide = sideOf(newStatement, finding.newClaims);
                const WordDiff difference = diffWords(pair.oldSide.text, pair.oldSide.passages,
                                                      pair.newSide.text, pair.newSide.passages);
                bounded += difference.bounded ? 1 : 0;
                pair.edits = withoutIgnored(difference.edits, pair.oldSide.text, pair.newSide.text, options);
                pair.similarity = *finding.similarity;
                pair.language = language;
                Judgement judgement = judgePair(pair);
                finding.shift = judgement.primary;
                finding.shifts = std::move(judgement.shifts);
                finding.evidence = std::move(judgement.evidence);
                finding.confidence = std::min(finding.confidence, judgement.confidence);
                finding.edits = std::move(pair.edits);
            }
        });
    result.boundedDifferences = bounded;
    return result;
}

} // namespace palinode
