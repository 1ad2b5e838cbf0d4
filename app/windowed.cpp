// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowed.h"

#include "app/batch.h"
#include "translations/translations.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QIcon>

#include <unistd.h>

namespace palinode {

namespace {

/// What the task bar shows where the desktop finds no icon by the name of the desktop entry.
QIcon programIcon()
{
    QIcon icon;
    for (const int size : {32, 64, 128})
        icon.addFile(QStringLiteral(":/palinode/icons/palinode-%1.png").arg(size), QSize(size, size));
    return QIcon::fromTheme(QStringLiteral("palinode"), icon);
}

/// Qt says in several lines that it finds no display, and aborts. One line and exit code 2 are ours.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type != QtFatalMsg)
        return;
    printTrouble(QCoreApplication::translate(
        "Window", "There is no display for a window; use -o FILE or -f FORMAT to compare without one."));
    _exit(static_cast<int>(ExitStatus::Trouble));
}

} // namespace

int runWindow(int& argc, char** argv, const Invocation& invocation)
{
    const QtMessageHandler usual = qInstallMessageHandler(endWithoutDisplay);
    const QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationVersion(QStringLiteral(PALINODE_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Palinode"));
    QApplication::setDesktopFileName(QStringLiteral("palinode"));
    QApplication::setWindowIcon(programIcon());
    installTranslations();

    MainWindow window;
    if (invocation.example > 0)
        window.openExample(invocation.example);
    else if (!invocation.oldFile.isEmpty())
        window.openFiles(invocation.oldFile, invocation.newFile, invocation.oldOptions, invocation.newOptions,
                         invocation.compareOptions);
    window.show();
    return QApplication::exec();
}

} // namespace palinode
