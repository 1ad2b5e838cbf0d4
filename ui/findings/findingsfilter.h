// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/shift.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace palinode {

class FindingsModel;

/// Which findings the list shows. Sorting is left to the model below.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `model` must outlive the filter.
    explicit FindingsFilter(FindingsModel* model, QObject* parent = nullptr);

    /// Primary shifts to show; all of them at the start.
    void setShifts(const QSet<Shift>& shifts);
    /// Leaves out reaffirmed findings though their shift is among those to show; off at the start.
    void setReaffirmedHidden(bool hidden);
    [[nodiscard]] bool isReaffirmedHidden() const { return m_reaffirmedHidden; }
    /// Shows only findings with this text in their claims, whatever the case; empty: all.
    void setText(const QString& text);

    /// Id → row; −1 where the finding is not shown.
    [[nodiscard]] int rowOf(int id) const;
    [[nodiscard]] int idAt(int row) const;
    /// The next (+1) or previous (−1) finding shown, from `id` on, round the end; for an id that is not
    /// shown its neighbours in the order below. Without an id the first or last. 0 where none is shown.
    [[nodiscard]] int neighbour(int id, int direction) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    FindingsModel* m_model;
    QSet<Shift> m_shifts;
    bool m_reaffirmedHidden = false;
    QString m_text;
};

} // namespace palinode
