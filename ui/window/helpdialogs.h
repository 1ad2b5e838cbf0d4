// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAction;
class QWidget;

namespace palinode {

/// Opens a dialog that lists the actions with their keys; it does not stop the window.
void showShortcuts(const QList<QAction*>& actions, QWidget* parent);

/// Opens a dialog that says what the program is; it does not stop the window.
void showAbout(QWidget* parent);

} // namespace palinode
