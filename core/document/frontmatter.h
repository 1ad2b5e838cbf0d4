// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace palinode {

/// What stands in the head of a file, between two lines "---" (YAML) or "+++" (TOML).
struct FrontMatter
{
    Metadata metadata; ///< title, speaker or author, date, source or url
    QString language; ///< lang or language
    qsizetype length = 0; ///< UTF-16 units that the head takes of the text, its last line end with it
};

/// Reads simple `key: value` and `key = "value"` lines, keys in any case; lists, folded and nested values
/// are passed over. A text whose first lines only look like a head (a rule, a table) has none: length 0.
/// `text` has line feeds as line ends. Pure; any thread.
[[nodiscard]] FrontMatter readFrontMatter(QStringView text);

} // namespace palinode
