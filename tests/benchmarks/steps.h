// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "tests/benchmarks/timing.h"

#include <QList>

namespace palinode {

struct Measurement
{
    QList<Timing> timings; ///< in the order in which the data flows
    QString about; ///< how large both texts are, in one line
};

/// Times each step from two files to the reports, each on the results of the one before, `runs` times.
/// Needs a QGuiApplication, for the PDF. Errors: those of readDocument and compare.
[[nodiscard]] Result<Measurement> measureSteps(const QString& oldFile, const QString& newFile, int runs);

} // namespace palinode
