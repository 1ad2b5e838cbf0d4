// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reading/samplecomparison.h"
#include "ui/reading/scrollsync.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace palinode;
using namespace palinode::test;

class TestScrollSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chainLeavesOutWhatMovedOrStandsAlone();
    void counterpartOfPositions();
    void eyeLevel();
    void rungsAreLevelWithRungs();
    void mirroredSidesAgree();
    void neverFallsNorJumps();
    void endsMeet();
    void commonLevel_data();
    void commonLevel();

private:
    [[nodiscard]] PageLayout page(Side side) const;

    std::unique_ptr<Sample> m_sample;
};

/// Twelve old paragraphs against fourteen new ones: the third of the old was dropped, three stand new in a
/// row, two were swapped (the second of them moved), and the last one grew.
void TestScrollSync::initTestCase()
{
    QStringList oldBlocks = paragraphs(12, QStringLiteral("Old"));
    QStringList newBlocks = paragraphs(14, QStringLiteral("New"));
    newBlocks[13] += QStringLiteral(" It says much more than it did before.");
    m_sample = std::make_unique<Sample>(oldBlocks, newBlocks);
    m_sample->add({0}, {0}, Shift::Reaffirmed);
    m_sample->add({1}, {1}, Shift::Weakened);
    m_sample->add({2}, {}, Shift::Dropped);
    m_sample->add({3}, {2}, Shift::Reaffirmed);
    m_sample->add({}, {3}, Shift::New);
    m_sample->add({}, {4}, Shift::New);
    m_sample->add({}, {5}, Shift::New);
    m_sample->add({4}, {7}, Shift::Reaffirmed);
    m_sample->add({5}, {6}, Shift::Reaffirmed).moved = true;
    for (int i = 6; i < 12; ++i)
        m_sample->add({i}, {i + 2}, Shift::Reaffirmed);
}

PageLayout TestScrollSync::page(Side side) const
{
    return {m_sample->document(side), PageStyle(Theme::instance().readingFont(), 100),
            side == Side::Old ? 420 : 380};
}

void TestScrollSync::chainLeavesOutWhatMovedOrStandsAlone()
{
    const SyncChain chain(*m_sample->comparison);
    QCOMPARE(chain.rungs().size(), 10);
    for (qsizetype i = 1; i < chain.rungs().size(); ++i) {
        for (const Side side : {Side::Old, Side::New})
            QVERIFY(chain.rungs()[i].of(side).start >= chain.rungs()[i - 1].of(side).end);
    }
    QCOMPARE(chain.rungs()[2].oldRange, m_sample->claim(Side::Old, 3));
    // A match that crosses another without being marked as moved must not break the order.
    Comparison crossing = *m_sample->comparison;
    crossing.findings[8].moved = false;
    const SyncChain repaired(crossing);
    QCOMPARE(repaired.rungs().size(), 10);
}

void TestScrollSync::counterpartOfPositions()
{
    const SyncChain chain(*m_sample->comparison);
    const qsizetype oldLength = m_sample->document(Side::Old)->text.size();
    const qsizetype newLength = m_sample->document(Side::New)->text.size();
    const auto across = [&](qsizetype position) {
        return chain.counterpart(Side::Old, position, oldLength, newLength);
    };
    QCOMPARE(across(0), 0);
    QCOMPARE(across(oldLength), newLength);
    QCOMPARE(across(m_sample->claim(Side::Old, 6).start), m_sample->claim(Side::New, 8).start);
    // What was dropped stands between its neighbours.
    const qsizetype dropped = across(m_sample->claim(Side::Old, 2).start);
    QVERIFY(dropped >= m_sample->claim(Side::New, 1).end && dropped <= m_sample->claim(Side::New, 2).start);
    QCOMPARE(SyncChain().counterpart(Side::Old, 50, 100, 200), 100);
}

void TestScrollSync::eyeLevel()
{
    QCOMPARE(eyeOffset(0, 600), 0);
    QCOMPARE(eyeOffset(100, 600), 100);
    QCOMPARE(eyeOffset(5000, 600), 200);
    QCOMPARE(eyeOffset(50, 0), 0);
}

void TestScrollSync::rungsAreLevelWithRungs()
{
    const SyncChain chain(*m_sample->comparison);
    PageLayout oldPage = page(Side::Old);
    PageLayout newPage = page(Side::New);
    for (const SyncChain::Rung& rung : chain.rungs()) {
        const Span oldSpan = oldPage.span(rung.oldRange);
        const Span newSpan = newPage.span(rung.newRange);
        QCOMPARE(levelCounterpart(chain, Side::Old, oldSpan.top, oldPage, newPage), newSpan.top);
        QCOMPARE(levelCounterpart(chain, Side::New, newSpan.top, newPage, oldPage), oldSpan.top);
        const int middle =
            levelCounterpart(chain, Side::Old, (oldSpan.top + oldSpan.bottom) / 2, oldPage, newPage);
        QVERIFY2(qAbs(middle - (newSpan.top + newSpan.bottom) / 2) <= 2,
                 "half way in one is half way in the other");
    }
}

void TestScrollSync::mirroredSidesAgree()
{
    const SyncChain chain(*m_sample->comparison);
    PageLayout oldPage = page(Side::Old);
    PageLayout newPage = page(Side::New);
    while (oldPage.measureSome(10000) || newPage.measureSome(10000)) { }
    // There and back again, where neither side stands still.
    const Span span = oldPage.span(m_sample->claim(Side::Old, 8));
    for (int y = span.top; y < span.bottom; y += 5) {
        const int there = levelCounterpart(chain, Side::Old, y, oldPage, newPage);
        const int back = levelCounterpart(chain, Side::New, there, newPage, oldPage);
        QVERIFY2(qAbs(back - y) <= 2, qPrintable(QStringLiteral("%1 → %2 → %3").arg(y).arg(there).arg(back)));
    }
}

void TestScrollSync::neverFallsNorJumps()
{
    const SyncChain chain(*m_sample->comparison);
    PageLayout oldPage = page(Side::Old);
    PageLayout newPage = page(Side::New);
    while (oldPage.measureSome(10000) || newPage.measureSome(10000)) { }
    for (const Side side : {Side::Old, Side::New}) {
        PageLayout& from = side == Side::Old ? oldPage : newPage;
        PageLayout& to = side == Side::Old ? newPage : oldPage;
        int last = 0;
        int greatest = 0;
        for (int y = 0; y <= from.height(); ++y) {
            const int level = levelCounterpart(chain, side, y, from, to);
            QVERIFY2(level >= last,
                     qPrintable(QStringLiteral("%1: %2 after %3").arg(y).arg(level).arg(last)));
            greatest = std::max(greatest, level - last);
            last = level;
        }
        // Passages without counterpart are run through faster, between two paragraphs: never in one step
        // of more than what stands alone there.
        const TextRange alone = side == Side::Old
            ? TextRange{m_sample->claim(Side::New, 3).start, m_sample->claim(Side::New, 6).end}
            : m_sample->claim(Side::Old, 2);
        QVERIFY2(greatest <= to.span(alone).height(), qPrintable(QString::number(greatest)));
    }
}

void TestScrollSync::endsMeet()
{
    const SyncChain chain(*m_sample->comparison);
    PageLayout oldPage = page(Side::Old);
    PageLayout newPage = page(Side::New);
    while (oldPage.measureSome(10000) || newPage.measureSome(10000)) { }
    QCOMPARE(levelCounterpart(chain, Side::Old, 0, oldPage, newPage), 0);
    QCOMPARE(levelCounterpart(chain, Side::Old, oldPage.height(), oldPage, newPage), newPage.height());
    QCOMPARE(levelCounterpart(chain, Side::Old, oldPage.height() + 40, oldPage, newPage),
             newPage.height() + 40);
}

void TestScrollSync::commonLevel_data()
{
    QTest::addColumn<int>("preferred");
    QTest::addColumn<int>("oldTop");
    QTest::addColumn<int>("oldMax");
    QTest::addColumn<int>("newTop");
    QTest::addColumn<int>("newMax");
    QTest::addColumn<int>("level");
    QTest::newRow("free choice") << 200 << 1000 << 5000 << 3000 << 5000 << 200;
    QTest::newRow("old one near the top") << 200 << 90 << 5000 << 3000 << 5000 << 90;
    QTest::newRow("new one near the top") << 200 << 1000 << 5000 << 20 << 5000 << 20;
    QTest::newRow("old one near the end") << 200 << 5400 << 5000 << 3000 << 5000 << 400;
    QTest::newRow("nothing scrolls") << 200 << 30 << 0 << 30 << 0 << 30;
}

void TestScrollSync::commonLevel()
{
    QFETCH(int, preferred);
    QFETCH(int, oldTop);
    QFETCH(int, oldMax);
    QFETCH(int, newTop);
    QFETCH(int, newMax);
    QTEST(palinode::commonLevel(preferred, oldTop, oldMax, newTop, newMax), "level");
}

QTEST_MAIN(TestScrollSync)
#include "tst_scrollsync.moc"
