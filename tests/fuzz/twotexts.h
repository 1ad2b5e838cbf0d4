// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>

namespace palinode {

/// The line between the old and the new text in the input of a fuzzer that takes two.
inline constexpr auto textDivider = "\n=====\n";

struct TwoTexts
{
    QByteArray oldText;
    QByteArray newText; ///< without a divider the old text again
};

[[nodiscard]] inline TwoTexts twoTexts(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype divider = bytes.indexOf(textDivider);
    if (divider < 0)
        return {bytes, bytes};
    return {bytes.first(divider), bytes.sliced(divider + static_cast<qsizetype>(qstrlen(textDivider)))};
}

} // namespace palinode
