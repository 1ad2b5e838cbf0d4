// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/shift.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <map>

namespace palinode {

class FilterChip;

/// One chip a shift, with glyph, name and count, to show or hide its findings. The chips are one stop of
/// the Tab key: arrow keys, Home and End go between them, Space toggles, Shift+Space (or a double click)
/// shows this shift alone and, where it is alone, all again.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    /// Counts by primary shift; empty while there is no comparison, which takes the counts away.
    void setCounts(const std::map<Shift, int>& counts);
    void setVisibleShifts(const QSet<Shift>& shifts);
    [[nodiscard]] const QSet<Shift>& visibleShifts() const { return m_visible; }
    /// Shows `shift` alone; all where it is alone already.
    void showOnly(Shift shift);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void visibleShiftsChanged(const QSet<palinode::Shift>& shifts);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Places the chips in rows of `width`; without `apply` only measures. Returns the height.
    int layOut(int width, bool apply) const;
    void moveFocus(FilterChip* from, int key);
    void makeTabStop(FilterChip* chip);
    void contextMenu(FilterChip* chip, QPoint globalPosition);

    QList<FilterChip*> m_chips;
    QSet<Shift> m_visible;
};

} // namespace palinode
