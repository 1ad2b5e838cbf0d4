// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/console.h"

namespace palinode {

/// Does any of the outputs need a QGuiApplication?
[[nodiscard]] bool needsFonts(const Invocation& invocation);

/// Task::Compare and Task::JudgePairs: reads, compares, renders every output, and only then writes the
/// files and standard output. Needs a QCoreApplication, or a QGuiApplication where needsFonts() says so.
[[nodiscard]] Result<ExitStatus> runBatch(const Invocation& invocation, const Progress& progress);

} // namespace palinode
