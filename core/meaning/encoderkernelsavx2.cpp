// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled with -mavx2: nothing here may run, and no function of it may be shared with other files, unless
// the processor has AVX2. So it includes nothing that defines inline functions of external linkage.

#include "core/meaning/encoderkernelsbody.h"

namespace palinode {

extern const EncoderKernels avx2Kernels;
constexpr EncoderKernels avx2Kernels = kernelsOfThisFile;

} // namespace palinode
