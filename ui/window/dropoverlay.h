// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"

#include <QWidget>

#include <optional>

namespace palinode {

/// Lies over the window while files are dragged across it and says what a drop would do.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* parent);

    /// For one file the half it would go to; none for two files.
    void showFor(std::optional<Side> side);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Side> m_side;
};

} // namespace palinode
