// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace palinode {

/// One line of the table.
struct Timing
{
    QString step;
    double fastest = 0; ///< milliseconds
    double median = 0; ///< milliseconds
};

/// Calls `work` once to warm up and then `runs` times (at least 1), by the clock on the wall: steps use
/// several threads.
[[nodiscard]] Timing timed(const QString& step, int runs, const std::function<void()>& work);

/// The most memory that the program has had so far, in megabytes.
[[nodiscard]] double peakMemory();

} // namespace palinode
