// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/window/gatedsteps.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace palinode {

/// What every test of the main window starts with: a window on made-up steps, shown anew for each function,
/// and settings of its own.
class WindowTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// Opens a.txt and b.txt and waits for the comparison.
    void openPair();
    [[nodiscard]] QAction* action(ActionId id) const { return m_window->actions()[id]; }

    QTemporaryDir m_folder;
    std::unique_ptr<GatedSteps> m_steps;
    std::unique_ptr<MainWindow> m_window;
    QString m_exportFile; ///< what the reader would choose to export to
};

} // namespace palinode
