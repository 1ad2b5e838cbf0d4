// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch.h"
#include "app/commandline.h"
#include "app/console.h"
#include "app/helptext.h"
#include "app/windowed.h"
#include "core/lexicon/userlexicons.h"
#include "translations/translations.h"

#include <QGuiApplication>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <memory>

namespace palinode {

namespace {

/// Qt wants a UTF-8 locale and complains on standard error where it has to switch to one by itself.
void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// git hands over /dev/null for the missing side of a file that was added or removed.
std::optional<QString> missingSide(const Invocation& invocation)
{
    constexpr QStringView nothing = u"/dev/null";
    if (invocation.oldFile == nothing)
        return QCoreApplication::translate(
                   "Main", "%1: This file was added: there is no older text to compare it with.")
            .arg(invocation.newFile);
    if (invocation.newFile == nothing)
        return QCoreApplication::translate(
                   "Main", "%1: This file was removed: there is no newer text to compare it with.")
            .arg(invocation.oldFile);
    return std::nullopt;
}

int print(const QString& text)
{
    if (const Result<void> written = writeStandardOutput(text.toUtf8()); !written) {
        printTrouble(written.error());
        return static_cast<int>(ExitStatus::Trouble);
    }
    return static_cast<int>(ExitStatus::Done);
}

int runWithoutWindow(int& argc, char** argv, const Invocation& invocation)
{
    // Standard error is for one line of ours; the offscreen platform likes to add some.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { });
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(invocation)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    installTranslations();
    Progress progress;
    const CancelOnSignal cancelOnSignal(progress);
    const Result<ExitStatus> status = runBatch(invocation, progress);
    if (!status)
        printTrouble(status.error());
    return static_cast<int>(status.value_or(ExitStatus::Trouble));
}

int run(int argc, char** argv)
{
    ensureUtf8Locale();
    QCoreApplication::setApplicationName(QStringLiteral("palinode"));
    std::expected<Invocation, QString> invocation = readCommandLine(argumentsOf(argc, argv));
    if (invocation) {
        if (const std::optional<QString> missing = missingSide(*invocation))
            invocation = std::unexpected(*missing);
    }
    if (!invocation) {
        printTrouble(invocation.error());
        return static_cast<int>(ExitStatus::Trouble);
    }
    invocation->compareOptions.lexiconFolder = userLexiconFolder();
    switch (invocation->task) {
    case Task::ShowHelp:
        return print(helpText());
    case Task::ShowVersion:
        return print(versionText());
    case Task::Compare:
    case Task::JudgePairs:
        return runWithoutWindow(argc, argv, *invocation);
    case Task::Window:
        break;
    }
    return runWindow(argc, argv, *invocation);
}

} // namespace

} // namespace palinode

int main(int argc, char** argv)
{
    return palinode::run(argc, argv);
}
