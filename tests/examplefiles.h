// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QTest>

namespace palinode {

/// A column "path" with a row for every text of tests/data/examples, old and new, in the order of their
/// names.
inline void addExampleFiles()
{
    QTest::addColumn<QString>("path");
    const QString folder = QStringLiteral(PALINODE_TEST_DATA "/examples");
    QStringList paths;
    QDirIterator files(folder, {QStringLiteral("old.*"), QStringLiteral("new.*")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    QVERIFY(paths.size() >= 60);
    paths.sort();
    for (const QString& path : std::as_const(paths))
        QTest::newRow(qPrintable(path.sliced(folder.size() + 1))) << path;
}

} // namespace palinode
