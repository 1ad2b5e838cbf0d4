// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/diff against slow and obvious versions of it: a script turns the old passages into the new ones, and
// what the sequence difference keeps is as long as the table of all common subsequences says. An input is the
// old text, a line of "=====" and the new one; "|" parts the passages of a text.

#include "core/diff/sequencediff.h"
#include "core/diff/tokens.h"
#include "core/diff/worddiff.h"
#include "tests/core/diff/scriptpromises.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/twotexts.h"
#include "tests/mirrored.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// Passages are claims: not empty, no white space at their ends, something between them.
Passages passagesOf(const QByteArray& utf8)
{
    Passages passages{QString::fromUtf8(utf8), {}};
    qsizetype at = 0;
    for (const QStringView part : QStringView(passages.text).split(u'|')) {
        const QStringView own = part.trimmed();
        const qsizetype start = own.isEmpty() ? at : own.data() - passages.text.constData();
        if (!own.isEmpty())
            passages.ranges.append({start, start + own.size()});
        at += part.size() + 1;
    }
    return passages;
}

/// All passages, one behind the other.
QString whole(const Passages& passages)
{
    QString text;
    for (const TextRange range : passages.ranges)
        text += range.of(passages.text);
    return text;
}

/// The new text as the script makes it from the old one.
QString applied(const EditScript& script, const Passages& oldSide, const Passages& newSide)
{
    QString result;
    for (const Edit& edit : script) {
        if (edit.op == EditOp::Equal)
            result += edit.oldRange.of(oldSide.text);
        else
            result += edit.newRange.of(newSide.text);
    }
    return readersText(result);
}

/// Marks of a replaced word are in order, apart, and without them both words are the same.
void checkCharacters(QStringView oldWord, QStringView newWord)
{
    const CharacterDiff diff = diffCharacters(oldWord, newWord);
    const CharacterDiff back = diffCharacters(newWord, oldWord);
    check(diff.oldRanges == back.newRanges && diff.newRanges == back.oldRanges,
          "swapping mirrors the characters");
    const auto unmarked = [](QStringView word, const QList<TextRange>& ranges) {
        QString rest;
        qsizetype at = 0;
        for (const TextRange range : ranges) {
            check(range.start >= at && !range.isEmpty() && range.end <= word.size(), "marks are in order");
            rest += word.sliced(at, range.start - at);
            at = range.end;
        }
        rest += word.sliced(at);
        return rest;
    };
    if (!diff.oldRanges.isEmpty() || !diff.newRanges.isEmpty())
        check(unmarked(oldWord, diff.oldRanges) == unmarked(newWord, diff.newRanges),
              "the unmarked characters are equal", oldWord.toString() + u" / "_s + newWord.toString());
}

std::vector<int> idsOf(const Passages& passages, TokenIds& ids)
{
    std::vector<int> result;
    for (const DiffToken& token : splitDiffTokens(passages.text, passages.ranges, ids))
        result.push_back(token.id);
    return result;
}

/// By the table that every textbook has.
int longestCommon(const std::vector<int>& a, const std::vector<int>& b)
{
    std::vector<int> row(b.size() + 1, 0);
    for (const int element : a) {
        int diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = element == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

void checkSequences(const std::vector<int>& a, const std::vector<int>& b)
{
    const SequenceDiff diff = diffSequences(a, b, static_cast<int>(largestDiff));
    int kept = 0;
    int oldAt = 0;
    int newAt = 0;
    bool wasEqual = false;
    for (const SequenceRun& run : diff.runs) {
        check(run.oldBegin == oldAt && run.newBegin == newAt && run.oldLength() >= 0 && run.newLength() >= 0
                  && run.oldLength() + run.newLength() > 0,
              "runs follow one another");
        check((oldAt == 0 && newAt == 0) || run.equal != wasEqual, "runs are equal and changed by turns");
        if (run.equal) {
            check(std::equal(a.begin() + run.oldBegin, a.begin() + run.oldEnd, b.begin() + run.newBegin,
                             b.begin() + run.newEnd),
                  "an equal run is equal");
            kept += run.oldLength();
        }
        oldAt = run.oldEnd;
        newAt = run.newEnd;
        wasEqual = run.equal;
    }
    check(std::cmp_equal(oldAt, a.size()) && std::cmp_equal(newAt, b.size()), "runs cover both sides");
    const int longest = longestCommon(a, b);
    check(diff.bounded ? kept <= longest : kept == longest, "the common subsequence is a longest one",
          u"%1 of %2"_s.arg(kept).arg(longest));
}

void checkDifference(const Passages& oldSide, const Passages& newSide)
{
    const EditScript script = diffWords(oldSide.text, oldSide.ranges, newSide.text, newSide.ranges).edits;
    const EditScript back = diffWords(newSide.text, newSide.ranges, oldSide.text, oldSide.ranges).edits;
    const QString broken = brokenPromise(script, oldSide, newSide);
    check(broken.isEmpty(), "the promises of EditScript", broken);
    check(applied(script, oldSide, newSide) == readersText(whole(newSide)),
          "the script makes the new text of the old one");
    check(mirrored(back) == script, "swapping mirrors the script");
    for (const Edit& edit : script) {
        if (edit.op == EditOp::Replace)
            checkCharacters(edit.oldRange.of(oldSide.text), edit.newRange.of(newSide.text));
    }
    TokenIds ids;
    const std::vector<int> oldIds = idsOf(oldSide, ids);
    const std::vector<int> newIds = idsOf(newSide, ids);
    checkSequences(oldIds, newIds);
    checkSequences(newIds, oldIds);
}

} // namespace

FuzzTarget fuzzTarget()
{
    return {
        {"We will always act, now.\n=====\nWe may act — now.",
         "The tax is 5% of 1,000 dollars | and it rises. | All pay.\n=====\nand it rises to 6 % | The tax is "
         "5% of 1,000.00",
         "We don’t sell “data” -- ever; not yours, not ours.\n=====\nWe don't ever sell \"data\" – neither "
         "yours nor ours.",
         "委员会决定维持利率不变。\n=====\n委员会决定提高利率。", "a a a b a a\n=====\na b a a a a a c",
         "café cafe\xCC\x81 $5.00 12/31/2024 5:30 www.a.b\n=====\ncafe\xCC\x81 café €5 1/1/2025 5.30 www.a.c",
         "safe open organise likely 👩‍👩‍👧\n=====\nsafer closed organize unlikely "
         "👩‍👩‍👦"},
        {textDivider, " | ", "|", "a ", "a ", "b ", "the ", "of ", "and ", "tax ", "Tax ", "not ", ", ", ". ",
         "%", "°"}};
}

} // namespace palinode

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const palinode::TwoTexts texts = palinode::twoTexts(data, size);
    palinode::checkDifference(palinode::passagesOf(texts.oldText), palinode::passagesOf(texts.newText));
    return 0;
}
