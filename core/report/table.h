// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/error.h"
#include "core/progress.h"

#include <QByteArray>

namespace palinode {

/// The findings as plain text for a terminal: verdict, then a row a finding with the columns shift, then
/// and now, quotes whole and wrapped at words, `columns` (at least 50) wide at most. Characters that could
/// steer a terminal are replaced. UTF-8 with a final line feed. Errors: Cancelled. Any thread.
[[nodiscard]] Result<QByteArray> renderTable(const Comparison& comparison, int columns,
                                             const Progress& progress);

} // namespace palinode
