// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QProcess>

namespace palinode {

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_DATA_HOME"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    return environment;
}

Run runProgram(const QStringList& arguments, const QString& folder, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(PALINODE_PROGRAM), arguments);
    Run run;
    if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QByteArray notTheTrouble(const Run& run, const QByteArray& says)
{
    const QByteArray shown = "\n  exit code: " + QByteArray::number(run.exitCode)
        + "\n  standard error: " + run.err + "\n  standard output: " + run.out.left(300);
    if (run.exitCode != 2)
        return "the exit code is not 2" + shown;
    if (!run.out.isEmpty())
        return "standard output is not empty" + shown;
    if (!run.err.startsWith("palinode: ") || run.err.indexOf('\n') != run.err.size() - 1)
        return "standard error is not one line of the program's" + shown;
    if (!run.err.contains(says))
        return "it does not say '" + says + '\'' + shown;
    return {};
}

QString dataFile(const QString& name)
{
    return QStringLiteral(PALINODE_TEST_DATA "/cli/") + name;
}

} // namespace palinode
