// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// Aborts, with one line on standard error, where `holds` is false. `what` says what does not hold,
/// `where` may show it.
void check(bool holds, const char* what, const QString& where = {});

/// A number as results have them: 0..1, rounded to 1e-4.
[[nodiscard]] bool isShare(double value);

} // namespace palinode
