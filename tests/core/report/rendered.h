// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/report/table.h"

namespace palinode {

/// A comparison in a format of text; "failed" where there is none.
[[nodiscard]] inline QByteArray rendered(const Comparison& comparison, ReportFormat format)
{
    const Result<QByteArray> bytes = renderReport(comparison, format, {}, Progress());
    return bytes ? *bytes : QByteArray("failed");
}

/// The same as the table of the command line, `columns` wide.
[[nodiscard]] inline QByteArray renderedTable(const Comparison& comparison, int columns)
{
    const Result<QByteArray> bytes = renderTable(comparison, columns, Progress());
    return bytes ? *bytes : QByteArray("failed");
}

} // namespace palinode
