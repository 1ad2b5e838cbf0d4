// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sizeofshift.h"
#include "core/report/wording.h"
#include "tests/ui/findings/tinycomparison.h"
#include "ui/findings/findingsfilter.h"
#include "ui/findings/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

/// A model as lines "shift | then | now | match", the glyphs left out.
QString printed(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        lines.append(u"%1 | %2 | %3 | %4"_s.arg(
            cell(FindingsModel::ShiftColumn).sliced(2), cell(FindingsModel::ThenColumn),
            cell(FindingsModel::NowColumn), cell(FindingsModel::MatchColumn)));
    }
    return lines.join(u'\n');
}

QList<int> ids(const QAbstractItemModel& model)
{
    QList<int> list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data(FindingsModel::IdRole).toInt());
    return list;
}

} // namespace

class TestFindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void emptyAndBack();
    void sorting_data();
    void sorting();
    void sortingKeepsPersistentIndexes();
    void roles();
    void spokenRows();
    void filterByShift();
    void filterHidesReaffirmed();
    void filterByText_data();
    void filterByText();
    void neighbours();
    void manyRows();
};

void TestFindingsModel::rows()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(fourFindings());
    QCOMPARE(printed(model),
             u"Weakened | All reports must be public. | All reports should be public. | 0.75 firm\n"
             "New | no counterpart | A committee will look into schools. | \n"
             "Dropped | We will open two schools. | no counterpart | \n"
             "Reaffirmed | We pay every worker. | We pay every worker. | identical"_s);
    for (int id = 1; id <= 4; ++id)
        QCOMPARE(model.idAt(model.rowOf(id)), id);
    QCOMPARE(model.idAt(4), 0);
    QCOMPARE(model.rowOf(5), -1);
    QCOMPARE(model.rowOf(0), -1);
}

void TestFindingsModel::emptyAndBack()
{
    FindingsModel model;
    FindingsFilter filter(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setComparison(fourFindings());
    QCOMPARE(filter.rowCount(), 4);
    model.setComparison(nullptr);
    QCOMPARE(filter.rowCount(), 0);
    QCOMPARE(filter.neighbour(1, 1), 0);
}

void TestFindingsModel::sorting_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("size, largest first") << int(FindingsModel::SizeColumn) << false << QList<int>{2, 4, 3, 1};
    QTest::newRow("size, smallest first") << int(FindingsModel::SizeColumn) << true << QList<int>{1, 3, 4, 2};
    QTest::newRow("then") << int(FindingsModel::ThenColumn) << true << QList<int>{1, 2, 3, 4};
    QTest::newRow("then, from the end") << int(FindingsModel::ThenColumn) << false << QList<int>{3, 2, 1, 4};
    QTest::newRow("now") << int(FindingsModel::NowColumn) << true << QList<int>{1, 2, 4, 3};
    QTest::newRow("shift") << int(FindingsModel::ShiftColumn) << true << QList<int>{2, 1, 3, 4};
    QTest::newRow("match") << int(FindingsModel::MatchColumn) << false << QList<int>{1, 2, 3, 4};
}

void TestFindingsModel::sorting()
{
    QFETCH(const int, column);
    QFETCH(const bool, ascending);
    QFETCH(const QList<int>, expected);
    FindingsModel model;
    FindingsFilter filter(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(fourFindings());
    filter.sort(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    QCOMPARE(ids(model), expected);
    QCOMPARE(ids(filter), expected);
}

void TestFindingsModel::sortingKeepsPersistentIndexes()
{
    FindingsModel model;
    model.setComparison(fourFindings());
    const QPersistentModelIndex dropped = model.index(model.rowOf(3), FindingsModel::NowColumn);
    model.sort(FindingsModel::ThenColumn, Qt::AscendingOrder);
    QCOMPARE(dropped.data(FindingsModel::IdRole).toInt(), 3);
    QCOMPARE(dropped.row(), 2);
    QCOMPARE(dropped.column(), int(FindingsModel::NowColumn));
}

void TestFindingsModel::roles()
{
    FindingsModel model;
    const ComparisonPtr comparison = tinyComparison(
        {{u"We [must] act."_s, u"We [may] act."_s, Shift::Weakened, 0.5, true, LinkStrength::Possible}});
    model.setComparison(comparison);
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(FindingsModel::ShiftRole).toInt(), int(Shift::Weakened));
    QCOMPARE(row.data(FindingsModel::SizeRole).toDouble(),
             sizeOfShift(*comparison, comparison->findings.first()));
    QVERIFY(row.data(FindingsModel::PossibleRole).toBool());
    QVERIFY(row.siblingAtColumn(FindingsModel::ThenColumn).data(FindingsModel::CounterpartRole).toBool());
    QCOMPARE(row.siblingAtColumn(FindingsModel::MatchColumn).data().toString(), u"0.75 possible · moved"_s);
    model.setComparison(fourFindings());
    const QModelIndex dropped = model.index(model.rowOf(3), FindingsModel::NowColumn);
    QVERIFY(!dropped.data(FindingsModel::CounterpartRole).toBool());
    QCOMPARE(dropped.siblingAtColumn(FindingsModel::MatchColumn).data(Qt::AccessibleTextRole).toString(),
             u"no match"_s);
}

void TestFindingsModel::spokenRows()
{
    FindingsModel model;
    FindingsFilter filter(&model);
    model.setComparison(fourFindings());
    filter.setShifts(everyShift() - QSet<Shift>{Shift::Weakened});
    // The numbers are those of the rows that are shown.
    QCOMPARE(filter.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Finding 1 of 3, new: A committee will look into schools."_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Finding 1 of 4, weakened: must → should"_s);
}

void TestFindingsModel::filterByShift()
{
    FindingsModel model;
    FindingsFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ComparisonPtr comparison = fourFindings();
    model.setComparison(comparison);
    for (const Shift shift : allShifts()) {
        filter.setShifts({shift});
        QCOMPARE(filter.rowCount(), comparison->summary.counts.at(shift));
        filter.setShifts(everyShift() - QSet<Shift>{shift});
        QCOMPARE(filter.rowCount(), 4 - comparison->summary.counts.at(shift));
    }
    filter.setShifts({});
    QCOMPARE(filter.rowCount(), 0);
    filter.setShifts(everyShift());
    QCOMPARE(filter.rowCount(), 4);
}

void TestFindingsModel::filterHidesReaffirmed()
{
    FindingsModel model;
    FindingsFilter filter(&model);
    model.setComparison(fourFindings());
    filter.setReaffirmedHidden(true);
    const QList<int> others = {2, 4, 3};
    QCOMPARE(ids(filter), others);
    QCOMPARE(filter.rowOf(1), -1);
    QCOMPARE(filter.rowOf(3), 2);
    filter.setReaffirmedHidden(false);
    QCOMPARE(filter.rowCount(), 4);
}

void TestFindingsModel::filterByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("both sides") << u"schools"_s << QList<int>{4, 3};
    QTest::newRow("whatever the case") << u"ALL REPORTS"_s << QList<int>{2};
    QTest::newRow("the later side only") << u"should"_s << QList<int>{2};
    QTest::newRow("nowhere") << u"xyz"_s << QList<int>{};
    QTest::newRow("nothing asked") << QString() << QList<int>{2, 4, 3, 1};
}

void TestFindingsModel::filterByText()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, expected);
    FindingsModel model;
    FindingsFilter filter(&model);
    model.setComparison(fourFindings());
    filter.setText(text);
    QCOMPARE(ids(filter), expected);
}

void TestFindingsModel::neighbours()
{
    FindingsModel model;
    FindingsFilter filter(&model);
    model.setComparison(fourFindings());
    QCOMPARE(filter.neighbour(0, 1), 2);
    QCOMPARE(filter.neighbour(0, -1), 1);
    QCOMPARE(filter.neighbour(2, 1), 4);
    QCOMPARE(filter.neighbour(4, -1), 2);
    QCOMPARE(filter.neighbour(1, 1), 2); // round the end
    QCOMPARE(filter.neighbour(2, -1), 1);
    // From one that is not shown to its neighbours in the order: 2, 4, (3), 1.
    filter.setShifts(everyShift() - QSet<Shift>{Shift::Dropped});
    QCOMPARE(filter.neighbour(3, 1), 1);
    QCOMPARE(filter.neighbour(3, -1), 4);
    filter.setShifts({});
    QCOMPARE(filter.neighbour(3, 1), 0);
}

void TestFindingsModel::manyRows()
{
    QList<TinyFinding> many;
    for (int i = 0; i < 60000; ++i)
        many.append({u"We say %1."_s.arg(i), i % 3 ? u"We say %1 now."_s.arg(i) : QString(),
                     i % 3 ? Shift::Reaffirmed : Shift::Dropped});
    FindingsModel model;
    FindingsFilter filter(&model);
    model.setComparison(tinyComparison(many));
    filter.sort(FindingsModel::ThenColumn, Qt::AscendingOrder);
    filter.setReaffirmedHidden(true);
    QCOMPARE(filter.rowCount(), 20000);
    QCOMPARE(filter.index(19999, FindingsModel::ThenColumn).data().toString(), u"We say 59997."_s);
    QCOMPARE(filter.neighbour(59999, 1), 1);
}

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
