// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long each step of the core takes on two files, and how much memory all of it: for comparing two builds.

#include "tests/benchmarks/steps.h"

#include <QGuiApplication>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

struct Orders
{
    QString oldFile;
    QString newFile;
    int runs = 10;
};

std::optional<Orders> readOrders(const QStringList& arguments)
{
    Orders orders;
    QStringList files;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--runs") {
            bool isNumber = false;
            orders.runs = arguments.value(++i).toInt(&isNumber);
            if (!isNumber || orders.runs < 1)
                return std::nullopt;
        } else if (arguments[i].startsWith(u'-')) {
            return std::nullopt;
        } else {
            files.append(arguments[i]);
        }
    }
    if (files.size() != 2)
        return std::nullopt;
    orders.oldFile = files[0];
    orders.newFile = files[1];
    return orders;
}

void print(const Measurement& measurement, int runs)
{
    std::printf("%s; %d runs\n\n%-24s %11s %11s\n", qPrintable(measurement.about), runs, "step", "minimum ms",
                "median ms");
    for (const Timing& timing : measurement.timings)
        std::printf("%-24s %11.2f %11.2f\n", qPrintable(timing.step), timing.fastest, timing.median);
    std::printf("\npeak memory %.1f MB\n", peakMemory());
}

int run(const QStringList& arguments)
{
    const std::optional<Orders> orders = readOrders(arguments);
    if (!orders) {
        std::fprintf(stderr, "usage: palinode_benchmark OLD NEW [--runs N]\n");
        return 2;
    }
    const Result<Measurement> measurement = measureSteps(orders->oldFile, orders->newFile, orders->runs);
    if (!measurement) {
        std::fprintf(stderr, "palinode_benchmark: %s: cannot be compared (error %d)\n",
                     qPrintable(measurement.error().subject), static_cast<int>(measurement.error().code));
        return 2;
    }
    print(*measurement, orders->runs);
    return 0;
}

} // namespace

} // namespace palinode

int main(int argc, char** argv)
{
    // The PDF needs fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return palinode::run(QGuiApplication::arguments().sliced(1));
}
