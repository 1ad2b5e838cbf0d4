// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace palinode {

/// Asks for the two files to compare.
class OpenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenDialog(QWidget* parent = nullptr);

    void setFile(Side side, const QString& fileName);
    [[nodiscard]] QString file(Side side) const;

    /// The files that the reader chose in the system's dialog: one, two (the first is the earlier), or none.
    /// Begins in the folder that was used last.
    [[nodiscard]] static QStringList askFiles(QWidget* parent, const QString& title, bool two);

private:
    void choose(Side side);
    void validate();

    QLineEdit* m_files[2];
    QLabel* m_problem;
    QPushButton* m_compare;
};

} // namespace palinode
