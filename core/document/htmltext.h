// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What HTML inside Markdown says to the reader. All pure.

namespace palinode {

/// A tag that ends a line: "<br/>", "<hr>".
[[nodiscard]] bool isBreakTag(const QString& tag);

/// The words of a block of raw HTML: tags, comments, scripts and style sheets left out.
[[nodiscard]] QString withoutTags(const QString& html);

} // namespace palinode
