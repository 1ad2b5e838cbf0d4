// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/compare.h"
#include "core/error.h"

namespace palinode {

/// The most characters (UTF-16) that a text of a pair may have: more is a document, not a claim.
inline constexpr qsizetype longestPairText = 8000;

/// Reads a tab-separated table in UTF-8: a header line that names the columns "old" and "new" among
/// others, then a pair a line; no quoting, line ends LF or CRLF. Empty lines at the end do not count.
/// Errors: FileMissing, FileIsFolder, FileUnreadable, FileIsEmpty, FileIsBinary, EncodingUnknown,
/// FileTooLarge, PairsMalformed, PairTooLong, Cancelled; `subject` is `fileName`.
[[nodiscard]] Result<QList<TextPair>> readPairs(const QString& fileName, const Progress& progress);

} // namespace palinode
