// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/readingviewprivate.h"

#include "core/report/wording.h"
#include "ui/reading/documenthead.h"
#include "ui/reading/gutter.h"
#include "ui/reading/overview.h"
#include "ui/reading/pane.h"
#include "ui/reading/paneribbons.h"
#include "ui/reading/speech.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <optional>

namespace palinode {

namespace {

constexpr int leastZoom = 50;
constexpr int greatestZoom = 400;
constexpr int zoomStep = 10;

} // namespace

ReadingView::Private::Private(ReadingView& view) : q(view), gutterWidth(Gutter::usualWidth)
{
    state.shownShifts = everyShift();
    oldHead = new DocumentHead(&q);
    oldPane = new Pane(Side::Old, state, &q);
    gutter = new Gutter(state, &q);
    newHead = new DocumentHead(&q);
    newPane = new Pane(Side::New, state, &q);
    overview = new Overview(state, &q);
    sync = std::make_unique<PaneSync>(state, *oldPane, *newPane);
    measuring.setInterval(0);

    connect(&measuring, &QTimer::timeout, &q, [this] {
        const bool more = oldPane->measureSlice() || newPane->measureSlice();
        if (!more && oldPane->page().isMeasured() && newPane->page().isMeasured()) {
            measuring.stop();
            updateRibbons();
            updateFrame();
        }
    });
    for (Pane* each : {oldPane, newPane}) {
        connect(each, &Pane::scrolled, &q, [this, each] { lastUsed = each->side(); });
        connect(each, &Pane::pageChanged, &q, [this] {
            updateRibbons();
            updateFrame();
        });
        connect(each, &Pane::findingChosen, &q, [this, each](int id) { choose(id, each->side()); });
        connect(each, &Pane::findingHovered, &q, [this](int id) { hover(id); });
        connect(each, &Pane::zoomRequested, &q,
                [this](int steps) { setZoom(state.zoom + steps * zoomStep); });
    }
    connect(sync.get(), &PaneSync::moved, &q, [this] {
        updateRibbons();
        updateFrame();
    });
    connect(gutter, &Gutter::findingChosen, &q, [this](int id) { choose(id, lastUsed); });
    connect(gutter, &Gutter::findingHovered, &q, [this](int id) { hover(id); });
    connect(gutter, &Gutter::widthRequested, &q, [this](int width) {
        gutterWidth = width;
        keepingLevel([this] { layOutParts(); });
    });
    connect(overview, &Overview::findingChosen, &q, [this](int id) { choose(id, Side::New); });
    connect(overview, &Overview::scrollRequested, &q, [this](double share) { scrollToShare(share); });
    const auto passWheelOn = [this](QWheelEvent* event) {
        const int notches = event->angleDelta().y();
        QScrollBar* bar = newPane->verticalScrollBar();
        newPane->setScroll(newPane->scroll() - notches * 3 * bar->singleStep() / 120);
        event->accept();
    };
    connect(gutter, &Gutter::wheelTurned, &q, passWheelOn);
    connect(overview, &Overview::wheelTurned, &q, passWheelOn);
    connect(&Theme::instance(), &Theme::changed, &q, [this] { repaintParts(); });
}

void ReadingView::Private::layOutParts()
{
    const int headHeight = oldHead->sizeHint().height();
    const int strip = Overview::stripWidth;
    const int room = std::max(0, q.width() - strip);
    const int between = std::clamp(gutterWidth, std::min(Gutter::narrowest, room / 4),
                                   std::max(Gutter::narrowest, room - 2 * leastPaneWidth));
    const int oldWidth = std::max(0, (room - between) / 2);
    const int newLeft = oldWidth + between;
    const int newWidth = std::max(0, room - newLeft);
    const int below = std::max(0, q.height() - headHeight);
    oldHead->setGeometry(0, 0, oldWidth, headHeight);
    oldPane->setGeometry(0, headHeight, oldWidth, below);
    gutter->setHeadHeight(headHeight);
    gutter->setGeometry(oldWidth, 0, between, q.height());
    newHead->setGeometry(newLeft, 0, q.width() - newLeft, headHeight);
    newPane->setGeometry(newLeft, headHeight, newWidth, below);
    overview->setGeometry(room, headHeight, strip, below);
    if (!oldPane->page().isMeasured() || !newPane->page().isMeasured())
        measuring.start();
}

void ReadingView::Private::keepingLevel(const std::function<void()>& setAnew)
{
    sync->finish();
    const Finding* finding = state.marks.finding(state.current);
    const std::optional<int> level = finding ? sync->levelInView(*finding, lastUsed) : std::nullopt;
    setAnew();
    if (level)
        sync->keepLevel(*finding, *level);
    else
        sync->rememberPlaces();
}

void ReadingView::Private::repaintParts()
{
    oldPane->viewport()->update();
    newPane->viewport()->update();
    oldHead->update();
    newHead->update();
    overview->refresh();
    updateRibbons();
}

void ReadingView::Private::updateRibbons()
{
    gutter->setRibbons(ribbonsInView(state, *oldPane, *newPane, gutter->width()));
}

void ReadingView::Private::updateFrame()
{
    if (newPane->page().isEmpty() || !state.newDocument) {
        overview->setFrame(0, 1);
        return;
    }
    PageLayout& page = newPane->page();
    const auto length = static_cast<double>(std::max<qsizetype>(1, state.newDocument->text.size()));
    const int scroll = newPane->scroll();
    const int bottom = scroll + newPane->viewport()->height();
    const auto from = static_cast<double>(page.anchorAt(scroll).position);
    const auto to = bottom >= page.height() ? length : static_cast<double>(page.anchorAt(bottom).position);
    overview->setFrame(from / length, to / length);
}

void ReadingView::Private::scrollToShare(double share)
{
    if (newPane->page().isEmpty())
        return;
    const auto position = static_cast<qsizetype>(share * static_cast<double>(state.newDocument->text.size()));
    const int y = newPane->page().yOf({position, 0});
    newPane->setScroll(y - newPane->viewport()->height() / 2);
}

void ReadingView::Private::hover(int id)
{
    if (state.hovered == id)
        return;
    state.hovered = id;
    oldPane->viewport()->update();
    newPane->viewport()->update();
    gutter->update();
}

void ReadingView::Private::choose(int id, Side kept)
{
    const bool isNew = id != state.current;
    state.current = id;
    describePanes();
    if (const Finding* finding = state.marks.finding(id)) {
        sync->level(*finding, kept);
        if (isNew)
            announce(*finding);
    }
    repaintParts();
    if (isNew)
        Q_EMIT q.currentFindingChanged(id);
}

void ReadingView::Private::describePanes()
{
    const Finding* finding = state.marks.finding(state.current);
    q.setAccessibleDescription(finding ? findingSpeech(*state.marks.comparison(), *finding) : QString());
}

void ReadingView::Private::announce(const Finding& finding)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&q, findingSpeech(*state.marks.comparison(), finding));
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(finding)
    QAccessibleEvent event(&q, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
#endif
}

void ReadingView::Private::setZoom(int percent)
{
    percent = std::clamp(percent, leastZoom, greatestZoom);
    if (percent == state.zoom)
        return;
    keepingLevel([this, percent] {
        state.zoom = percent;
        oldPane->updateStyle();
        newPane->updateStyle();
    });
    measuring.start();
    updateRibbons();
    updateFrame();
    Q_EMIT q.zoomChanged(percent);
}

void ReadingView::Private::bringIntoView(const TextSearch::Hit& hit)
{
    Pane& found = pane(hit.side);
    const Span span = found.page().span(hit.range);
    const int viewHeight = found.viewport()->height();
    if (span.top < found.scroll() || span.bottom > found.scroll() + viewHeight)
        found.setScroll(span.top - viewHeight / 3);
    lastUsed = hit.side;
}

} // namespace palinode
