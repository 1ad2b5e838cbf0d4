// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/verdictwording.h"
#include "core/report/wording.h"
#include "resources/fonts/fonts.h"
#include "samplecomparison.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QRawFont>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shiftsAreToldApart();
    void glyphsAreInTheBundledFont_data();
    void glyphsAreInTheBundledFont();
    void verdicts_data();
    void verdicts();
    void verdictRules_data();
    void verdictRules();
    void notices_data();
    void notices();
    void languages();
};

void TestWording::shiftsAreToldApart()
{
    const QList<Shift> shifts = allShifts();
    QCOMPARE(shifts.size(), static_cast<int>(Shift::Unrelated));
    QSet<QString> ids;
    QSet<QString> names;
    QSet<QChar> glyphs;
    for (qsizetype i = 0; i < shifts.size(); ++i) {
        QCOMPARE(static_cast<int>(shifts[i]), static_cast<int>(i));
        ids.insert(shiftId(shifts[i]));
        names.insert(shiftName(shifts[i]));
        glyphs.insert(shiftGlyph(shifts[i]));
    }
    QCOMPARE(ids,
             QSet<QString>({u"reversed"_s, u"quantity_changed"_s, u"condition_changed"_s, u"scope_changed"_s,
                            u"strengthened"_s, u"weakened"_s, u"reaffirmed"_s, u"dropped"_s, u"new"_s}));
    QCOMPARE(shiftId(Shift::Unrelated), u"unrelated"_s);
    QCOMPARE(names.size(), shifts.size());
    QCOMPARE(glyphs.size(), shifts.size());
}

void TestWording::glyphsAreInTheBundledFont_data()
{
    QTest::addColumn<int>("weight");
    QTest::newRow("regular") << static_cast<int>(QFont::Normal);
    QTest::newRow("semi-bold") << static_cast<int>(QFont::DemiBold);
    QTest::newRow("bold") << static_cast<int>(QFont::Bold);
}

void TestWording::glyphsAreInTheBundledFont()
{
    QFETCH(int, weight);
    registerFonts();
    QFont font(sansFamily(), 12, weight);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    QCOMPARE(raw.familyName(), sansFamily());
    for (const Shift shift : allShifts() + QList<Shift>{Shift::Unrelated})
        QVERIFY2(raw.supportsCharacter(shiftGlyph(shift)), qPrintable(shiftName(shift)));
}

void TestWording::verdicts_data()
{
    QTest::addColumn<QList<int>>("counts"); // in the order of allShifts()
    QTest::addColumn<QString>("sentence");
    QTest::newRow("mixed") << QList<int>{1, 0, 0, 0, 0, 1, 0, 2, 6}
                           << u"1 reversed and 1 weakened of 2 matched claims; 2 dropped, 6 new."_s;
    QTest::newRow("three sorts")
        << QList<int>{1, 2, 0, 0, 3, 0, 4, 0, 0}
        << u"1 reversed, 2 with a changed quantity and 3 strengthened of 10 matched claims; "
           "0 dropped, 0 new."_s;
    QTest::newRow("one matched") << QList<int>{0, 0, 0, 1, 0, 0, 0, 0, 1}
                                 << u"1 changed in scope of 1 matched claim; 0 dropped, 1 new."_s;
    QTest::newRow("condition") << QList<int>{0, 0, 1, 0, 0, 0, 1, 0, 0}
                               << u"1 with a changed condition of 2 matched claims; 0 dropped, 0 new."_s;
    QTest::newRow("all reaffirmed") << QList<int>{0, 0, 0, 0, 0, 0, 5, 0, 0}
                                    << u"All 5 matched claims are reaffirmed; 0 dropped, 0 new."_s;
    QTest::newRow("one reaffirmed") << QList<int>{0, 0, 0, 0, 0, 0, 1, 3, 0}
                                    << u"The one matched claim is reaffirmed; 3 dropped, 0 new."_s;
    QTest::newRow("nothing meets") << QList<int>{0, 0, 0, 0, 0, 0, 0, 3, 4}
                                   << u"No claim of one text meets one of the other; 3 dropped, 4 new."_s;
}

void TestWording::verdicts()
{
    QFETCH(QList<int>, counts);
    Comparison comparison;
    for (qsizetype i = 0; i < counts.size(); ++i)
        comparison.summary.counts[allShifts()[i]] = counts[i];
    QTEST(verdictSentence(comparison), "sentence");
}

void TestWording::verdictRules_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<VerdictWeights>("weights");
    QTest::addColumn<QString>("sentences");
    const QString frame = u" Headings, dates, greetings and repeated lines are not of substance."_s;
    // claims, matched claims, matched, weights reversed, changed; shifted, reversed, possibly, unmatched
    QTest::newRow("reversed")
        << Verdict::Reversed << VerdictWeights{30, 24, 12, 18'999, 60'000, 5, 2, 1, 6}
        << u"Verdict Reversed: of 12 matched claims of substance, 5 changed (3 reversed); 6 others were"
           " dropped or are new. Reversals of firm matches, each weighed by its confidence, come to "
           "1.8 claims, which is half a claim or more and at least one in twenty of the matched "
           "claims. 1 reversal does not weigh as one: its match is only possible."_s
            + frame;
    QTest::newRow("shifted")
        << Verdict::Shifted << VerdictWeights{30, 24, 12, 0, 69'999, 2, 0, 0, 6}
        << u"Verdict Shifted: of 12 matched claims of substance, 2 changed; 6 others were dropped or "
           "are new. Weighed by confidence, dropped and new claims in full, this comes to 6.9 claims, "
           "which is half a claim or more."_s
            + frame;
    QTest::newRow("shifted, half of a reversal at most")
        << Verdict::Shifted << VerdictWeights{24, 24, 12, 4'999, 5'000, 3, 1, 2, 0}
        << u"Verdict Shifted: of 12 matched claims of substance, 3 changed (3 reversed); none was "
           "dropped or is new. Weighed by confidence, dropped and new claims in full, this comes to "
           "0.5 claims, which is half a claim or more. Reversals of firm matches come to 0.4, which is"
           " less than half a claim. 2 reversals do not weigh as such: their matches are only "
           "possible."_s
            + frame;
    QTest::newRow("shifted, few reversals of many")
        << Verdict::Shifted << VerdictWeights{42, 42, 21, 10'000, 10'000, 1, 1, 0, 1}
        << u"Verdict Shifted: of 21 matched claims of substance, 1 changed (1 reversed); 1 other was "
           "dropped or is new. Weighed by confidence, dropped and new claims in full, this comes to "
           "1.0 claims, which is half a claim or more. Reversals of firm matches come to 1.0, which is"
           " less than one in twenty of the matched claims."_s
            + frame;
    QTest::newRow("consistent")
        << Verdict::Consistent << VerdictWeights{30, 30, 15, 0, 4'999, 1}
        << u"Verdict Consistent: of 15 matched claims of substance, 1 changed; none was dropped or is "
           "new. Weighed by confidence, dropped and new claims in full, this comes to 0.4 claims, "
           "which is less than half a claim."_s
            + frame;
    QTest::newRow("nothing changed")
        << Verdict::Consistent << VerdictWeights{2, 2, 1, 0, 0}
        << u"Verdict Consistent: of 1 matched claim of substance, none changed; none was dropped or is new."_s
            + frame;
    QTest::newRow("nothing of substance")
        << Verdict::Shifted << VerdictWeights{2, 2, 1, 0, 9'000, 1, 0, 0, 0, true}
        << u"Verdict Shifted: of 1 matched claim, 1 changed; none was dropped or is new. Weighed by "
           "confidence, dropped and new claims in full, this comes to 0.9 claims, which is half a "
           "claim or more. No claim of either text is of substance, so all were counted, and firm "
           "matches alone as counterparts."_s;
    QTest::newRow("unclear for want of substance")
        << Verdict::Unclear << VerdictWeights{2, 0, 1, 0, 0, 0, 0, 0, 0, true}
        << u"Verdict Unclear: of the 2 claims in both texts together, none has a firm match in the other "
           "text, which is less than one in ten. No claim of either text is of substance, so all were "
           "counted, and firm matches alone as counterparts."_s;
    QTest::newRow("nothing") << Verdict::Consistent << VerdictWeights{}
                             << u"Verdict Consistent: there is nothing to compare."_s;
    QTest::newRow("unclear")
        << Verdict::Unclear << VerdictWeights{41, 4, 2, 0, 390'000}
        << u"Verdict Unclear: of the 41 claims of substance in both texts together, 4 have a "
           "counterpart in the other text, which is less than one in ten."_s
            + frame;
}

void TestWording::verdictRules()
{
    QFETCH(Verdict, verdict);
    QFETCH(VerdictWeights, weights);
    Summary summary;
    summary.verdict = verdict;
    summary.weights = weights;
    QTEST(verdictRule(summary), "sentences");
}

void TestWording::notices_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("told");
    const auto row = [](NoticeCode code, const QString& detail, qint64 count, const QString& told) {
        QTest::addRow("%d, %lld %s", static_cast<int>(code), static_cast<long long>(count),
                      qPrintable(detail))
            << static_cast<int>(code) << detail << count << told;
    };
    row(NoticeCode::EncodingGuessed, u"windows-1252"_s, 0, u"windows-1252"_s);
    row(NoticeCode::CharactersReplaced, {}, 1, u"1 character could"_s);
    row(NoticeCode::CharactersReplaced, {}, 7, u"7 characters could"_s);
    row(NoticeCode::TextStruckOut, {}, 1, u"1 passage"_s);
    row(NoticeCode::LongClaimsCut, {}, 1, u"once"_s);
    row(NoticeCode::LongClaimsCut, {}, 3, u"3 times"_s);
    row(NoticeCode::LanguagesDiffer, u"de, en"_s, 0, u"German, English"_s);
    row(NoticeCode::LanguagesDiffer, u"und, ar"_s, 0, u"the language “und”, Arabic"_s);
    row(NoticeCode::NoWordVectors, u"de"_s, 0, u"for German: "_s);
    row(NoticeCode::NoWordVectors, u"x1"_s, 0, u"for the language “x1”: "_s);
    row(NoticeCode::NoLexicon, u"ja"_s, 0, u"for Japanese: "_s);
    row(NoticeCode::NoWordVectors, u"und"_s, 0, u"not recognised"_s);
    row(NoticeCode::NoLexicon, u"und"_s, 0, u"not recognised"_s);
    row(NoticeCode::NoSentenceEncoder, {}, 0, u"PALINODE_ENCODER=ON"_s);
    row(NoticeCode::EncodingBounded, {}, 1, u"about 1 claim."_s);
    row(NoticeCode::EncodingBounded, {}, 9, u"about 9 claims."_s);
    row(NoticeCode::PinsNotKept, {}, 1, u"1 pin was"_s);
    row(NoticeCode::PinsNotKept, {}, 2, u"2 pins were"_s);
    row(NoticeCode::MatchingBounded, {}, 1, u"1 claim not"_s);
    row(NoticeCode::MatchingBounded, {}, 12, u"12 claims not"_s);
    row(NoticeCode::DifferenceBounded, {}, 1, u"1 pair of passages differs"_s);
    row(NoticeCode::DifferenceBounded, {}, 2, u"2 pairs of passages differ"_s);
    row(NoticeCode::LexiconSkipped, u"mine.xml"_s, 0, u"mine.xml"_s);
    row(NoticeCode::LexiconNameTaken, u"mine.xml"_s, 0, u"mine.xml was left out: it has the name of a"_s);
    row(NoticeCode::LexiconSkipped, u"mine.xml"_s, 12, u"mine.xml, line 12"_s);
}

void TestWording::notices()
{
    QFETCH(int, code);
    QFETCH(QString, detail);
    QFETCH(qint64, count);
    QFETCH(QString, told);
    const QString text = noticeText({static_cast<NoticeCode>(code), detail, count});
    QVERIFY2(text.contains(told), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
}

void TestWording::languages()
{
    QCOMPARE(languageName(u"en"_s), u"English"_s);
    QCOMPARE(languageName(u"de-AT"_s), u"German"_s);
    QCOMPARE(languageName(u"zh-Hant"_s), u"Chinese"_s);
    QCOMPARE(languageName(u"und"_s), QString());
    QCOMPARE(languageName(u"x1"_s), QString());
    QCOMPARE(languageName({}), QString());
}

QTEST_MAIN(TestWording)
#include "tst_wording.moc"
