// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/readingview.h"

#include "core/report/wording.h"
#include "ui/reading/documenthead.h"
#include "ui/reading/gutter.h"
#include "ui/reading/overview.h"
#include "ui/reading/pane.h"
#include "ui/reading/paneribbons.h"
#include "ui/reading/panesync.h"
#include "ui/reading/speech.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace palinode {

namespace {

constexpr int leastZoom = 50;
constexpr int greatestZoom = 400;
constexpr int zoomStep = 10;
constexpr int leastPaneWidth = 120;

} // namespace

struct ReadingView::Private
{
    explicit Private(ReadingView& view);

    void layOutParts();
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
    [[nodiscard]] Pane& pane(Side side) { return side == Side::Old ? *oldPane : *newPane; }

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
    int gutterWidth = Gutter::usualWidth;
    Side lastUsed = Side::Old; ///< the pane that was scrolled or clicked last
};

ReadingView::Private::Private(ReadingView& view) : q(view)
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
        layOutParts();
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
    sync->finish();
    state.zoom = percent;
    oldPane->updateStyle();
    newPane->updateStyle();
    sync->rememberPlaces();
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

ReadingView::ReadingView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(*this))
{
    setAccessibleName(tr("Comparison"));
    setMinimumSize(2 * leastPaneWidth + Gutter::narrowest + Overview::stripWidth, 120);
    setFocusProxy(d->oldPane);
    setTabOrder(d->oldPane, d->newPane);
}

ReadingView::~ReadingView()
{
    // The panes look at the state while they go: they must go first.
    delete d->oldPane;
    delete d->newPane;
    delete d->gutter;
    delete d->overview;
}

void ReadingView::setDocuments(DocumentPtr oldDocument, DocumentPtr newDocument)
{
    d->sync->finish();
    d->state.oldDocument = std::move(oldDocument);
    d->state.newDocument = std::move(newDocument);
    d->state.marks = {};
    d->state.chain = {};
    d->state.current = 0;
    d->state.hovered = 0;
    d->state.search = {};
    d->oldHead->setDocument(d->state.oldDocument);
    d->newHead->setDocument(d->state.newDocument);
    d->oldPane->resetDocument();
    d->newPane->resetDocument();
    d->lastUsed = Side::Old;
    d->sync->rememberPlaces();
    d->overview->setMarks({});
    d->describePanes();
    d->updateFrame();
    d->repaintParts();
    d->measuring.start();
}

void ReadingView::setComparison(ComparisonPtr comparison)
{
    d->sync->finish();
    const auto isShown = [](const DocumentPtr& shown, const Document& compared) {
        return shown && shown->text == compared.text;
    };
    if (comparison
        && (!isShown(d->state.oldDocument, comparison->oldStatement.document)
            || !isShown(d->state.newDocument, comparison->newStatement.document))) {
        setDocuments({comparison, &comparison->oldStatement.document},
                     {comparison, &comparison->newStatement.document});
    }
    d->state.chain = comparison ? SyncChain(*comparison) : SyncChain();
    d->state.marks = Marks(std::move(comparison));
    d->state.hovered = 0;
    if (!d->state.marks.finding(d->state.current))
        d->state.current = 0;
    d->overview->setMarks(overviewMarks(d->state.marks, d->state.chain));
    d->sync->rememberPlaces();
    d->describePanes();
    d->repaintParts();
}

void ReadingView::setVisibleShifts(const QSet<Shift>& shifts)
{
    d->state.shownShifts = shifts;
    d->state.hovered = 0;
    d->repaintParts();
}

void ReadingView::setCurrentFinding(int id)
{
    if (id == d->state.current)
        return;
    d->state.current = d->state.marks.finding(id) ? id : 0;
    d->describePanes();
    if (const Finding* finding = d->state.marks.finding(id)) {
        d->sync->level(*finding, d->lastUsed);
        d->announce(*finding);
    }
    d->repaintParts();
}

int ReadingView::currentFinding() const
{
    return d->state.current;
}

ReadingPlace ReadingView::place() const
{
    d->sync->finish();
    const auto top = [](Pane& pane) { return pane.page().anchorAt(pane.scroll()); };
    return {top(*d->oldPane), top(*d->newPane)};
}

void ReadingView::setPlace(const ReadingPlace& place)
{
    const auto inText = [](PageAnchor anchor, const Pane& pane) {
        anchor.position = std::min(anchor.position, pane.text().size());
        return anchor;
    };
    d->sync->stand(inText(place.oldTop, *d->oldPane), inText(place.newTop, *d->newPane));
}

void ReadingView::setZoom(int percent)
{
    d->setZoom(percent);
}

int ReadingView::zoom() const
{
    return d->state.zoom;
}

void ReadingView::setWordDifferencesShown(bool shown)
{
    d->state.wordDifferencesShown = shown;
    d->repaintParts();
}

void ReadingView::setCuesShown(bool shown)
{
    d->state.cuesShown = shown;
    d->repaintParts();
}

int ReadingView::find(const QString& needle, int direction)
{
    TextSearch& search = d->state.search;
    if (needle != search.needle()) {
        const auto text = [](const DocumentPtr& document) {
            return document ? QStringView(document->text) : QStringView();
        };
        search = TextSearch(needle, text(d->state.oldDocument), text(d->state.newDocument));
    }
    if (search.count() > 0) {
        Pane& here = d->pane(d->lastUsed);
        const qsizetype from = here.page().isEmpty() ? 0 : here.page().anchorAt(here.scroll()).position;
        search.advance({d->lastUsed, {from, from}}, direction);
        d->bringIntoView(search.hit(search.current()));
    }
    d->repaintParts();
    return search.count();
}

void ReadingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->layOutParts();
}

void ReadingView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Chosen before there was a size: only now is it known what is in view.
    if (const Finding* finding = d->state.marks.finding(d->state.current))
        d->sync->level(*finding, d->lastUsed);
}

void ReadingView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().paper());
}

} // namespace palinode
