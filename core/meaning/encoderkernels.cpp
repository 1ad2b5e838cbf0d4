// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/encoderkernelsbody.h"

namespace palinode {

#ifdef PALINODE_AVX2_KERNELS
// In encoderkernelsavx2.cpp. Only the table may be touched before the processor has been asked.
extern const EncoderKernels avx2Kernels;
#endif

const EncoderKernels& plainKernels()
{
    static constexpr EncoderKernels kernels = kernelsOfThisFile;
    return kernels;
}

const EncoderKernels& fastestKernels()
{
#ifdef PALINODE_AVX2_KERNELS
    if (__builtin_cpu_supports("avx2"))
        return avx2Kernels;
#endif
    return plainKernels();
}

} // namespace palinode
