// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a report is written, and why the window stays until it is.

#include "ui/window/exporter.h"
#include "ui/window/mainwindow.h"
#include "ui/window/papermenu.h"
#include "ui/window/settings.h"
#include "ui/window/statusline.h"
#include "ui/wording/errortext.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace palinode {

void MainWindow::connectExporter()
{
    connect(m_exporter, &Exporter::started, this, [this] {
        m_status->beginWork(stepName(Step::Writing));
        updateActions();
    });
    connect(m_exporter, &Exporter::progressChanged, this, [this](double fraction) {
        if (!m_session->isRunning())
            m_status->setWork(stepName(Step::Writing), fraction);
    });
    const auto ended = [this] {
        if (!m_session->isRunning())
            m_status->endWork();
        updateActions();
    };
    connect(m_exporter, &Exporter::written, this, [this, ended](const QString& fileName) {
        ended();
        if (m_closesAfterExport) {
            close();
            return;
        }
        m_messages->showMessage(
            MessageBar::Kind::Information, tr("Saved as %1.").arg(fileName),
            {{tr("Open"), [fileName] { QDesktopServices::openUrl(QUrl::fromLocalFile(fileName)); }}});
    });
    connect(m_exporter, &Exporter::failed, this, [this, ended](const Error& error) {
        ended();
        m_closesAfterExport = false;
        m_messages->showMessage(MessageBar::Kind::Error, tr("%1: %2").arg(error.subject, errorText(error)),
                                {{tr("Save Elsewhere…"), [this] { askForExport(); }}});
    });
    connect(m_exporter, &Exporter::cancelled, this, [this, ended] {
        ended();
        m_closesAfterExport = false;
        m_messages->showMessage(MessageBar::Kind::Information, tr("Stopped; no file was written."));
    });
}

void MainWindow::askForExport()
{
    const ComparisonPtr comparison = m_session->comparison();
    if (!comparison)
        return;
    const QString file = m_seams.askExportFile(this, exportSuggestion());
    if (file.isEmpty())
        return;
    WindowSettings().setValue("exportFolder"_L1, QFileInfo(file).absolutePath());
    ReportOptions options;
    options.paper = m_paper->paper();
    m_messages->hide();
    m_exporter->start(comparison, file, options);
}

QString MainWindow::exportSuggestion() const
{
    const ComparisonRequest& request = m_session->request();
    const QString name = u"%1 - %2.pdf"_s.arg(QFileInfo(request.oldFile).completeBaseName(),
                                              QFileInfo(request.newFile).completeBaseName());
    const QString folder = WindowSettings().value("exportFolder"_L1).toString();
    return folder.isEmpty() ? name : folder + u'/' + name;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_exporter->isRunning()) {
        event->ignore();
        m_closesAfterExport = true;
        m_messages->showMessage(MessageBar::Kind::Information,
                                tr("The report is still being written; the window closes when it is done."),
                                {{tr("Stop Writing and Close"),
                                  [this] {
                                      m_exporter->cancel();
                                      close();
                                  }},
                                 {tr("Stay Open"), [this] { m_closesAfterExport = false; }}});
        return;
    }
    saveSettings();
    QMainWindow::closeEvent(event);
}

} // namespace palinode
