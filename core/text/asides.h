// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

// Brackets and quotes inside a sentence may hold sentences of their own, which do not end it. All pure;
// `start`: where the sentence begins, `at`: where it might end, both in UTF-16 units of the block's text.

namespace palinode {

/// Whether a round bracket from `start` on is still open at `at` and closes not far behind.
[[nodiscard]] bool isInsideBrackets(QStringView text, qsizetype start, qsizetype at);

/// Whether a quote is open at `at` behind whose end the sentence goes on: `He asked, "Why? Because." and
/// went.`
[[nodiscard]] bool isInsideQuote(QStringView text, qsizetype start, qsizetype at);

} // namespace palinode
