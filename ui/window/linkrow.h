// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPushButton>

namespace palinode {

/// A row of the start page that opens something: a title, a fainter line below, and a word at the right.
class LinkRow : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkRow(QWidget* parent = nullptr);

    /// `mark` stands at the right in `markColor`; may be empty.
    void setTexts(const QString& title, const QString& detail, const QString& mark, const QColor& markColor);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_detail;
    QString m_mark;
    QColor m_markColor;
};

} // namespace palinode
