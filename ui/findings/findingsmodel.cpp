// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingsmodel.h"

#include "core/comparison/sizeofshift.h"
#include "core/report/wording.h"
#include "ui/findings/findingtext.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// A finding without claims on the side comes last in either order.
double firstClaim(const QList<int>& claims, Qt::SortOrder order)
{
    if (!claims.isEmpty())
        return claims.first();
    return order == Qt::AscendingOrder ? std::numeric_limits<double>::max() : -1.0;
}

double sortKey(const Comparison& comparison, const Finding& finding, int column, Qt::SortOrder order)
{
    switch (column) {
    case FindingsModel::ShiftColumn:
        return static_cast<double>(finding.shift);
    case FindingsModel::ThenColumn:
        return firstClaim(finding.oldClaims, order);
    case FindingsModel::NowColumn:
        return firstClaim(finding.newClaims, order);
    case FindingsModel::MatchColumn:
        return finding.similarity.value_or(-1.0);
    default:
        return sizeOfShift(comparison, finding);
    }
}

QString matchText(const Finding& finding)
{
    if (!finding.strength)
        return {};
    QString text = *finding.strength == LinkStrength::Identical
        ? strengthName(*finding.strength)
        : FindingsModel::tr("%1 %2").arg(QLocale().toString(finding.similarity.value_or(0), 'f', 2),
                                         strengthName(*finding.strength));
    if (finding.moved)
        text = FindingsModel::tr("%1 · moved").arg(text);
    return text;
}

} // namespace

FindingsModel::FindingsModel(QObject* parent) : QAbstractTableModel(parent) { }

void FindingsModel::setComparison(ComparisonPtr comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    setOrder(sortedIds());
    endResetModel();
}

int FindingsModel::idAt(int row) const
{
    return m_ids.value(row, 0);
}

int FindingsModel::rowOf(int id) const
{
    return m_rows.value(id - 1, -1);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding& finding = *findingById(*m_comparison, m_ids.at(index.row()));
    switch (role) {
    case IdRole:
        return finding.id;
    case ShiftRole:
        return static_cast<int>(finding.shift);
    case SizeRole:
        return sizeOfShift(*m_comparison, finding);
    case PossibleRole:
        return finding.strength == LinkStrength::Possible;
    case CounterpartRole:
        if (index.column() == ThenColumn)
            return !finding.oldClaims.isEmpty();
        return index.column() != NowColumn || !finding.newClaims.isEmpty();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case ShiftColumn:
        if (role == Qt::AccessibleTextRole)
            return spokenFinding(*m_comparison, finding, index.row() + 1, rowCount());
        return QString(shiftGlyph(finding.shift) + u' ' + shortShiftName(finding.shift));
    case ThenColumn:
    case NowColumn: {
        const Side side = index.column() == ThenColumn ? Side::Old : Side::New;
        const QString snippet = findingSnippet(*m_comparison, finding, side);
        return snippet.isEmpty() ? tr("no counterpart") : snippet;
    }
    case SizeColumn:
        // Painted as a bar; in words only for those who do not see it.
        if (role == Qt::AccessibleTextRole)
            return tr("size of shift %1 %").arg(qRound(100 * sizeOfShift(*m_comparison, finding)));
        return {};
    case MatchColumn:
        return finding.strength || role == Qt::DisplayRole ? matchText(finding) : tr("no match");
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == MatchColumn)
        return tr("How close the two claims are (0 to 1), and how sure the match is");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ShiftColumn:
        return tr("Shift");
    case ThenColumn:
        return tr("Then");
    case NowColumn:
        return tr("Now");
    case SizeColumn:
        return tr("Size of shift");
    case MatchColumn:
        return tr("Match");
    default:
        return {};
    }
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> ids;
    ids.reserve(before.size());
    for (const QModelIndex& index : before)
        ids.append(idAt(index.row()));
    setOrder(sortedIds());
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QList<int> FindingsModel::sortedIds() const
{
    if (!m_comparison)
        return {};
    if (m_sortColumn == SizeColumn && m_sortOrder == Qt::DescendingOrder)
        return findingsBySize(*m_comparison);
    QList<int> ids(m_comparison->findings.size());
    std::iota(ids.begin(), ids.end(), 1);
    QList<double> keys(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        keys[i] = sortKey(*m_comparison, m_comparison->findings.at(i), m_sortColumn, m_sortOrder);
    const QList<double>& known = keys;
    if (m_sortOrder == Qt::AscendingOrder)
        std::ranges::stable_sort(ids, std::ranges::less(), [&](int id) { return known.at(id - 1); });
    else
        std::ranges::stable_sort(ids, std::ranges::greater(), [&](int id) { return known.at(id - 1); });
    return ids;
}

void FindingsModel::setOrder(QList<int> ids)
{
    m_ids = std::move(ids);
    m_rows.fill(-1, m_ids.size());
    for (int row = 0; row < m_ids.size(); ++row)
        m_rows[m_ids.at(row) - 1] = row;
}

} // namespace palinode
