// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/readingstate.h"

#include <QObject>
#include <QVariantAnimation>

#include <optional>

namespace palinode {

class Pane;

/// Keeps the panes level: what is at eye level in the pane that is scrolled has its counterpart beside it
/// in the other, and the claims of a chosen finding are brought to one height. Places are pixels of the
/// pages, never scroll-bar values of one pane given to the other.
class PaneSync : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    PaneSync(const ReadingState& state, Pane& oldPane, Pane& newPane);

    /// Brings the finding's claims level: near the place where `kept` shows its claim already, else a third
    /// down the view. A side without a claim follows to where its counterpart would be. Glides where the
    /// style animates.
    void level(const Finding& finding, Side kept);
    /// Pixels below the view's top at which the finding stands where either side of it is in view; `kept` is
    /// looked at first.
    [[nodiscard]] std::optional<int> levelInView(const Finding& finding, Side kept);
    /// Brings the finding's claims to this height at once, or as near as both can stand level and be seen.
    void keepLevel(const Finding& finding, int level);
    /// Ends a glide where it would have ended.
    void finish();
    /// Brings both panes to a place at once, level or not.
    void stand(PageAnchor oldTop, PageAnchor newTop);
    /// The panes were moved by something else than a scroll: a new text, size or zoom.
    void rememberPlaces();

Q_SIGNALS:
    /// Either pane stands elsewhere.
    void moved();

private:
    [[nodiscard]] Pane& pane(Side side) { return side == Side::Old ? m_oldPane : m_newPane; }
    void follow(Side from);
    int levelScroll(Side from, int fromScroll);
    /// Where the claims of both sides are; a side without claims: where they would be.
    [[nodiscard]] std::pair<Span, Span> spans(const Finding& finding);
    [[nodiscard]] bool isInView(Span span, const Pane& pane) const;
    /// The height nearest to `preferred` at which both claims can stand; the glide would end there.
    void aimAt(const Finding& finding, int preferred, Span oldSpan, Span newSpan);
    void glide(double progress);

    const ReadingState& m_state;
    Pane& m_oldPane;
    Pane& m_newPane;
    bool m_syncing = false;
    int m_lastOld = 0; ///< where the panes stood after the last move
    int m_lastNew = 0;
    QVariantAnimation m_animation;
    int m_finding = 0; ///< id of what is being levelled
    int m_level = 0;
    int m_oldWay = 0; ///< pixels still to go when the glide began
    int m_newWay = 0;
};

} // namespace palinode
