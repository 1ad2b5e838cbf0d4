// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace palinode {

/// The key of one quantity as written, case and punctuation aside. Bounds count ("at least 5" is not "5"),
/// approximations do not ("about 5" is "5"). monthFirst: how "5/6/2018" is read. Pure; any thread.
[[nodiscard]] QString quantityKey(QStringView written, bool monthFirst = true);

/// The key, and behind it those of the quantities that it may stand for as well, though these are not each
/// other's: 25 basis points are 0.25 percentage points and, of a level, 0.25 percent. Pure; any thread.
[[nodiscard]] QStringList quantityKeys(QStringView written, bool monthFirst = true);

/// A figure with the sign that stands directly before it and behind no word: the “-2” of "by -2", the “2015”
/// of "2010-2015".
[[nodiscard]] TextRange withSign(QStringView text, TextRange figure);

} // namespace palinode
