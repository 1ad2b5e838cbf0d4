// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wording.h"
#include "core/text/isolate.h"
#include "tests/ui/findings/tinycomparison.h"
#include "ui/findings/cuechip.h"
#include "ui/findings/inspector.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void nothingSelected();
    void underlinesCues();
    void escapesMarkup();
    void oneReasonOnce();
    void quotesDoNotTurnReasons();
    void otherShifts();
    void cueColors();
    void focusIsOneStopAndSeen();
    void narrowIsNotCut();
};

void TestInspector::says_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("expected");
    QTest::newRow("weakened")
        << 2 << 1
        << u"Weakened · finding 1 of 4\nTHEN · 1 May 2024\nAll reports must be public.\n"
           "NOW · 1 May 2025\nAll reports should be public.\n"
           "obligation: must speaks for it\nobligation: should speaks for it\n"
           "match: similarity 0.75 · firm, confidence 90 %"_s;
    QTest::newRow("dropped") << 3 << 3
                             << u"Dropped · finding 3 of 4\nTHEN · 1 May 2024\nWe will open two schools.\n"
                                "NOW · 1 May 2025\nno counterpart\n"
                                "dropped: no claim of the later text comes close enough"_s;
    QTest::newRow("new, not in the list")
        << 4 << 0
        << u"New · not in the list below\nTHEN · 1 May 2024\nno counterpart\n"
           "NOW · 1 May 2025\nA committee will look into schools.\n"
           "new: no claim of the earlier text comes close enough"_s;
    QTest::newRow("identical") << 1 << 4
                               << u"Reaffirmed · finding 4 of 4\nTHEN · 1 May 2024\nWe pay every worker.\n"
                                  "NOW · 1 May 2025\nWe pay every worker.\nwording: the same words\n"
                                  "match: identical but for case, quotation marks and spaces"_s;
}

void TestInspector::says()
{
    QFETCH(const int, id);
    QFETCH(const int, position);
    QFETCH(const QString, expected);
    Inspector inspector;
    const ComparisonPtr comparison = fourFindings();
    inspector.setComparison(comparison);
    inspector.setFinding(id, position, 4);
    QString text = inspector.plainText();
    // The glyph stands first; which one it is, is the wording's.
    QCOMPARE(text.first(2), QString(shiftGlyph(comparison->findings.at(id - 1).shift) + u' '));
    text.remove(0, 2);
    // No-counterpart lines are coloured.
    text.remove(QRegularExpression(u"<[^>]*>"_s));
    QCOMPARE(text, expected);
}

void TestInspector::nothingSelected()
{
    Inspector inspector;
    QVERIFY(inspector.plainText().contains(u"when the comparison is finished"_s));
    inspector.setComparison(fourFindings());
    QVERIFY(inspector.plainText().contains(u"Select a claim"_s));
    inspector.setFinding(99, 1, 4);
    QVERIFY(inspector.plainText().contains(u"Select a claim"_s));
}

void TestInspector::underlinesCues()
{
    Inspector inspector;
    inspector.setComparison(
        tinyComparison({{u"It [will] be [safer] so."_s, u"It [may] be."_s, Shift::Weakened}}));
    inspector.setFinding(1, 1, 1);
    const QList<QLabel*> quotes = inspector.findChildren<QLabel*>(u"quote"_s);
    QCOMPARE(quotes.size(), 2);
    QVERIFY2(quotes.at(0)->text().contains(u"“It <u>will</u> be <u>safer</u> so.”"_s),
             qPrintable(quotes.at(0)->text()));
    QVERIFY2(quotes.at(1)->text().contains(u"“It <u>may</u> be.”"_s), qPrintable(quotes.at(1)->text()));
}

void TestInspector::escapesMarkup()
{
    Inspector inspector;
    inspector.setComparison(tinyComparison({{u"a <b>[bold]</b> & b"_s, u"x"_s, Shift::Weakened}}));
    inspector.setFinding(1, 1, 1);
    const QString quote = inspector.findChildren<QLabel*>(u"quote"_s).first()->text();
    QVERIFY2(quote.contains(u"a &lt;b&gt;<u>bold</u>&lt;/b&gt; &amp; b"_s), qPrintable(quote));
}

void TestInspector::oneReasonOnce()
{
    Comparison comparison = *fourFindings();
    QList<Evidence>& evidence = comparison.findings[1].evidence;
    for (Evidence& item : evidence)
        item.reason = u"“must” → “should”"_s;
    evidence[0].cue = u"obligation_strong"_s;
    evidence[1].cue = u"obligation_weak"_s;
    QCOMPARE(evidence.size(), 2);
    Inspector inspector;
    inspector.setComparison(std::make_shared<const Comparison>(comparison));
    inspector.setFinding(2, 1, 4);
    QCOMPARE(inspector.plainText().count(u"obligation: “must” → “should”"_s), 1);
}

void TestInspector::quotesDoNotTurnReasons()
{
    Comparison comparison = *fourFindings();
    for (Evidence& item : comparison.findings[1].evidence)
        item.reason = u"“قد” is named now"_s;
    Inspector inspector;
    inspector.setComparison(std::make_shared<const Comparison>(comparison));
    inspector.setFinding(2, 1, 4);
    const CueChip* chip = inspector.findChild<CueChip*>();
    QVERIFY(chip);
    QCOMPARE(withoutIsolates(chip->reason()), u"\u200e“قد” is named now"_s);
    // As the label lays it out: the quote to the left of what is said of it.
    QTextDocument document;
    document.setPlainText(chip->reason());
    QCOMPARE(document.firstBlock().textDirection(), Qt::LeftToRight);
    QVERIFY(chip->reason().contains(firstStrongIsolate));
}

void TestInspector::otherShifts()
{
    Comparison comparison = *fourFindings();
    comparison.findings[1].shifts = {Shift::Weakened, Shift::ScopeChanged};
    comparison.findings[1].moved = true;
    Inspector inspector;
    inspector.setComparison(std::make_shared<const Comparison>(comparison));
    inspector.setFinding(2, 1, 4);
    QVERIFY(
        inspector.plainText().contains(u"also: "_s + shiftGlyph(Shift::ScopeChanged) + u" Scope changed"_s));
    QVERIFY(inspector.plainText().contains(u"moved: "_s));
}

void TestInspector::cueColors()
{
    QCOMPARE(cueWordColor(u"certain"_s), std::optional(Theme::instance().cueColor(CueClass::Certain)));
    QCOMPARE(cueWordColor(u"Quantifier"_s),
             std::optional(Theme::instance().cueColor(CueClass::QuantifierAll)));
    QCOMPARE(cueWordColor(u"quantity"_s), std::optional(Theme::instance().cueColor(CueClass::Quantity)));
    QVERIFY(!cueWordColor(u"word"_s));
}

void TestInspector::focusIsOneStopAndSeen()
{
    Inspector inspector;
    inspector.setComparison(fourFindings());
    inspector.setFinding(2, 1, 4);
    inspector.resize(340, 600);
    inspector.show();
    QVERIFY(QTest::qWaitForWindowActive(&inspector));
    for (const QLabel* label : inspector.findChildren<QLabel*>())
        QVERIFY2(!(label->focusPolicy() & Qt::TabFocus), qPrintable(label->text()));
    const QColor ring = inspector.palette().color(QPalette::Highlight);
    inspector.clearFocus();
    QCOMPARE_NE(inspector.grab().toImage().pixelColor(170, 0), ring);
    inspector.setFocus(Qt::TabFocusReason);
    QCOMPARE(inspector.grab().toImage().pixelColor(170, 0), ring);
    QCOMPARE(inspector.grab().toImage().pixelColor(0, 300), ring);
}

void TestInspector::narrowIsNotCut()
{
    Inspector inspector;
    inspector.setComparison(tinyComparison(
        {{u"See [https://example.org/a/very/long/address/that/no/line/has/room/for.html] there."_s,
          u"It [may] be."_s, Shift::QuantityChanged}}));
    inspector.setFinding(1, 123, 4567);
    inspector.resize(200, 600);
    inspector.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inspector));
    QCOMPARE(inspector.widget()->width(), inspector.viewport()->width());
    const auto* title = inspector.findChild<QLabel*>(u"inspectorTitle"_s);
    QVERIFY(title->width() >= title->fontMetrics().horizontalAdvance(title->text()));
    const auto* place = inspector.findChild<QLabel*>(u"inspectorPlace"_s);
    QVERIFY(place->y() > title->geometry().bottom() - 2);
    QCOMPARE(place->text().first(7), u"finding"_s);
    inspector.resize(500, 600);
    QVERIFY(place->x() > title->geometry().right());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
