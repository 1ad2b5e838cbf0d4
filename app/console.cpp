// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include "ui/wording/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace palinode {

namespace {

// A signal handler can reach globals only, and of those lock-free atomics.
std::atomic<Progress*> runningProgress = nullptr;
static_assert(std::atomic<Progress*>::is_always_lock_free);

void cancelRunning(int)
{
    if (Progress* progress = runningProgress.load())
        progress->cancel();
}

void handle(int signal, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(signal, &action, nullptr);
}

} // namespace

Result<void> writeStandardOutput(const QByteArray& bytes)
{
    // A reader that went away is an error to tell about, not a reason to be killed.
    handle(SIGPIPE, SIG_IGN, 0);
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(STDOUT_FILENO, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(Error{ErrorCode::WriteFailed,
                                         QCoreApplication::translate("Console", "standard output"),
                                         qt_error_string(errno)});
        written += count;
    }
    return {};
}

namespace {

void printLine(const QString& line)
{
    QString text = line;
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    const QByteArray bytes = "palinode: " + text.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

void printTrouble(const QString& line)
{
    printLine(line);
}

void printNotice(const QString& subject, const QString& sentence)
{
    printLine(subject + QStringLiteral(": ") + sentence);
}

void printTrouble(const Error& error)
{
    printTrouble(error.subject.isEmpty() ? errorText(error)
                                         : error.subject + QStringLiteral(": ") + errorText(error));
}

int terminalColumns()
{
    constexpr int usual = 100;
    winsize size = {};
    if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usual;
    return std::min<int>(size.ws_col, 200);
}

CancelOnSignal::CancelOnSignal(Progress& progress)
{
    runningProgress = &progress;
    for (const int signal : {SIGINT, SIGTERM})
        handle(signal, cancelRunning, static_cast<int>(SA_RESETHAND) | SA_RESTART);
}

CancelOnSignal::~CancelOnSignal()
{
    for (const int signal : {SIGINT, SIGTERM})
        handle(signal, SIG_DFL, 0);
    runningProgress = nullptr;
}

} // namespace palinode
