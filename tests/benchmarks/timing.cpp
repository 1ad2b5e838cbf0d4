// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/timing.h"

#include <algorithm>
#include <chrono>
#include <sys/resource.h>
#include <vector>

namespace palinode {

Timing timed(const QString& step, int runs, const std::function<void()>& work)
{
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::duration<double, std::milli>;
    work();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const Clock::time_point start = Clock::now();
        work();
        times.push_back(Milliseconds(Clock::now() - start).count());
    }
    std::ranges::sort(times);
    return {step, times.front(), times[times.size() / 2]};
}

double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024; // Linux counts kilobytes
}

} // namespace palinode
