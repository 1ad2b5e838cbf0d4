// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/progress.h"

namespace palinode {

/// Finds the blocks of plain text by its layout: empty lines, indentation, list markers, and whether lines
/// were wrapped at a width (then they are joined) or each stands for itself (a verse or paragraph a line).
/// Headings are lines that stand apart and look like one; rules made of dashes and the like are left out.
/// `source` has line feeds as line ends. Fills text and blocks of `document`; false when cancelled.
[[nodiscard]] bool layOutPlainText(QStringView source, Document& document, const Progress& progress);

} // namespace palinode
