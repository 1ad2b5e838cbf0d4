// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Scope, grades and what is said in other words: pairs over the constructions of these classes, each way
// round, and the tables that the rules look into.

#include "core/shift/poles.h"
#include "core/shift/spelling.h"
#include "core/shift/synonyms.h"
#include "core/text/stemmer.h"
#include "pairs.h"
#include "tests/mirrored.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

class TestGrades : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data() { addLabelledRows(u"grades.tsv"_s, 100); }
    void labels()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, label);
        const Judgement there = judgeTexts(oldText, newText, false);
        QVERIFY2(labelOf(there.primary) == label,
                 qPrintable(labelOf(there.primary) + u'\n' + readable(there, oldText, newText)));
        const Judgement back = judgeTexts(newText, oldText, false);
        QCOMPARE(labelOf(mirrored(back.primary)), label);
        QCOMPARE(back.confidence, there.confidence);
        QCOMPARE(evidenceKeys(back.evidence, true), evidenceKeys(there.evidence, false));
    }

    void evidenceIsOfThePrimaryShift_data() { labels_data(); }
    void evidenceIsOfThePrimaryShift()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        const Judgement judgement = judgeTexts(oldText, newText);
        const auto proves = [&](const Evidence& evidence) { return evidence.shift == judgement.primary; };
        QVERIFY(judgement.primary == Shift::Reaffirmed || std::ranges::any_of(judgement.evidence, proves));
    }

    void synonymsAreNoOpposites()
    {
        Stemmer stemmer(u"en"_s);
        const auto stem = [&stemmer](const QString& word) { return stemmer.stem(word); };
        QVERIFY(synonymPairs() >= 500);
        QVERIFY(areSynonyms(stem(u"buy"_s), stem(u"purchased"_s)));
        QVERIFY(areSynonyms(stem(u"suppliers"_s), stem(u"vendors"_s)));
        QVERIFY(!areSynonyms(stem(u"buy"_s), stem(u"sell"_s)));
        QVERIFY(!areSynonyms(stem(u"ask"_s), stem(u"demand"_s)));
        QVERIFY(!areSynonyms(stem(u"nurses"_s), stem(u"doctors"_s)));
        QVERIFY(!areSynonyms(stem(u"buy"_s), stem(u"buy"_s)));
    }

    void spellings()
    {
        QVERIFY(sameSpelling(u"colour"_s, u"color"_s));
        QVERIFY(sameSpelling(u"organisations"_s, u"organizations"_s));
        QVERIFY(sameSpelling(u"programme"_s, u"program"_s));
        QVERIFY(!sameSpelling(u"four"_s, u"for"_s));
        QVERIFY(!sameSpelling(u"wise"_s, u"wize"_s));
    }
};

QTEST_GUILESS_MAIN(TestGrades)
#include "tst_grades.moc"
