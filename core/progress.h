// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <functional>

namespace palinode {

/// The steps of a comparison in the order in which they run.
enum class Step { Reading, Claims, Cues, Meaning, Matching, Differences, Shifts, Writing };

/// Progress-and-cancel handle of one long run. The worker reports and polls, any thread may cancel.
class Progress
{
public:
    /// Called on the worker's thread; fraction of the whole run in 0..1, never falling.
    using Listener = std::function<void(Step step, double fraction)>;

    Progress() = default;
    explicit Progress(Listener listener) : m_listener(std::move(listener)) { }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void cancel() noexcept { m_cancelled.store(true, std::memory_order_relaxed); }
    /// Long loops ask at least every 50 ms of work.
    [[nodiscard]] bool isCancelled() const noexcept { return m_cancelled.load(std::memory_order_relaxed); }

    void report(Step step, double fraction) const
    {
        if (m_listener)
            m_listener(step, fraction);
    }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled = false;
};

} // namespace palinode
