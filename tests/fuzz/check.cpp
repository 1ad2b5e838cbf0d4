// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/check.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace palinode {

void check(bool holds, const char* what, const QString& where)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s%s%s\n", what, where.isEmpty() ? "" : ": ", qPrintable(where));
    std::abort();
}

bool isShare(double value)
{
    return value >= 0 && value <= 1 && value == std::round(value * 1e4) / 1e4;
}

} // namespace palinode
