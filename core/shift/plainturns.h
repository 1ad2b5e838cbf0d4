// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace palinode {

/// A quantity as written, folded and in the plainest words: "no later than 30 days" is "<= 30 days", "twice"
/// is "two times", "every other week" is "every two week", "5 p.m." is "17:00", "1 000" is "1000". Pure; any
/// thread.
[[nodiscard]] QString inPlainTurns(QStringView written);

} // namespace palinode
