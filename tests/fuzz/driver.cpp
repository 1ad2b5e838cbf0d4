// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzzer where there is no libFuzzer: files as they are, or a number of rounds on mutations of them.

#include "tests/fuzz/lastinput.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/target.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

struct Orders
{
    quint64 seed = 1;
    std::optional<quint64> rounds;
    QStringList files;
};

int usage(const QString& program)
{
    std::fprintf(
        stderr,
        "usage: %s [--seed S] [--rounds N] [FILE...]\n"
        "Runs each file once. With --rounds, or without files, also N (1000) mutations of the files,\n"
        "or of inputs of its own where there are none; the same ones for the same S.\n",
        qPrintable(program));
    return 2;
}

std::optional<Orders> readOrders(const QStringList& arguments)
{
    Orders orders;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const bool isSeed = arguments[i] == u"--seed";
        if (!isSeed && arguments[i] != u"--rounds") {
            if (arguments[i].startsWith(u'-'))
                return std::nullopt;
            orders.files.append(arguments[i]);
            continue;
        }
        bool isNumber = false;
        const quint64 number = arguments.value(++i).toULongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
        if (isSeed)
            orders.seed = number;
        else
            orders.rounds = number;
    }
    if (!orders.rounds)
        orders.rounds = orders.files.isEmpty() ? 1000 : 0;
    return orders;
}

void run(const QByteArray& input, const QString& program, const QString& name)
{
    setLastInput(input, (program + u'-' + name + u".input"_s).toLocal8Bit());
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.constData()),
                           static_cast<std::size_t>(input.size()));
}

int drive(const QStringList& arguments)
{
    const QString program = QFileInfo(arguments.first()).fileName();
    const std::optional<Orders> orders = readOrders(arguments.sliced(1));
    if (!orders)
        return usage(program);

    const FuzzTarget target = fuzzTarget();
    QByteArrayList corpus;
    QStringList names;
    for (const QString& name : orders->files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s: %s\n", qPrintable(program), qPrintable(name),
                         qPrintable(file.errorString()));
            return 2;
        }
        corpus.append(file.readAll());
        names.append(name.section(u'/', -3).replace(u'/', u'-'));
    }
    if (corpus.isEmpty())
        corpus = target.seeds;

    keepLastInput();
    for (qsizetype i = 0; i < corpus.size(); ++i)
        run(corpus[i], program, names.value(i, u"own%1"_s.arg(i + 1)));
    Mutator mutator(corpus, target.words, orders->seed);
    const quint64 rounds = orders->rounds.value_or(0);
    for (quint64 round = 1; round <= rounds; ++round)
        run(mutator.input(round), program, u"seed%1-round%2"_s.arg(orders->seed).arg(round));
    std::printf("%s: %lld inputs and %llu mutations of them, seed %llu: all held\n", qPrintable(program),
                static_cast<long long>(corpus.size()), static_cast<unsigned long long>(rounds),
                static_cast<unsigned long long>(orders->seed));
    return 0;
}

} // namespace

} // namespace palinode

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return palinode::drive(arguments);
}
