// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// Aborts, with one line on standard error, where `holds` is false. `what` says what does not hold,
/// `where` may show it.
void check(bool holds, const char* what, const QString& where = {});

} // namespace palinode
