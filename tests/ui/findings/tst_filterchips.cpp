// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wording.h"
#include "ui/findings/filterchip.h"
#include "ui/findings/filterchips.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

FilterChip* chipOf(const FilterChips& chips, Shift shift)
{
    for (FilterChip* chip : chips.findChildren<FilterChip*>()) {
        if (chip->shift() == shift)
            return chip;
    }
    return nullptr;
}

} // namespace

class TestFilterChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChipAShift();
    void countsAndNames();
    void clickToggles();
    void keys();
    void showOnly();
    void doubleClick();
    void settingEmitsOnce();
    void wraps();
    void aLayoutGivesEveryRowRoom_data();
    void aLayoutGivesEveryRowRoom();
};

void TestFilterChips::oneChipAShift()
{
    const FilterChips chips;
    QCOMPARE(chips.findChildren<FilterChip*>().size(), allShifts().size());
    for (const Shift shift : allShifts())
        QVERIFY(chipOf(chips, shift));
    QCOMPARE(chips.visibleShifts(), everyShift());
}

void TestFilterChips::countsAndNames()
{
    FilterChips chips;
    const FilterChip* weakened = chipOf(chips, Shift::Weakened);
    QVERIFY(!weakened->count());
    QCOMPARE(weakened->accessibleName(), u"Weakened, shown"_s);
    chips.setCounts({{Shift::Weakened, 3}, {Shift::ScopeChanged, 1}});
    QCOMPARE(weakened->count(), std::optional(3));
    QCOMPARE(weakened->accessibleName(), u"Weakened, findings: 3, shown"_s);
    QCOMPARE(chipOf(chips, Shift::ScopeChanged)->text().sliced(2), u"Scope"_s);
    QCOMPARE(chipOf(chips, Shift::ScopeChanged)->accessibleName(), u"Scope changed, findings: 1, shown"_s);
    chips.setVisibleShifts(everyShift() - QSet<Shift>{Shift::Weakened});
    QCOMPARE(weakened->accessibleName(), u"Weakened, findings: 3, hidden"_s);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(chipOf(chips, Shift::Weakened));
    QVERIFY(interface);
    QVERIFY(interface->state().checkable);
    QVERIFY(!interface->state().checked);
    chips.setCounts({});
    QVERIFY(!weakened->count());
}

void TestFilterChips::clickToggles()
{
    FilterChips chips;
    QSignalSpy changed(&chips, &FilterChips::visibleShiftsChanged);
    QTest::mouseClick(chipOf(chips, Shift::New), Qt::LeftButton);
    QCOMPARE(chips.visibleShifts(), everyShift() - QSet<Shift>{Shift::New});
    QTest::mouseClick(chipOf(chips, Shift::New), Qt::LeftButton);
    QCOMPARE(chips.visibleShifts(), everyShift());
    QCOMPARE(changed.size(), 2);
}

void TestFilterChips::keys()
{
    FilterChips chips;
    chips.show();
    QVERIFY(QTest::qWaitForWindowActive(&chips));
    const QList<FilterChip*> list = chips.findChildren<FilterChip*>();
    list.first()->setFocus();
    QTest::keyClick(list.first(), Qt::Key_Right);
    QVERIFY(list.at(1)->hasFocus());
    QTest::keyClick(list.at(1), Qt::Key_Space);
    QVERIFY(!chips.visibleShifts().contains(list.at(1)->shift()));
    QTest::keyClick(list.at(1), Qt::Key_End);
    QVERIFY(list.last()->hasFocus());
    QTest::keyClick(list.last(), Qt::Key_Right);
    QVERIFY(list.last()->hasFocus());
    QTest::keyClick(list.last(), Qt::Key_Home);
    QVERIFY(list.first()->hasFocus());
    QTest::keyClick(list.first(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(chips.visibleShifts(), QSet<Shift>{list.first()->shift()});
    QTest::keyClick(list.first(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(chips.visibleShifts(), everyShift());
    // One stop of the Tab key for all.
    int stops = 0;
    for (const FilterChip* chip : list)
        stops += chip->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);
}

void TestFilterChips::showOnly()
{
    FilterChips chips;
    chips.showOnly(Shift::Dropped);
    QCOMPARE(chips.visibleShifts(), QSet<Shift>{Shift::Dropped});
    QVERIFY(chipOf(chips, Shift::Dropped)->isChecked());
    QVERIFY(!chipOf(chips, Shift::New)->isChecked());
    chips.showOnly(Shift::Dropped);
    QCOMPARE(chips.visibleShifts(), everyShift());
}

void TestFilterChips::doubleClick()
{
    FilterChips chips;
    FilterChip* chip = chipOf(chips, Shift::Reversed);
    const auto twice = [chip] {
        QTest::mouseClick(chip, Qt::LeftButton);
        QTest::mouseDClick(chip, Qt::LeftButton);
    };
    twice();
    QCOMPARE(chips.visibleShifts(), QSet<Shift>{Shift::Reversed});
    twice();
    QCOMPARE(chips.visibleShifts(), everyShift());
}

void TestFilterChips::settingEmitsOnce()
{
    FilterChips chips;
    QSignalSpy changed(&chips, &FilterChips::visibleShiftsChanged);
    chips.setVisibleShifts({Shift::New, Shift::Dropped});
    QCOMPARE(changed.size(), 1);
    chips.setVisibleShifts({Shift::New, Shift::Dropped});
    QCOMPARE(changed.size(), 1);
}

void TestFilterChips::wraps()
{
    FilterChips chips;
    chips.setCounts({{Shift::Weakened, 12000}});
    const int oneRow = chips.heightForWidth(2000);
    QVERIFY(chips.heightForWidth(400) > oneRow);
    chips.show();
    chips.resize(400, chips.heightForWidth(400));
    for (const FilterChip* chip : chips.findChildren<FilterChip*>())
        QVERIFY2(chips.rect().contains(chip->geometry()), qPrintable(chip->text()));
}

void TestFilterChips::aLayoutGivesEveryRowRoom_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {480, 660, 900, 1000, 1480})
        QTest::addRow("%d", width) << width;
}

void TestFilterChips::aLayoutGivesEveryRowRoom()
{
    QFETCH(const int, width);
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* chips = new FilterChips(&page);
    auto* rest = new QWidget(&page);
    column->addWidget(chips);
    column->addWidget(rest, 1);
    page.resize(width, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    chips->setCounts({{Shift::Weakened, 12000}, {Shift::Reaffirmed, 345}});
    QTRY_COMPARE(chips->height(), chips->heightForWidth(width));
    for (const FilterChip* chip : chips->findChildren<FilterChip*>())
        QVERIFY2(chips->rect().contains(chip->geometry()), qPrintable(chip->text()));
    // No band between the chips and what stands below them.
    QCOMPARE(chips->y(), 0);
    QCOMPARE(rest->y(), chips->height());
}

QTEST_MAIN(TestFilterChips)
#include "tst_filterchips.moc"
