// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/comparisonsession.h"

#include <functional>

class QWidget;

namespace palinode {

/// What the window asks of the world outside; tests put their own in.
struct WindowSeams
{
    SessionSteps steps = SessionSteps::standard();
    /// The file to export to, as the reader names it; empty for none.
    std::function<QString(QWidget* parent, const QString& suggestion)> askExportFile;
    /// One file for a side; empty for none.
    std::function<QString(QWidget* parent, Side side)> askFile;

    /// The system's dialogs.
    [[nodiscard]] static WindowSeams standard();
};

} // namespace palinode
