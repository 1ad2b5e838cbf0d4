// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

namespace palinode {

/// What came of running the program.
struct Run
{
    int exitCode = -1; ///< -1 where it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// An environment without display, settings or data of the user's.
[[nodiscard]] QProcessEnvironment bareEnvironment();

/// Runs the program in `folder` to its end.
[[nodiscard]] Run runProgram(const QStringList& arguments, const QString& folder = {},
                             const QProcessEnvironment& environment = bareEnvironment());

/// Nothing, or how `run` is not the trouble that it should be: exit code 2, an empty standard output and
/// one line on standard error, "palinode: SAYS".
[[nodiscard]] QByteArray notTheTrouble(const Run& run, const QByteArray& says);

/// tests/data/cli/`name`.
[[nodiscard]] QString dataFile(const QString& name);

} // namespace palinode
