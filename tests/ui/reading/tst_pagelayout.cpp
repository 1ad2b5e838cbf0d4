// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reading/samplecomparison.h"
#include "ui/reading/pagelayout.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace palinode;
using namespace palinode::test;

namespace {

DocumentPtr documentOf(const QStringList& blocks)
{
    return std::make_shared<Document>(statementOf(blocks).document);
}

PageStyle styleAt(int zoom)
{
    return {Theme::instance().readingFont(), zoom};
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measureHolds60To75Characters_data();
    void measureHolds60To75Characters();
    void columnIsNeverWiderThanTheMeasure();
    void headingIsBoldAndTaller();
    void listItemHangs();
    void rectsFollowTheLines();
    void rightToLeftStandsAtTheRight();
    void mixedDirectionFallsApart();
    void wideScriptBreaksWithinTheColumn();
    void positionsAndPointsAgree();
    void layOutMakesOnlyWhatIsInView();
    void measuringEndsAndCorrectsTheHeight();
    void anchorSurvivesAnotherWidth();
    void longLineIsCutIntoSections();
    void emptyPage();
};

void TestPageLayout::measureHolds60To75Characters_data()
{
    QTest::addColumn<int>("zoom");
    for (const int zoom : {80, 100, 150, 200})
        QTest::addRow("%d %%", zoom) << zoom;
}

void TestPageLayout::measureHolds60To75Characters()
{
    QFETCH(int, zoom);
    const QString prose = QStringLiteral(
        "People often ask if I’m worried about giving up a technical advantage by open sourcing Llama, but I "
        "think this misses the big picture. I expect AI development will continue to be very competitive, "
        "which "
        "means that open sourcing any given model isn’t giving away a massive advantage over the next best "
        "models at that point in time, and everyone has access to similar generations of models.");
    const PageStyle style = styleAt(zoom);
    PageLayout page(documentOf({prose}), style, textColumn(style, 5000, true).width);
    const BlockLayout& layout = page.layout(0);
    QVERIFY(layout.lineCount() > 3);
    const double perLine = static_cast<double>(prose.size()) / (layout.lineCount() - 0.5);
    QVERIFY2(perLine >= 58 && perLine <= 75, qPrintable(QString::number(perLine)));
    QVERIFY(style.linePitch() >= 1.45 * QFontMetricsF(style.font()).xHeight() / 0.42);
}

void TestPageLayout::columnIsNeverWiderThanTheMeasure()
{
    const PageStyle style = styleAt(100);
    for (const int paneWidth : {120, 300, 500, 800, 1600}) {
        for (const bool gutterAtRight : {true, false}) {
            const Column column = textColumn(style, paneWidth, gutterAtRight);
            QVERIFY(column.width <= style.measure());
            QVERIFY(column.left >= style.margin());
            if (paneWidth >= 200)
                QVERIFY(column.left + column.width <= paneWidth - style.margin() + 1);
        }
    }
    // As in an open book, the text stands nearer to the gutter.
    QVERIFY(textColumn(style, 1600, true).left > textColumn(style, 1600, false).left);
}

void TestPageLayout::headingIsBoldAndTaller()
{
    const PageStyle style = styleAt(100);
    const BlockStyle heading = style.blockStyle({BlockKind::Heading, 1, {}, {}});
    const BlockStyle second = style.blockStyle({BlockKind::Heading, 2, {}, {}});
    const BlockStyle paragraph = style.blockStyle({BlockKind::Paragraph, 0, {}, {}});
    QVERIFY(heading.font.bold());
    QVERIFY(!paragraph.font.bold());
    QVERIFY(heading.font.pointSizeF() > second.font.pointSizeF());
    QVERIFY(second.font.pointSizeF() > paragraph.font.pointSizeF());
    QVERIFY(heading.spaceAbove > 0);
}

void TestPageLayout::listItemHangs()
{
    const DocumentPtr document =
        documentOf({QStringLiteral("- ") + QString(QStringLiteral("word ")).repeated(60)});
    PageLayout page(document, styleAt(100), 400);
    const BlockLayout& layout = page.layout(0);
    QVERIFY(layout.lineCount() > 2);
    const QList<QRectF> rects = layout.rects(document->blocks[0].range);
    const QRectF body = layout.rects({2, 6}).first();
    QVERIFY2(rects[0].left() < rects[1].left() - 3, "the marker hangs in front of the text");
    QVERIFY2(qAbs(body.left() - rects[1].left()) < 1.5, "the text begins where its other lines begin");
}

void TestPageLayout::rectsFollowTheLines()
{
    const DocumentPtr document = documentOf({QString(QStringLiteral("some words ")).repeated(40)});
    PageLayout page(document, styleAt(100), 300);
    const BlockLayout& layout = page.layout(0);
    const TextRange whole = document->blocks[0].range;
    const QList<QRectF> rects = layout.rects(whole);
    QCOMPARE(rects.size(), layout.lineCount());
    for (qsizetype i = 1; i < rects.size(); ++i) {
        QCOMPARE(rects[i].top(), rects[i - 1].bottom());
        QVERIFY(rects[i].right() <= 301);
    }
    QVERIFY(layout.rects({5, 5}).isEmpty());
    QCOMPARE(layout.rects({0, 4}).size(), 1);
}

void TestPageLayout::rightToLeftStandsAtTheRight()
{
    const QString arabic = QStringLiteral("نحن نتعهد بحماية خصوصية المستخدمين");
    const DocumentPtr document = documentOf({arabic});
    PageLayout page(document, styleAt(100), 500);
    const BlockLayout& layout = page.layout(0);
    QVERIFY(layout.isRightToLeft());
    const QRectF all = layout.rects(document->blocks[0].range).first();
    QVERIFY2(all.right() > 495, qPrintable(QString::number(all.right())));
    QVERIFY(all.left() > 100);
    const QRectF firstWord = layout.rects({0, 3}).first();
    QVERIFY2(firstWord.right() > 495, "reading begins at the right");
}

void TestPageLayout::mixedDirectionFallsApart()
{
    // Logical order: latin, two Hebrew words, latin. The first Hebrew word stands right of the second.
    const QString text = QStringLiteral("see שלום עולם end");
    const DocumentPtr document = documentOf({text});
    PageLayout page(document, styleAt(100), 500);
    const BlockLayout& layout = page.layout(0);
    const QList<QRectF> rects = layout.rects({0, 8});
    QCOMPARE(rects.size(), 2);
    const QRectF second = layout.rects({9, 13}).first();
    QVERIFY(second.right() < rects.last().left() + 1);
}

void TestPageLayout::wideScriptBreaksWithinTheColumn()
{
    const DocumentPtr document =
        documentOf({QString(QStringLiteral("私たちは利用者の情報を守ります。")).repeated(20)});
    PageLayout page(document, styleAt(100), 300);
    const BlockLayout& layout = page.layout(0);
    QVERIFY(layout.lineCount() > 5);
    for (const QRectF& rect : layout.rects(document->blocks[0].range))
        QVERIFY(rect.right() <= 301);
}

void TestPageLayout::positionsAndPointsAgree()
{
    const DocumentPtr document =
        documentOf({QStringLiteral("# Title"), QString(QStringLiteral("some words ")).repeated(30),
                    QStringLiteral("- an item"), QStringLiteral("> quoted words")});
    PageLayout page(document, styleAt(100), 300);
    page.layOut(0, 10000);
    for (qsizetype position = 0; position < document->text.size(); ++position) {
        const int section = page.sectionOf(position);
        if (!page.range(section).contains(position))
            continue;
        const QList<QRectF> rects = page.layout(section).rects({position, position + 1});
        if (rects.isEmpty())
            continue; // the space a line is broken at
        const QPointF point(rects.first().left() + 0.1, rects.first().center().y() + page.top(section));
        QCOMPARE(page.positionAt(point), position);
        QVERIFY(page.layout(section).hasTextAt(point - QPointF(0, page.top(section))));
    }
}

void TestPageLayout::layOutMakesOnlyWhatIsInView()
{
    PageLayout page(documentOf(paragraphs(5000, QStringLiteral("Some"))), styleAt(100), 400);
    QCOMPARE(page.layoutsMade(), 0);
    page.layOut(0, 600);
    QVERIFY(page.layoutsMade() > 0);
    QVERIFY2(page.layoutsMade() < 40, qPrintable(QString::number(page.layoutsMade())));
    page.layOut(page.height() / 2, 600);
    QVERIFY2(page.layoutsMade() < 80, qPrintable(QString::number(page.layoutsMade())));
}

void TestPageLayout::measuringEndsAndCorrectsTheHeight()
{
    const DocumentPtr document = documentOf(paragraphs(300, QStringLiteral("Some")));
    PageLayout page(document, styleAt(100), 400);
    int slices = 0;
    while (page.measureSome(4000))
        QVERIFY(++slices < 1000);
    QVERIFY(slices > 3);
    QVERIFY(page.isMeasured());
    QCOMPARE(page.layoutsMade(), 300);
    int height = 2 * page.style().pageMargin();
    for (int i = 0; i < page.sectionCount(); ++i)
        height += page.layout(i).height();
    QCOMPARE(page.height(), height);
}

void TestPageLayout::anchorSurvivesAnotherWidth()
{
    const DocumentPtr document = documentOf(paragraphs(200, QStringLiteral("Some")));
    PageLayout page(document, styleAt(100), 400);
    const PageAnchor anchor = page.anchorAt(page.height() / 2);
    page.setGeometry(styleAt(170), 333);
    const int y = page.yOf(anchor);
    const int section = page.sectionOf(anchor.position);
    const QRectF line = page.layout(section).lineRect(anchor.position);
    QCOMPARE(y, page.top(section) + static_cast<int>(line.top()) + anchor.offset);
    QCOMPARE(page.span({anchor.position, anchor.position + 1}).top, y - anchor.offset);
}

void TestPageLayout::longLineIsCutIntoSections()
{
    const QString line = QString(QStringLiteral("endless words without a break ")).repeated(20000).trimmed();
    const DocumentPtr document = documentOf({line});
    PageLayout page(document, styleAt(100), 500);
    QVERIFY(page.sectionCount() > 100);
    QCOMPARE(page.range(0).start, 0);
    for (int i = 1; i < page.sectionCount(); ++i) {
        QCOMPARE(page.range(i).start, page.range(i - 1).end);
        QVERIFY(page.range(i).length() <= PageLayout::longestSection);
        QVERIFY(document->text[page.range(i).start - 1].isSpace());
    }
    QCOMPARE(page.range(page.sectionCount() - 1).end, document->text.size());
    page.layOut(page.height() / 2, 600);
    QVERIFY(page.layoutsMade() <= 3);
}

void TestPageLayout::emptyPage()
{
    PageLayout page;
    QVERIFY(page.isEmpty());
    QCOMPARE(page.sectionAt(10), -1);
    QCOMPARE(page.layOut(0, 100), (std::pair{0, -1}));
    QCOMPARE(page.positionAt({5, 5}), 0);
    QCOMPARE(page.span({0, 0}), Span());
    QCOMPARE(page.yOf(page.anchorAt(12)), 12);
    QVERIFY(!page.measureSome(100));
    const DocumentPtr nothing = std::make_shared<Document>();
    PageLayout blank(nothing, styleAt(100), 100);
    QVERIFY(blank.isEmpty());
    QCOMPARE(blank.layOut(0, 100), (std::pair{0, -1}));
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
