// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagewords.h"

#include <QStringView>

namespace palinode {

/// A quantity as written in another language, in the words and figures that quantityKey reads: "mindestens
/// 1.000,5 Mio. Euro" is "at least 1000.5 million euro", "le 3 octobre" is "3 october", "zwei Drittel" is
/// "2 thirds". The text itself where the language has no words of its own. Pure; any thread.
[[nodiscard]] QString inKeyWords(QStringView written, const LanguageWords& words);

} // namespace palinode
