// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"
#include "core/shift/judge.h"
#include "core/text/languagewords.h"
#include "core/text/words.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>

namespace palinode {

/// A word of one side with what the rules ask of it.
struct PairToken
{
    TextRange range; ///< in the side's text
    QString folded;
    QString stem;
    WordKind kind = WordKind::Word;
    bool changed = false; ///< outside the equal runs of the edit script
    bool shared = false; ///< its stem stands on the other side too, wherever
    bool rephrased = false; ///< changed, and a changed word of the other side says it in another word
    bool turned = false; ///< of a turn of phrase that the other side says in another in its place
    bool content = false; ///< says what the text is about: no function word, no number
    bool foreign = false; ///< quoted from or attributed to others, on this side only
    int clause = 0; ///< clauses are counted along the side
    int edit = -1; ///< where it stands in the edit script; ascending along the side
};

/// A cue of one side.
struct PairCue
{
    Cue cue;
    QString folded;
    bool changed = false; ///< differs by the edit script, and no cue of the same words answers it
    bool foreign = false;
    qsizetype firstToken = 0; ///< the first token that it covers, or the one behind it
    qsizetype endToken = 0; ///< behind its last token
    int clause = 0;
};

struct SideView
{
    Side side = Side::Old;
    QStringView text;
    QList<PairToken> tokens;
    QList<PairCue> cues;
    const LanguageWords* words = &languageWords({}); ///< of the pair's language; empty for English

    /// Stems of the content words that differ and that the other side does not have anywhere.
    [[nodiscard]] QList<qsizetype> ownContent() const;
    /// The words that stand in an edit, by its number in the edit script; none where it has none here.
    [[nodiscard]] std::span<const PairToken> inEdit(qsizetype edit) const;
    [[nodiscard]] bool hasStem(const QString& stem) const { return m_stems.contains(stem); }

    QSet<QString> m_stems; ///< for look-ups only, never iterated
};

/// A pair as the rules read it.
struct PairView
{
    SideView oldSide;
    SideView newSide;
    EditScript edits;
    double similarity = 1.0;
    std::optional<double> sentenceSimilarity; ///< by the sentence encoder, −1..1
    double overlap = 1.0; ///< share of the content words that both sides have, 0..1
    double kept =
        1.0; ///< share of the words that stand in equal runs of three or more, of the side with more, 0..1
    double unchanged = 1.0; ///< share of the words in equal runs of any length, of the side with less, 0..1
    bool contained = false; ///< one side says all that the other says, and a few words more
    bool same = true; ///< nothing but quotes, dashes and white space differs
    bool onePlace = false; ///< words differ in a single place, other turns of phrase and grammar aside
    bool english = false; ///< the rules on English words may speak

    /// The text was edited, not rewritten: what is left over after matching was meant to change.
    [[nodiscard]] bool edited() const
    {
        return kept >= 0.5 || overlap >= 0.8 || unchanged >= 0.6 || contained;
    }
    [[nodiscard]] const SideView& of(Side side) const { return side == Side::Old ? oldSide : newSide; }
    [[nodiscard]] const SideView& other(Side side) const { return side == Side::Old ? newSide : oldSide; }
};

/// Reads a pair for the rules: words and cues of both sides with what differs by the edit script, which words
/// stand for each other, and which are others' words. The result refers to the pair's texts. Pure; any
/// thread.
[[nodiscard]] PairView makePairView(const ClaimPair& pair);

/// `range` widened to whole words, so that “wo” of "won't" is shown as the word that a reader sees.
[[nodiscard]] TextRange wholeWords(QStringView text, TextRange range);

} // namespace palinode
