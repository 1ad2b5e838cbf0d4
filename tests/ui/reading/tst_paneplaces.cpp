// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reading/readingfixture.h"

#include <QSignalSpy>

using namespace palinode;
using namespace palinode::test;

/// Where the two panes stand: level with each other, and where the reader left them.
class TestPanePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void comparisonDoesNotMoveTheText();
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
    void resizingKeepsTheSelectedLevel_data();
    void resizingKeepsTheSelectedLevel();
    void resizingLeavesWhatIsOutOfView();
    void measuringDoesNotMoveTheText();
};

void TestPanePlaces::initTestCase()
{
    QApplication::setStyle(new StillStyle);
    QApplication::setPalette(QPalette(QColor(0xef, 0xef, 0xef)));
}

void TestPanePlaces::cleanup()
{
    StillStyle::glides = false;
}

void TestPanePlaces::comparisonDoesNotMoveTheText()
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

void TestPanePlaces::scrollingKeepsCounterpartsLevel_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("claim"); // old claim that is to stand at eye level
    for (const int claim : {3, 9, 11, 19, 20, 30}) {
        QTest::addRow("old pane, claim %d", claim) << 0 << claim;
        QTest::addRow("new pane, claim %d", claim) << 1 << claim;
    }
}

void TestPanePlaces::scrollingKeepsCounterpartsLevel()
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

void TestPanePlaces::scrollingBackEndsWhereItBegan()
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

void TestPanePlaces::currentFindingStandsLevel_data()
{
    QTest::addColumn<int>("claim"); // old claim = finding's number − 1
    for (const int claim : {0, 1, 2, 9, 21, 35, 38, 39})
        QTest::addRow("claim %d", claim) << claim;
}

void TestPanePlaces::currentFindingStandsLevel()
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

void TestPanePlaces::currentFindingInViewStays()
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

void TestPanePlaces::glideEndsLevel()
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

void TestPanePlaces::scrollingEndsTheGlide()
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

void TestPanePlaces::sameFindingAgainDoesNothing()
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

void TestPanePlaces::movedFindingIsLeftSmoothly()
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

void TestPanePlaces::zoomKeepsTheLine()
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

void TestPanePlaces::resizingKeepsTheLine()
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

void TestPanePlaces::resizingKeepsTheSelectedLevel_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("narrower") << QSize(520, 600) << 100;
    QTest::newRow("wider") << QSize(1500, 600) << 100;
    QTest::newRow("lower") << QSize(1000, 240) << 100;
    QTest::newRow("smaller") << QSize(560, 260) << 100;
    QTest::newRow("larger") << QSize(1600, 1000) << 100;
    QTest::newRow("zoomed") << QSize(1000, 600) << 190;
}

void TestPanePlaces::resizingKeepsTheSelectedLevel()
{
    QFETCH(const QSize, size);
    QFETCH(const int, zoom);
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    fixture.view.setCurrentFinding(26);
    const int top = fixture.topOf(Side::Old, sample.claim(Side::Old, 25));
    QCOMPARE(fixture.topOf(Side::New, sample.claim(Side::New, 28)), top);
    // As a border that is dragged does it.
    const QSize before = fixture.view.size();
    for (int step = 1; step <= 8; ++step) {
        fixture.view.resize(before + (size - before) * step / 8);
        QCoreApplication::processEvents();
    }
    fixture.view.setZoom(zoom);
    const int after = fixture.topOf(Side::Old, sample.claim(Side::Old, 25));
    QCOMPARE(fixture.topOf(Side::New, sample.claim(Side::New, 28)), after);
    QVERIFY2(after >= 0 && after < fixture.oldPane->viewport()->height() - 20,
             qPrintable(QString::number(after)));
}

void TestPanePlaces::resizingLeavesWhatIsOutOfView()
{
    ReadingFixture fixture;
    const Sample sample = longSample();
    fixture.setSample(sample);
    fixture.measureAll();
    fixture.view.setCurrentFinding(26);
    fixture.newPane->setScroll(0);
    QVERIFY(fixture.topOf(Side::New, sample.claim(Side::New, 28)) > 600);
    fixture.view.resize(700, 600);
    QCOMPARE(fixture.newPane->scroll(), 0);
}

void TestPanePlaces::measuringDoesNotMoveTheText()
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

QTEST_MAIN(TestPanePlaces)
#include "tst_paneplaces.moc"
