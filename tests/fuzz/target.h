// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

#include <cstddef>
#include <cstdint>

/// Runs one input and ends the program where something does not hold. What libFuzzer and our driver call;
/// each fuzzer has its own. Always 0.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace palinode {

/// What a fuzzer tells our driver about its inputs.
struct FuzzTarget
{
    QByteArrayList seeds; ///< inputs to begin with, never empty
    QByteArrayList words; ///< pieces of inputs that matter to this fuzzer, for the mutations to put in
};

/// Each fuzzer has its own.
[[nodiscard]] FuzzTarget fuzzTarget();

} // namespace palinode
