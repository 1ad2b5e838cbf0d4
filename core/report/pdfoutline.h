// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/report/pdffinish.h"

namespace palinode::pdf {

/// Summary, shifts by kind with an entry a finding (up to a bound for each kind, said where it is hit),
/// how it was made, side by side; in the order of the pages.
[[nodiscard]] QList<OutlineEntry> outlineOf(const Comparison& comparison, const Places& places);

} // namespace palinode::pdf
