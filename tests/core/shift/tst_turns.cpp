// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reversals, conditions and figures over many constructions, in both directions, and what only looks like
// them.

#include "pairs.h"
#include "tests/mirrored.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

class TestTurns : public QObject
{
    Q_OBJECT

    /// Whether a shift is what the data file asks for: one of "a|b", or any but the one of "!a".
    static bool fits(const QString& wanted, Shift shift)
    {
        const QString told = labelOf(shift);
        return wanted.startsWith(u'!') ? told != wanted.sliced(1) : wanted.split(u'|').contains(told);
    }

private Q_SLOTS:
    void bothDirections_data() { addLabelledRows(u"turns.tsv"_s, 120); }
    void bothDirections()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, label);
        const Judgement there = judgeTexts(oldText, newText);
        const Judgement back = judgeTexts(newText, oldText);
        QVERIFY2(fits(label, there.primary),
                 qPrintable(u"told %1, not %2\n%3"_s.arg(labelOf(there.primary), label,
                                                         readable(there, oldText, newText))));
        QCOMPARE(labelOf(mirrored(back.primary)), labelOf(there.primary));
        QCOMPARE(back.confidence, there.confidence);
        QVERIFY2(evidenceKeys(back.evidence, true) == evidenceKeys(there.evidence, false),
                 qPrintable(readable(there, oldText, newText) + u"\n--- swapped\n"_s
                            + readable(back, newText, oldText)));
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
