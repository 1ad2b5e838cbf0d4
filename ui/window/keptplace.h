// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "ui/reading/readingview.h"

namespace palinode {

/// Where the reader was in a comparison, so that they are there again when its texts come back: compared
/// anew, with their sides changed, or after something else was begun and given up. A value.
struct KeptPlace
{
    /// How the texts at hand meet those of the comparison.
    enum class Texts { Other, Same, Swapped };

    ComparisonPtr comparison; ///< null: nothing kept
    int finding = 0; ///< id of the selected one, 0 for none
    ReadingPlace place;

    [[nodiscard]] Texts textsOf(const Document& oldDocument, const Document& newDocument) const;
    /// The finding of `other` that speaks of the same words as the selected one: of the same claims, or else
    /// the first that shares one. 0 where there is none.
    [[nodiscard]] int findingIn(const Comparison& other) const;
};

} // namespace palinode
