// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QScrollArea>

class QBoxLayout;
class QFrame;
class QLabel;
class QVBoxLayout;

namespace palinode {

/// Says of one finding what it is and why: both quotes with the words that prove it underlined, a line for
/// each reason, and how sure the match is.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);

    /// Null for none.
    void setComparison(ComparisonPtr comparison);
    /// `id` 0 for none. `position` is its place in the list, from 1 (0: not in the list), of `count` rows.
    void setFinding(int id, int position, int count);

    /// Everything it says, a part a line: for the clipboard and for tests.
    [[nodiscard]] QString plainText() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    /// Title and place side by side where both have room.
    void arrangeHead();
    void fillQuote(Side side, const Finding& finding);
    void fillReasons(const Finding& finding);
    void addReason(const QString& chip, const QColor& color, const QString& reason);
    [[nodiscard]] QString quoteHtml(const Finding& finding, Side side) const;

    ComparisonPtr m_comparison;
    int m_id = 0;
    int m_position = 0;
    int m_count = 0;
    QString m_where; ///< its place in words

    QBoxLayout* m_head;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_empty;
    QWidget* m_body;
    QLabel* m_quoteHeads[2];
    QLabel* m_quotes[2];
    QWidget* m_why;
    QVBoxLayout* m_reasons;
};

} // namespace palinode
