// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// Whether two folded words are one word in two spellings: "colour" and "color", "organise" and "organize".
[[nodiscard]] bool sameSpelling(const QString& a, const QString& b);

} // namespace palinode
