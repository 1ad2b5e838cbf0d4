// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace palinode {

// Words of a document inside a line of ours: where they run from right to left, they must not turn the rest
// of the line around.

/// Two characters that are not seen: what stands between them is laid out on its own.
inline constexpr QChar firstStrongIsolate(0x2068);
inline constexpr QChar popDirectionalIsolate(0x2069);

/// The text between the two; unchanged where nothing in it runs from right to left.
[[nodiscard]] QString isolated(const QString& text);

/// The text without the two, for places that are not laid out.
[[nodiscard]] QString withoutIsolates(QString text);

/// What stands between “ and ” in a sentence, in order; a quote inside a quote belongs to it.
[[nodiscard]] QList<TextRange> quotesIn(QStringView sentence);

/// A sentence of ours with each of its quotes isolated.
[[nodiscard]] QString withQuotesIsolated(const QString& sentence);

} // namespace palinode
