// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/inspector.h"
#include "ui/reading/readingview.h"
#include "ui/theme/theme.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/opendialog.h"
#include "ui/window/recentcomparisons.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace palinode;

/// What the window shows from its start to its end: comparisons that come, fail, stop and go.
class TestMainWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheStartPage();
    void opensFiles();
    void textBeforeComparison();
    void opensTheExamples_data();
    void opensTheExamples();
    void swaps();
    void errorKeepsTheComparison();
    void tryAgain();
    void opensOthers();
    void wellsKeepFailedFiles();
    void recentMenuTellsApart();
    void escapeStops();
    void escapeClosesThenDeselects();
    void noticesAreShown();
    void openDialog();
    void optionsCompareAnew();
    void closeGoesToTheStartPage();
    void recentComparisonIsRemembered();
    void settingsRoundTrip();
    void fitsHalfAScreen();
    void inspectorLeavesRoomForTheTexts();
    void darkAndBack();
};

void TestMainWindow::beginsWithTheStartPage()
{
    QTRY_VERIFY(m_window->startPage() && m_window->startPage()->isVisible());
    QVERIFY(!m_window->comparisonPage());
    QCOMPARE(m_window->windowTitle(), u"Palinode"_s);
    for (const ActionId id :
         {ActionId::Export, ActionId::Swap, ActionId::NextFinding, ActionId::Find, ActionId::Stop})
        QVERIFY2(!action(id)->isEnabled(), qPrintable(action(id)->text()));
    QVERIFY(action(ActionId::Open)->isEnabled());
}

void TestMainWindow::opensFiles()
{
    openPair();
    QCOMPARE(m_window->windowTitle(), u"title of a.txt ↔ title of b.txt — Palinode"_s);
    QVERIFY(m_window->comparisonPage()->isVisible());
    QVERIFY(m_window->statusLine()->figures().startsWith(u"Verdict: Shifted | 2 claims aligned"_s));
    QVERIFY(action(ActionId::Export)->isEnabled());
    QCOMPARE(m_window->comparisonPage()->findings()->isReaffirmedHidden(), true);
    QCOMPARE(m_window->comparisonPage()->count(), 3);
}

void TestMainWindow::textBeforeComparison()
{
    m_steps->holdComparisons();
    m_window->openFiles(u"a.txt"_s, u"b.txt"_s);
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Comparing);
    QVERIFY(m_window->comparisonPage()->isVisible());
    QCOMPARE(m_window->windowTitle(), u"title of a.txt ↔ title of b.txt — Palinode"_s);
    QVERIFY(m_window->statusLine()->isWorking());
    QVERIFY(action(ActionId::Stop)->isEnabled());
    QVERIFY(!action(ActionId::Export)->isEnabled());
    m_steps->letThrough();
    QTRY_VERIFY(action(ActionId::Export)->isEnabled());
    QVERIFY(!m_window->statusLine()->isWorking());
}

void TestMainWindow::opensTheExamples_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

void TestMainWindow::opensTheExamples()
{
    QFETCH(const int, number);
    MainWindow window; // with the real steps
    window.show();
    window.openExample(number);
    QTRY_COMPARE_WITH_TIMEOUT(window.session()->state(), ComparisonSession::State::Ready, 30000);
    QVERIFY(window.windowTitle().contains(u"Open Source AI is the Path Forward"_s));
    QVERIFY(window.comparisonPage()->count() > 0);
    QCOMPARE(recentComparisons().size(), 0);
}

void TestMainWindow::swaps()
{
    openPair();
    m_window->comparisonPage()->setCurrentFinding(2);
    action(ActionId::Swap)->trigger();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(m_window->windowTitle(), u"title of b.txt ↔ title of a.txt — Palinode"_s);
    QCOMPARE(m_window->comparisonPage()->currentFinding(), 2);
}

void TestMainWindow::errorKeepsTheComparison()
{
    openPair();
    m_window->comparisonPage()->setCurrentFinding(2);
    m_steps->failReading(u"bad.txt"_s, ErrorCode::FileMissing);
    m_window->openFiles(u"bad.txt"_s, u"b.txt"_s);
    QTRY_VERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->messageBar()->kind(), MessageBar::Kind::Error);
    QVERIFY2(m_window->messageBar()->text().startsWith(u"bad.txt: "_s),
             qPrintable(m_window->messageBar()->text()));
    QCOMPARE(m_window->comparisonPage()->currentFinding(), 2);
    QCOMPARE(m_window->windowTitle(), u"title of a.txt ↔ title of b.txt — Palinode"_s);
    QVERIFY(action(ActionId::Export)->isEnabled());
}

void TestMainWindow::tryAgain()
{
    m_steps->failComparing(ErrorCode::ModelBroken);
    m_window->openFiles(u"a.txt"_s, u"b.txt"_s);
    QTRY_VERIFY(m_window->messageBar()->isVisible());
    QVERIFY(m_window->comparisonPage()->isVisible()); // the texts are there
    m_steps->failComparing({});
    m_window->messageBar()->findChild<QPushButton*>(u"messageChoice"_s)->click();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QVERIFY(!m_window->messageBar()->isVisible());
}

/// The files that could not be compared stand in the dialog, the bad one with what is wrong.
void TestMainWindow::opensOthers()
{
    m_steps->failReading(u"/nope.txt"_s, ErrorCode::FileMissing);
    m_window->openFiles(u"/good.txt"_s, u"/nope.txt"_s);
    QTRY_VERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->messageBar()->choices().at(1), u"Open Others…"_s);
    m_window->messageBar()->findChildren<QPushButton*>(u"messageChoice"_s).at(1)->click();
    auto* dialog = m_window->findChild<OpenDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->file(Side::Old), u"/good.txt"_s);
    QCOMPARE(dialog->file(Side::New), u"/nope.txt"_s);
    QVERIFY(!dialog->findChild<QLabel*>(u"newProblem"_s)->text().isEmpty());
    dialog->reject();
}

/// Nor do the wells of the start page lose them.
void TestMainWindow::wellsKeepFailedFiles()
{
    QTRY_VERIFY(m_window->startPage());
    m_steps->failReading(u"/nope.txt"_s, ErrorCode::FileMissing);
    m_window->startPage()->setFile(Side::Old, u"/good.txt"_s);
    m_window->startPage()->setFile(Side::New, u"/nope.txt"_s);
    QTRY_VERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->startPage()->file(Side::Old), u"/good.txt"_s);
    QCOMPARE(m_window->startPage()->file(Side::New), u"/nope.txt"_s);
}

void TestMainWindow::recentMenuTellsApart()
{
    m_window->openFiles(u"/s/2008/Q&A.txt"_s, u"/s/2009/b.txt"_s);
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QThreadPool::globalInstance()->waitForDone();
    QMenu* recent = nullptr;
    for (QMenu* menu : m_window->findChildren<QMenu*>()) {
        if (menu->title() == u"Open &Recent")
            recent = menu;
    }
    if (!recent)
        QFAIL("no menu of recent comparisons");
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 1);
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    QCOMPARE(recent->actions().first()->text(),
             u"title of Q&&A.txt ↔ title of b.txt, /s/2008 ↔ /s/2009 · %1 (a file is missing)"_s.arg(today));
}

void TestMainWindow::escapeStops()
{
    openPair();
    m_steps->holdComparisons();
    m_window->openFiles(u"c.txt"_s, u"d.txt"_s);
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Comparing);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->session()->isRunning());
    QCOMPARE(m_window->windowTitle(), u"title of a.txt ↔ title of b.txt — Palinode"_s);
    QVERIFY(m_window->messageBar()->text().contains(u"c.txt ↔ d.txt"_s));
    QVERIFY(m_window->comparisonPage()->count() == 3);
    QVERIFY(!m_window->statusLine()->isWorking());
}

void TestMainWindow::escapeClosesThenDeselects()
{
    openPair();
    m_window->comparisonPage()->setCurrentFinding(2);
    m_window->messageBar()->showMessage(MessageBar::Kind::Information, u"x"_s);
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->messageBar()->isVisible());
    QCOMPARE(m_window->comparisonPage()->currentFinding(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->comparisonPage()->currentFinding(), 0);
}

void TestMainWindow::noticesAreShown()
{
    m_steps->setNotices({{NoticeCode::NoLexicon, u"fr"_s}});
    openPair();
    QVERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->messageBar()->kind(), MessageBar::Kind::Warning);
    QVERIFY(!m_window->messageBar()->text().isEmpty());
}

void TestMainWindow::openDialog()
{
    action(ActionId::Open)->trigger();
    auto* dialog = m_window->findChild<OpenDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->setFile(Side::Old, u"one.txt"_s);
    dialog->setFile(Side::New, u"two.txt"_s);
    dialog->accept();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(m_window->session()->request().oldFile, u"one.txt"_s);
}

void TestMainWindow::optionsCompareAnew()
{
    openPair();
    action(ActionId::IgnoreCase)->trigger();
    QTRY_VERIFY(m_window->session()->comparison() && m_window->session()->comparison()->options.ignoreCase);
    QVERIFY(action(ActionId::IgnoreCase)->isChecked());
    QVERIFY(!action(ActionId::IgnorePunctuation)->isChecked());
    // Another pair comes with its own options.
    openPair();
    QTRY_VERIFY(!action(ActionId::IgnoreCase)->isChecked());
}

void TestMainWindow::closeGoesToTheStartPage()
{
    openPair();
    action(ActionId::CloseComparison)->trigger();
    QVERIFY(m_window->startPage()->isVisible());
    QCOMPARE(m_window->windowTitle(), u"Palinode"_s);
    QVERIFY(!action(ActionId::Export)->isEnabled());
    action(ActionId::CloseComparison)->trigger();
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::recentComparisonIsRemembered()
{
    openPair();
    QTRY_COMPARE(recentComparisons().size(), 1);
    const QList<RecentComparison> list = recentComparisons();
    QVERIFY(QDir::isAbsolutePath(list.first().oldFile));
    QCOMPARE(list.first().oldTitle, u"title of a.txt"_s);
    QCOMPARE(list.first().verdict, Verdict::Shifted);
}

void TestMainWindow::settingsRoundTrip()
{
    openPair();
    action(ActionId::ShowInspector)->trigger();
    action(ActionId::Cues)->trigger();
    action(ActionId::HideReaffirmed)->trigger();
    m_window->comparisonPage()->readingView()->setZoom(130);
    m_window->resize(m_window->minimumSizeHint().expandedTo({780, 620}));
    const QSize size = m_window->size();
    m_window->close();

    WindowSeams seams;
    seams.steps = m_steps->steps();
    MainWindow window(seams);
    window.show();
    window.openFiles(u"a.txt"_s, u"b.txt"_s);
    QTRY_COMPARE(window.session()->state(), ComparisonSession::State::Ready);
    QVERIFY(!window.comparisonPage()->inspector()->isVisible());
    QVERIFY(!window.actions()[ActionId::Cues]->isChecked());
    QVERIFY(window.actions()[ActionId::WordDifferences]->isChecked());
    QVERIFY(!window.comparisonPage()->findings()->isReaffirmedHidden());
    QCOMPARE(window.comparisonPage()->readingView()->zoom(), 130);
    QCOMPARE(window.size(), size);
}

void TestMainWindow::fitsHalfAScreen()
{
    // Counts of several digits, hidden findings, notices and a long name in every place at once.
    m_steps->setNotices({{NoticeCode::NoLexicon, u"ja"_s}, {NoticeCode::NoWordVectors, u"ja"_s}});
    m_steps->setCounts(12345);
    openPair();
    m_window->comparisonPage()->setCurrentFinding(2);
    QVERIFY(m_window->statusLine()->figures().contains(QLocale().toString(12345)));
    const int least = m_window->minimumSizeHint().width();
    QVERIFY2(least <= 660, qPrintable(QString::number(least)));
    m_window->resize(660, 600);
    QCOMPARE(m_window->width(), 660);
}

void TestMainWindow::inspectorLeavesRoomForTheTexts()
{
    openPair();
    const ComparisonPage* page = m_window->comparisonPage();
    m_window->resize(1480, 900);
    QCoreApplication::processEvents();
    const int chosen = page->inspector()->width();
    for (const int width : {900, 660}) {
        m_window->resize(width, 600);
        QCoreApplication::processEvents();
        QVERIFY2(page->inspector()->width() <= qMax(200, width * 28 / 100),
                 qPrintable(QString::number(page->inspector()->width())));
    }
    // The reader's own width is there again where there is room for it.
    m_window->resize(1480, 900);
    QCoreApplication::processEvents();
    QCOMPARE(page->inspector()->width(), chosen);
}

void TestMainWindow::darkAndBack()
{
    openPair();
    const QPalette before = QApplication::palette();
    const QString light = m_window->styleSheet();
    QApplication::setPalette(QPalette(QColor(40, 40, 44)));
    QTRY_VERIFY(Theme::instance().isDark());
    QVERIFY(m_window->styleSheet() != light);
    QVERIFY(m_window->styleSheet().contains(Theme::instance().paper().name()));
    QApplication::setPalette(before);
    QTRY_COMPARE(m_window->styleSheet(), light);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
