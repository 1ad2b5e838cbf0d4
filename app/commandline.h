// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/document/reader.h"
#include "core/report/report.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace palinode {

/// What -f may name: what a report can be, but for PDF, and a table for the terminal.
enum class TextOutput { Json, Csv, Markdown, Html, Table };

enum class Task {
    Window, ///< with two files, an example, or the start page
    Compare, ///< two files to outputs, without a window
    JudgePairs, ///< the pairs of a file to outputs
    ShowHelp,
    ShowVersion,
};

/// A command line, understood.
struct Invocation
{
    Task task = Task::Window;
    QString oldFile; ///< empty for the start page and for an example
    QString newFile;
    int example = 0; ///< 1 or 2; 0 for none
    QString pairsFile;
    QStringList outputFiles; ///< each with a suffix that names a format
    std::optional<TextOutput> textOutput; ///< on standard output
    bool exitCode = false; ///< 1 where anything shifted
    ReadOptions oldOptions;
    ReadOptions newOptions;
    CompareOptions compareOptions;
    ReportOptions reportOptions;
};

/// Reads the arguments without the program's name. Options may stand anywhere before "--", as "--name
/// VALUE", "--name=VALUE", "-o VALUE" or "-oVALUE". What cannot be understood gives one line for the user,
/// "FILE: what is wrong" where it is about a file. Looks at no file.
[[nodiscard]] std::expected<Invocation, QString> readCommandLine(const QStringList& arguments);

} // namespace palinode
