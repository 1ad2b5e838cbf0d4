// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace palinode {

/// The first heading that can name the document: no field mark, and no line that only says a date where
/// another heading stands near the top. Empty where there is none. Looks at text, blocks and language; pure.
[[nodiscard]] QString titleFromHeadings(const Document& document);

/// Whether the line is a date and nothing more, in English or the language given (BCP 47): "January 24,
/// 1995", "Last updated: 2018-05-25", "23. Mai 1949". Pure.
[[nodiscard]] bool isOnlyDate(QStringView line, const QString& language);

} // namespace palinode
