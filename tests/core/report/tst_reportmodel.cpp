// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportmodel.h"
#include "core/report/wording.h"
#include "samplecomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestReportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksSegments_data();
    void marksSegments();
    void joinsNeighbouringClaims();
    void quotesAreSubstrings();
    void reasonsOnce();
    void listsLargestShifts();
    void titles();
    void noticesOnce();
    void method();
};

namespace {

/// "We {will} [not ]act": [changed], {cue}.
QString marked(const Comparison& comparison, int finding, Side side)
{
    const QString& text = comparison.statement(side).document.text;
    QStringList passages;
    for (const Passage& passage : passagesOf(comparison, comparison.findings[finding], side)) {
        QString line;
        qsizetype at = passage.range.start;
        for (const Segment& segment : passage.segments) {
            if (segment.range.start != at)
                line += u"(gap)"_s;
            at = segment.range.end;
            QString run = segment.range.of(text).toString();
            if (segment.cue)
                run = u'{' + run + u'}';
            line += segment.changed ? QString(u'[' + run + u']') : run;
        }
        passages.append(at == passage.range.end ? line : line + u"(short)"_s);
    }
    return passages.join(u" / "_s);
}

} // namespace

void TestReportModel::marksSegments_data()
{
    QTest::addColumn<int>("finding");
    QTest::addColumn<QString>("oldMarked");
    QTest::addColumn<QString>("newMarked");
    QTest::newRow("reaffirmed") << 0 << u"😀 Our plan"_s << u"😀 Our plan"_s;
    QTest::newRow("reversed") << 1 << u"We {will} raise the tax, “at once”."_s
                              << u"We will [{not}][ ]raise the tax, \"at once\"."_s;
    QTest::newRow("dropped") << 3 << u"=SUM(A1) is what they said."_s << QString();
    QTest::newRow("new") << 5 << QString() << u"Nothing is free."_s;
}

void TestReportModel::marksSegments()
{
    QFETCH(int, finding);
    const Comparison sample = sampleComparison();
    QTEST(marked(sample, finding, Side::Old), "oldMarked");
    QTEST(marked(sample, finding, Side::New), "newMarked");
}

void TestReportModel::joinsNeighbouringClaims()
{
    Comparison sample = sampleComparison();
    const Finding& split = sample.findings[2];
    QCOMPARE(passagesOf(sample, split, Side::New).size(), 2);
    QCOMPARE(quoteOf(sample, split, Side::New), u"Some members may pay. … They pay then <b>4%</b>."_s);
    // In one block, what follows each other is one quote, with the text's own characters between.
    sample.newStatement.claims[4].block = sample.newStatement.claims[3].block;
    QCOMPARE(passagesOf(sample, split, Side::New).size(), 1);
    QCOMPARE(quoteOf(sample, split, Side::New), u"Some members may pay.  They pay then <b>4%</b>."_s);
}

void TestReportModel::quotesAreSubstrings()
{
    const Comparison sample = sampleComparison();
    for (const Finding& finding : sample.findings) {
        for (const Side side : {Side::Old, Side::New}) {
            const QStringList parts = quoteOf(sample, finding, side).split(u" … "_s, Qt::SkipEmptyParts);
            for (const QString& part : parts)
                QVERIFY2(sample.statement(side).document.text.contains(part), qPrintable(part));
        }
    }
}

void TestReportModel::reasonsOnce()
{
    const Comparison sample = sampleComparison();
    QCOMPARE(reasonsOf(sample.findings[1].evidence), QStringList(u"“will” → “will not” (negation)"_s));
    QCOMPARE(reasonsOf(sample.findings[0].evidence), QStringList());
}

void TestReportModel::listsLargestShifts()
{
    const Comparison sample = sampleComparison();
    QCOMPARE(largestShifts(sample, 10), QList<int>({1, 2}));
    QCOMPARE(largestShifts(sample, 1), QList<int>({1}));
    QCOMPARE(largestShifts(sample, 0), QList<int>());
    // What is left out is told; dropped, new and reaffirmed findings are no part of it.
    QCOMPARE(largestShiftsNote(sample, 2), QString());
    QCOMPARE(largestShiftsNote(sample, 1), u"1 of 2 shifted findings; all of them are in “Side by side”."_s);
}

void TestReportModel::titles()
{
    Comparison sample = sampleComparison();
    QCOMPARE(comparisonTitle(sample), u"Then and now: Ada Example"_s);
    QCOMPARE(comparisonLine(sample), u"Ada Example · 1 May 2024 → 2 June 2025"_s);
    QCOMPARE(statementLine(sample.oldStatement), u"Ada Example · 1 May 2024 · speech · 27 words"_s);
    QCOMPARE(fileLabel(sample.oldStatement), u"old.md"_s);
    sample.oldStatement.document.wordCount = 1;
    sample.oldStatement.document.metadata = {};
    QCOMPARE(comparisonTitle(sample), u"Then and now: Second plan"_s);
    QCOMPARE(statementLine(sample.oldStatement), u"1 word"_s);
    sample.newStatement.document.metadata = {};
    QCOMPARE(comparisonTitle(sample), u"Then and now: old.md → new.md"_s);
    QCOMPARE(comparisonLine(sample), QString());
    sample.oldStatement.document.metadata.title = u"ميثاق"_s;
    sample.newStatement.document.metadata.title = u"مدونة"_s;
    QCOMPARE(comparisonTitle(sample), u"Then and now: \u2068ميثاق\u2069 → \u2068مدونة\u2069"_s);
    QCOMPARE(comparisonLine(sample), QString());
}

void TestReportModel::noticesOnce()
{
    Comparison sample = sampleComparison();
    const Notice ofFile{NoticeCode::EncodingGuessed, u"xx"_s, 0};
    const Notice ofAll{NoticeCode::NoLexicon, u"yy"_s, 0};
    sample.oldStatement.document.notices = {ofFile, ofFile};
    sample.newStatement.document.notices = {};
    sample.summary.notices = {ofFile, ofAll};
    QCOMPARE(noticeLines(sample), QStringList({u"old.md: "_s + noticeText(ofFile), noticeText(ofAll)}));
}

void TestReportModel::method()
{
    Comparison sample = sampleComparison();
    const QString plain = madeWith(sample);
    QVERIFY2(plain.contains(u"English 3"), qPrintable(plain));
    QVERIFY2(plain.contains(QStringLiteral(PALINODE_VERSION)), qPrintable(plain));
    QVERIFY2(plain.contains(u"nothing ignored"), qPrintable(plain));
    sample.options.ignorePunctuation = true;
    sample.options.ignoreCase = true;
    QVERIFY(madeWith(sample).contains(u"ignored: case, punctuation"));
    QVERIFY(!methodText().isEmpty());
}

QTEST_APPLESS_MAIN(TestReportModel)
#include "tst_reportmodel.moc"
