// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace palinode {

/// Task::Window: shows the window until the user closes it, and gives the exit code. Where there is no
/// display it says so in one line and ends the program.
[[nodiscard]] int runWindow(int& argc, char** argv, const Invocation& invocation);

} // namespace palinode
