// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/worddiff.h"

#include "core/diff/cleanup.h"
#include "core/diff/sequencediff.h"
#include "core/diff/tokens.h"

#include <algorithm>
#include <utility>

namespace palinode {

namespace {

std::vector<int> idsOf(const std::vector<DiffToken>& tokens)
{
    std::vector<int> ids;
    ids.reserve(tokens.size());
    for (const DiffToken& token : tokens)
        ids.push_back(token.id);
    return ids;
}

/// Cuts a run where a side steps from one passage to the next, so that each piece lies in one passage of
/// each side. The parts of a change are set against each other in order; a side without more parts is empty.
std::vector<SequenceRun> splitAtPassages(const std::vector<SequenceRun>& runs, const TokenSides& sides)
{
    const auto passageEnd = [](const std::vector<DiffToken>& tokens, int begin, int end) {
        int at = begin;
        while (at < end
               && tokens[static_cast<size_t>(at)].passage == tokens[static_cast<size_t>(begin)].passage)
            ++at;
        return at;
    };
    std::vector<SequenceRun> pieces;
    for (SequenceRun rest : runs) {
        while (rest.oldLength() > 0 || rest.newLength() > 0) {
            SequenceRun piece = rest;
            piece.oldEnd = passageEnd(sides.oldTokens, rest.oldBegin, rest.oldEnd);
            piece.newEnd = passageEnd(sides.newTokens, rest.newBegin, rest.newEnd);
            if (rest.equal) {
                const int common = std::min(piece.oldLength(), piece.newLength());
                piece.oldEnd = piece.oldBegin + common;
                piece.newEnd = piece.newBegin + common;
            }
            pieces.push_back(piece);
            rest.oldBegin = piece.oldEnd;
            rest.newBegin = piece.newEnd;
        }
    }
    return pieces;
}

/// One side's tokens with the white space between them shared out: the space behind a token belongs to
/// the run of that token, unless it was given to the next one.
class SpacedSide
{
public:
    SpacedSide(const std::vector<DiffToken>& tokens, const QList<TextRange>& passages)
        : m_tokens(tokens),
          m_passages(passages),
          m_spaceGoesRight(tokens.size() + 1, false),
          m_position(passages.isEmpty() ? 0 : passages.first().start)
    {
    }

    /// Is there white space before the token `at`, in its own passage?
    [[nodiscard]] bool hasSpaceBefore(int at) const
    {
        if (at <= 0 || at >= static_cast<int>(m_tokens.size()))
            return false;
        const DiffToken& before = token(at - 1);
        return before.passage == token(at).passage && before.range.end < token(at).range.start;
    }

    void giveSpaceBefore(int at, bool toTheRight) { m_spaceGoesRight[static_cast<size_t>(at)] = toTheRight; }

    /// The text of the tokens [begin, end), which stand in one passage, with their white space. Asked for
    /// in order: what is empty stands where the last one ended.
    TextRange take(int begin, int end)
    {
        if (begin == end)
            return {m_position, m_position};
        const TextRange passage = m_passages[token(begin).passage];
        const auto startOf = [&](int at) {
            if (at == 0 || token(at - 1).passage != token(at).passage)
                return passage.start;
            return m_spaceGoesRight[static_cast<size_t>(at)] ? token(at - 1).range.end
                                                             : token(at).range.start;
        };
        const bool closesPassage =
            end == static_cast<int>(m_tokens.size()) || token(end).passage != token(begin).passage;
        const TextRange range{startOf(begin), closesPassage ? passage.end : startOf(end)};
        m_position = range.end;
        return range;
    }

private:
    [[nodiscard]] const DiffToken& token(int at) const { return m_tokens[static_cast<size_t>(at)]; }

    const std::vector<DiffToken>& m_tokens;
    const QList<TextRange>& m_passages;
    std::vector<bool> m_spaceGoesRight; ///< by the token behind the space
    qsizetype m_position;
};

/// A replacement leaves white space that both sides have to its equal neighbours, and keeps what one has.
void placeSpaceAroundReplacement(const SequenceRun& run, SpacedSide& oldSide, SpacedSide& newSide)
{
    const bool sharedBefore = oldSide.hasSpaceBefore(run.oldBegin) && newSide.hasSpaceBefore(run.newBegin);
    oldSide.giveSpaceBefore(run.oldBegin, !sharedBefore);
    newSide.giveSpaceBefore(run.newBegin, !sharedBefore);
    const bool sharedAfter = oldSide.hasSpaceBefore(run.oldEnd) && newSide.hasSpaceBefore(run.newEnd);
    oldSide.giveSpaceBefore(run.oldEnd, sharedAfter);
    newSide.giveSpaceBefore(run.newEnd, sharedAfter);
}

/// What stands on one side alone takes the white space with it that the other side does without: that
/// behind it ("the [very ]big") or, at the end of a phrase, that before it ("act[ now].").
void placeSpaceAroundOneSided(int begin, int end, SpacedSide& side, int gap, SpacedSide& otherSide)
{
    const bool before = side.hasSpaceBefore(begin);
    const bool otherHas = otherSide.hasSpaceBefore(gap);
    if (before) {
        side.giveSpaceBefore(begin, !otherHas);
        side.giveSpaceBefore(end, false);
        otherSide.giveSpaceBefore(gap, false);
    } else {
        side.giveSpaceBefore(end, otherHas);
        otherSide.giveSpaceBefore(gap, true);
    }
}

EditOp editOp(const SequenceRun& piece)
{
    if (piece.equal)
        return EditOp::Equal;
    if (piece.oldLength() == 0)
        return EditOp::Insert;
    return piece.newLength() == 0 ? EditOp::Delete : EditOp::Replace;
}

EditScript toEditScript(const std::vector<SequenceRun>& runs, const TokenSides& sides,
                        const QList<TextRange>& oldPassages, const QList<TextRange>& newPassages)
{
    SpacedSide oldSide(sides.oldTokens, oldPassages);
    SpacedSide newSide(sides.newTokens, newPassages);
    for (const SequenceRun& run : runs) {
        switch (editOp(run)) {
        case EditOp::Equal:
            break;
        case EditOp::Replace:
            placeSpaceAroundReplacement(run, oldSide, newSide);
            break;
        case EditOp::Delete:
            placeSpaceAroundOneSided(run.oldBegin, run.oldEnd, oldSide, run.newBegin, newSide);
            break;
        case EditOp::Insert:
            placeSpaceAroundOneSided(run.newBegin, run.newEnd, newSide, run.oldBegin, oldSide);
            break;
        }
    }
    EditScript script;
    for (const SequenceRun& piece : splitAtPassages(runs, sides)) {
        const TextRange oldRange = oldSide.take(piece.oldBegin, piece.oldEnd);
        const TextRange newRange = newSide.take(piece.newBegin, piece.newEnd);
        script.append({editOp(piece), oldRange, newRange});
    }
    return script;
}

/// Passage by passage the same characters: nothing to look into.
bool areSame(QStringView oldText, const QList<TextRange>& oldPassages, QStringView newText,
             const QList<TextRange>& newPassages)
{
    return std::ranges::equal(oldPassages, newPassages, [&](TextRange oldRange, TextRange newRange) {
        return oldRange.of(oldText) == newRange.of(newText);
    });
}

/// dtl's choice among equally short scripts depends on the order of its arguments: the sides are handed
/// to it in the order of their words, whichever document is the old one.
bool inOrder(const TokenSides& sides, const TokenIds& ids)
{
    return !std::ranges::lexicographical_compare(
        sides.newTokens, sides.oldTokens, [&ids](const DiffToken& a, const DiffToken& b) {
            return a.id != b.id && ids.textOf(a.id).compare(ids.textOf(b.id)) < 0;
        });
}

void mirror(EditScript& script)
{
    for (Edit& edit : script) {
        std::swap(edit.oldRange, edit.newRange);
        if (edit.op == EditOp::Delete)
            edit.op = EditOp::Insert;
        else if (edit.op == EditOp::Insert)
            edit.op = EditOp::Delete;
    }
}

QList<TextRange> withoutEmpty(QList<TextRange> passages)
{
    passages.removeIf([](TextRange range) { return range.isEmpty(); });
    return passages;
}

} // namespace

WordDiff diffWords(QStringView oldText, const QList<TextRange>& allOldPassages, QStringView newText,
                   const QList<TextRange>& allNewPassages)
{
    QList<TextRange> oldPassages = withoutEmpty(allOldPassages);
    QList<TextRange> newPassages = withoutEmpty(allNewPassages);
    if (areSame(oldText, oldPassages, newText, newPassages)) {
        WordDiff same;
        for (qsizetype i = 0; i < oldPassages.size(); ++i)
            same.edits.append({EditOp::Equal, oldPassages[i], newPassages[i]});
        return same;
    }

    TokenIds ids;
    TokenSides sides{oldText, newText, splitDiffTokens(oldText, oldPassages, ids),
                     splitDiffTokens(newText, newPassages, ids)};
    const bool swapped = !inOrder(sides, ids);
    if (swapped) {
        std::swap(sides.oldText, sides.newText);
        std::swap(sides.oldTokens, sides.newTokens);
        std::swap(oldPassages, newPassages);
    }
    SequenceDiff diff =
        diffSequences(idsOf(sides.oldTokens), idsOf(sides.newTokens), static_cast<int>(largestDiff));
    absorbThinRuns(diff.runs, sides);
    shiftToBoundaries(diff.runs, sides);
    WordDiff result{toEditScript(diff.runs, sides, oldPassages, newPassages), diff.bounded};
    if (swapped)
        mirror(result.edits);
    return result;
}

} // namespace palinode
