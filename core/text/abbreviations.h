// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace palinode {

/// What a language's full stops need to know. Entries stand without their last point ("U.S", "e.g").
struct AbbreviationRules
{
    QSet<QString> always; ///< what follows belongs to them: titles, "e.g", "vs"
    QSet<QString> references; ///< as long as a number follows: "No", "p", "Art"
    QSet<QString> perhaps; ///< may end a sentence: "Inc", "U.S", "Jan"; it does where a starter follows
    QSet<QString> starters; ///< lower case; words that begin sentences far oftener than names
    QSet<QString> labels; ///< lower case; "section 2." and the like at a sentence's start are no sentence
    QSet<QString> lettered; ///< lower case; "plan B", "vitamin C": the letter behind is no initial
    QSet<QString> speechVerbs; ///< lower case; "said", "asked" behind a quoted question
    QSet<QString> ordinalFollowers; ///< months and their like behind an ordinal: "23. Mai"
    bool ordinals = false; ///< a point makes a number an ordinal: "am 3. Oktober"
};

/// The rules for a language (BCP 47); English ones where a language has none of its own, for titles and
/// initials look alike in most languages with points. Built once; any thread.
[[nodiscard]] const AbbreviationRules& abbreviationRules(const QString& languageTag);

} // namespace palinode
