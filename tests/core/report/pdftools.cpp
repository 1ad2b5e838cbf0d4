// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/pdftools.h"

#include "core/report/pdf.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace palinode;
using namespace Qt::StringLiterals;

QByteArray renderedPdf(const Comparison& comparison, Paper paper)
{
    const Result<QByteArray> pdf = renderPdf(comparison, {paper}, Progress());
    return pdf ? *pdf : QByteArray();
}

bool PdfTools::areThere() const
{
    QStringList missing;
    for (const QString& tool : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s, u"qpdf"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            missing.append(tool);
    }
    if (!missing.isEmpty())
        QTest::qFail(qPrintable(u"not installed: "_s + missing.join(u", "_s)), __FILE__, __LINE__);
    return missing.isEmpty() && m_folder.isValid();
}

QByteArray PdfTools::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        QTest::qFail(qPrintable(program + u": "_s + QString::fromUtf8(process.readAllStandardError())),
                     __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

QString PdfTools::save(const QByteArray& pdf)
{
    const QString name = m_folder.filePath(u"%1.pdf"_s.arg(++m_files));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
    return name;
}

QString PdfTools::text(const QByteArray& pdf, const QStringList& options)
{
    return QString::fromUtf8(
        run(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, save(pdf), u"-"_s}));
}

QJsonObject PdfTools::json(const QByteArray& pdf, const QString& key)
{
    return QJsonDocument::fromJson(run(u"qpdf"_s, {u"--json=2"_s, u"--json-key="_s + key, save(pdf)}))
        .object();
}
