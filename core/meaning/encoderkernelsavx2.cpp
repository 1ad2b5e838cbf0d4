// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled with -mavx2: nothing here may run unless the processor has AVX2, and no machine code made here may
// stand for that of another file. The kernels are in an unnamed namespace; what is included besides may
// define inline functions of external linkage, as the standard headers do, but none of them may be called
// here, for the linker keeps one copy of such a function, perhaps this one. Intrinsics are always inlined.

#include "core/meaning/encoderkernelsbody.h"

namespace palinode {

extern const EncoderKernels avx2Kernels;
constexpr EncoderKernels avx2Kernels = kernelsOfThisFile;

} // namespace palinode
