// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace palinode {

/// Where a claim stands in its document: what speaks for or against a link beside the words.
struct ClaimPlace
{
    bool heading = false;
    int section = -1; ///< the number of the heading above it; −1 where there is none

    bool operator==(const ClaimPlace&) const = default;
};

/// One document's claims as the matching sees them, in order.
struct ClaimList
{
    QStringList folded; ///< each claim's text by foldText
    std::vector<ClaimPlace> places; ///< as many
};

} // namespace palinode
