// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/readingview.h"

#include "ui/reading/documenthead.h"
#include "ui/reading/gutter.h"
#include "ui/reading/overview.h"
#include "ui/reading/pane.h"
#include "ui/reading/readingviewprivate.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace palinode {

ReadingView::ReadingView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(*this))
{
    setAccessibleName(tr("Comparison"));
    setMinimumSize(2 * Private::leastPaneWidth + Gutter::narrowest + Overview::stripWidth, 120);
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

int ReadingView::findPosition() const
{
    return d->state.search.current() + 1;
}

void ReadingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->keepingLevel([this] { d->layOutParts(); });
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
