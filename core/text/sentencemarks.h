// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The characters that end a sentence, and those that stand around its ends. All pure.

#pragma once

#include <QChar>

namespace palinode {

/// A character at which a sentence may end: ".", "?", "。", "…".
[[nodiscard]] bool isSentenceTerminator(char16_t c);
/// "." in any of its widths, which may as well stand for an abbreviation.
[[nodiscard]] bool isFullStop(char16_t c);
/// Sentence ends that need no space behind them.
[[nodiscard]] bool isWideTerminator(char16_t c);

/// A quote, bracket or mark that may stand before a sentence's first word; some close in other languages.
[[nodiscard]] bool isOpener(QChar c);
/// A quote, bracket or reference mark that may stand behind a sentence's full stop.
[[nodiscard]] bool isCloser(QChar c);
/// Those of them that close a quote.
[[nodiscard]] bool isClosingQuote(QChar c);
/// A mark that stands before the number it belongs to: "$5", "€ 5", "±2", "≈ 3", "#7".
[[nodiscard]] bool isNumberSign(QChar c);

} // namespace palinode
