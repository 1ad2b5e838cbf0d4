// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowseams.h"

#include "ui/window/mainwindow.h"
#include "ui/window/opendialog.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace palinode {

WindowSeams WindowSeams::standard()
{
    WindowSeams seams;
    seams.askExportFile = [](QWidget* parent, const QString& suggestion) {
        const QStringList filters = {MainWindow::tr("PDF (*.pdf)"), MainWindow::tr("HTML (*.html)"),
                                     MainWindow::tr("Markdown (*.md)"), MainWindow::tr("CSV (*.csv)"),
                                     MainWindow::tr("JSON (*.json)")};
        QString chosen;
        QString file = QFileDialog::getSaveFileName(parent, MainWindow::tr("Export the Comparison"),
                                                    suggestion, filters.join(u";;"_s), &chosen);
        if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
            file += chosen.sliced(chosen.lastIndexOf(u'.')).chopped(1);
        return file;
    };
    seams.askFile = [](QWidget* parent, Side side) {
        return OpenDialog::askFiles(parent,
                                    side == Side::Old ? MainWindow::tr("The Earlier Statement")
                                                      : MainWindow::tr("The Later Statement"),
                                    false)
            .value(0);
    };
    return seams;
}

} // namespace palinode
