// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/gatedsteps.h"
#include "ui/findings/filterchips.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/inspector.h"
#include "ui/reading/readingview.h"
#include "ui/theme/theme.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/mainwindow.h"
#include "ui/window/opendialog.h"
#include "ui/window/recentcomparisons.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void beginsWithTheStartPage();
    void opensFiles();
    void textBeforeComparison();
    void opensTheExamples_data();
    void opensTheExamples();
    void selectingAnywhereSelectsEverywhere();
    void steppingFollowsTheList();
    void positionWithFilters();
    void swaps();
    void errorKeepsTheComparison();
    void tryAgain();
    void escapeStops();
    void escapeClosesThenDeselects();
    void noticesAreShown();
    void dropTwoFiles();
    void dropOneFileReplacesASide_data();
    void dropOneFileReplacesASide();
    void dropOneFileOnTheStartPage();
    void dropThreeFilesAsks();
    void dragShowsWhereItGoes();
    void openDialog();
    void exportWritesAFile();
    void exportErrorIsShown();
    void find();
    void copiesAFinding();
    void optionsCompareAnew();
    void closeGoesToTheStartPage();
    void recentComparisonIsRemembered();
    void viewSwitches();
    void zoom();
    void settingsRoundTrip();
    void darkAndBack();
    void shortcutsOfLettersDoNotStopTyping();

private:
    /// Opens a.txt and b.txt and waits for the comparison.
    void openPair();
    void drop(const QStringList& files, QPoint position);
    [[nodiscard]] QString position() const
    {
        return m_window->findChild<QLabel*>(u"positionLabel"_s)->text();
    }
    [[nodiscard]] QAction* action(ActionId id) const { return m_window->actions()[id]; }

    QTemporaryDir m_folder;
    std::unique_ptr<GatedSteps> m_steps;
    std::unique_ptr<MainWindow> m_window;
    QString m_exportFile;
};

void TestMainWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    qRegisterMetaType<Side>();
}

void TestMainWindow::init()
{
    QFile::remove(m_folder.filePath(u"palinode/palinode.ini"_s));
    m_steps = std::make_unique<GatedSteps>();
    WindowSeams seams;
    seams.steps = m_steps->steps();
    seams.askExportFile = [this](QWidget*, const QString&) { return m_exportFile; };
    seams.askFile = [](QWidget*, Side side) { return side == Side::Old ? u"chosen-old"_s : u"chosen-new"_s; };
    m_window = std::make_unique<MainWindow>(seams);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_steps.reset();
    // What is still being remembered must not come into the next test.
    QThreadPool::globalInstance()->waitForDone();
}

void TestMainWindow::openPair()
{
    m_window->openFiles(u"a.txt"_s, u"b.txt"_s);
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
}

void TestMainWindow::drop(const QStringList& files, QPoint place)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(event.isAccepted());
}

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

void TestMainWindow::selectingAnywhereSelectsEverywhere()
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

void TestMainWindow::steppingFollowsTheList()
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

void TestMainWindow::positionWithFilters()
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

void TestMainWindow::swaps()
{
    openPair();
    m_window->comparisonPage()->setCurrentFinding(2);
    action(ActionId::Swap)->trigger();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(m_window->windowTitle(), u"title of b.txt ↔ title of a.txt — Palinode"_s);
    QCOMPARE(m_window->comparisonPage()->currentFinding(), 0);
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

void TestMainWindow::dropTwoFiles()
{
    drop({u"/x/one.txt"_s, u"/x/two.txt"_s}, m_window->rect().center());
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(m_window->session()->request().oldFile, u"/x/one.txt"_s);
    QCOMPARE(m_window->session()->request().newFile, u"/x/two.txt"_s);
}

void TestMainWindow::dropOneFileReplacesASide_data()
{
    QTest::addColumn<bool>("left");
    QTest::addColumn<QString>("expected");
    QTest::newRow("left") << true << u"/x/one.txt | b.txt"_s;
    QTest::newRow("right") << false << u"a.txt | /x/one.txt"_s;
}

void TestMainWindow::dropOneFileReplacesASide()
{
    QFETCH(const bool, left);
    QFETCH(const QString, expected);
    openPair();
    const ReadingView* view = m_window->comparisonPage()->readingView();
    const QPoint place(left ? view->width() / 4 : view->width() * 3 / 4, view->height() / 2);
    drop({u"/x/one.txt"_s}, view->mapTo(m_window.get(), place));
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    const ComparisonRequest& request = m_window->session()->request();
    QCOMPARE(request.oldFile + u" | "_s + request.newFile, expected);
}

void TestMainWindow::dropOneFileOnTheStartPage()
{
    QTRY_VERIFY(m_window->startPage());
    const int right = m_window->width() * 3 / 4;
    drop({u"/x/now.txt"_s}, {right, 300});
    QCOMPARE(m_window->startPage()->file(Side::New), u"/x/now.txt"_s);
    QVERIFY(!m_window->session()->isRunning());
    drop({u"/x/then.txt"_s}, {m_window->width() / 4, 300});
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(m_window->session()->request().oldFile, u"/x/then.txt"_s);
}

void TestMainWindow::dropThreeFilesAsks()
{
    drop({u"/1"_s, u"/2"_s, u"/3"_s}, m_window->rect().center());
    QVERIFY(!m_window->session()->isRunning());
    QVERIFY(m_window->messageBar()->isVisible());
    m_window->messageBar()->findChild<QPushButton*>(u"messageChoice"_s)->click();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(m_window->session()->request().newFile, u"/2"_s);
}

void TestMainWindow::dragShowsWhereItGoes()
{
    openPair();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/x/one.txt"_s)});
    QDragEnterEvent first({100, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &first);
    QDragMoveEvent move({100, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &move);
    const auto* overlay = m_window->findChild<DropOverlay*>();
    if (!overlay)
        QFAIL("nothing says where the file goes");
    QVERIFY(overlay->isVisible());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!overlay->isVisible());
    // Text that is dragged is no file.
    QMimeData text;
    text.setText(u"words"_s);
    QDragEnterEvent enter({100, 400}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
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

void TestMainWindow::exportWritesAFile()
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

void TestMainWindow::exportErrorIsShown()
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

void TestMainWindow::find()
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

void TestMainWindow::copiesAFinding()
{
    openPair();
    QVERIFY(!action(ActionId::CopyFinding)->isEnabled());
    m_window->comparisonPage()->setCurrentFinding(2);
    QVERIFY(action(ActionId::CopyFinding)->isEnabled());
    action(ActionId::CopyFinding)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"“All reports must be public.”"_s));
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

void TestMainWindow::viewSwitches()
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

void TestMainWindow::zoom()
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

void TestMainWindow::shortcutsOfLettersDoNotStopTyping()
{
    openPair();
    action(ActionId::Find)->trigger();
    auto* field = m_window->findChild<QLineEdit*>(u"findField"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"jk"_s);
    QCOMPARE(field->text(), u"jk"_s);
    QCOMPARE(m_window->comparisonPage()->currentFinding(), 0);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
