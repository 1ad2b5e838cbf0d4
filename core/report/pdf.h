// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/error.h"
#include "core/progress.h"
#include "core/report/report.h"

#include <QByteArray>

namespace palinode {

/// The comparison as a PDF: title, both documents, counts, verdict, notices, largest shifts, how it was
/// made, and every finding side by side; with outline, links, language, and text that can be searched.
///
/// The same comparison gives the same bytes on one machine; no clock is read. SOURCE_DATE_EPOCH (seconds
/// since 1970, UTC), where it is set, is the file's date; else it has none.
/// Needs a QGuiApplication on any platform. Any thread. Colours do not depend on the palette.
/// Errors: Cancelled; WriteFailed (detail: why).
[[nodiscard]] Result<QByteArray> renderPdf(const Comparison& comparison, const ReportOptions& options,
                                           const Progress& progress);

} // namespace palinode
