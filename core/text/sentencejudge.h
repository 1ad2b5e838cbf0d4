// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/abbreviations.h"
#include "core/text/textrange.h"

namespace palinode {

/// Decides of each place in one block's text where a sentence might end whether it does.
class SentenceJudge
{
public:
    /// text and rules must outlive the judge; language: primary subtag, lower case.
    SentenceJudge(QStringView text, const AbbreviationRules& rules, QStringView language);

    /// A place where a sentence may end: `stop` is its full stop, `end` lies behind its last character.
    /// -1 where there is none.
    struct Candidate
    {
        qsizetype stop = -1;
        qsizetype end = -1;
    };

    /// Sets right where the sentence from `start` on would end if it ended at `boundary`: closing quotes,
    /// brackets and citation marks belong to it. Both in UTF-16 units of the text, start < boundary.
    [[nodiscard]] Candidate settle(qsizetype boundary, qsizetype start) const;

    /// Whether the sentence from `start` on ends at the candidate, or goes on behind it.
    [[nodiscard]] bool isEnd(qsizetype start, Candidate candidate) const;

private:
    /// What follows a candidate: the first word behind quotes and brackets.
    struct NextWord
    {
        QStringView word; ///< empty where no letter or digit comes soon
        qsizetype end = 0;
        bool bracketed = false; ///< an opening bracket stands before it
        bool digit = false;
        bool lower = false;
        bool upper = false;
    };

    [[nodiscard]] qsizetype skipSpace(qsizetype at) const;
    [[nodiscard]] bool isDot(qsizetype at) const;
    /// "(b) They may …": the next item of an enumeration inside a paragraph.
    [[nodiscard]] bool isItem(const NextWord& next) const;
    /// Whether `c`, right behind a full stop, closes a quote or bracket. Marks that open in one language and
    /// close in another („so“, »so«) close where their partner stands before them.
    [[nodiscard]] bool closes(QChar c, qsizetype start, qsizetype at) const;
    /// The end of the quotes, brackets and citation marks that belong to what stops before `at`.
    [[nodiscard]] qsizetype tail(qsizetype at, qsizetype start) const;
    [[nodiscard]] NextWord wordBehind(qsizetype at) const;
    [[nodiscard]] bool isStarter(const NextWord& next) const;
    /// The word that the full stop at `stop` closes, inner points and all: "U.S", "e.g", "Smith".
    [[nodiscard]] TextRange tokenBefore(qsizetype start, qsizetype stop) const;
    [[nodiscard]] static bool holds(const QSet<QString>& set, QStringView token);
    /// Whether the full stop at `stop` ends an abbreviation, so that the sentence goes on behind it.
    [[nodiscard]] bool binds(qsizetype start, qsizetype stop, const NextWord& next) const;
    /// "J", "J.R.R", "J.-P", and the single letters of scripts without capitals.
    [[nodiscard]] static bool isInitials(QStringView token);
    [[nodiscard]] bool initialBinds(TextRange range, const NextWord& next) const;
    /// "1.", "(a).", "IV.", "Section 3.": they number what follows.
    [[nodiscard]] bool isOnlyLabel(qsizetype start, qsizetype stop) const;
    [[nodiscard]] bool isEllipsis(qsizetype stop) const;
    /// How many points stand in the row that ends at `stop`, with or without spaces between them.
    [[nodiscard]] qsizetype dotsBefore(qsizetype stop) const;
    [[nodiscard]] bool endsEllipsis(qsizetype stop, const NextWord& next) const;
    /// `"Why?" Smith asked`: one sentence.
    [[nodiscard]] bool isSpeech(const NextWord& next) const;
    /// Behind a closing quote: a particle (Japanese) or "he said" (Chinese) goes on with the sentence.
    [[nodiscard]] bool leadsOn(qsizetype at) const;

    QStringView m_text;
    const AbbreviationRules& m_rules;
    QStringView m_language;
};

} // namespace palinode
