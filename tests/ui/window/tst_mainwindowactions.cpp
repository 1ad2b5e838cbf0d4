// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wording.h"
#include "tests/ui/window/windowtest.h"
#include "ui/findings/filterchip.h"
#include "ui/findings/filterchips.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/findingtext.h"
#include "ui/findings/inspector.h"
#include "ui/reading/readingview.h"
#include "ui/theme/theme.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace palinode;

/// What a reader does with a comparison that is there.
class TestMainWindowActions : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void selectingAnywhereSelectsEverywhere();
    void steppingFollowsTheList();
    void positionWithFilters();
    void nothingToFindOnTheStartPage();
    void countsAreGroupedAlike();
    void find();
    void copiesAFinding();
    void viewSwitches();
    void zoom();
    void shortcutsOfLettersDoNotStopTyping();
    void lettersAreKeysOnceAComparisonIsOpen();
    void hiddenPartGivesTheFocusBack_data();
    void hiddenPartGivesTheFocusBack();
    void reaffirmedAloneIsShown_data();
    void reaffirmedAloneIsShown();

private:
    [[nodiscard]] QString position() const
    {
        return m_window->findChild<QLabel*>(u"positionLabel"_s)->text();
    }
};

void TestMainWindowActions::selectingAnywhereSelectsEverywhere()
{
    openPair();
    ComparisonPage* page = m_window->comparisonPage();
    QSignalSpy changed(page, &ComparisonPage::currentFindingChanged);
    const auto everywhere = [&](int id) {
        return page->currentFinding() == id && page->readingView()->currentFinding() == id
            && page->findings()->findChild<QTreeView*>()->currentIndex().row() + 1
            == page->findings()->positionOf(id);
    };
    // From the list.
    QTreeView* list = page->findings()->findChild<QTreeView*>();
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(everywhere(4));
    QVERIFY(page->inspector()->plainText().contains(u"A committee will look into schools."_s));
    // From the panes, as a click tells it.
    Q_EMIT page->readingView()->currentFindingChanged(3);
    QVERIFY(everywhere(3));
    QVERIFY(page->inspector()->plainText().contains(u"Dropped · finding 3 of 3"_s));
    // From the program.
    page->setCurrentFinding(2);
    QVERIFY(everywhere(2));
    QCOMPARE(changed.size(), 3); // no echo
    // One that the list hides.
    Q_EMIT page->readingView()->currentFindingChanged(1);
    QVERIFY(everywhere(1));
    QVERIFY(page->inspector()->plainText().contains(u"not in the list"_s));
}

void TestMainWindowActions::steppingFollowsTheList()
{
    openPair();
    ComparisonPage* page = m_window->comparisonPage();
    QCOMPARE(position(), u"3 in the list"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QCOMPARE(page->currentFinding(), 2);
    QCOMPARE(position(), u"1 of 3"_s);
    QTest::keyClick(m_window.get(), Qt::Key_J);
    QCOMPARE(page->currentFinding(), 4);
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(page->currentFinding(), 3);
    QTest::keyClick(m_window.get(), Qt::Key_F8); // round the end
    QCOMPARE(page->currentFinding(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(page->currentFinding(), 3);
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(page->currentFinding(), 2);
}

void TestMainWindowActions::positionWithFilters()
{
    openPair();
    ComparisonPage* page = m_window->comparisonPage();
    page->setCurrentFinding(3);
    QCOMPARE(position(), u"3 of 3"_s);
    page->setVisibleShifts({Shift::Dropped});
    QCOMPARE(position(), u"1 of 1"_s);
    QVERIFY(page->inspector()->plainText().contains(u"finding 1 of 1"_s));
    page->setVisibleShifts({});
    QCOMPARE(position(), QString());
    action(ActionId::NextFinding)->trigger();
    QCOMPARE(page->currentFinding(), 0);
    action(ActionId::ShowAllShifts)->trigger();
    action(ActionId::HideReaffirmed)->trigger();
    QCOMPARE(position(), u"4 in the list"_s);
}

void TestMainWindowActions::nothingToFindOnTheStartPage()
{
    auto* field = m_window->findChild<QLineEdit*>(u"findField"_s);
    QTRY_VERIFY(m_window->startPage());
    const auto ground = [field] { return field->grab().toImage().pixelColor(field->rect().center()); };
    QVERIFY(!field->isEnabled());
    QCOMPARE(ground(), Theme::instance().chrome()); // it is seen, too
    openPair();
    QVERIFY(field->isEnabled());
    QCOMPARE(ground(), Theme::instance().paper());
    m_window->showStartPage();
    QVERIFY(!field->isEnabled());
}

void TestMainWindowActions::countsAreGroupedAlike()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    openPair();
    m_window->comparisonPage()->inspector()->setFinding(2, 1234, 56789);
    QVERIFY2(m_window->comparisonPage()->inspector()->plainText().contains(u"finding 1,234 of 56,789"_s),
             qPrintable(m_window->comparisonPage()->inspector()->plainText()));
    const Comparison& comparison = *m_window->session()->comparison();
    QVERIFY(spokenFinding(comparison, comparison.findings.at(1), 1234, 56789)
                .startsWith(u"Finding 1,234 of 56,789, "_s));
}

void TestMainWindowActions::find()
{
    MainWindow window;
    window.show();
    window.openExample(1);
    QTRY_COMPARE_WITH_TIMEOUT(window.session()->state(), ComparisonSession::State::Ready, 30000);
    auto* field = window.findChild<QLineEdit*>(u"findField"_s);
    const auto* count = window.findChild<QLabel*>(u"findCount"_s);
    QTest::keyClicks(field, u"open source"_s);
    QTRY_VERIFY2(count->text().startsWith(u"1 of "_s), qPrintable(count->text()));
    const int found = count->text().section(u' ', 2, 2).toInt();
    const auto occurrences = [&](Side side) {
        return window.session()->document(side)->text.count(u"open source"_s, Qt::CaseInsensitive);
    };
    QCOMPARE(found, int(occurrences(Side::Old) + occurrences(Side::New)));
    window.findNext();
    QCOMPARE(count->text(), u"2 of %1"_s.arg(found));
    window.findPrevious();
    window.findPrevious(); // round the beginning
    QCOMPARE(count->text(), u"%1 of %1"_s.arg(found));
    field->setText(u"nowhere to be found"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count->text(), u"not found"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QCOMPARE(count->text(), QString());
}

void TestMainWindowActions::copiesAFinding()
{
    openPair();
    QVERIFY(!action(ActionId::CopyFinding)->isEnabled());
    m_window->comparisonPage()->setCurrentFinding(2);
    QVERIFY(action(ActionId::CopyFinding)->isEnabled());
    action(ActionId::CopyFinding)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"“All reports must be public.”"_s));
}

void TestMainWindowActions::viewSwitches()
{
    openPair();
    ComparisonPage* page = m_window->comparisonPage();
    QVERIFY(page->inspector()->isVisible());
    action(ActionId::ShowInspector)->trigger();
    QVERIFY(!page->inspector()->isVisible());
    action(ActionId::ShowFindings)->trigger();
    QVERIFY(!page->findings()->isVisible());
    action(ActionId::HideReaffirmed)->trigger();
    QVERIFY(!page->findings()->isReaffirmedHidden());
    page->findings()->setReaffirmedHidden(true);
    QVERIFY(action(ActionId::HideReaffirmed)->isChecked());
}

void TestMainWindowActions::zoom()
{
    openPair();
    ReadingView* view = m_window->comparisonPage()->readingView();
    const int before = view->zoom();
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view->zoom(), before + 10);
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view->zoom(), before - 10);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->zoom(), 100);
    for (int i = 0; i < 60; ++i)
        action(ActionId::ZoomOut)->trigger();
    QCOMPARE(view->zoom(), 50);
}

void TestMainWindowActions::shortcutsOfLettersDoNotStopTyping()
{
    openPair();
    action(ActionId::Find)->trigger();
    auto* field = m_window->findChild<QLineEdit*>(u"findField"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"jk"_s);
    QCOMPARE(field->text(), u"jk"_s);
    QCOMPARE(m_window->comparisonPage()->currentFinding(), 0);
}

void TestMainWindowActions::lettersAreKeysOnceAComparisonIsOpen()
{
    QTRY_VERIFY(m_window->focusWidget()); // the start page is there
    openPair();
    const auto isReading = [this] {
        return m_window->comparisonPage()->readingView()->isAncestorOf(m_window->focusWidget());
    };
    QVERIFY(isReading());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_J);
    QCOMPARE(m_window->comparisonPage()->currentFinding(), 2);
    QCOMPARE(m_window->findChild<QLineEdit*>(u"findField"_s)->text(), QString());
    // The next pair is opened while the reader looks for a word.
    action(ActionId::Find)->trigger();
    QVERIFY(!isReading());
    m_window->openFiles(u"c.txt"_s, u"d.txt"_s);
    QTRY_COMPARE(m_window->windowTitle(), u"title of c.txt ↔ title of d.txt — Palinode"_s);
    QVERIFY(isReading());
}

void TestMainWindowActions::hiddenPartGivesTheFocusBack_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("switched");
    QTest::newRow("list") << 0 << int(ActionId::ShowFindings);
    QTest::newRow("filter of the list") << 1 << int(ActionId::ShowFindings);
    QTest::newRow("inspector") << 2 << int(ActionId::ShowInspector);
}

void TestMainWindowActions::hiddenPartGivesTheFocusBack()
{
    QFETCH(const int, part);
    QFETCH(const int, switched);
    openPair();
    ComparisonPage* page = m_window->comparisonPage();
    QWidget* const parts[] = {page->findings()->findChild<QTreeView*>(),
                              page->findings()->findChild<QLineEdit*>(), page->inspector()};
    parts[part]->setFocus();
    QCOMPARE(m_window->focusWidget(), parts[part]);
    action(static_cast<ActionId>(switched))->trigger();
    QVERIFY(page->readingView()->isAncestorOf(m_window->focusWidget()));
}

void TestMainWindowActions::reaffirmedAloneIsShown_data()
{
    QTest::addColumn<bool>("byDoubleClick");
    QTest::newRow("double click") << true;
    QTest::newRow("Shift+Space, menu") << false;
}

void TestMainWindowActions::reaffirmedAloneIsShown()
{
    QFETCH(const bool, byDoubleClick);
    openPair();
    ComparisonPage* page = m_window->comparisonPage();
    QVERIFY(page->findings()->isReaffirmedHidden());
    if (byDoubleClick) {
        for (FilterChip* chip : page->chips()->findChildren<FilterChip*>()) {
            if (chip->shift() == Shift::Reaffirmed) {
                QTest::mouseClick(chip, Qt::LeftButton);
                QTest::mouseDClick(chip, Qt::LeftButton);
            }
        }
    } else {
        page->chips()->showOnly(Shift::Reaffirmed);
    }
    QCOMPARE(page->chips()->visibleShifts(), QSet<Shift>{Shift::Reaffirmed});
    QCOMPARE(page->count(), 1);
    QVERIFY(!page->findings()->isReaffirmedHidden());
    QVERIFY(!action(ActionId::HideReaffirmed)->isChecked());
    // Shown among others they stay hidden where the reader wants that.
    page->setVisibleShifts(everyShift());
    action(ActionId::HideReaffirmed)->trigger();
    QCOMPARE(page->count(), 3);
    page->setVisibleShifts({Shift::Reaffirmed, Shift::New});
    QCOMPARE(page->count(), 1);
}

QTEST_MAIN(TestMainWindowActions)
#include "tst_mainwindowactions.moc"
