// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// The language of a text as a BCP 47 tag ("en", "de", "zh"), told by CLD2 from its letters
/// and their sequences; "und" where these say too little, "en" for a few plain words with a small one of
/// English. Looks at the first 20,000 characters. Pure; any thread.
[[nodiscard]] QString detectLanguage(QStringView text);

} // namespace palinode
