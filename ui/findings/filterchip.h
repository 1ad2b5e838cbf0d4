// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/shift.h"

#include <QPushButton>

#include <optional>

namespace palinode {

/// One rounded chip: glyph and name in the shift's colour, then the count. Checked: its findings show.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(Shift shift, QWidget* parent = nullptr);

    [[nodiscard]] Shift shift() const { return m_shift; }
    void setCount(std::optional<int> count);
    [[nodiscard]] std::optional<int> count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString countText() const;
    void describe();

    Shift m_shift;
    std::optional<int> m_count;
};

} // namespace palinode
