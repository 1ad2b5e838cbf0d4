// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/ignoring.h"

#include "core/text/words.h"

namespace palinode {

namespace {

QString reduced(QStringView text, const CompareOptions& options)
{
    QString result;
    for (const QChar c : text) {
        if (c.isSpace() || (options.ignorePunctuation && c.isPunct()))
            continue;
        result.append(c);
    }
    return options.ignoreCase ? foldText(result) : result;
}

bool isContinued(TextRange before, TextRange behind)
{
    return before.isEmpty() || behind.isEmpty() || before.end == behind.start;
}

} // namespace

EditScript withoutIgnored(const EditScript& edits, QStringView oldText, QStringView newText,
                          const CompareOptions& options)
{
    if (!options.ignoreCase && !options.ignorePunctuation)
        return edits;
    EditScript result;
    for (Edit edit : edits) {
        if (edit.op != EditOp::Equal
            && reduced(edit.oldRange.of(oldText), options) == reduced(edit.newRange.of(newText), options))
            edit.op = EditOp::Equal;
        const bool joins = edit.op == EditOp::Equal && !result.isEmpty() && result.last().op == EditOp::Equal
            && isContinued(result.last().oldRange, edit.oldRange)
            && isContinued(result.last().newRange, edit.newRange);
        if (joins) {
            Edit& last = result.last();
            last.oldRange = {last.oldRange.isEmpty() ? edit.oldRange.start : last.oldRange.start,
                             edit.oldRange.end};
            last.newRange = {last.newRange.isEmpty() ? edit.newRange.start : last.newRange.start,
                             edit.newRange.end};
        } else {
            result.append(edit);
        }
    }
    return result;
}

} // namespace palinode
