// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QString>
#include <QStringView>

namespace palinode {

/// The key of one quantity as written, case and punctuation aside. Bounds count ("at least 5" is not "5"),
/// approximations do not ("about 5" is "5"). monthFirst: how "5/6/2018" is read. Pure; any thread.
[[nodiscard]] QString quantityKey(QStringView written, bool monthFirst = true);

/// A month by name ("May 2018"), a year alone ("2018"), or day, month and year ("21.7.2010").
[[nodiscard]] bool isDateKey(const QString& key);

/// A figure with the sign that stands directly before it and behind no word: the “-2” of "by -2", the “2015”
/// of "2010-2015".
[[nodiscard]] TextRange withSign(QStringView text, TextRange figure);

} // namespace palinode
