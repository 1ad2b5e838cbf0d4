// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What the form of an English word tells about it by itself: whether it can be the finite verb of a clause.
// All pure; words in lower case with a straight apostrophe.

namespace palinode {

/// How surely a word is a finite verb, its neighbours left aside.
enum class VerbForm {
    None,
    Auxiliary, ///< "is", "won't", "shall": finite wherever no "to" or article stands before it
    Past, ///< "went", "knew": a past that is no participle
    PastOrParticiple, ///< "cheered", "held": finite or, behind a noun, "the data collected by us"
    Present, ///< "expects", "believes": the -s form of a verb that is seldom a noun
    PresentOrPlural, ///< any other word in -s
    Base, ///< "expect", "buy": finite behind a plural, else an infinitive
};

[[nodiscard]] VerbForm verbForm(const QString& word);

/// "however", "then", "quickly": may stand between a subject and its verb, or before the subject.
[[nodiscard]] bool isAdverb(const QString& word);

/// "families", "people", "women": a noun that takes the base form of a verb.
[[nodiscard]] bool looksPlural(const QString& word);

} // namespace palinode
