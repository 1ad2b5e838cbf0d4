// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/alignment.h"
#include "core/error.h"
#include "core/progress.h"

#include <QList>
#include <QString>

#include <functional>

namespace palinode {

/// A claim as the matching sees it.
struct MatchClaim
{
    QString text;
    bool heading = false;

    bool operator==(const MatchClaim&) const = default;
};

struct MatchOptions
{
    QString language; ///< BCP 47
    bool mergeRepeats = false; ///< surplus repeats of a claim that has met its like join it
    QList<Pin> pins; ///< what the reader said; numbers of claims
};

struct Matching
{
    Alignment alignment;
    bool hasVectors = false; ///< false: words met by their stems alone
    bool hasSentences = false; ///< whether there is a sentence encoder to ask
    qsizetype claimsNotEncoded = 0; ///< unsettled ones that the encoder's budget left out
};

/// Takes the alignment of the first stage, made without the sentence encoder, while the second one works.
using FirstMatching = std::function<void(const Matching&)>;

/// The most claims that the sentence encoder is asked for in one comparison: work, not time.
inline constexpr qsizetype mostEncodedClaims = 4000;

/// Matches two lists of claims, in order. The work is always done with the list first that sorts first, so
/// that swapping the lists mirrors the result exactly (promise 2). first: called where a second stage
/// follows, before it; may be empty. Errors: Cancelled, ModelBroken. Any thread.
[[nodiscard]] Result<Matching> matchClaims(const QList<MatchClaim>& oldClaims,
                                           const QList<MatchClaim>& newClaims, const MatchOptions& options,
                                           const Progress& progress, const FirstMatching& first = {});

} // namespace palinode
