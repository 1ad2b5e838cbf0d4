// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/literaledits.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace palinode {

namespace {

/// How far both sides must go until the same letter or figure stands on both, the shortest way; nothing where
/// none is near.
std::optional<std::pair<qsizetype, qsizetype>> nextSame(QStringView olds, QStringView news)
{
    constexpr qsizetype farthest = 16; // a dash with its spaces, quotes in a row
    const qsizetype most = std::min(farthest, olds.size() + news.size());
    for (qsizetype sum = 1; sum <= most; ++sum) {
        for (qsizetype i = std::max<qsizetype>(0, sum - news.size()); i <= std::min(sum, olds.size()); ++i) {
            const qsizetype j = sum - i;
            const bool end = i == olds.size() && j == news.size();
            const bool same = i < olds.size() && j < news.size() && olds[i] == news[j]
                && (olds[i].isLetterOrNumber() || olds[i].isHighSurrogate());
            if (end || same)
                return std::pair(i, j);
        }
    }
    return std::nullopt;
}

EditOp opOf(const Edit& edit)
{
    return edit.oldRange.isEmpty() ? EditOp::Insert
        : edit.newRange.isEmpty()  ? EditOp::Delete
                                   : EditOp::Replace;
}

/// An equal run, split where its characters differ.
void split(const Edit& run, QStringView oldText, QStringView newText, EditScript& result)
{
    qsizetype i = run.oldRange.start;
    qsizetype j = run.newRange.start;
    while (i < run.oldRange.end || j < run.newRange.end) {
        const QStringView olds = oldText.sliced(i, run.oldRange.end - i);
        const QStringView news = newText.sliced(j, run.newRange.end - j);
        const auto [a, b] = std::ranges::mismatch(olds, news);
        qsizetype same = a - olds.begin();
        if (same > 0 && olds[same - 1].isHighSurrogate())
            --same;
        if (same > 0) {
            result.append({EditOp::Equal, {i, i + same}, {j, j + same}});
            i += same;
            j += same;
            continue;
        }
        const auto next = nextSame(olds, news).value_or(std::pair(olds.size(), news.size()));
        Edit edit{EditOp::Replace, {i, i + next.first}, {j, j + next.second}};
        edit.op = opOf(edit);
        result.append(edit);
        i = edit.oldRange.end;
        j = edit.newRange.end;
    }
}

} // namespace

EditScript literalEdits(const EditScript& edits, QStringView oldText, QStringView newText)
{
    EditScript result;
    result.reserve(edits.size());
    for (const Edit& edit : edits) {
        if (edit.op != EditOp::Equal || edit.oldRange.of(oldText) == edit.newRange.of(newText))
            result.append(edit);
        else
            split(edit, oldText, newText, result);
    }
    return result;
}

} // namespace palinode
