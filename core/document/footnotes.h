// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// Markdown footnotes, which CommonMark knows nothing of: the definitions ("[^1]: text" and the indented
/// lines behind) go to the end as paragraphs of their own, without their labels; the references to them
/// ("source[^1]") vanish from the text. Code blocks, and references that nothing defines, stay as they are.
/// `source` has line feeds as line ends. Pure.
[[nodiscard]] QString withFootnotesAtEnd(QStringView source);

} // namespace palinode
