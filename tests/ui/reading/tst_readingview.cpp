// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reading/readingfixture.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>

using namespace palinode;
using namespace palinode::test;

class TestReadingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void withoutDocumentsIsPlainPaper();
    void oneDocumentAlone();
    void comparisonDoesNotMoveTheText();
    void comparisonOfOtherTextsBringsThem();
    void scrollingKeepsCounterpartsLevel_data();
    void scrollingKeepsCounterpartsLevel();
    void scrollingBackEndsWhereItBegan();
    void currentFindingStandsLevel_data();
    void currentFindingStandsLevel();
    void currentFindingInViewStays();
    void glideEndsLevel();
    void scrollingEndsTheGlide();
    void sameFindingAgainDoesNothing();
    void movedFindingIsLeftSmoothly();
    void zoomKeepsTheLine();
    void resizingKeepsTheLine();
    void zoomIsBounded();
    void measuringDoesNotMoveTheText();
    void filterHidesMarks();
    void findCountsAndShows();
    void marksArePainted();
    void largeDocumentsAreLaidOutInParts();
    void oneEndlessLine();
    void darkAndLight();
    void newDocumentsForgetTheComparison();
};

void TestReadingView::initTestCase()
{
    QApplication::setStyle(new StillStyle);
    QApplication::setPalette(QPalette(QColor(0xef, 0xef, 0xef)));
}

void TestReadingView::cleanup()
{
    StillStyle::glides = false;
    QApplication::setPalette(QPalette(QColor(0xef, 0xef, 0xef)));
}

void TestReadingView::withoutDocumentsIsPlainPaper()
{
    ReadingFixture fixture;
    const QImage image = fixture.view.grab().toImage();
    const QRgb paper = Theme::instance().paper().rgb();
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 3)
            QCOMPARE(image.pixel(x, y), paper);
    }
    QCOMPARE(fixture.view.currentFinding(), 0);
    QCOMPARE(fixture.view.find(QStringLiteral("anything"), 1), 0);
    fixture.view.setCurrentFinding(3);
    QCOMPARE(fixture.view.currentFinding(), 0);
}

void TestReadingView::oneDocumentAlone()
{
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.view.setDocuments(sample.document(Side::Old), {});
    fixture.oldPane->setScroll(300);
    QCOMPARE(fixture.oldPane->scroll(), 300);
    QCOMPARE(fixture.newPane->scroll(), 0);
    QVERIFY(!fixture.view.grab().isNull());
    QVERIFY(fixture.view.find(QStringLiteral("paragraph"), 1) >= 40);
}

void TestReadingView::comparisonDoesNotMoveTheText()
{
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setDocuments(sample);
    fixture.measureAll();
    fixture.oldPane->setScroll(700);
    fixture.newPane->setScroll(1234);
    const QList<QRectF> before = fixture.oldPane->viewportRects(sample.claim(Side::Old, 7));
    fixture.view.setComparison(sample.comparison);
    QCOMPARE(fixture.oldPane->scroll(), 700);
    QCOMPARE(fixture.newPane->scroll(), 1234);
    QCOMPARE(fixture.oldPane->viewportRects(sample.claim(Side::Old, 7)), before);
    // The first turn of the wheel does not throw the other pane to its level, either.
    fixture.oldPane->setScroll(710);
    QVERIFY2(qAbs(fixture.newPane->scroll() - 1234) < 150,
             qPrintable(QString::number(fixture.newPane->scroll())));
}

void TestReadingView::comparisonOfOtherTextsBringsThem()
{
    ReadingFixture fixture;
    const Sample other(paragraphs(2, QStringLiteral("Other")), paragraphs(2, QStringLiteral("Other")));
    fixture.setDocuments(other);
    const Sample sample = longSample();
    fixture.view.setComparison(sample.comparison);
    QCOMPARE(fixture.oldPane->page().sectionCount(), 40);
}

void TestReadingView::scrollingKeepsCounterpartsLevel_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("claim"); // old claim that is to stand at eye level
    for (const int claim : {3, 9, 11, 19, 20, 30}) {
        QTest::addRow("old pane, claim %d", claim) << 0 << claim;
        QTest::addRow("new pane, claim %d", claim) << 1 << claim;
    }
}

void TestReadingView::scrollingKeepsCounterpartsLevel()
{
    QFETCH(int, side);
    QFETCH(int, claim);
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    const Finding& finding = sample.comparison->findings[claim];
    QCOMPARE(finding.oldClaims, QList{claim});
    const Side scrolled = side == 0 ? Side::Old : Side::New;
    const TextRange oldRange = sample.claim(Side::Old, claim);
    const TextRange newRange = sample.claim(Side::New, finding.newClaims.first());
    Pane& pane = fixture.pane(scrolled);
    const int eye = pane.viewport()->height() / 3;
    for (int round = 0; round < 2; ++round)
        pane.setScroll(pane.page().span(scrolled == Side::Old ? oldRange : newRange).top - eye);
    QVERIFY(qAbs(fixture.topOf(scrolled, scrolled == Side::Old ? oldRange : newRange) - eye) <= 1);
    const int apart = fixture.topOf(Side::Old, oldRange) - fixture.topOf(Side::New, newRange);
    QVERIFY2(qAbs(apart) <= 2, qPrintable(QStringLiteral("%1 pixels apart").arg(apart)));
}

void TestReadingView::scrollingBackEndsWhereItBegan()
{
    ReadingFixture fixture;
    fixture.setSample(longSample());
    for (int y = 0; y <= 2000; y += 40)
        fixture.oldPane->setScroll(y);
    QVERIFY(fixture.newPane->scroll() > 500);
    for (int y = 2000; y >= 0; y -= 40)
        fixture.oldPane->setScroll(y);
    QCOMPARE(fixture.oldPane->scroll(), 0);
    QCOMPARE(fixture.newPane->scroll(), 0);
}

void TestReadingView::currentFindingStandsLevel_data()
{
    QTest::addColumn<int>("claim"); // old claim = finding's number − 1
    for (const int claim : {0, 1, 2, 9, 21, 35, 38, 39})
        QTest::addRow("claim %d", claim) << claim;
}

void TestReadingView::currentFindingStandsLevel()
{
    QFETCH(int, claim);
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    QSignalSpy changed(&fixture.view, &ReadingView::currentFindingChanged);
    fixture.view.setCurrentFinding(claim + 1);
    QCOMPARE(fixture.view.currentFinding(), claim + 1);
    QCOMPARE(changed.count(), 0); // the caller knows
    const Finding& finding = sample.comparison->findings[claim];
    const int oldTop = fixture.topOf(Side::Old, sample.claim(Side::Old, claim));
    const int newTop = fixture.topOf(Side::New, sample.claim(Side::New, finding.newClaims.first()));
    QCOMPARE(oldTop, newTop);
    QVERIFY(oldTop >= 0 && oldTop < fixture.oldPane->viewport()->height());
    // The ribbon of the current finding is there, on top of the others, and level.
    QCOMPARE(fixture.gutter->ribbons().last().finding, claim + 1);
    QCOMPARE(fixture.gutter->ribbons().last().oldSpan.top, fixture.gutter->ribbons().last().newSpan.top);
}

void TestReadingView::currentFindingInViewStays()
{
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    fixture.measureAll();
    fixture.oldPane->setScroll(900);
    int at = fixture.oldPane->page().sectionAt(900) + 1;
    while (fixture.oldPane->page().span(sample.claim(Side::Old, at)).height() > 120)
        ++at;
    fixture.oldPane->setScroll(fixture.oldPane->page().span(sample.claim(Side::Old, at)).top - 270);
    const int before = fixture.topOf(Side::Old, sample.claim(Side::Old, at));
    fixture.view.setCurrentFinding(at + 1);
    QCOMPARE(before, 270);
    QCOMPARE(fixture.topOf(Side::Old, sample.claim(Side::Old, at)), before);
}

void TestReadingView::glideEndsLevel()
{
    StillStyle::glides = true;
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    fixture.view.setCurrentFinding(31);
    const TextRange oldClaim = sample.claim(Side::Old, 30);
    const TextRange newClaim = sample.claim(Side::New, sample.comparison->findings[30].newClaims.first());
    const int level = fixture.oldPane->viewport()->height() / 3;
    QVERIFY2(fixture.topOf(Side::Old, oldClaim) > level, "it has a way to go");
    QTRY_COMPARE(fixture.topOf(Side::Old, oldClaim), level);
    QTRY_COMPARE(fixture.topOf(Side::New, newClaim), level);
}

void TestReadingView::scrollingEndsTheGlide()
{
    StillStyle::glides = true;
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    fixture.measureAll();
    fixture.view.setCurrentFinding(31);
    fixture.oldPane->setScroll(40);
    // No later step of the glide takes the pane away again.
    QCOMPARE(fixture.oldPane->scroll(), 40);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.oldPane->scroll(), 40);
}

void TestReadingView::sameFindingAgainDoesNothing()
{
    ReadingFixture fixture;
    fixture.setSample(longSample());
    fixture.view.setCurrentFinding(20);
    fixture.oldPane->setScroll(0);
    fixture.view.setCurrentFinding(20);
    QCOMPARE(fixture.oldPane->scroll(), 0);
    fixture.view.setCurrentFinding(0);
    QCOMPARE(fixture.view.currentFinding(), 0);
}

void TestReadingView::movedFindingIsLeftSmoothly()
{
    ReadingFixture fixture;
    fixture.setSample(longSample());
    fixture.view.setCurrentFinding(36); // moved from the end to the front
    const int before = fixture.newPane->scroll();
    fixture.oldPane->setScroll(fixture.oldPane->scroll() - 2);
    // The new pane goes back to the order of the texts, but not all at once.
    const int step = qAbs(fixture.newPane->scroll() - before);
    const int far = fixture.oldPane->scroll() - before;
    QVERIFY2(step < far / 3, qPrintable(QStringLiteral("%1 of %2").arg(step).arg(far)));
}

void TestReadingView::zoomKeepsTheLine()
{
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    fixture.measureAll();
    fixture.oldPane->setScroll(1500);
    const int eye = fixture.oldPane->viewport()->height() / 3;
    const PageAnchor anchor = fixture.oldPane->page().anchorAt(1500 + eye);
    QSignalSpy zoomed(&fixture.view, &ReadingView::zoomChanged);
    for (const int zoom : {150, 80, 200, 100}) {
        fixture.view.setZoom(zoom);
        QCOMPARE(fixture.view.zoom(), zoom);
        const int y = fixture.oldPane->page().span({anchor.position, anchor.position + 1}).top
            - fixture.oldPane->scroll();
        QVERIFY2(qAbs(y - (eye - anchor.offset)) <= 40,
                 qPrintable(QStringLiteral("%1 %: %2").arg(zoom).arg(y)));
    }
    QCOMPARE(zoomed.count(), 4);
    // Once round, it is where it was to less than a line.
    fixture.measureAll();
    QVERIFY2(qAbs(fixture.oldPane->scroll() - 1500) < 30,
             qPrintable(QString::number(fixture.oldPane->scroll())));
}

void TestReadingView::resizingKeepsTheLine()
{
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    fixture.measureAll();
    fixture.oldPane->setScroll(1500);
    const int eye = fixture.oldPane->viewport()->height() / 3;
    const PageAnchor anchor = fixture.oldPane->page().anchorAt(1500 + eye);
    fixture.view.resize(760, 600);
    const int y =
        fixture.oldPane->page().span({anchor.position, anchor.position + 1}).top - fixture.oldPane->scroll();
    QVERIFY2(qAbs(y - (eye - anchor.offset)) <= 1, qPrintable(QString::number(y)));
}

void TestReadingView::zoomIsBounded()
{
    ReadingFixture fixture;
    QSignalSpy zoomed(&fixture.view, &ReadingView::zoomChanged);
    fixture.view.setZoom(1000);
    QCOMPARE(fixture.view.zoom(), 400);
    fixture.view.setZoom(3);
    QCOMPARE(fixture.view.zoom(), 50);
    fixture.view.setZoom(50);
    QCOMPARE(zoomed.count(), 2);
}

void TestReadingView::measuringDoesNotMoveTheText()
{
    ReadingFixture fixture;
    // Short lines in capitals are wider than estimated: every block above turns out taller.
    QStringList blocks;
    for (int i = 0; i < 400; ++i)
        blocks.append(QStringLiteral("BLOCK %1 ").arg(i)
                      + QString(QStringLiteral("WWWW MMMM ")).repeated(8).trimmed());
    const Sample sample(blocks, blocks);
    fixture.setDocuments(sample);
    fixture.oldPane->setScroll(fixture.oldPane->page().height() / 2);
    const int section = fixture.oldPane->page().sectionAt(fixture.oldPane->scroll() + 200);
    const TextRange range = fixture.oldPane->page().range(section);
    const int before = fixture.topOf(Side::Old, range);
    const int heightBefore = fixture.oldPane->page().height();
    int slices = 0;
    while (fixture.oldPane->measureSlice()) {
        QCOMPARE(fixture.topOf(Side::Old, range), before);
        QVERIFY(++slices < 1000);
    }
    QVERIFY2(fixture.oldPane->page().height() > heightBefore + 1000, "the estimates were corrected");
    QCOMPARE(fixture.topOf(Side::Old, range), before);
}

void TestReadingView::filterHidesMarks()
{
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    const QPoint reversed = fixture.placeOf(Side::Old, sample.claim(Side::Old, 0));
    const QPoint weakened = fixture.placeOf(Side::Old, sample.claim(Side::Old, 1));
    QCOMPARE(fixture.oldPane->findingAt(reversed), 1);
    QCOMPARE(fixture.oldPane->findingAt(weakened), 2);
    const qsizetype ribbonsBefore = fixture.gutter->ribbons().size();
    const QImage before = fixture.oldPane->grab().toImage();

    fixture.view.setVisibleShifts({Shift::Weakened});
    QCOMPARE(fixture.oldPane->findingAt(reversed), 0);
    QCOMPARE(fixture.oldPane->findingAt(weakened), 2);
    QVERIFY(fixture.gutter->ribbons().size() < ribbonsBefore);
    for (const Ribbon& ribbon : fixture.gutter->ribbons())
        QCOMPARE(ribbon.shift, Shift::Weakened);
    const QImage after = fixture.oldPane->grab().toImage();
    const QRectF line = fixture.oldPane->viewportRects(sample.claim(Side::Old, 0)).first();
    const QPoint betweenWords(static_cast<int>(line.right()) - 1, static_cast<int>(line.top()) + 5);
    QCOMPARE(before.pixelColor(betweenWords), Theme::instance().shiftTint(Shift::Reversed));
    QCOMPARE(after.pixelColor(betweenWords), Theme::instance().paper());

    fixture.view.setVisibleShifts({Shift::Weakened, Shift::Reversed, Shift::Dropped, Shift::New});
    QCOMPARE(fixture.oldPane->findingAt(reversed), 1);
    QCOMPARE(fixture.gutter->ribbons().size(), ribbonsBefore);
}

void TestReadingView::findCountsAndShows()
{
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    // Old paragraphs 30..39, and all of them but the moved one again in the new text, which has 35 as well.
    QCOMPARE(fixture.view.find(QStringLiteral("PARAGRAPH 3"), 1), 22);
    QCOMPARE(fixture.view.find(QStringLiteral("paragraph 33 says"), 1), 2);
    const TextRange inOld = sample.find(Side::Old, QStringLiteral("paragraph 33 says"));
    int top = fixture.topOf(Side::Old, inOld);
    QVERIFY(top >= 0 && top < fixture.oldPane->viewport()->height());
    QCOMPARE(fixture.view.find(QStringLiteral("paragraph 33 says"), 1), 2);
    top = fixture.topOf(Side::New, sample.find(Side::New, QStringLiteral("paragraph 33 says")));
    QVERIFY(top >= 0 && top < fixture.newPane->viewport()->height());
    QCOMPARE(fixture.view.find(QStringLiteral("no such words"), 1), 0);
    const QImage unmarked = fixture.view.grab().toImage();
    fixture.view.find(QStringLiteral("something"), 1);
    QVERIFY(fixture.view.grab().toImage() != unmarked);
    QCOMPARE(fixture.view.find(QString(), 1), 0);
}

void TestReadingView::marksArePainted()
{
    ReadingFixture fixture;
    Sample sample({QStringLiteral("We will never sell your data to anyone at all.")},
                  {QStringLiteral("We may sell your data to anyone at all.")});
    Finding& finding = sample.add({0}, {0}, Shift::Reversed);
    const auto range = [&](Side side, QStringView words) { return sample.find(side, words.toString()); };
    finding.edits = {{EditOp::Equal, range(Side::Old, u"We "), range(Side::New, u"We ")},
                     {EditOp::Replace, range(Side::Old, u"will never"), range(Side::New, u"may")},
                     {EditOp::Equal, range(Side::Old, u" sell your data to anyone at all."),
                      range(Side::New, u" sell your data to anyone at all.")}};
    sample.comparison->oldStatement.cues[0] = {{range(Side::Old, u"never"), CueClass::Negation}};
    fixture.setSample(sample);
    const Theme& theme = Theme::instance();
    const auto holds = [](const QImage& image, const QColor& color) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    const QImage both = fixture.oldPane->grab().toImage();
    QVERIFY(holds(both, theme.shiftTint(Shift::Reversed)));
    QVERIFY(holds(both, theme.shiftColor(Shift::Reversed)));
    QVERIFY(holds(both, theme.deletedTint()));
    QVERIFY(holds(both, theme.cueColor(CueClass::Negation)));
    QVERIFY(holds(fixture.newPane->grab().toImage(), theme.insertedTint()));
    fixture.view.setWordDifferencesShown(false);
    QVERIFY(!holds(fixture.oldPane->grab().toImage(), theme.deletedTint()));
    fixture.view.setCuesShown(false);
    QVERIFY(fixture.oldPane->grab().toImage() != both);
    // Chosen: the outline is in ink and far darker than any mark was before.
    const QImage plain = fixture.oldPane->grab().toImage();
    fixture.view.setCurrentFinding(1);
    const QImage outlined = fixture.oldPane->grab().toImage();
    const QRectF rect = fixture.oldPane->viewportRects(sample.claim(Side::Old, 0)).first();
    const QPoint edge(static_cast<int>(rect.center().x()),
                      static_cast<int>(rect.top() + rect.height() * 0.09 - 1));
    QVERIFY(outlined.pixelColor(edge).lightness() < plain.pixelColor(edge).lightness() - 100);
}

void TestReadingView::largeDocumentsAreLaidOutInParts()
{
    ReadingFixture fixture;
    QStringList blocks;
    blocks.reserve(31000);
    for (int i = 0; i < 31000; ++i)
        blocks.append(
            QStringLiteral(
                "Verse %1: and it came to pass in those days that a great many words were written down, "
                "one after the other, and nobody could count them without a machine to help.")
                .arg(i));
    Sample sample(blocks, blocks);
    for (int i = 0; i < 31000; ++i)
        sample.add({i}, {i}, i % 100 ? Shift::Reaffirmed : Shift::Weakened);
    fixture.setSample(sample);
    const auto made = [&] {
        return fixture.oldPane->page().layoutsMade() + fixture.newPane->page().layoutsMade();
    };
    QVERIFY(!fixture.view.grab().isNull());
    QVERIFY2(made() < 80, qPrintable(QString::number(made())));
    fixture.view.setCurrentFinding(15001);
    QVERIFY(!fixture.view.grab().isNull());
    QVERIFY2(made() < 200, qPrintable(QString::number(made())));
    QCOMPARE(fixture.topOf(Side::Old, sample.claim(Side::Old, 15000)),
             fixture.topOf(Side::New, sample.claim(Side::New, 15000)));
    // One slice is a bounded piece of the rest.
    const qint64 before = made();
    QVERIFY(fixture.oldPane->measureSlice());
    QVERIFY2(made() - before < 60, qPrintable(QString::number(made() - before)));
}

void TestReadingView::oneEndlessLine()
{
    ReadingFixture fixture;
    const Sample sample({QString(QStringLiteral("no end in sight ")).repeated(100000).trimmed()},
                        {QStringLiteral("Short.")});
    fixture.setDocuments(sample);
    fixture.oldPane->setScroll(fixture.oldPane->page().height() / 2);
    QVERIFY(!fixture.view.grab().isNull());
    QVERIFY2(fixture.oldPane->page().layoutsMade() < 20,
             qPrintable(QString::number(fixture.oldPane->page().layoutsMade())));
}

void TestReadingView::darkAndLight()
{
    ReadingFixture fixture;
    fixture.setSample(longSample());
    const auto cornerOf = [&] { return fixture.oldPane->grab().toImage().pixelColor(2, 2); };
    const QColor light = cornerOf();
    QCOMPARE(light, Theme::instance().paper());
    QApplication::setPalette(QPalette(QColor(0x2b, 0x2d, 0x31)));
    QCoreApplication::processEvents();
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(cornerOf(), Theme::instance().paper());
    QVERIFY(cornerOf().lightness() < light.lightness() - 100);
}

void TestReadingView::newDocumentsForgetTheComparison()
{
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    fixture.view.setCurrentFinding(5);
    QVERIFY(!fixture.gutter->ribbons().isEmpty());
    fixture.setDocuments(sample);
    QCOMPARE(fixture.view.currentFinding(), 0);
    QVERIFY(fixture.gutter->ribbons().isEmpty());
    QCOMPARE(fixture.oldPane->scroll(), 0);
    fixture.view.setComparison(sample.comparison);
    fixture.view.setCurrentFinding(5);
    fixture.view.setComparison({});
    QCOMPARE(fixture.view.currentFinding(), 0);
    QVERIFY(fixture.gutter->ribbons().isEmpty());
}

QTEST_MAIN(TestReadingView)
#include "tst_readingview.moc"
