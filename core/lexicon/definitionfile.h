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
/// The list of a domain pack that holds the words by which a text shows that it is of the domain.
inline constexpr QLatin1StringView domainList("domain");

/// "CommitmentStrong" → CueClass::CommitmentStrong; nothing for any other name.
[[nodiscard]] std::optional<CueClass> cueClassFromName(QStringView name);

enum class DefinitionFile {
    Usable, ///< cues of the language that was asked for
    Other, ///< no cue definition, or one of another language
    Broken, ///< too large, not well-formed, with a class that is none, a pattern that cannot be read, or a
            ///< name of a list, context or itemData that it does not have
};

struct DefinitionCheck
{
    DefinitionFile state = DefinitionFile::Broken;
    qint64 line = 0; ///< of what is broken, from 1; 0 where no line can be named
    QString name; ///< of the definition
};

/// Whether a tag of a definition ("pt") serves a language ("pt-BR"). Pure; any thread.
[[nodiscard]] bool tagServes(QStringView tag, QStringView language);

/// Looks at a definition in a file before the highlighter does, which tells nobody what it leaves out.
/// Nothing outside the file is read, whatever its DOCTYPE says.
[[nodiscard]] DefinitionCheck checkDefinitionFile(const QString& path, const QString& languageTag);

} // namespace palinode
