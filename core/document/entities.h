// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// The character that an HTML character reference stands for ("&amp;", "&#8217;", "&#x2019;"); the
/// reference itself where its name is not among the common ones. Pure; any thread.
[[nodiscard]] QString decodeEntity(QStringView reference);

/// `text` with every character reference in it decoded. Pure; any thread.
[[nodiscard]] QString decodeEntities(QStringView text);

} // namespace palinode
