// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QAbstractTableModel>

namespace palinode {

/// The findings of a comparison as rows. Holds the comparison and an order of ids; every text is made when
/// it is asked for. Sorts itself (the keys are numbers, so 60,000 rows take milliseconds).
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ShiftColumn, ThenColumn, NowColumn, SizeColumn, MatchColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< int, Finding::id
        ShiftRole, ///< int, of Shift
        SizeRole, ///< double 0..1, the size of the shift
        PossibleRole, ///< bool, the match is a guess
        CounterpartRole, ///< bool, the column's side has words; true for the other columns
    };

    explicit FindingsModel(QObject* parent = nullptr);

    /// Null for none. Keeps the way of sorting.
    void setComparison(ComparisonPtr comparison);
    [[nodiscard]] const ComparisonPtr& comparison() const { return m_comparison; }

    /// Row 0..rowCount()-1 → id of its finding; 0 for a row that is not there.
    [[nodiscard]] int idAt(int row) const;
    /// Id → row; −1 for an id that is not there.
    [[nodiscard]] int rowOf(int id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Then and Now sort by place in that text (without counterpart last), Shift by precedence, Size by
    /// size of shift, Match by similarity; equal ones stay in reading order.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

private:
    [[nodiscard]] QList<int> sortedIds() const;
    void setOrder(QList<int> ids);

    ComparisonPtr m_comparison;
    QList<int> m_ids; ///< row → id
    QList<int> m_rows; ///< id − 1 → row
    int m_sortColumn = SizeColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace palinode
