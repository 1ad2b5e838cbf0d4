// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/report/report.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

/// The report as PDF; empty where there is none.
[[nodiscard]] QByteArray renderedPdf(const palinode::Comparison& comparison,
                                     palinode::Paper paper = palinode::Paper::A4);

/// The command-line tools that look into a PDF. Where one fails, the test that asks fails.
class PdfTools
{
public:
    /// Whether all of them are installed; fails the test, and names the one that is not.
    [[nodiscard]] bool areThere() const;

    /// What a tool writes to standard output.
    QByteArray run(const QString& program, const QStringList& arguments) const;
    /// The name of a file with these bytes, which lives as long as this object.
    QString save(const QByteArray& pdf);
    /// What pdftotext reads.
    QString text(const QByteArray& pdf, const QStringList& options = {QStringLiteral("-raw")});
    /// What qpdf says of a part: "qpdf" for the objects, "pages", "outlines".
    QJsonObject json(const QByteArray& pdf, const QString& key);

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};
