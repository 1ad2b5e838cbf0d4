// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace palinode {

enum class LinkStrength {
    Identical, ///< the same folded text
    Firm,
    Possible, ///< a guess, shown as such
    Pinned, ///< the reader said so
};

/// Claims of both sides that meet: 1:1, 1:n or n:1. Numbers are ascending and never empty.
struct Link
{
    QList<int> oldClaims;
    QList<int> newClaims;
    LinkStrength strength = LinkStrength::Firm;
    double similarity = 1.0; ///< 0..1, rounded to 1e-4
    double confidence = 1.0; ///< 0..1, rounded to 1e-4: how likely the link is right
    bool moved = false; ///< out of the common order

    bool operator==(const Link&) const = default;
};

/// What the reader says of claims, numbers ascending: these meet (1:1, 1:n or n:1), or none of the old ones
/// meets any of the new ones.
struct Pin
{
    QList<int> oldClaims;
    QList<int> newClaims;
    bool apart = false;

    bool operator==(const Pin&) const = default;
};

/// Which claims meet. Every claim is in at most one link; the others have no counterpart.
struct Alignment
{
    QList<Link> links; ///< by first old claim
    /// Claims for which not every candidate was scored, or which took the best free one unweighed against
    /// what others need; of the two the larger count.
    qsizetype claimsBeyondBudget = 0;
    QList<Pin> brokenPins; ///< those that could not be kept: a claim that does not exist, or is pinned twice

    bool operator==(const Alignment&) const = default;
};

} // namespace palinode
