// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace palinode {

/// One comparison made before.
struct RecentComparison
{
    QString oldFile; ///< absolute path
    QString newFile; ///< absolute path
    QString oldTitle;
    QString newTitle;
    Verdict verdict = Verdict::Consistent;
    QDate opened = {}; ///< when it was last; invalid where it was not written down

    bool operator==(const RecentComparison&) const = default;

    /// Asks the file system; false where one of the files is gone.
    [[nodiscard]] bool filesExist() const;
    /// "Old title ↔ New title".
    [[nodiscard]] QString titles() const;
    /// What tells it from others of the same name: "~/press/…/2008 · 16/12/2008", the folder of both files,
    /// or the folder of each.
    [[nodiscard]] QString place() const;
};

/// The folder as it is shown: ~ for the user's own, and with folders in the middle left out where it has more
/// than `most` characters. `folder` is an absolute path.
[[nodiscard]] QString shortFolder(const QString& folder, qsizetype most);

/// The most that are remembered.
inline constexpr qsizetype mostRecentComparisons = 10;

/// The comparisons made before, the latest first, from the settings.
[[nodiscard]] QList<RecentComparison> recentComparisons();

/// Puts one at the top; the same pair of files further down goes. Files from the program's own resources
/// are not remembered. Any thread; waits for the disk.
void rememberComparison(const RecentComparison& recent);

void forgetRecentComparisons();

} // namespace palinode
