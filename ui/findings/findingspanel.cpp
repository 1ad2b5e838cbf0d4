// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingspanel.h"

#include "ui/findings/elidedlabel.h"
#include "ui/findings/findingsdelegate.h"
#include "ui/findings/findingsfilter.h"
#include "ui/findings/findingsmodel.h"
#include "ui/findings/focusring.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace palinode {

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent),
      m_model(new FindingsModel(this)),
      m_filter(new FindingsFilter(m_model, this)),
      m_title(new QLabel(this)),
      m_sorted(new ElidedLabel(this)),
      m_words(new QLineEdit(this)),
      m_hide(new QCheckBox(this)),
      m_list(new QTreeView(this)),
      m_nothing(new QLabel(m_list->viewport()))
{
    setObjectName(u"findingsPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->setSpacing(14);
    m_title->setObjectName(u"findingsTitle"_s);
    m_sorted->setObjectName(u"findingsSorted"_s);
    m_words->setObjectName(u"findingsWords"_s);
    m_words->setPlaceholderText(tr("Filter findings…"));
    m_words->setAccessibleName(tr("Filter findings by words"));
    m_words->setClearButtonEnabled(true);
    m_words->setAcceptDrops(false);
    m_words->setMaximumWidth(190);
    m_hide->setObjectName(u"hideReaffirmed"_s);
    head->addWidget(m_title);
    head->addWidget(m_sorted);
    head->addStretch(1);
    head->addWidget(m_words);
    head->addWidget(m_hide);
    column->addLayout(head);

    m_list->setObjectName(u"findingsList"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemsExpandable(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSortingEnabled(true);
    QHeaderView* header = m_list->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(60);
    header->setSectionResizeMode(FindingsModel::ThenColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingsModel::NowColumn, QHeaderView::Stretch);
    header->resizeSection(FindingsModel::ShiftColumn, 122);
    header->resizeSection(FindingsModel::SizeColumn, 112);
    header->resizeSection(FindingsModel::MatchColumn, 136);
    header->setSortIndicator(FindingsModel::SizeColumn, Qt::DescendingOrder);
    column->addWidget(m_list, 1);
    new FocusRing(m_list);

    m_nothing->setObjectName(u"findingsNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto* over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_nothing);

    m_wordsTyped.setSingleShot(true);
    m_wordsTyped.setInterval(120ms);
    connect(&m_wordsTyped, &QTimer::timeout, this, [this] { m_filter->setText(m_words->text().trimmed()); });
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_wordsTyped.start(); });
    connect(m_hide, &QCheckBox::toggled, this, &FindingsPanel::setReaffirmedHidden);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (m_syncing || !row.isValid())
                    return;
                m_current = m_filter->idAt(row.row());
                Q_EMIT findingChosen(m_current);
            });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &FindingsPanel::onListChanged);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &FindingsPanel::onListChanged);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &FindingsPanel::onListChanged);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &FindingsPanel::onListChanged);
    connect(&Theme::instance(), &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    describe();
}

void FindingsPanel::setComparison(ComparisonPtr comparison)
{
    m_current = 0;
    const QScopedValueRollback syncing(m_syncing, true);
    // Refined findings take the place of the first ones under the reader's eye.
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->setComparison(std::move(comparison));
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
}

void FindingsPanel::setVisibleShifts(const QSet<Shift>& shifts)
{
    const QScopedValueRollback syncing(m_syncing, true);
    m_filter->setShifts(shifts);
    describe();
}

void FindingsPanel::setReaffirmedHidden(bool hidden)
{
    if (m_filter->isReaffirmedHidden() == hidden)
        return;
    {
        const QScopedValueRollback syncing(m_syncing, true);
        m_filter->setReaffirmedHidden(hidden);
    }
    m_hide->setChecked(hidden);
    describe();
    Q_EMIT reaffirmedHiddenChanged(hidden);
}

bool FindingsPanel::isReaffirmedHidden() const
{
    return m_filter->isReaffirmedHidden();
}

void FindingsPanel::setCurrentFinding(int id)
{
    m_current = id;
    const QScopedValueRollback syncing(m_syncing, true);
    const int row = m_filter->rowOf(id);
    if (row < 0) {
        m_list->setCurrentIndex({});
        return;
    }
    const QModelIndex index = m_filter->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

int FindingsPanel::positionOf(int id) const
{
    return m_filter->rowOf(id) + 1;
}

int FindingsPanel::count() const
{
    return m_filter->rowCount();
}

int FindingsPanel::neighbour(int id, int direction) const
{
    return m_filter->neighbour(id, direction);
}

QByteArray FindingsPanel::saveState() const
{
    return m_list->header()->saveState();
}

void FindingsPanel::restoreState(const QByteArray& state)
{
    m_list->header()->restoreState(state);
    m_list->sortByColumn(m_list->header()->sortIndicatorSection(), m_list->header()->sortIndicatorOrder());
}

void FindingsPanel::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.chrome());
    painter.setPen(theme.rule());
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void FindingsPanel::onListChanged()
{
    // A row that was filtered away and comes back is selected again.
    setCurrentFinding(m_current);
    describe();
    Q_EMIT listChanged();
}

void FindingsPanel::describe()
{
    const QLocale locale;
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_title->setText(!m_model->comparison() ? tr("Findings")
                         : shown == all
                         ? tr("Findings · %1").arg(locale.toString(all))
                         : tr("Findings · %1 of %2").arg(locale.toString(shown), locale.toString(all)));
    static constexpr const char* sortings[FindingsModel::ColumnCount] = {
        QT_TR_NOOP("Sorted by kind of shift"), QT_TR_NOOP("Sorted by place in the earlier text"),
        QT_TR_NOOP("Sorted by place in the later text"), QT_TR_NOOP("Sorted by size of shift"),
        QT_TR_NOOP("Sorted by closeness of the match")};
    m_sorted->setWholeText(tr(sortings[m_model->sortColumn()]));

    const int reaffirmed =
        m_model->comparison() ? m_model->comparison()->summary.counts.at(Shift::Reaffirmed) : 0;
    m_hide->setText(isReaffirmedHidden() && reaffirmed > 0
                        ? tr("Hide reaffirmed (%1 hidden)").arg(locale.toString(reaffirmed))
                        : tr("Hide reaffirmed"));

    m_nothing->setVisible(m_model->comparison() && shown == 0);
    if (all == 0)
        m_nothing->setText(tr("There is nothing to compare in these texts."));
    else if (isReaffirmedHidden() && reaffirmed == all)
        m_nothing->setText(
            tr("Nothing shifted: every claim is reaffirmed. Untick “Hide reaffirmed” to list them."));
    else
        m_nothing->setText(tr("No finding passes the filters."));
}

} // namespace palinode
