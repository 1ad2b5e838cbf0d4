// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/notice.h"

#include <QDialog>

#include <optional>

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
    /// Says at the field of the file that the error is about why it could not be opened, until another name
    /// stands there.
    void setRefused(const Error& error);

    /// The files that the reader chose in the system's dialog: one, two (the first is the earlier), or none.
    /// Begins in the folder that was used last.
    [[nodiscard]] static QStringList askFiles(QWidget* parent, const QString& title, bool two);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(Side side);
    void validate();
    /// Empty where nothing speaks against the file; `blocks` where it cannot even be tried.
    [[nodiscard]] QString problemOf(const QString& fileName, bool& blocks) const;
    void showProblem(Side side, const QString& problem);
    void fitProblems();

    QLineEdit* m_files[2];
    QLabel* m_problems[2];
    QPushButton* m_compare;
    std::optional<Error> m_refused;
};

} // namespace palinode
