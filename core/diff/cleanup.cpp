// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/cleanup.h"

#include <algorithm>

namespace palinode {

namespace {

int length(const SequenceRun& run)
{
    return std::max(run.oldLength(), run.newLength());
}

bool isThin(const SequenceRun& run, const std::vector<DiffToken>& oldTokens)
{
    return std::all_of(oldTokens.begin() + run.oldBegin, oldTokens.begin() + run.oldEnd,
                       [](const DiffToken& token) { return token.kind != TokenKind::Word; });
}

/// Joins neighbours of a kind and leaves out empty runs.
void joinNeighbours(std::vector<SequenceRun>& runs)
{
    std::vector<SequenceRun> joined;
    for (const SequenceRun& run : runs) {
        if (run.oldLength() == 0 && run.newLength() == 0)
            continue;
        if (!joined.empty() && joined.back().equal == run.equal) {
            joined.back().oldEnd = run.oldEnd;
            joined.back().newEnd = run.newEnd;
        } else {
            joined.push_back(run);
        }
    }
    runs = std::move(joined);
}

/// How well a change begins or ends before the token `at`; larger is better.
int boundaryScore(QStringView text, const std::vector<DiffToken>& tokens, int at)
{
    if (at == 0 || at == static_cast<int>(tokens.size()))
        return 5;
    const DiffToken& before = tokens[static_cast<size_t>(at - 1)];
    const DiffToken& after = tokens[static_cast<size_t>(at)];
    if (before.passage != after.passage)
        return 5;
    if (before.range.end == after.range.start)
        return 0;
    const QChar last = text[before.range.end - 1];
    if (last == u'.' || last == u'!' || last == u'?')
        return 4;
    if (last == u',' || last == u';' || last == u':')
        return 3;
    return after.kind == TokenKind::Punctuation ? 1 : 2;
}

/// How far a run of one side's tokens [begin, end) slides: best offset within the neighbouring equal runs.
int bestSlide(QStringView text, const std::vector<DiffToken>& tokens, int begin, int end, int roomBefore,
              int roomAfter)
{
    const auto same = [&tokens](int a, int b) {
        return tokens[static_cast<size_t>(a)].id == tokens[static_cast<size_t>(b)].id;
    };
    int lowest = 0;
    while (-lowest < roomBefore && same(begin + lowest - 1, end + lowest - 1))
        --lowest;
    int highest = 0;
    while (highest < roomAfter && same(begin + highest, end + highest))
        ++highest;
    int best = 0;
    int bestScore = -1;
    for (int slide = lowest; slide <= highest; ++slide) {
        const int score =
            boundaryScore(text, tokens, begin + slide) + boundaryScore(text, tokens, end + slide);
        if (score >= bestScore) {
            best = slide;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

void absorbThinRuns(std::vector<SequenceRun>& runs, const TokenSides& sides)
{
    // Each round joins the changes on both sides of what it absorbs, so the next one sees longer changes.
    for (bool absorbed = true; absorbed;) {
        absorbed = false;
        for (size_t i = 1; i + 1 < runs.size(); ++i) {
            if (!runs[i].equal || !isThin(runs[i], sides.oldTokens))
                continue;
            const int thin = length(runs[i]);
            const int before = length(runs[i - 1]);
            const int after = length(runs[i + 1]);
            if (std::min(before, after) >= thin && before + after >= 4 * thin) {
                runs[i].equal = false;
                absorbed = true;
                ++i;
            }
        }
        joinNeighbours(runs);
    }
}

void shiftToBoundaries(std::vector<SequenceRun>& runs, const TokenSides& sides)
{
    if (runs.empty())
        return;
    // A change at an end of the text may leave equal tokens behind there: an empty run takes them up.
    if (!runs.front().equal)
        runs.insert(runs.begin(), {true, 0, 0, 0, 0});
    if (const SequenceRun last = runs.back(); !last.equal)
        runs.push_back({true, last.oldEnd, last.oldEnd, last.newEnd, last.newEnd});
    for (size_t i = 0; i < runs.size(); ++i) {
        SequenceRun& run = runs[i];
        if (run.equal || (run.oldLength() > 0 && run.newLength() > 0))
            continue;
        SequenceRun& before = runs[i - 1];
        SequenceRun& after = runs[i + 1];
        const int slide = run.oldLength() > 0 ? bestSlide(sides.oldText, sides.oldTokens, run.oldBegin,
                                                          run.oldEnd, before.oldLength(), after.oldLength())
                                              : bestSlide(sides.newText, sides.newTokens, run.newBegin,
                                                          run.newEnd, before.newLength(), after.newLength());
        run = {false, run.oldBegin + slide, run.oldEnd + slide, run.newBegin + slide, run.newEnd + slide};
        before.oldEnd = run.oldBegin;
        before.newEnd = run.newBegin;
        after.oldBegin = run.oldEnd;
        after.newBegin = run.newEnd;
    }
    joinNeighbours(runs);
}

} // namespace palinode
