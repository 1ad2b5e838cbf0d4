// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/progress.h"

#include <QByteArray>
#include <QString>

namespace palinode {

/// The exit codes of the program.
enum class ExitStatus { Done = 0, Shifted = 1, Trouble = 2 };

/// Writes all of it to standard output. Error: WriteFailed, when it is closed, a broken pipe or full.
[[nodiscard]] Result<void> writeStandardOutput(const QByteArray& bytes);

/// "palinode: what is wrong" on standard error, always one line.
void printTrouble(const QString& line);
/// "palinode: SUBJECT: what is wrong".
void printTrouble(const Error& error);

/// "palinode: SUBJECT: what the reader must know of a result that stands", one line on standard error.
void printNotice(const QString& subject, const QString& sentence);

/// Columns of the terminal behind standard output; 100 where it is none.
[[nodiscard]] int terminalColumns();

/// While it lives, SIGINT and SIGTERM cancel `progress` instead of ending the program; a second one ends
/// it. One at a time.
class CancelOnSignal
{
public:
    explicit CancelOnSignal(Progress& progress);
    ~CancelOnSignal();
    CancelOnSignal(const CancelOnSignal&) = delete;
    CancelOnSignal& operator=(const CancelOnSignal&) = delete;
};

} // namespace palinode
