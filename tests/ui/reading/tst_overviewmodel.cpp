// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wording.h"
#include "tests/ui/reading/samplecomparison.h"
#include "ui/reading/overviewmodel.h"

#include <QTest>

using namespace palinode;
using namespace palinode::test;

class TestOverviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasAMark();
    void lanesTellDroppedFromNew();
    void smallMarksAreSeen();
    void rareShiftIsNotHiddenAndDoesNotHide();
    void filteredShiftsLeave();
    void nearestFinding();
};

void TestOverviewModel::everyFindingHasAMark()
{
    Sample sample(paragraphs(6, QStringLiteral("Old")), paragraphs(6, QStringLiteral("New")));
    sample.add({0}, {0}, Shift::Weakened);
    sample.add({1}, {}, Shift::Dropped);
    sample.add({2}, {1}, Shift::Reaffirmed);
    sample.add({}, {5}, Shift::New);
    const QList<OverviewMark> marks = overviewMarks(Marks(sample.comparison), SyncChain(*sample.comparison));
    QCOMPARE(marks.size(), 4);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        QCOMPARE(marks[i].finding, static_cast<int>(i) + 1);
        QVERIFY(marks[i].from >= 0 && marks[i].from <= marks[i].to && marks[i].to <= 1);
    }
    QCOMPARE(marks[0].from, 0.0);
    QCOMPARE(marks[3].to, 1.0);
    // The dropped one stands where it would have been: between the first and the second.
    QVERIFY(marks[1].from >= marks[0].to && marks[1].to <= marks[2].from);
    QVERIFY(overviewMarks({}, {}).isEmpty());
}

void TestOverviewModel::lanesTellDroppedFromNew()
{
    const QList<OverviewMark> marks = {
        {0.1, 0.2, 1, Shift::Dropped}, {0.4, 0.5, 2, Shift::New}, {0.7, 0.8, 3, Shift::Reversed}};
    const OverviewRuns runs = overviewRuns(marks, everyShift(), 100);
    QCOMPARE(runs.left, (QList<OverviewRun>{{10, 20, 1, Shift::Dropped}, {70, 80, 3, Shift::Reversed}}));
    QCOMPARE(runs.right, (QList<OverviewRun>{{40, 50, 2, Shift::New}, {70, 80, 3, Shift::Reversed}}));
    QVERIFY(overviewRuns(marks, everyShift(), 0).left.isEmpty());
}

void TestOverviewModel::smallMarksAreSeen()
{
    const QList<OverviewMark> marks = {{0.5, 0.5001, 1, Shift::Weakened}, {1.0, 1.0, 2, Shift::New}};
    const OverviewRuns runs = overviewRuns(marks, everyShift(), 100);
    QCOMPARE(runs.left, (QList<OverviewRun>{{50, 53, 1, Shift::Weakened}}));
    QCOMPARE(runs.right.last(), (OverviewRun{97, 100, 2, Shift::New}));
}

void TestOverviewModel::rareShiftIsNotHiddenAndDoesNotHide()
{
    // Ten thousand reaffirmations, one reversal among them: it is seen.
    QList<OverviewMark> marks;
    for (int i = 0; i < 10000; ++i)
        marks.append(
            {i / 10000.0, (i + 1) / 10000.0, i + 1, i == 5005 ? Shift::Reversed : Shift::Reaffirmed});
    const OverviewRuns one = overviewRuns(marks, everyShift(), 100);
    QVERIFY(std::ranges::any_of(one.left, [](const OverviewRun& r) { return r.shift == Shift::Reversed; }));
    // Where nearly all is weakened, a reversal does not take the row.
    for (OverviewMark& mark : marks) {
        if (mark.shift == Shift::Reaffirmed)
            mark.shift = Shift::Weakened;
    }
    const OverviewRuns many = overviewRuns(marks, everyShift(), 100);
    QVERIFY(std::ranges::none_of(many.left, [](const OverviewRun& r) { return r.shift == Shift::Reversed; }));
}

void TestOverviewModel::filteredShiftsLeave()
{
    const QList<OverviewMark> marks = {{0.1, 0.2, 1, Shift::Weakened}, {0.1, 0.2, 2, Shift::Reversed}};
    QCOMPARE(overviewRuns(marks, everyShift(), 100).left.first().finding, 2);
    QCOMPARE(overviewRuns(marks, {Shift::Weakened}, 100).left.first().finding, 1);
    QVERIFY(overviewRuns(marks, {}, 100).left.isEmpty());
}

void TestOverviewModel::nearestFinding()
{
    const QList<OverviewMark> marks = {{0.1, 0.2, 1, Shift::Dropped}, {0.4, 0.5, 2, Shift::New}};
    const OverviewRuns runs = overviewRuns(marks, everyShift(), 100);
    QCOMPARE(overviewFindingAt(runs, true, 15, 4), 1);
    QCOMPARE(overviewFindingAt(runs, true, 22, 4), 1);
    QCOMPARE(overviewFindingAt(runs, true, 30, 4), 0);
    QCOMPARE(overviewFindingAt(runs, true, 45, 4), 2);
    QCOMPARE(overviewFindingAt({}, true, 45, 4), 0);
}

QTEST_APPLESS_MAIN(TestOverviewModel)
#include "tst_overviewmodel.moc"
