// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/lastinput.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <unistd.h>

// The sanitizers end a program by abort(), so that one way leads to the input whatever was found.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" const char* __asan_default_options();
extern "C" const char* __ubsan_default_options();
extern "C" const char* __asan_default_options()
{
    return "abort_on_error=1:detect_leaks=0";
}
extern "C" const char* __ubsan_default_options()
{
    return "abort_on_error=1:print_stacktrace=1";
}
// NOLINTEND(bugprone-reserved-identifier)

namespace palinode {

namespace {

// All that a signal handler may touch.
struct LastInput
{
    const char* bytes = nullptr;
    std::size_t size = 0;
    std::array<char, 256> fileName{};
};
LastInput lastInput;
std::array<char, 65'536> spareStack; // a recursion without end leaves no other

void say(std::string_view text)
{
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

void writeLastInput(int signal)
{
    const int file = ::open(lastInput.fileName.data(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    std::size_t written = 0;
    while (file >= 0 && written < lastInput.size) {
        const ssize_t count = ::write(file, lastInput.bytes + written, lastInput.size - written);
        if (count <= 0)
            break;
        written += static_cast<std::size_t>(count);
    }
    if (file >= 0)
        ::close(file);
    say(file >= 0 && written == lastInput.size ? "the input is in " : "the input could not be kept in ");
    say(lastInput.fileName.data());
    say("\n");
    ::raise(signal); // now to the default action
}

} // namespace

void keepLastInput()
{
    stack_t stack{};
    stack.ss_sp = spareStack.data();
    stack.ss_size = spareStack.size();
    ::sigaltstack(&stack, nullptr);
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGINT, SIGTERM}) {
        struct sigaction present{};
        ::sigaction(signal, nullptr, &present);
        if (present.sa_handler != SIG_DFL)
            continue; // a sanitizer tells more about it, and aborts then
        struct sigaction action{};
        action.sa_handler = writeLastInput;
        action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_ONSTACK;
        ::sigaction(signal, &action, nullptr);
    }
}

void setLastInput(const QByteArray& bytes, const QByteArray& fileName)
{
    lastInput.bytes = bytes.constData();
    lastInput.size = static_cast<std::size_t>(bytes.size());
    const auto length = std::min(static_cast<std::size_t>(fileName.size()), lastInput.fileName.size() - 1);
    std::memcpy(lastInput.fileName.data(), fileName.constData(), length);
    lastInput.fileName[length] = '\0';
}

} // namespace palinode
