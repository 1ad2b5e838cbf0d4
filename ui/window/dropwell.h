// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"

#include <QPushButton>

namespace palinode {

/// The place of one file: empty with an invitation, or with the file's name. A press asks for a file; files
/// are dropped on the window, which knows what to do with them.
class DropWell : public QPushButton
{
    Q_OBJECT

public:
    explicit DropWell(Side side, QWidget* parent = nullptr);

    void setFile(const QString& fileName);
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side m_side;
    QString m_file;
};

} // namespace palinode
