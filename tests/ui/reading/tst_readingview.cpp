// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reading/readingfixture.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>

using namespace palinode;
using namespace palinode::test;

/// What the view shows, with and without a comparison.
class TestReadingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void withoutDocumentsIsPlainPaper();
    void oneDocumentAlone();
    void comparisonOfOtherTextsBringsThem();
    void zoomIsBounded();
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

void TestReadingView::comparisonOfOtherTextsBringsThem()
{
    ReadingFixture fixture;
    const Sample other(paragraphs(2, QStringLiteral("Other")), paragraphs(2, QStringLiteral("Other")));
    fixture.setDocuments(other);
    const Sample sample = longSample();
    fixture.view.setComparison(sample.comparison);
    QCOMPARE(fixture.oldPane->page().sectionCount(), 40);
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
