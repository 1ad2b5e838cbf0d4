// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace palinode {

class DropWell;

/// Where the program begins: two wells for the files, the comparisons made before, and the examples.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Puts a file into a well; with both filled, comparisonRequested() follows. Empty: empties it.
    void setFile(Side side, const QString& fileName);
    [[nodiscard]] QString file(Side side) const;
    /// Empties the wells and lists the recent comparisons.
    void refresh();
    /// Lists the recent comparisons as they are now.
    void listRecent();

Q_SIGNALS:
    void comparisonRequested(const QString& oldFile, const QString& newFile);
    /// The reader wants to choose a file for one well.
    void fileWanted(palinode::Side side);
    void exampleRequested(int number);

private:
    QWidget* wells();
    QWidget* examples();

    DropWell* m_old = nullptr;
    DropWell* m_new = nullptr;
    QWidget* m_recent = nullptr;
    QVBoxLayout* m_recentRows = nullptr;
    QPushButton* m_forget = nullptr;
    QList<QWidget*> m_examples;
};

} // namespace palinode
