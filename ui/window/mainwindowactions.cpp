// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's actions and keys do; how it is put together stands in mainwindow.cpp.

#include "core/report/wording.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/findingtext.h"
#include "ui/findings/inspector.h"
#include "ui/reading/readingview.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/exporter.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/mainwindow.h"
#include "ui/window/opendialog.h"
#include "ui/window/papermenu.h"
#include "ui/window/recentcomparisons.h"
#include "ui/window/startpage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace palinode {

namespace {

constexpr int smallestZoom = 50;
constexpr int largestZoom = 400;
constexpr int normalZoom = 100;
constexpr int zoomStep = 10;

} // namespace

void MainWindow::makeMenus()
{
    m_recentMenu = new QMenu(tr("Open &Recent"), this);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    auto* examples = new QMenu(tr("E&xamples"), this);
    examples->addAction(tr("&Memo 2024 ↔ Earnings Call 2025"), this, [this] { openExample(1); });
    examples->addAction(tr("Memo 2024 ↔ &Note on Superintelligence 2025"), this, [this] { openExample(2); });
    m_paper = new PaperMenu(this);
    m_actions.fillMenus(menuBar(),
                        {{ActionId::Open, {m_recentMenu->menuAction(), examples->menuAction()}},
                         {ActionId::Export, {m_paper->menuAction()}}});
}

void MainWindow::makeToolBar()
{
    auto* bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // The style sheet's padding counts on all four sides, so the room at the ends is a widget's.
    const auto addRoom = [bar](QSizePolicy::Policy width) {
        auto* room = new QWidget(bar);
        room->setSizePolicy(width, QSizePolicy::Preferred);
        bar->addWidget(room);
    };
    addRoom(QSizePolicy::Fixed);
    for (const ActionId id :
         {ActionId::Open, ActionId::Swap, ActionId::PreviousFinding, ActionId::NextFinding})
        bar->addAction(m_actions[id]);
    m_position = new QLabel(bar);
    m_position->setObjectName(u"positionLabel"_s);
    bar->addWidget(m_position);
    addRoom(QSizePolicy::Expanding);
    m_findCount = new QLabel(bar);
    m_findCount->setObjectName(u"findCount"_s);
    bar->addWidget(m_findCount);
    m_find = new QLineEdit(bar);
    m_find->setObjectName(u"findField"_s);
    m_find->setPlaceholderText(tr("Find in both…"));
    m_find->setAccessibleName(tr("Find in both texts"));
    m_find->setClearButtonEnabled(true);
    m_find->setAcceptDrops(false);
    m_find->setMinimumWidth(110);
    m_find->setMaximumWidth(180);
    m_find->installEventFilter(this);
    bar->addWidget(m_find);
    bar->addAction(m_actions[ActionId::Export]);
    bar->widgetForAction(m_actions[ActionId::Export])->setObjectName(u"exportButton"_s);
    addRoom(QSizePolicy::Fixed);
    addToolBar(bar);

    m_findTyped.setSingleShot(true);
    m_findTyped.setInterval(120ms);
    connect(&m_findTyped, &QTimer::timeout, this, [this] { find(1); });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            find(0);
        else
            m_findTyped.start();
    });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const RecentComparison& recent : recentComparisons()) {
        const bool there = recent.filesExist();
        QString title = tr("%1, %2", "titles, where and when").arg(recent.titles(), recent.place());
        title.replace(u'&', u"&&"_s); // of a title, not a key
        QAction* action =
            m_recentMenu->addAction(there ? tr("%1 (%2)").arg(title, verdictName(recent.verdict))
                                          : tr("%1 (a file is missing)").arg(title),
                                    this, [this, recent] { openFiles(recent.oldFile, recent.newFile); });
        action->setEnabled(there);
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::askForFiles()
{
    auto* dialog = new OpenDialog(this);
    if (m_start) {
        dialog->setFile(Side::Old, m_start->file(Side::Old));
        dialog->setFile(Side::New, m_start->file(Side::New));
    }
    showOpenDialog(dialog);
}

void MainWindow::askForOthers(const Error& error)
{
    auto* dialog = new OpenDialog(this);
    const ComparisonRequest& order = m_session->lastOrder();
    dialog->setFile(Side::Old, order.oldFile);
    dialog->setFile(Side::New, order.newFile);
    dialog->setRefused(error);
    showOpenDialog(dialog);
}

void MainWindow::showOpenDialog(OpenDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { openFiles(dialog->file(Side::Old), dialog->file(Side::New)); });
    dialog->open();
}

void MainWindow::closeComparison()
{
    if (m_session->document(Side::Old) || m_session->isRunning())
        showStartPage();
    else
        close();
}

void MainWindow::quit()
{
    close();
}

void MainWindow::copyFinding()
{
    if (!m_page || m_page->currentFinding() == 0)
        return;
    const Comparison& comparison = *m_session->comparison();
    QGuiApplication::clipboard()->setText(
        copyText(comparison, *findingById(comparison, m_page->currentFinding())));
}

void MainWindow::startFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void MainWindow::findNext()
{
    find(1);
}

void MainWindow::findPrevious()
{
    find(-1);
}

void MainWindow::find(int direction)
{
    m_findTyped.stop();
    if (!m_page)
        return;
    const QString needle = direction == 0 ? QString() : m_find->text();
    const int found = m_page->readingView()->find(needle, direction == 0 ? 1 : direction);
    if (needle.isEmpty())
        m_findCount->clear();
    else
        m_findCount->setText(found == 0 ? tr("not found")
                                        : tr("%1 of %2", "hits of the search")
                                              .arg(QLocale().toString(m_page->readingView()->findPosition()),
                                                   QLocale().toString(found)));
}

void MainWindow::zoomIn()
{
    changeZoom(m_page->readingView()->zoom() + zoomStep);
}

void MainWindow::zoomOut()
{
    changeZoom(m_page->readingView()->zoom() - zoomStep);
}

void MainWindow::zoomReset()
{
    changeZoom(normalZoom);
}

void MainWindow::changeZoom(int percent)
{
    m_page->readingView()->setZoom(qBound(smallestZoom, percent, largestZoom));
}

void MainWindow::setWordDifferencesShown(bool shown)
{
    if (m_page)
        m_page->readingView()->setWordDifferencesShown(shown);
}

void MainWindow::setCuesShown(bool shown)
{
    if (m_page)
        m_page->readingView()->setCuesShown(shown);
}

void MainWindow::setReaffirmedHidden(bool hidden)
{
    if (m_page)
        m_page->findings()->setReaffirmedHidden(hidden);
}

void MainWindow::showAllShifts()
{
    m_page->setVisibleShifts(everyShift());
}

void MainWindow::setFindingsShown(bool shown)
{
    if (m_page)
        showPart(m_page->findings(), shown);
}

void MainWindow::setInspectorShown(bool shown)
{
    if (m_page)
        showPart(m_page->inspector(), shown);
}

void MainWindow::showPart(QWidget* part, bool shown)
{
    // Qt would hand it on along the chain of the Tab key, round its end to the field of the tool bar.
    const QWidget* focus = focusWidget();
    if (!shown && (part == focus || part->isAncestorOf(focus)))
        m_page->readingView()->setFocus();
    part->setVisible(shown);
}

void MainWindow::setFullScreen(bool on)
{
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::nextFinding()
{
    m_page->step(1);
}

void MainWindow::previousFinding()
{
    m_page->step(-1);
}

void MainWindow::swapDocuments()
{
    m_messages->hide();
    m_session->swap();
}

void MainWindow::compareAgain()
{
    m_messages->hide();
    m_session->reload();
}

void MainWindow::setIgnoreCase(bool on)
{
    setOption(&CompareOptions::ignoreCase, on);
}

void MainWindow::setIgnorePunctuation(bool on)
{
    setOption(&CompareOptions::ignorePunctuation, on);
}

void MainWindow::setIgnoreBoilerplate(bool on)
{
    setOption(&CompareOptions::ignoreBoilerplate, on);
}

void MainWindow::setOption(bool CompareOptions::* option, bool on)
{
    CompareOptions options = m_session->request().options;
    options.*option = on;
    m_messages->hide();
    m_session->compareWith(options);
}

void MainWindow::stop()
{
    if (m_session->isRunning())
        m_session->cancel();
    else
        m_exporter->cancel();
}

void MainWindow::showShortcutList()
{
    showShortcuts(m_actions.all(), this);
}

void MainWindow::showAboutProgram()
{
    showAbout(this);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // While something runs, Esc is the shortcut that stops it and does not come here.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (m_messages->isVisible())
            m_messages->hide();
        else if (m_page)
            m_page->setCurrentFinding(0);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        switch (press->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            find(press->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        case Qt::Key_Escape:
            m_find->clear();
            if (m_page)
                m_page->readingView()->setFocus();
            return true;
        default:
            break;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace palinode
