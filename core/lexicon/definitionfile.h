// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/cue.h"

#include <QString>

#include <optional>

namespace palinode {

/// The `section` of a syntax definition that holds cues.
inline constexpr QLatin1StringView cueSection("Palinode cues");
/// The itemData of words that look like a cue and are none.
inline constexpr QLatin1StringView noCueName("None");
/// The itemData of all other text.
inline constexpr QLatin1StringView plainName("Normal");

/// "CommitmentStrong" → CueClass::CommitmentStrong; nothing for any other name.
[[nodiscard]] std::optional<CueClass> cueClassFromName(QStringView name);

enum class DefinitionFile {
    Usable, ///< cues of the language that was asked for
    Other, ///< no cue definition, or one of another language
    Broken, ///< not well-formed, too large, or with an itemData that is no class of cues
};

/// Looks at a definition in a file before the highlighter does, which tells nobody what it leaves out.
[[nodiscard]] DefinitionFile checkDefinitionFile(const QString& path, const QString& languageTag);

} // namespace palinode
