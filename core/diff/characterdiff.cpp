// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/sequencediff.h"
#include "core/diff/worddiff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace palinode {

namespace {

/// Words are short; what is longer is no word.
constexpr qsizetype longestWord = 200;

std::vector<TextRange> graphemes(QStringView word)
{
    std::vector<TextRange> result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        result.push_back({start, end});
        start = end;
    }
    return result;
}

std::vector<int> graphemeIds(QStringView word, const std::vector<TextRange>& clusters,
                             QHash<QStringView, int>& known)
{
    std::vector<int> ids;
    ids.reserve(clusters.size());
    for (const TextRange cluster : clusters) {
        const QStringView text = cluster.of(word);
        const auto found = known.constFind(text);
        if (found != known.constEnd()) {
            ids.push_back(*found);
        } else {
            const int id = static_cast<int>(known.size());
            known.insert(text, id);
            ids.push_back(id);
        }
    }
    return ids;
}

/// A single character that happens to stand on both sides parts no change; the ends of the word stay.
void absorbSingles(std::vector<SequenceRun>& runs)
{
    std::vector<SequenceRun> joined;
    for (size_t i = 0; i < runs.size(); ++i) {
        SequenceRun run = runs[i];
        if (i > 0 && i + 1 < runs.size() && run.oldLength() == 1)
            run.equal = false;
        if (!joined.empty() && !joined.back().equal && !run.equal) {
            joined.back().oldEnd = run.oldEnd;
            joined.back().newEnd = run.newEnd;
        } else {
            joined.push_back(run);
        }
    }
    runs = std::move(joined);
}

void addRange(QList<TextRange>& ranges, const std::vector<TextRange>& clusters, int begin, int end)
{
    if (begin < end)
        ranges.append(
            {clusters[static_cast<size_t>(begin)].start, clusters[static_cast<size_t>(end - 1)].end});
}

} // namespace

CharacterDiff diffCharacters(QStringView oldWord, QStringView newWord)
{
    if (oldWord.size() > longestWord || newWord.size() > longestWord)
        return {};
    const bool swapped = newWord < oldWord;
    if (swapped)
        std::swap(oldWord, newWord);
    const std::vector<TextRange> oldClusters = graphemes(oldWord);
    const std::vector<TextRange> newClusters = graphemes(newWord);
    QHash<QStringView, int> known;
    const std::vector<int> oldIds = graphemeIds(oldWord, oldClusters, known);
    const std::vector<int> newIds = graphemeIds(newWord, newClusters, known);
    SequenceDiff diff = diffSequences(oldIds, newIds, static_cast<int>(longestWord));
    absorbSingles(diff.runs);

    CharacterDiff result;
    int equal = 0;
    for (const SequenceRun& run : diff.runs) {
        if (run.equal) {
            equal += run.oldLength();
            continue;
        }
        addRange(result.oldRanges, oldClusters, run.oldBegin, run.oldEnd);
        addRange(result.newRanges, newClusters, run.newBegin, run.newEnd);
    }
    if (2 * equal < static_cast<int>(std::max(oldClusters.size(), newClusters.size())))
        return {};
    if (swapped)
        std::swap(result.oldRanges, result.newRanges);
    return result;
}

CharacterDiff differingParts(const Edit& edit, QStringView oldText, QStringView newText)
{
    if (edit.op == EditOp::Equal)
        return {};
    const QStringView oldWord = edit.oldRange.of(oldText);
    const QStringView newWord = edit.newRange.of(newText);
    const auto isPlainWord = [](QStringView text) {
        return !text.isEmpty()
            && std::ranges::all_of(text, [](QChar c) { return !c.isSpace() && !c.isDigit(); });
    };
    if (isPlainWord(oldWord) && isPlainWord(newWord)) {
        CharacterDiff inside = diffCharacters(oldWord, newWord);
        for (TextRange& range : inside.oldRanges)
            range = range.shifted(edit.oldRange.start);
        for (TextRange& range : inside.newRanges)
            range = range.shifted(edit.newRange.start);
        if (!inside.oldRanges.isEmpty() || !inside.newRanges.isEmpty())
            return inside;
    }
    CharacterDiff whole;
    if (!edit.oldRange.isEmpty())
        whole.oldRanges.append(edit.oldRange);
    if (!edit.newRange.isEmpty())
        whole.newRanges.append(edit.newRange);
    return whole;
}

} // namespace palinode
