// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The promises of an edit script, for the tests of core/diff and the fuzzers.

#pragma once

#include "core/diff/editscript.h"

#include <QString>

#include <algorithm>

namespace palinode {

/// One side of a difference: the ranges of `text` that are compared.
struct Passages
{
    QString text;
    QList<TextRange> ranges;
};

/// Character by character what a reader takes for the same: quotes, dashes and white space of any sort.
/// Coarser than core/diff, never finer.
[[nodiscard]] inline QString readersText(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Format)
            continue;
        if (QStringView(u"‘’‚‛‹›ʼ＇`´′").contains(c))
            result += u'\'';
        else if (QStringView(u"“”„‟«»″＂").contains(c))
            result += u'"';
        else if (QStringView(u"‐‑‒–—―−﹘﹣－-").contains(c))
            result += result.endsWith(u'-') ? QStringView() : QStringView(u"-");
        else if (c == u'…')
            result += QStringView(u"...");
        else
            result += c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

/// What is wrong with one side's ranges, which lie in its passages and cover them from first to last
/// character; empty where all is well.
[[nodiscard]] inline QString brokenTiling(const EditScript& script, TextRange Edit::* side,
                                          const QList<TextRange>& passages)
{
    QList<TextRange> covered;
    for (const Edit& edit : script) {
        const TextRange part = edit.*side;
        const QString where = QStringLiteral(" at %1").arg(part.start);
        if (part.start > part.end)
            return QStringLiteral("no range") + where;
        if (part.isEmpty())
            continue;
        if (std::ranges::none_of(passages, [part](TextRange passage) { return passage.contains(part); }))
            return QStringLiteral("a range leaves its passage") + where;
        const bool goesOn = !covered.isEmpty() && covered.last().end == part.start
            && std::ranges::none_of(passages, [part](TextRange p) { return p.start == part.start; });
        if (goesOn)
            covered.last().end = part.end;
        else
            covered.append(part);
    }
    return covered == passages ? QString() : QStringLiteral("the ranges do not cover the passages");
}

/// What is wrong with a script; empty where it keeps its promises: both sides are tiled, operations fit their
/// ranges, and what is told as equal is equal to a reader.
[[nodiscard]] inline QString brokenPromise(const EditScript& script, const Passages& oldSide,
                                           const Passages& newSide)
{
    QString broken = brokenTiling(script, &Edit::oldRange, oldSide.ranges)
        + brokenTiling(script, &Edit::newRange, newSide.ranges);
    if (!broken.isEmpty())
        return broken;
    for (const Edit& edit : script) {
        const bool hasOld = !edit.oldRange.isEmpty();
        const bool hasNew = !edit.newRange.isEmpty();
        const bool fits = edit.op == EditOp::Delete ? hasOld && !hasNew
            : edit.op == EditOp::Insert             ? !hasOld && hasNew
                                                    : hasOld && hasNew;
        const QString oldWords = edit.oldRange.of(oldSide.text).toString();
        const QString newWords = edit.newRange.of(newSide.text).toString();
        if (!fits)
            return QStringLiteral("the wrong operation for “%1” and “%2”").arg(oldWords, newWords);
        if (edit.op == EditOp::Equal && readersText(oldWords) != readersText(newWords))
            return QStringLiteral("“%1” is not “%2”").arg(oldWords, newWords);
    }
    return {};
}

} // namespace palinode
