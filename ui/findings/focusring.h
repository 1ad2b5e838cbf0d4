// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace palinode {

/// A ring round the inside of a widget as long as that has the focus by key, for widgets that do not show
/// it themselves. Lies over the widget and takes no clicks.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// Belongs to `ringed`.
    explicit FocusRing(QWidget* ringed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace palinode
