// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "ui/reading/pagelayout.h"

#include <QList>

namespace palinode {

/// The matched passages that keep the common order of both texts: the rungs between which one text is laid
/// level with the other. A value.
class SyncChain
{
public:
    struct Rung
    {
        TextRange oldRange;
        TextRange newRange;

        [[nodiscard]] TextRange of(Side side) const { return side == Side::Old ? oldRange : newRange; }
    };

    SyncChain() = default;
    /// Takes the findings that are matched and not moved; what would still cross another is left out.
    explicit SyncChain(const Comparison& comparison);

    [[nodiscard]] const QList<Rung>& rungs() const { return m_rungs; }
    /// Number of the last rung that begins at or before `position` on that side; −1 for none.
    [[nodiscard]] int rungAt(Side side, qsizetype position) const;
    /// The place in the other text that answers to `position`, by interpolation between rungs.
    /// fromLength, toLength: of the two texts.
    [[nodiscard]] qsizetype counterpart(Side from, qsizetype position, qsizetype fromLength,
                                        qsizetype toLength) const;

private:
    QList<Rung> m_rungs; ///< ascending on both sides
};

/// Where a line is looked at: pixels below the viewport's top. A third down the view; nearer to the top
/// while the page is less far scrolled than that, so that both pages begin together.
[[nodiscard]] int eyeOffset(int scroll, int viewHeight);

/// The y of the other page that answers to `y` of this one: rungs are level with rungs, and what is between
/// them is shared out evenly. Lays out the sections of the rungs around. Continuous and never falling in y.
[[nodiscard]] int levelCounterpart(const SyncChain& chain, Side from, int y, PageLayout& fromPage,
                                   PageLayout& toPage);

/// How far below the viewports' top two tops can stand level: the nearest to `preferred` that neither
/// page's scroll range (0..max) rules out.
[[nodiscard]] int commonLevel(int preferred, int oldTop, int oldMax, int newTop, int newMax);

} // namespace palinode
