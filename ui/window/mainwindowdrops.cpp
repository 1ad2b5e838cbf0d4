// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of files that are dragged onto the window.

#include "ui/reading/readingview.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startpage.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include <optional>

namespace palinode {

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

Side MainWindow::sideAt(const QPoint& position) const
{
    // On the page the pane decides, on the start page the well: in both the middle parts the sides.
    const QWidget* place = m_page && m_stack->currentWidget() == m_page
        ? static_cast<const QWidget*>(m_page->readingView())
        : m_stack;
    const int x = place->mapFrom(this, position).x();
    return (x < place->width() / 2) != isRightToLeft() ? Side::Old : Side::New;
}

void MainWindow::takeFile(Side side, const QString& fileName)
{
    m_messages->hide();
    if (m_session->document(Side::Old))
        m_session->replace(side, fileName);
    else
        ensureStartPage()->setFile(side, fileName);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event)
{
    const qsizetype files = localFiles(event->mimeData()).size();
    if (files == 0)
        return;
    if (!m_drop)
        m_drop = new DropOverlay(m_stack);
    m_drop->showFor(files == 1 ? std::optional(sideAt(event->position().toPoint())) : std::nullopt);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    if (m_drop)
        m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (m_drop)
        m_drop->hide();
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    if (files.size() == 1) {
        takeFile(sideAt(event->position().toPoint()), files.first());
        return;
    }
    if (files.size() > 2) {
        m_messages->showMessage(
            MessageBar::Kind::Information,
            tr("Two files make a comparison; %1 were dropped.").arg(QLocale().toString(files.size())),
            {{tr("Compare the First Two"), [this, files] { openFiles(files.at(0), files.at(1)); }}});
        return;
    }
    openFiles(files.at(0), files.at(1));
}

} // namespace palinode
