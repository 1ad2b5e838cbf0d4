// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdflayout.h"

#include <QTest>

using namespace palinode::pdf;
using namespace Qt::StringLiterals;

namespace {

constexpr float line = 100;

/// A sheet whose body holds ten lines.
Sheet tenLines()
{
    Sheet sheet;
    sheet.size = {1000, 1200};
    sheet.body = {0, 100, 1000, 10 * line};
    return sheet;
}

/// A measured block with a text of some lines.
Block lines(int count)
{
    Block block;
    TextBox box;
    box.lines = QList<float>(count, line);
    block.texts = {box};
    block.height = qreal(line) * count;
    return block;
}

Block breakable(int count)
{
    Block block = lines(count);
    block.mayBreak = true;
    return block;
}

/// "0:0-3 1:0-2 | H 1:2-9": a page between bars, the number of each block and its first and last line, H a
/// repeated head.
QString described(const QList<Page>& pages, const QList<Block>& blocks)
{
    QStringList result;
    for (const Page& page : pages) {
        QStringList pieces;
        for (const Piece& piece : page) {
            if (piece.repeatedHead)
                pieces.append(u"H"_s);
            else
                pieces.append(u"%1:%2-%3"_s.arg(piece.block - blocks.constData())
                                  .arg(piece.lines.first().first)
                                  .arg(piece.lines.first().last));
        }
        result.append(pieces.join(u' '));
    }
    return result.join(u" | "_s);
}

} // namespace

class TestPdfLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void piecesStayInTheBody();
};

void TestPdfLayout::pages_data()
{
    QTest::addColumn<QList<Block>>("blocks");
    QTest::addColumn<QList<Block>>("heads");
    QTest::addColumn<QString>("expected");

    const QList<Block> none;
    QTest::newRow("nothing") << none << none << u""_s;
    QTest::newRow("one page") << QList{lines(4), lines(6)} << none << u"0:0-4 1:0-6"_s;
    QTest::newRow("moves whole") << QList{lines(7), lines(4)} << none << u"0:0-7 | 1:0-4"_s;
    QTest::newRow("small blocks do not break") << QList{lines(7), breakable(4)} << none << u"0:0-7 | 1:0-4"_s;
    QTest::newRow("tall blocks break where they stand")
        << QList{lines(5), breakable(9)} << none << u"0:0-5 1:0-5 | 1:5-9"_s;
    QTest::newRow("no line is left alone above")
        << QList{lines(9), breakable(9)} << none << u"0:0-9 | 1:0-9"_s;
    QTest::newRow("no line is left alone below")
        << QList{lines(4), breakable(7)} << none << u"0:0-4 1:0-5 | 1:5-7"_s;
    QTest::newRow("over several pages") << QList{breakable(24)} << none << u"0:0-10 | 0:10-20 | 0:20-24"_s;

    Block heading = lines(1);
    heading.keepWithNext = true;
    QTest::newRow("a heading goes with its text")
        << QList{lines(7), heading, lines(3)} << none << u"0:0-7 | 1:0-1 2:0-3"_s;
    QTest::newRow("a heading goes with the start of a tall text")
        << QList{lines(8), heading, breakable(8)} << none << u"0:0-8 | 1:0-1 2:0-8"_s;
    QTest::newRow("two headings") << QList{lines(6), heading, heading, lines(3)} << none
                                  << u"0:0-6 | 1:0-1 2:0-1 3:0-3"_s;

    QTest::newRow("more headings than a page holds keep their end together")
        << QList<Block>(12, heading) + QList<Block>{lines(3)} << none
        << u"0:0-1 1:0-1 2:0-1 3:0-1 4:0-1 | "
           "5:0-1 6:0-1 7:0-1 8:0-1 9:0-1 10:0-1 11:0-1 12:0-3"_s;

    Block spaced = lines(5);
    spaced.spaceBefore = line;
    QTest::newRow("space before counts") << QList{lines(5), spaced} << none << u"0:0-5 | 1:0-5"_s;

    Block starts = lines(2);
    starts.startsPage = true;
    QTest::newRow("starts a page") << QList{lines(6), starts} << none << u"0:0-6 | 1:0-2"_s;
    QTest::newRow("shares a page that is nearly empty")
        << QList{lines(2), starts} << none << u"0:0-2 1:0-2"_s;

    Block row = lines(6);
    row.head = 0;
    QTest::newRow("heads repeat") << QList{heading, row, row, row} << QList{heading}
                                  << u"0:0-1 1:0-6 | H 2:0-6 | H 3:0-6"_s;
    Block tallRow = breakable(12);
    tallRow.head = 0;
    QTest::newRow("heads repeat above the rest of a row")
        << QList{heading, tallRow} << QList{heading} << u"0:0-1 1:0-9 | H 1:9-12"_s;
    Block giant = lines(1);
    giant.mayBreak = true;
    giant.texts[0].lines = {line * 30, line};
    giant.height = line * 31;
    QTest::newRow("a line taller than a page") << QList{giant, lines(1)} << none << u"0:0-1 | 0:1-2 1:0-1"_s;
}

void TestPdfLayout::pages()
{
    QFETCH(const QList<Block>, blocks);
    QFETCH(const QList<Block>, heads);
    QFETCH(const QString, expected);
    QCOMPARE(described(paginate(blocks, heads, tenLines()), blocks), expected);
}

void TestPdfLayout::piecesStayInTheBody()
{
    QList<Block> blocks;
    for (int i = 0; i < 200; ++i) {
        blocks.append(i % 7 == 3 ? breakable(5 + i % 23) : lines(1 + i % 6));
        blocks.last().spaceBefore = i % 3 * 20;
        blocks.last().keepWithNext = i % 5 == 0;
    }
    const Sheet sheet = tenLines();
    qsizetype seen = 0;
    for (const Page& page : paginate(blocks, {}, sheet)) {
        qreal last = sheet.body.top();
        for (const Piece& piece : page) {
            QVERIFY2(piece.top >= last, qPrintable(QString::number(piece.block - blocks.constData())));
            last = piece.top + piece.height;
            seen += piece.lines.first().last - piece.lines.first().first;
        }
        QVERIFY(last <= sheet.body.bottom() + 0.01);
    }
    qsizetype all = 0;
    for (const Block& block : blocks)
        all += block.texts.first().lines.size();
    QCOMPARE(seen, all);
}

QTEST_APPLESS_MAIN(TestPdfLayout)
#include "tst_pdflayout.moc"
