// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/cue.h"
#include "core/notice.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace palinode {

/// The cues of one language, read from KSyntaxHighlighting definitions: ours from the resources, then
/// every definition in `userFolder`/syntax. A domain pack (a definition with a list "domain") speaks only
/// where a text shows that it is of its domain. Not thread-safe: one a thread.
class Lexicon
{
public:
    /// languageTag: BCP 47. userFolder: absolute path or empty. A language without a definition gives a
    /// lexicon that finds nothing; isEmpty() says so.
    Lexicon(const QString& languageTag, const QString& userFolder);
    ~Lexicon();
    Lexicon(Lexicon&&) noexcept;
    Lexicon& operator=(Lexicon&&) noexcept;

    [[nodiscard]] bool isEmpty() const;
    /// Names and versions of the definitions used, for the report: "English cues 1".
    [[nodiscard]] QStringList versions() const;
    /// User's definitions that could not be used: LexiconSkipped with file and line where one is broken,
    /// LexiconNameTaken where another of its name has the same or a higher version.
    [[nodiscard]] QList<Notice> notices() const;

    /// Switches on the domain packs of which one of the two texts holds two different words, and the others
    /// off; which text is the older one does not count. Until then all are off.
    void adaptTo(QStringView oneText, QStringView otherText);

    /// The cues of `text` (one claim) in order, disjoint. Line breaks count as spaces.
    [[nodiscard]] QList<Cue> cues(QStringView text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace palinode
