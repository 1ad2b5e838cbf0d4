// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
    QTest::addColumn<QList<qint64>>("weights"); // claims, matched claims, matched, reversed, changed
    QTest::addColumn<QString>("sentence");
    QTest::newRow("reversed")
        << Verdict::Reversed << QList<qint64>{30, 24, 12, 18'099, 60'000}
        << u"Reversed, because reversals weigh 1.80 of 12 matched claims, half a claim or more and one in "
           u"twenty or "
           "more (each counted by its confidence, without headings, dates, greetings and repeated lines)."_s;
    QTest::newRow("shifted")
        << Verdict::Shifted << QList<qint64>{30, 24, 12, 0, 69'999}
        << u"Shifted, because shifted, dropped and new claims together weigh 6.99, half a claim or more, and "
           "reversals weigh 0.00 of 12 matched, less than half a claim or less than one in twenty (each "
           "counted by "
           "its confidence, without headings, dates, greetings and repeated lines)."_s;
    QTest::newRow("consistent")
        << Verdict::Consistent << QList<qint64>{30, 30, 15, 0, 4'999}
        << u"Consistent, because shifted, dropped and new claims together weigh 0.49, less than half a claim "
           u"(each "
           "counted by its confidence, without headings, dates, greetings and repeated lines)."_s;
    QTest::newRow("unclear") << Verdict::Unclear << QList<qint64>{41, 4, 2, 0, 390'000}
                             << u"Unclear, because 4 of 41 claims have a counterpart, less than one in ten "
                                u"(headings, dates, greetings "
                                "and repeated lines do not count)."_s;
}

void TestWording::verdictRules()
{
    QFETCH(Verdict, verdict);
    QFETCH(QList<qint64>, weights);
    Summary summary;
    summary.verdict = verdict;
    summary.weights = {weights[0], weights[1], weights[2], weights[3], weights[4]};
    QTEST(verdictRule(summary), "sentence");
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
    row(NoticeCode::NoSentenceEncoder, {}, 0, u"no sentence encoder"_s);
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
