// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/inspector.h"
#include "ui/reading/readingview.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/papermenu.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
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
    void exportWritesAFile();
    void exportTakesTheChosenPaper();
    void exportErrorIsShown();
    void find();
    void copiesAFinding();
    void viewSwitches();
    void zoom();
    void shortcutsOfLettersDoNotStopTyping();

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

void TestMainWindowActions::exportWritesAFile()
{
    openPair();
    m_exportFile = m_folder.filePath(u"out.csv"_s);
    QFile::remove(m_exportFile);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->messageBar()->kind(), MessageBar::Kind::Information);
    QVERIFY(m_window->messageBar()->text().contains(u"out.csv"_s));
    QFile file(m_exportFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("All reports must be public."));
    QVERIFY(!m_window->statusLine()->isWorking());
}

void TestMainWindowActions::exportTakesTheChosenPaper()
{
    openPair();
    const auto* menu = m_window->findChild<PaperMenu*>();
    QVERIFY(menu);
    for (const auto& [choice, size] : {std::pair{0, "595 x 842"}, std::pair{1, "612 x 792"}}) {
        menu->actions().at(choice)->trigger();
        m_exportFile = m_folder.filePath(u"paper%1.pdf"_s.arg(choice));
        action(ActionId::Export)->trigger();
        QTRY_VERIFY(m_window->messageBar()->text().contains(m_exportFile));
        QProcess info;
        info.start(u"pdfinfo"_s, {m_exportFile});
        QVERIFY2(info.waitForFinished(), "pdfinfo is not there");
        const QByteArray said = info.readAllStandardOutput();
        QVERIFY2(said.contains(size), said.constData());
    }
}

void TestMainWindowActions::exportErrorIsShown()
{
    openPair();
    m_exportFile = m_folder.filePath(u"no/folder/out.csv"_s);
    action(ActionId::Export)->trigger();
    QTRY_VERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->messageBar()->kind(), MessageBar::Kind::Error);
    QVERIFY(m_window->messageBar()->text().contains(m_exportFile));
    m_exportFile.clear(); // the reader changed their mind: nothing happens
    m_window->messageBar()->hide();
    action(ActionId::Export)->trigger();
    QVERIFY(!m_window->statusLine()->isWorking());
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
    QTRY_VERIFY2(count->text().endsWith(u" found"_s), qPrintable(count->text()));
    const int found = count->text().section(u' ', 0, 0).toInt();
    const auto occurrences = [&](Side side) {
        return window.session()->document(side)->text.count(u"open source"_s, Qt::CaseInsensitive);
    };
    QCOMPARE(found, int(occurrences(Side::Old) + occurrences(Side::New)));
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

QTEST_MAIN(TestMainWindowActions)
#include "tst_mainwindowactions.moc"
