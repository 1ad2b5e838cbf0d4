// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/report/reportmodel.h"
#include "resources/fonts/fonts.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/findingtext.h"
#include "ui/findings/inspector.h"
#include "ui/reading/readingview.h"
#include "ui/theme/theme.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/exporter.h"
#include "ui/window/recentcomparisons.h"
#include "ui/window/settings.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/windowstyle.h"
#include "ui/wording/errortext.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

QString shortName(const QString& fileName)
{
    return QFileInfo(fileName).fileName();
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : MainWindow(WindowSeams::standard(), parent) { }

MainWindow::MainWindow(WindowSeams seams, QWidget* parent)
    : QMainWindow(parent),
      m_seams(std::move(seams)),
      m_session(new ComparisonSession(m_seams.steps, this)),
      m_exporter(new Exporter(this)),
      m_actions(this),
      m_stack(new QStackedWidget(this)),
      m_messages(new MessageBar(this)),
      m_status(new StatusLine(this))
{
    registerFonts();
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    resize(1480, 920);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Below the page: what comes and goes above it would move the lines that are being read.
    column->addWidget(m_stack, 1);
    column->addWidget(m_messages);
    setCentralWidget(central);
    setStatusBar(m_status);
    // Shown until it is known whether the start page or a comparison comes.
    m_stack->addWidget(new QWidget(m_stack));

    makeMenus();
    makeToolBar();
    connectSession();
    connectExporter();
    connect(m_status, &StatusLine::stopRequested, this, &MainWindow::stop);
    connect(m_status, &StatusLine::noticesRequested, this, &MainWindow::showNotices);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::applyTheme);
    applyTheme();
    restoreSettings();
    updateTitle();
    updateActions();
    // Later, so that a window that opens files at once never builds the start page.
    QTimer::singleShot(0, this, &MainWindow::choosePage);
}

MainWindow::~MainWindow() = default;

void MainWindow::openFiles(const QString& oldFile, const QString& newFile, const ReadOptions& oldOptions,
                           const ReadOptions& newOptions, const CompareOptions& options)
{
    m_messages->hide();
    m_closesAfterExport = false;
    m_session->open({oldFile, newFile, oldOptions, newOptions, options});
}

void MainWindow::openExample(int number)
{
    const QString folder = u":/palinode/examples/"_s;
    if (number == 1)
        openFiles(folder + u"path-forward-2024.md"_s, folder + u"earnings-call-2025.md"_s);
    else if (number == 2)
        openFiles(folder + u"path-forward-2024.md"_s, folder + u"superintelligence-2025.md"_s);
}

void MainWindow::showStartPage()
{
    m_messages->hide();
    m_session->clear();
    m_status->setComparison(nullptr);
    if (m_page)
        m_page->setComparison(nullptr);
    ensureStartPage()->refresh();
    choosePage();
    updateTitle();
    updatePosition();
}

ComparisonPage* MainWindow::ensurePage()
{
    if (m_page)
        return m_page;
    m_page = new ComparisonPage(m_stack);
    m_stack->addWidget(m_page);
    m_page->restoreSettings();
    m_page->readingView()->setWordDifferencesShown(m_actions[ActionId::WordDifferences]->isChecked());
    m_page->readingView()->setCuesShown(m_actions[ActionId::Cues]->isChecked());
    m_page->findings()->setVisible(m_actions[ActionId::ShowFindings]->isChecked());
    m_page->inspector()->setVisible(m_actions[ActionId::ShowInspector]->isChecked());
    m_actions[ActionId::HideReaffirmed]->setChecked(m_page->findings()->isReaffirmedHidden());
    connect(m_page, &ComparisonPage::positionChanged, this, &MainWindow::updatePosition);
    connect(m_page, &ComparisonPage::currentFindingChanged, this, &MainWindow::updateActions);
    connect(m_page->findings(), &FindingsPanel::reaffirmedHiddenChanged, m_actions[ActionId::HideReaffirmed],
            &QAction::setChecked);
    connect(m_page->readingView(), &ReadingView::zoomChanged, m_status, &StatusLine::setZoom);
    return m_page;
}

StartPage* MainWindow::ensureStartPage()
{
    if (m_start)
        return m_start;
    m_start = new StartPage(m_stack);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::comparisonRequested, this,
            [this](const QString& oldFile, const QString& newFile) { openFiles(oldFile, newFile); });
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::openExample);
    connect(m_start, &StartPage::fileWanted, this, [this](Side side) {
        const QString file = m_seams.askFile(this, side);
        if (!file.isEmpty())
            m_start->setFile(side, file);
    });
    return m_start;
}

void MainWindow::choosePage()
{
    if (m_session->document(Side::Old) && m_stack->currentWidget() != ensurePage()) {
        m_stack->setCurrentWidget(m_page);
        // Not wherever Qt put it when the start page went.
        m_page->readingView()->setFocus();
    } else if (!m_session->document(Side::Old) && !m_session->isRunning()) {
        m_stack->setCurrentWidget(ensureStartPage());
    }
    m_status->setZoom(m_page && m_stack->currentWidget() == m_page ? m_page->readingView()->zoom() : 0);
}

void MainWindow::onStateChanged()
{
    if (m_session->isRunning())
        m_status->beginWork(
            stepName(m_session->state() == ComparisonSession::State::Reading ? Step::Reading : Step::Claims));
    else if (!m_exporter->isRunning())
        m_status->endWork();
    choosePage();
    updateActions();
}

void MainWindow::onDocumentsChanged()
{
    choosePage();
    m_page->setDocuments(m_session->document(Side::Old), m_session->document(Side::New));
    // Letters are keys on the page: they must not fall into a field that nobody asked for.
    if (!m_page->isAncestorOf(focusWidget()))
        m_page->readingView()->setFocus();
    m_status->setComparison(nullptr);
    find(0);
    updateTitle();
    updateActions();
}

void MainWindow::onComparisonChanged()
{
    const ComparisonPtr comparison = m_session->comparison();
    m_page->setComparison(comparison);
    m_status->setComparison(comparison);
    updateActions();
    // The first findings are neither remembered nor spoken about: those that replace them will be.
    if (!comparison->refined)
        return;
    const ComparisonRequest& request = m_session->request();
    const auto absolute = [](const QString& file) {
        return file.startsWith(u':') ? file : QFileInfo(file).absoluteFilePath();
    };
    const RecentComparison recent = {absolute(request.oldFile),
                                     absolute(request.newFile),
                                     documentName(comparison->oldStatement.document),
                                     documentName(comparison->newStatement.document),
                                     comparison->summary.verdict,
                                     QDate::currentDate()};
    // Settings are written through to the disk, which may take longer than a frame.
    QThreadPool::globalInstance()->start([recent] { rememberComparison(recent); });
    if (!comparison->summary.notices.isEmpty() && !m_messages->isVisible())
        showNotices();
}

void MainWindow::onFailed(const Error& error)
{
    const QString subject = error.subject.isEmpty()
        ? tr("The comparison failed")
        : (error.subject.startsWith(u':') ? shortName(error.subject) : error.subject);
    QString text = tr("%1: %2").arg(subject, errorText(error));
    if (const QString stays = whatStays(); !stays.isEmpty())
        text += u'\n' + stays;
    m_messages->showMessage(
        MessageBar::Kind::Error, text,
        {{tr("Try Again"), [this, order = m_session->lastOrder()] { m_session->open(order); }},
         {tr("Open Others…"), [this, error] { askForOthers(error); }}});
    if (m_start)
        m_start->listRecent();
}

void MainWindow::onCancelled()
{
    const ComparisonRequest order = m_session->lastOrder();
    const QString pair = tr("%1 ↔ %2").arg(shortName(order.oldFile), shortName(order.newFile));
    QString text = tr("Stopped comparing %1.").arg(pair);
    if (const QString stays = whatStays(); !stays.isEmpty())
        text += u' ' + stays;
    else if (m_session->document(Side::Old))
        text += u' ' + tr("The texts are shown without marks.");
    m_messages->showMessage(MessageBar::Kind::Information, text,
                            {{tr("Compare Them"), [this, order] { m_session->open(order); }}});
}

QString MainWindow::whatStays() const
{
    if (!m_session->comparison())
        return {};
    return m_session->comparison()->refined
        ? tr("The comparison from before is still here.")
        : tr("What is shown are first findings: a match that only the sentence encoder sees is missing.");
}

void MainWindow::updateTitle()
{
    const DocumentPtr& oldDocument = m_session->document(Side::Old);
    const DocumentPtr& newDocument = m_session->document(Side::New);
    setWindowTitle(oldDocument && newDocument
                       ? tr("%1 ↔ %2 — Palinode").arg(documentName(*oldDocument), documentName(*newDocument))
                       : u"Palinode"_s);
}

void MainWindow::updateActions()
{
    const ComparisonPtr& comparison = m_session->comparison();
    Available available;
    available.documents = m_session->document(Side::Old) != nullptr;
    available.comparison = comparison != nullptr;
    available.refined = comparison && comparison->refined;
    available.finding = comparison && m_page && m_page->currentFinding() != 0;
    available.running = m_session->isRunning() || m_exporter->isRunning();
    m_actions.enable(available);
    m_find->setEnabled(available.documents);
    const CompareOptions& options = m_session->request().options;
    const std::pair<ActionId, bool> switches[] = {{ActionId::IgnoreCase, options.ignoreCase},
                                                  {ActionId::IgnorePunctuation, options.ignorePunctuation},
                                                  {ActionId::IgnoreBoilerplate, options.ignoreBoilerplate}};
    for (const auto& [id, on] : switches) {
        const QSignalBlocker blocker(m_actions[id]);
        m_actions[id]->setChecked(on);
    }
}

void MainWindow::updatePosition()
{
    const QLocale locale;
    const QString all = m_session->comparison() ? locale.toString(m_page->count()) : QString();
    if (!m_session->comparison() || m_page->count() == 0)
        m_position->clear();
    else if (m_page->position() > 0)
        m_position->setText(tr("%1 of %2").arg(locale.toString(m_page->position()), all));
    else
        m_position->setText(tr("%1 in the list").arg(all));
    updateActions();
}

void MainWindow::showNotices()
{
    if (!m_session->comparison())
        return;
    m_messages->showMessage(MessageBar::Kind::Warning, noticeLines(*m_session->comparison()).join(u'\n'));
}

void MainWindow::connectSession()
{
    connect(m_session, &ComparisonSession::stateChanged, this, &MainWindow::onStateChanged);
    connect(m_session, &ComparisonSession::documentsChanged, this, &MainWindow::onDocumentsChanged);
    connect(m_session, &ComparisonSession::comparisonChanged, this, &MainWindow::onComparisonChanged);
    connect(m_session, &ComparisonSession::failed, this, &MainWindow::onFailed);
    connect(m_session, &ComparisonSession::cancelled, this, &MainWindow::onCancelled);
    connect(m_session, &ComparisonSession::progressChanged, this,
            [this](Step step, double fraction) { m_status->setWork(stepName(step), fraction); });
}

void MainWindow::applyTheme()
{
    const Theme& theme = Theme::instance();
    // The whole program's: fonts set on a window do not reach the parts that its style sheet touches.
    if (QApplication::font() != theme.interfaceFont())
        QApplication::setFont(theme.interfaceFont());
    setStyleSheet(windowStyleSheet(theme));
    m_status->setComparison(m_session->comparison());
}

void MainWindow::restoreSettings()
{
    const WindowSettings settings;
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    const std::pair<ActionId, QLatin1StringView> switches[] = {
        {ActionId::WordDifferences, "window/wordDifferences"_L1},
        {ActionId::Cues, "window/cues"_L1},
        {ActionId::ShowFindings, "window/findings"_L1},
        {ActionId::ShowInspector, "window/inspector"_L1}};
    for (const auto& [id, key] : switches)
        m_actions[id]->setChecked(settings.value(key, true).toBool());
}

void MainWindow::saveSettings() const
{
    WindowSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/wordDifferences"_L1, m_actions[ActionId::WordDifferences]->isChecked());
    settings.setValue("window/cues"_L1, m_actions[ActionId::Cues]->isChecked());
    settings.setValue("window/findings"_L1, m_actions[ActionId::ShowFindings]->isChecked());
    settings.setValue("window/inspector"_L1, m_actions[ActionId::ShowInspector]->isChecked());
    if (m_page)
        m_page->saveSettings();
}

} // namespace palinode
