// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace palinode {

/// Calls work(first, last) for chunks that cover 0..count, on as many threads as the machine has. What a
/// chunk does must depend on nothing but its indices, so that the thread count shows in no result.
/// Returns when all are done. work must not throw.
template <typename Work>
void parallelFor(std::size_t count, std::size_t chunk, const Work& work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t first = next.fetch_add(chunk); first < count; first = next.fetch_add(chunk))
            work(first, std::min(count, first + chunk));
    };
    const std::size_t useful = (count + chunk - 1) / chunk;
    const std::size_t threads =
        std::min<std::size_t>(useful, std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
}

} // namespace palinode
