// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/literaledits.h"
#include "core/diff/worddiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestLiteralEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const QString& oldText, const QString& newText,
                            const QString& shown) { QTest::newRow(name) << oldText << newText << shown; };
        row("the same", u"All is well."_s, u"All is well."_s, u"All is well."_s);
        row("quotes", u"That's all."_s, u"That’s all."_s, u"That['|’]s all."_s);
        row("hyphens", u"2-1/4 percent"_s, u"2‑1/4 percent"_s, u"2[-|‑]1/4 percent"_s);
        row("a dash with its spaces", u"data — and it"_s, u"data—and it"_s, u"data[ — |—]and it"_s);
        row("spaces", u"a b"_s, u"a\u00a0b"_s, u"a[ |\u00a0]b"_s);
        row("words beside it", u"He's here now."_s, u"He’s there now."_s, u"He['|’]s [here|there] now."_s);
        row("another half of one pair", u"😀 well"_s, u"😁 well"_s, u"[😀|😁] well"_s);
    }

    void edits()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, shown);
        const EditScript edits =
            literalEdits(diffWords(oldText, {{0, oldText.size()}}, newText, {{0, newText.size()}}).edits,
                         oldText, newText);
        QString told;
        qsizetype oldEnd = 0;
        qsizetype newEnd = 0;
        for (const Edit& edit : edits) {
            QCOMPARE(edit.oldRange.start, oldEnd);
            QCOMPARE(edit.newRange.start, newEnd);
            oldEnd = edit.oldRange.end;
            newEnd = edit.newRange.end;
            const QStringView before = edit.oldRange.of(oldText);
            const QStringView after = edit.newRange.of(newText);
            if (edit.op == EditOp::Equal)
                QCOMPARE(before, after);
            told += edit.op == EditOp::Equal ? before.toString()
                                             : u'[' + before.toString() + u'|' + after.toString() + u']';
        }
        QCOMPARE(told, shown);
        QCOMPARE(oldEnd, oldText.size());
        QCOMPARE(newEnd, newText.size());
    }

    void foldedOtherwise()
    {
        // Whatever was told as equal, the letter comes first.
        const QString oldText = u"ﬁnd ½ here and there"_s;
        const QString newText = u"find 1/2 here and there"_s;
        const EditScript edits =
            literalEdits({{EditOp::Equal, {0, oldText.size()}, {0, newText.size()}}}, oldText, newText);
        QCOMPARE(edits.last(), (Edit{EditOp::Equal, {6, oldText.size()}, {9, newText.size()}}));
        QCOMPARE(edits.first(), (Edit{EditOp::Replace, {0, 1}, {0, 2}}));
    }
};

QTEST_GUILESS_MAIN(TestLiteralEdits)
#include "tst_literaledits.moc"
