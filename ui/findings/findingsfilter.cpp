// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingsfilter.h"

#include "core/report/wording.h"
#include "ui/findings/findingsmodel.h"
#include "ui/findings/findingtext.h"

namespace palinode {

FindingsFilter::FindingsFilter(FindingsModel* model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model), m_shifts(everyShift())
{
    setSourceModel(model);
}

void FindingsFilter::setShifts(const QSet<Shift>& shifts)
{
    if (m_shifts == shifts)
        return;
    m_shifts = shifts;
    invalidateRowsFilter();
}

void FindingsFilter::setReaffirmedHidden(bool hidden)
{
    if (m_reaffirmedHidden == hidden)
        return;
    m_reaffirmedHidden = hidden;
    invalidateRowsFilter();
}

void FindingsFilter::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    invalidateRowsFilter();
}

int FindingsFilter::rowOf(int id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_model->index(row, 0)).row();
}

int FindingsFilter::idAt(int row) const
{
    const QModelIndex below = mapToSource(index(row, 0));
    return below.isValid() ? m_model->idAt(below.row()) : 0;
}

int FindingsFilter::neighbour(int id, int direction) const
{
    const int count = rowCount();
    if (count == 0)
        return 0;
    const int here = rowOf(id);
    if (here >= 0)
        return idAt((here + direction + count) % count);
    int below = m_model->rowOf(id);
    if (below < 0)
        return idAt(direction > 0 ? 0 : count - 1);
    const int all = m_model->rowCount();
    do {
        below = (below + direction + all) % all;
    } while (!mapFromSource(m_model->index(below, 0)).isValid());
    return m_model->idAt(below);
}

QVariant FindingsFilter::data(const QModelIndex& index, int role) const
{
    // "Finding 7 of 23" must count the rows that are shown.
    if (role == Qt::AccessibleTextRole && index.isValid() && index.column() == FindingsModel::ShiftColumn) {
        const Comparison& comparison = *m_model->comparison();
        return spokenFinding(comparison, *findingById(comparison, idAt(index.row())), index.row() + 1,
                             rowCount());
    }
    return QSortFilterProxyModel::data(index, role);
}

void FindingsFilter::sort(int column, Qt::SortOrder order)
{
    m_model->sort(column, order);
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid() || !m_model->comparison())
        return false;
    const Comparison& comparison = *m_model->comparison();
    const Finding& finding = *findingById(comparison, m_model->idAt(row));
    if (!m_shifts.contains(finding.shift) || (m_reaffirmedHidden && finding.shift == Shift::Reaffirmed))
        return false;
    if (m_text.isEmpty())
        return true;
    for (const Side side : {Side::Old, Side::New}) {
        const QStringView text = comparison.statement(side).document.text;
        for (const TextRange passage : findingPassages(comparison, finding, side)) {
            if (passage.of(text).contains(m_text, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

} // namespace palinode
