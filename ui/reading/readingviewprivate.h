// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/panesync.h"
#include "ui/reading/readingview.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace palinode {

class DocumentHead;
class Gutter;
class Overview;
class Pane;

/// The parts of a reading view and what goes on between them.
struct ReadingView::Private
{
    static constexpr int leastPaneWidth = 120;

    explicit Private(ReadingView& view);

    void layOutParts();
    /// Runs what sets the pages anew; a selected finding that was in view is so afterwards, and level.
    void keepingLevel(const std::function<void()>& setAnew);
    void updateRibbons();
    void updateFrame();
    void repaintParts();
    void choose(int id, Side kept);
    void hover(int id);
    void announce(const Finding& finding);
    void describePanes();
    void setZoom(int percent);
    void scrollToShare(double share);
    void bringIntoView(const TextSearch::Hit& hit);
    [[nodiscard]] Pane& pane(Side side) const { return side == Side::Old ? *oldPane : *newPane; }

    ReadingView& q;
    ReadingState state;
    DocumentHead* oldHead = nullptr;
    DocumentHead* newHead = nullptr;
    Pane* oldPane = nullptr;
    Pane* newPane = nullptr;
    Gutter* gutter = nullptr;
    Overview* overview = nullptr;
    std::unique_ptr<PaneSync> sync;
    QTimer measuring; ///< lays out what nobody has seen yet, whenever there is nothing else to do
    int gutterWidth;
    Side lastUsed = Side::Old; ///< the pane that was scrolled or clicked last
};

} // namespace palinode
