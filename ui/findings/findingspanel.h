// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace palinode {

class ElidedLabel;
class FindingsFilter;
class FindingsModel;

/// The list of findings with its head: how many, how sorted, a filter for words, and the switch that takes
/// out what is only reaffirmed.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    /// Null for none. Nothing is selected afterwards.
    void setComparison(ComparisonPtr comparison);
    void setVisibleShifts(const QSet<Shift>& shifts);
    void setReaffirmedHidden(bool hidden);
    [[nodiscard]] bool isReaffirmedHidden() const;

    /// Id of a finding; 0, or one that the list does not show, takes the selection away. Emits nothing.
    void setCurrentFinding(int id);

    /// Place of a finding in the list, from 1; 0 where the list does not show it.
    [[nodiscard]] int positionOf(int id) const;
    /// Rows shown.
    [[nodiscard]] int count() const;
    /// See FindingsFilter::neighbour().
    [[nodiscard]] int neighbour(int id, int direction) const;

    /// Widths and order of the columns, and the way of sorting.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    /// The reader chose a row.
    void findingChosen(int id);
    void reaffirmedHiddenChanged(bool hidden);
    /// Rows came, went or changed places: positions are new.
    void listChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void onListChanged();
    void describe();

    FindingsModel* m_model;
    FindingsFilter* m_filter;
    QLabel* m_title;
    ElidedLabel* m_sorted;
    QLineEdit* m_words;
    QCheckBox* m_hide;
    QTreeView* m_list;
    QLabel* m_nothing;
    QTimer m_wordsTyped;
    int m_current = 0;
    bool m_syncing = false;
};

} // namespace palinode
