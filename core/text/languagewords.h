// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace palinode {

/// Words of two meanings that oppose each other: every one of `first` opposes every one of `second`.
struct OpposedWords
{
    QStringList first;
    QStringList second;
};

/// Where a language writes the comma in a number.
enum class DecimalSign {
    Point, ///< 1,000.5
    Comma, ///< 1.000,5 and 1 000,5
    Either, ///< as in Spain or as in America
};

/// What the rules ask of a language's words beside its cues: a file of resources/lexicons/words. English has
/// none, for the rules on it are code. All words are folded (splitWords, foldText).
struct LanguageWords
{
    QString language; ///< primary tag ("de"); empty for a language that has no file
    QSet<QString> functionWords; ///< carry grammar, not matter
    QSet<QString> auxiliaries; ///< forms of to be, to have, to do and of the modal verbs
    QSet<QString> clauseOpeners; ///< but, because: a new clause even without a comma
    QSet<QString> qualifications; ///< but, although: what follows takes from what was said
    QStringList exceptions; ///< how conditions that except begin: unless, except
    QStringList softConditions; ///< how conditions that leave all open end: if needed
    QSet<QString> approximations; ///< about, exactly
    QSet<QString> references; ///< article, paragraph: the number behind measures nothing
    QSet<QString> joints; ///< and, or
    QSet<QString> forbidding; ///< modal verbs that forbid where they are denied
    QSet<QString> granting; ///< modal verbs that may grant as well as suppose
    QSet<QString> denialClosers; ///< second halves of a denial: "ne … pas"
    QStringList mannerEndings; ///< of adverbs: "-ment"
    QHash<QString, QString> shortForms; ///< "art" → "article"
    QSet<QString> verbParticles; ///< close the clause of a verb that they belong to: "lehnt … ab"
    QList<OpposedWords> opposites;
    QList<OpposedWords> particles; ///< the same of words of grammar, which say so only in each other's place
    QHash<QString, double> numbers; ///< two → 2
    QHash<QString, QString>
        keyWords; ///< words and phrases of quantities, by English ones: "mindestens" → "at least"
    DecimalSign decimal = DecimalSign::Point;
    bool deniesAround = false; ///< a denial governs its whole clause, before it and behind it (German)

    /// Whether there is a file for the language.
    [[nodiscard]] bool isKnown() const { return !language.isEmpty(); }
    /// Whether a condition's words, folded, begin as an exception does.
    [[nodiscard]] bool isException(const QString& folded) const;
    /// Whether a condition's words, folded, end as one that leaves all open does.
    [[nodiscard]] bool isSoftCondition(const QString& folded) const;
};

/// The words of a language (BCP 47; "de" serves "de-AT"); those of a language without a file are empty. Read
/// once; any thread.
[[nodiscard]] const LanguageWords& languageWords(const QString& languageTag);

/// A file of resources/lexicons/words; what stands in no known section is left out. Pure; any thread.
[[nodiscard]] LanguageWords readLanguageWords(const QString& text);

} // namespace palinode
