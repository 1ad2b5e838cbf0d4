// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/panesync.h"

#include "ui/reading/pane.h"

#include <QStyle>

#include <algorithm>

namespace palinode {

namespace {

constexpr int glideDuration = 180; ///< ms
constexpr int mostRounds = 4; ///< until heights that are corrected on the way have settled
constexpr double longestGlide = 1.5; ///< in heights of the view; what is farther is jumped over first

} // namespace

PaneSync::PaneSync(const ReadingState& state, Pane& oldPane, Pane& newPane)
    : m_state(state), m_oldPane(oldPane), m_newPane(newPane)
{
    connect(&oldPane, &Pane::scrolled, this, [this] { follow(Side::Old); });
    connect(&newPane, &Pane::scrolled, this, [this] { follow(Side::New); });
    connect(&oldPane, &Pane::shifted, this, [this](int change) { m_lastOld += change; });
    connect(&newPane, &Pane::shifted, this, [this](int change) { m_lastNew += change; });
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(glideDuration);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { glide(value.toDouble()); });
}

void PaneSync::rememberPlaces()
{
    m_lastOld = m_oldPane.scroll();
    m_lastNew = m_newPane.scroll();
}

int PaneSync::levelScroll(Side from, int fromScroll)
{
    Pane& here = pane(from);
    Pane& there = pane(otherSide(from));
    const int eye = eyeOffset(fromScroll, here.viewport()->height());
    const int y = levelCounterpart(m_state.chain, from, fromScroll + eye, here.page(), there.page());
    return std::clamp(y - eye, 0, there.maxScroll());
}

void PaneSync::follow(Side from)
{
    if (m_syncing)
        return;
    // A scroll by hand ends a glide where it is.
    m_animation.stop();
    if (m_state.marks.isEmpty()) {
        rememberPlaces();
        Q_EMIT moved();
        return;
    }
    m_syncing = true;
    Pane& here = pane(from);
    Pane& there = pane(otherSide(from));
    // Looking up the level may correct heights of either page: the places must be read after that.
    levelScroll(from, here.scroll());
    // The other pane may stand off its level, after a moved claim was shown or the marks came late. It is
    // not thrown back: what it is off by melts away as the scrolling goes on.
    const int& lastHere = from == Side::Old ? m_lastOld : m_lastNew;
    int off = there.scroll() - levelScroll(from, lastHere);
    const int way = std::abs(here.scroll() - lastHere);
    const int melted = std::max({way / 2, std::abs(off) / 8, 1});
    off = off > 0 ? std::max(0, off - melted) : std::min(0, off + melted);
    // What comes into view on the way may correct heights once more.
    for (int round = 0; round < mostRounds; ++round) {
        const int target = std::clamp(levelScroll(from, here.scroll()) + off, 0, there.maxScroll());
        if (round > 0 && there.scroll() == target)
            break;
        there.setScroll(target);
    }
    rememberPlaces();
    m_syncing = false;
    Q_EMIT moved();
}

std::pair<Span, Span> PaneSync::spans(const Finding& finding)
{
    const TextRange oldRange = m_state.marks.extent(Side::Old, finding);
    const TextRange newRange = m_state.marks.extent(Side::New, finding);
    const auto answering = [&](Span span, Side from) {
        const int top =
            levelCounterpart(m_state.chain, from, span.top, pane(from).page(), pane(otherSide(from)).page());
        return Span{top, top};
    };
    if (oldRange.isEmpty()) {
        const Span span = m_newPane.page().span(newRange);
        return {answering(span, Side::New), span};
    }
    const Span span = m_oldPane.page().span(oldRange);
    return {span, newRange.isEmpty() ? answering(span, Side::Old) : m_newPane.page().span(newRange)};
}

bool PaneSync::isInView(Span span, const Pane& pane) const
{
    const int viewHeight = pane.viewport()->height();
    return span.top >= pane.scroll()
        && std::min(span.bottom, span.top + viewHeight / 2) <= pane.scroll() + viewHeight;
}

std::optional<int> PaneSync::levelInView(const Finding& finding, Side kept)
{
    const auto [oldSpan, newSpan] = spans(finding);
    const bool oldInView = isInView(oldSpan, m_oldPane);
    const bool newInView = isInView(newSpan, m_newPane);
    if (oldInView && (kept == Side::Old || !newInView))
        return oldSpan.top - m_oldPane.scroll();
    if (newInView)
        return newSpan.top - m_newPane.scroll();
    return std::nullopt;
}

void PaneSync::aimAt(const Finding& finding, int preferred, Span oldSpan, Span newSpan)
{
    // Both are to be seen whole where the view is tall enough.
    const int viewHeight = m_oldPane.viewport()->height();
    const int taller = std::max(oldSpan.height(), newSpan.height());
    preferred =
        std::clamp(preferred, 0,
                   std::max(0, viewHeight - taller - static_cast<int>(m_oldPane.page().style().linePitch())));
    m_finding = finding.id;
    m_level = commonLevel(preferred, oldSpan.top, m_oldPane.maxScroll(), newSpan.top, m_newPane.maxScroll());
}

void PaneSync::level(const Finding& finding, Side kept)
{
    m_animation.stop();
    const int viewHeight = m_oldPane.viewport()->height();
    const int preferred = levelInView(finding, kept).value_or(viewHeight / 3);
    const auto [oldSpan, newSpan] = spans(finding);
    aimAt(finding, preferred, oldSpan, newSpan);
    const int farthest = static_cast<int>(longestGlide * viewHeight);
    m_oldWay = std::clamp(oldSpan.top - m_level - m_oldPane.scroll(), -farthest, farthest);
    m_newWay = std::clamp(newSpan.top - m_level - m_newPane.scroll(), -farthest, farthest);
    const bool glides = m_oldPane.isVisible()
        && m_oldPane.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_oldPane) > 0;
    if (glides && (m_oldWay != 0 || m_newWay != 0))
        m_animation.start();
    else
        glide(1);
}

void PaneSync::keepLevel(const Finding& finding, int level)
{
    m_animation.stop();
    // What comes into view on the way may correct heights, and so how far the pages can be scrolled.
    for (int round = 0; round < mostRounds; ++round) {
        const auto [oldSpan, newSpan] = spans(finding);
        aimAt(finding, level, oldSpan, newSpan);
        glide(1);
    }
}

void PaneSync::glide(double progress)
{
    const Finding* finding = m_state.marks.finding(m_finding);
    if (!finding)
        return;
    const bool wasSyncing = std::exchange(m_syncing, true);
    // Heights may be corrected on the way: each step starts from where the claims are now.
    for (int round = 0; round < mostRounds; ++round) {
        const auto [oldSpan, newSpan] = spans(*finding);
        const int oldScroll = oldSpan.top - m_level - static_cast<int>((1 - progress) * m_oldWay);
        const int newScroll = newSpan.top - m_level - static_cast<int>((1 - progress) * m_newWay);
        if (m_oldPane.scroll() == oldScroll && m_newPane.scroll() == newScroll)
            break;
        m_oldPane.setScroll(oldScroll);
        m_newPane.setScroll(newScroll);
    }
    rememberPlaces();
    m_syncing = wasSyncing;
    Q_EMIT moved();
}

void PaneSync::stand(PageAnchor oldTop, PageAnchor newTop)
{
    m_animation.stop();
    const bool wasSyncing = std::exchange(m_syncing, true);
    // What comes into view on the way may correct heights.
    for (int round = 0; round < mostRounds; ++round) {
        m_oldPane.setScroll(m_oldPane.page().yOf(oldTop));
        m_newPane.setScroll(m_newPane.page().yOf(newTop));
    }
    rememberPlaces();
    m_syncing = wasSyncing;
    Q_EMIT moved();
}

void PaneSync::finish()
{
    if (m_animation.state() == QAbstractAnimation::Running) {
        m_animation.stop();
        glide(1);
    }
}

} // namespace palinode
