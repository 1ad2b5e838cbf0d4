// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace palinode {

/// Half-open range [start, end) of UTF-16 code units in a text.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const noexcept { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const noexcept { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const noexcept
    {
        return start <= position && position < end;
    }
    [[nodiscard]] constexpr bool contains(TextRange other) const noexcept
    {
        return start <= other.start && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(TextRange other) const noexcept
    {
        return start < other.end && other.start < end;
    }
    [[nodiscard]] constexpr TextRange shifted(qsizetype by) const noexcept { return {start + by, end + by}; }
    /// The characters of `text` that the range covers; `text` must be at least `end` long.
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(start, length()); }

    constexpr auto operator<=>(const TextRange&) const = default;
};

} // namespace palinode
