// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/comparisonpage.h"

#include "ui/findings/filterchips.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/findingtext.h"
#include "ui/findings/inspector.h"
#include "ui/reading/readingview.h"
#include "ui/window/settings.h"

#include <QAccessible>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr int narrowestInspector = 200;
constexpr double largestInspectorShare = 0.28; ///< of the page's width, while the reader does not drag it

} // namespace

ComparisonPage::ComparisonPage(QWidget* parent)
    : QWidget(parent),
      m_chips(new FilterChips(this)),
      m_across(new QSplitter(Qt::Horizontal, this)),
      m_down(new QSplitter(Qt::Vertical, this)),
      m_view(new ReadingView(this)),
      m_findings(new FindingsPanel(this)),
      m_inspector(new Inspector(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(m_across, 1);
    for (QSplitter* splitter : {m_across, m_down}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_down->addWidget(m_view);
    m_down->addWidget(m_findings);
    m_down->setStretchFactor(0, 1);
    m_down->setSizes({560, 220});
    m_across->addWidget(m_down);
    m_across->addWidget(m_inspector);
    m_across->setStretchFactor(0, 1);
    m_findings->setMinimumHeight(90);
    m_inspector->setMinimumWidth(narrowestInspector);
    connect(m_across, &QSplitter::splitterMoved, this,
            [this] { m_inspectorWidth = m_across->sizes().at(1); });

    connect(m_chips, &FilterChips::visibleShiftsChanged, this, [this](const QSet<Shift>& shifts) {
        // Asked for alone they are wanted; an empty list would be no answer.
        if (shifts == QSet<Shift>{Shift::Reaffirmed})
            m_findings->setReaffirmedHidden(false);
        m_view->setVisibleShifts(shifts);
        m_findings->setVisibleShifts(shifts);
    });
    connect(m_view, &ReadingView::currentFindingChanged, this, &ComparisonPage::setCurrentFinding);
    connect(m_findings, &FindingsPanel::findingChosen, this, &ComparisonPage::setCurrentFinding);
    connect(m_findings, &FindingsPanel::listChanged, this, &ComparisonPage::updatePlace);
}

void ComparisonPage::setDocuments(const DocumentPtr& oldDocument, const DocumentPtr& newDocument)
{
    m_kept = placeToKeep();
    m_comparison.reset();
    m_current = 0;
    const QScopedValueRollback syncing(m_syncing, true);
    m_view->setDocuments(oldDocument, newDocument);
    const KeptPlace::Texts texts = m_kept.textsOf(*oldDocument, *newDocument);
    if (texts == KeptPlace::Texts::Same)
        m_view->setPlace(m_kept.place);
    else if (texts == KeptPlace::Texts::Swapped)
        m_view->setPlace({m_kept.place.newTop, m_kept.place.oldTop});
    m_findings->setComparison(nullptr);
    m_inspector->setComparison(nullptr);
    m_chips->setCounts({});
    Q_EMIT positionChanged();
}

void ComparisonPage::setComparison(const ComparisonPtr& comparison)
{
    const ReadingPlace place = m_view->place();
    const int inspected = m_inspector->verticalScrollBar()->value();
    const int before = m_current;
    m_current = comparison ? placeToKeep().findingIn(*comparison) : 0;
    m_kept = {};
    m_comparison = comparison;
    {
        const QScopedValueRollback syncing(m_syncing, true);
        m_view->setComparison(comparison);
        m_view->setVisibleShifts(m_chips->visibleShifts());
        m_view->setCurrentFinding(m_current);
        m_findings->setComparison(comparison);
        m_findings->setCurrentFinding(m_current);
        m_inspector->setComparison(comparison);
        m_chips->setCounts(comparison ? comparison->summary.counts : std::map<Shift, int>());
        // Who was reading elsewhere than at the selected finding still does.
        if (comparison)
            m_view->setPlace(place);
    }
    updatePlace();
    if (m_current != 0 && before != 0)
        m_inspector->verticalScrollBar()->setValue(inspected);
    if (m_current != before)
        Q_EMIT currentFindingChanged(m_current);
}

KeptPlace ComparisonPage::placeToKeep() const
{
    return m_comparison ? KeptPlace{m_comparison, m_current, m_view->place()} : m_kept;
}

void ComparisonPage::setCurrentFinding(int id)
{
    if (m_syncing || id == m_current)
        return;
    {
        // Each part tells of its new selection: that must not come round again.
        const QScopedValueRollback syncing(m_syncing, true);
        m_current = m_comparison && findingById(*m_comparison, id) ? id : 0;
        m_view->setCurrentFinding(m_current);
        m_findings->setCurrentFinding(m_current);
        updatePlace();
    }
    announce(m_current);
    Q_EMIT currentFindingChanged(m_current);
}

void ComparisonPage::step(int direction)
{
    setCurrentFinding(m_findings->neighbour(m_current, direction));
}

int ComparisonPage::position() const
{
    return m_findings->positionOf(m_current);
}

int ComparisonPage::count() const
{
    return m_findings->count();
}

void ComparisonPage::setVisibleShifts(const QSet<Shift>& shifts)
{
    m_chips->setVisibleShifts(shifts);
}

void ComparisonPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitInspector();
}

void ComparisonPage::fitInspector()
{
    const int most = std::max(narrowestInspector, static_cast<int>(width() * largestInspectorShare));
    const int wanted = std::min(m_inspectorWidth, most);
    m_across->setSizes({width() - wanted - m_across->handleWidth(), wanted});
}

void ComparisonPage::saveSettings() const
{
    WindowSettings settings;
    settings.setValue("page/inspector"_L1, m_inspectorWidth);
    settings.setValue("page/down"_L1, m_down->saveState());
    settings.setValue("page/list"_L1, m_findings->saveState());
    settings.setValue("page/hideReaffirmed"_L1, m_findings->isReaffirmedHidden());
    settings.setValue("page/zoom"_L1, m_view->zoom());
}

void ComparisonPage::restoreSettings()
{
    const WindowSettings settings;
    m_inspectorWidth =
        qBound(narrowestInspector, settings.value("page/inspector"_L1, m_inspectorWidth).toInt(), 2000);
    fitInspector();
    m_down->restoreState(settings.value("page/down"_L1).toByteArray());
    // What an older version saved must not turn this back.
    m_down->setHandleWidth(1);
    m_findings->restoreState(settings.value("page/list"_L1).toByteArray());
    m_findings->setReaffirmedHidden(settings.value("page/hideReaffirmed"_L1, true).toBool());
    m_view->setZoom(qBound(50, settings.value("page/zoom"_L1, m_view->zoom()).toInt(), 400));
}

void ComparisonPage::updatePlace()
{
    m_inspector->setFinding(m_current, position(), count());
    Q_EMIT positionChanged();
}

void ComparisonPage::announce(int id)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (id == 0 || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(
        this, spokenFinding(*m_comparison, *findingById(*m_comparison, id), position(), count()));
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(id)
#endif
}

} // namespace palinode
