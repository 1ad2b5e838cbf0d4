// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/claims/claim.h"
#include "core/diff/editscript.h"
#include "core/document/document.h"
#include "core/lexicon/cue.h"
#include "core/shift/shift.h"

#include <map>
#include <memory>
#include <optional>

namespace palinode {

/// A pin by the words it stands on: what is at those places meets (1:1, 1:n or n:1), or must not.
struct PinnedRanges
{
    QList<TextRange> oldRanges; ///< in the old document's text; a claim is meant where half of it is covered
    QList<TextRange> newRanges;
    bool apart = false;

    bool operator==(const PinnedRanges&) const = default;
};

/// What the user chose about how to compare.
struct CompareOptions
{
    QString language; ///< BCP 47; empty: told from the texts
    bool ignoreCase = false; ///< differences of case alone are no differences
    bool ignorePunctuation = false;
    bool ignoreBoilerplate = false; ///< repeats of a line are neither new nor dropped
    QString lexiconFolder; ///< the user's own lexicons; empty for none
    QList<PinnedRanges> pins; ///< what the reader said about who meets whom

    bool operator==(const CompareOptions&) const = default;
};

/// One document with its claims and their cues.
struct Statement
{
    Document document;
    QList<Claim> claims;
    QList<QList<Cue>> cues; ///< one list a claim, ranges in document.text
};

/// One row of the result.
struct Finding
{
    int id = 0; ///< its number in reading order, from 1
    QList<int> oldClaims; ///< empty: new
    QList<int> newClaims; ///< empty: dropped
    Shift shift = Shift::Reaffirmed;
    QList<Shift> shifts; ///< the primary first
    bool moved = false;
    std::optional<LinkStrength> strength; ///< none for dropped and new
    std::optional<double> similarity; ///< none for dropped and new; 0..1
    double matchConfidence = 1.0; ///< how likely the match is right, 0..1; 1 for dropped and new
    double confidence = 1.0; ///< of the match and of the shift, the lesser; 0..1
    QList<Evidence> evidence;
    EditScript edits; ///< empty for dropped and new

    bool operator==(const Finding&) const = default;
};

/// The overall verdict, by the rule of verdictOf(). Neutral: the tool shows, the reader judges.
enum class Verdict {
    Consistent, ///< next to nothing shifted, was dropped or is new
    Shifted,
    Reversed, ///< reversals weigh enough among what is matched
    Unclear, ///< too little of the texts meets to say
};

/// What the verdict was weighed by, and the counts that it is told with. Only claims of substance count, or
/// all where neither statement has any; each shift counts by its confidence. Whole numbers, so that the order
/// of adding does not matter.
struct VerdictWeights
{
    static constexpr qint64 whole = 10'000; ///< the weight of a finding told for certain

    qint64 claims = 0; ///< claims of both statements
    qint64 matchedClaims = 0; ///< those of them with a counterpart
    qint64 matched = 0; ///< findings with claims on both sides
    qint64 reversed = 0; ///< weight of the reversals whose match is firm
    /// Weight of all that shifted, and of what was dropped or is new, in full; the claims of a match that is
    /// only possible count as dropped and new by what speaks against it.
    qint64 changed = 0;

    qint64 shiftedFindings = 0; ///< of the matched ones, those that are not reaffirmed
    qint64 reversedFindings = 0; ///< of these, those reversed by a firm match
    qint64 possiblyReversed =
        0; ///< of these, those reversed by a match that is only possible: not in `reversed`
    qint64 unmatched = 0; ///< findings that are dropped or new
    bool allClaims = false; ///< neither statement has a claim of substance, so that all count
    qint64 possible = 0; ///< matched findings whose match is only possible

    bool operator==(const VerdictWeights&) const = default;
};

struct Summary
{
    Verdict verdict = Verdict::Consistent;
    VerdictWeights weights; ///< what the verdict follows from
    std::map<Shift, int> counts; ///< findings by primary shift; every shift but Unrelated has an entry
    int moved = 0;
    double coverageOld = 1.0; ///< share of claims that stand in a finding; 1 or the program is wrong
    double coverageNew = 1.0;
    QList<Notice> notices;
};

/// Both statements, what met what, and how it shifted: immutable once computed.
struct Comparison
{
    Statement oldStatement;
    Statement newStatement;
    CompareOptions options;
    QString language; ///< BCP 47, as compared
    QStringList lexiconVersions;
    QList<Finding> findings; ///< in reading order of both documents
    bool refined = true; ///< false for the findings of the first stage, which others will replace
    Summary summary;

    [[nodiscard]] const Statement& statement(Side side) const
    {
        return side == Side::Old ? oldStatement : newStatement;
    }
};

using ComparisonPtr = std::shared_ptr<const Comparison>;

} // namespace palinode
