// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every pair, whatever the rules think of it.

#include "pairs.h"
#include "tests/mirrored.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

class TestPairs : public QObject
{
    Q_OBJECT

    static void addPairs() { addLabelledRows(u"english.tsv"_s, 60); }

private Q_SLOTS:
    void labels_data() { addPairs(); }
    void labels()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, label);
        const Judgement judgement = judgeTexts(oldText, newText, false);
        QVERIFY2(labelOf(judgement.primary) == label,
                 qPrintable(u"told %1, not %2\n%3"_s.arg(labelOf(judgement.primary), label,
                                                         readable(judgement, oldText, newText))));
    }

    void mirror_data() { addPairs(); }
    void mirror()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        for (const bool matched : {true, false}) {
            const Judgement there = judgeTexts(oldText, newText, matched);
            const Judgement back = judgeTexts(newText, oldText, matched);
            QCOMPARE(labelOf(mirrored(back.primary)), labelOf(there.primary));
            QCOMPARE(back.confidence, there.confidence);
            QVERIFY2(evidenceKeys(back.evidence, true) == evidenceKeys(there.evidence, false),
                     qPrintable(readable(there, oldText, newText) + u"\n--- swapped\n"_s
                                + readable(back, newText, oldText)));
        }
    }

    void wellFormed_data() { addPairs(); }
    void wellFormed()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        const Judgement judgement = judgeTexts(oldText, newText);
        QCOMPARE(judgement.shifts.first(), judgement.primary);
        QVERIFY(std::ranges::adjacent_find(judgement.shifts) == judgement.shifts.end());
        QVERIFY(judgement.confidence >= 0 && judgement.confidence <= 1);
        QCOMPARE(judgement.confidence, std::round(judgement.confidence * 1e4) / 1e4);
        QVERIFY(judgement.primary != Shift::Unrelated && judgement.primary != Shift::Dropped
                && judgement.primary != Shift::New);
        for (const Evidence& evidence : judgement.evidence) {
            const QString& text = evidence.side == Side::Old ? oldText : newText;
            QVERIFY(evidence.range.start >= 0 && evidence.range.end <= text.size()
                    && !evidence.range.isEmpty());
            QVERIFY(!evidence.cue.isEmpty());
            QVERIFY(!evidence.reason.isEmpty());
            QVERIFY(evidence.shift != Shift::Reaffirmed);
        }
        if (judgement.primary != Shift::Reaffirmed) {
            const auto proves = [&](const Evidence& evidence) { return evidence.shift == judgement.primary; };
            QVERIFY2(std::ranges::any_of(judgement.evidence, proves), "a shift without evidence");
        }
    }

    void identity_data() { addPairs(); }
    void identity()
    {
        QFETCH(QString, oldText);
        for (const bool matched : {true, false}) {
            const Judgement judgement = judgeTexts(oldText, oldText, matched);
            QCOMPARE(judgement, Judgement());
        }
    }

    void typographyIsNoShift()
    {
        const Judgement judgement = judgeTexts(u"We'll \"never\" sell -- or rent --  your data."_s,
                                               u"We’ll “never” sell -- or rent -- your\ndata."_s);
        QCOMPARE(judgement, Judgement());
    }

    void passagesInsideATextKeepTheirPlace()
    {
        const QString oldText = u"Heading\n\nWe will act. We do wait!\n"_s;
        const QString newText = u"Another, longer heading\n\nWe may act.\n"_s;
        ClaimPair pair;
        pair.language = u"en"_s;
        pair.oldSide = {oldText, {{9, 21}, {22, 34}}, {{{12, 16}, CueClass::Certain}}};
        pair.newSide = {newText, {{25, 36}}, {{{28, 31}, CueClass::Possible}}};
        pair.edits = {{EditOp::Equal, {9, 12}, {25, 28}},
                      {EditOp::Replace, {12, 16}, {28, 31}},
                      {EditOp::Equal, {16, 21}, {31, 36}},
                      {EditOp::Delete, {22, 34}, {36, 36}}};
        const Judgement judgement = judgePair(pair);
        QVERIFY(!judgement.evidence.isEmpty());
        for (const Evidence& evidence : judgement.evidence) {
            const QList<TextRange> passages =
                evidence.side == Side::Old ? pair.oldSide.passages : pair.newSide.passages;
            QVERIFY(std::ranges::any_of(passages,
                                        [&](TextRange passage) { return passage.contains(evidence.range); }));
        }
    }

    void nothingToJudge()
    {
        QCOMPARE(judgePair(ClaimPair()), Judgement());
        QCOMPARE(judgeUnmatchedPair(ClaimPair()), Judgement());
        QCOMPARE(judgeTexts(u"…"_s, u"…"_s), Judgement());
    }
};

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
