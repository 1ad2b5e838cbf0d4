// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QList>

namespace palinode {

/// A claim as it is marked in its pane.
struct ClaimMark
{
    TextRange range;
    int finding = 0; ///< id
    Shift shift = Shift::Reaffirmed;
};

/// A word that carries a cue.
struct CueMark
{
    TextRange range;
    CueClass kind = CueClass::Certain;
    bool isEvidence = false; ///< it made the shift
};

/// What a comparison says about each part of a text: which claims, word differences and cues to mark
/// where. Building costs O(claims); the answers are looked up as parts come into view, so that nothing is
/// kept for the parts nobody looks at. A value; any thread.
class Marks
{
public:
    Marks() = default;
    explicit Marks(ComparisonPtr comparison);

    [[nodiscard]] bool isEmpty() const { return !m_comparison; }
    [[nodiscard]] const ComparisonPtr& comparison() const { return m_comparison; }
    /// By id; null where there is none.
    [[nodiscard]] const Finding* finding(int id) const;
    /// Claims that overlap `part`, in order.
    [[nodiscard]] QList<ClaimMark> claims(Side side, TextRange part) const;
    /// id of the finding whose claim holds `position`; 0 for none.
    [[nodiscard]] int findingAt(Side side, qsizetype position) const;
    /// Words in `part` that the counterpart has not, in order. None where nearly everything differs: then
    /// the marks would only say once more what the claim's tint says.
    [[nodiscard]] QList<TextRange> differingWords(Side side, TextRange part) const;
    /// Cues and evidence in `part`, in order, disjoint.
    [[nodiscard]] QList<CueMark> cues(Side side, TextRange part) const;
    /// From the first character of a finding's claims on one side to the last; empty where it has none.
    [[nodiscard]] TextRange extent(Side side, const Finding& finding) const;

private:
    [[nodiscard]] const QList<int>& findingOfClaim(Side side) const;
    /// Numbers of the claims that overlap `part`: [first, second).
    [[nodiscard]] std::pair<int, int> claimsIn(Side side, TextRange part) const;

    ComparisonPtr m_comparison;
    QList<int> m_oldFindings; ///< finding id by claim number, 0 for none
    QList<int> m_newFindings;
};

/// The claims of one side of a finding.
[[nodiscard]] inline const QList<int>& claimsOf(const Finding& finding, Side side)
{
    return side == Side::Old ? finding.oldClaims : finding.newClaims;
}

[[nodiscard]] inline Side otherSide(Side side)
{
    return side == Side::Old ? Side::New : Side::Old;
}

} // namespace palinode
