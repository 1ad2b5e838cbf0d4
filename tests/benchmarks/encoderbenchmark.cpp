// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the sentence encoder is on the sentences of some files, and how much memory it takes. Times are
// those of the processor, all threads together: what one core does, whatever else the machine is busy with.

#include "core/meaning/sentenceencoder.h"
#include "core/meaning/wordpieces.h"
#include "core/text/sentences.h"
#include "tests/benchmarks/timing.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

struct Orders
{
    QStringList files;
    qsizetype texts = 500;
    int runs = 5;
    bool plain = false;
};

std::optional<Orders> readOrders(const QStringList& arguments)
{
    Orders orders;
    bool isNumber = true;
    for (qsizetype i = 0; i < arguments.size() && isNumber; ++i) {
        if (arguments[i] == u"--plain")
            orders.plain = true;
        else if (arguments[i] == u"--texts")
            orders.texts = arguments.value(++i).toInt(&isNumber);
        else if (arguments[i] == u"--runs")
            orders.runs = arguments.value(++i).toInt(&isNumber);
        else if (!arguments[i].startsWith(u'-'))
            orders.files.append(arguments[i]);
        else
            return std::nullopt;
    }
    if (!isNumber || orders.files.isEmpty() || orders.texts < 1 || orders.runs < 1)
        return std::nullopt;
    return orders;
}

// Different sentences only, paragraph by paragraph.
std::optional<QStringList> sentencesOf(const Orders& orders)
{
    QStringList result;
    const SentenceSplitter splitter(u"en"_s);
    for (const QString& name : orders.files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "encoder_benchmark: %s cannot be read\n", qPrintable(name));
            return std::nullopt;
        }
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
            for (const TextRange range : splitter.split(paragraph))
                result.append(paragraph.sliced(range.start, range.end - range.start));
        }
    }
    result.removeDuplicates();
    result.resize(std::min(result.size(), orders.texts));
    return result;
}

// Of this program so far, in milliseconds.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double meanPieces(const QStringList& texts)
{
    QFile file(u":/palinode/models/sentence-encoder-en.spm"_s);
    (void)file.open(QIODevice::ReadOnly);
    const QByteArray bytes = file.readAll();
    const auto pieces = WordPieces::fromBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    std::size_t sum = 0;
    for (const QString& text : texts)
        sum += std::min(pieces->pieces(text).size(), SentenceEncoder::longestText);
    return static_cast<double>(sum) / static_cast<double>(texts.size());
}

int run(const QStringList& arguments)
{
    const std::optional<Orders> orders = readOrders(arguments);
    if (!orders) {
        std::fprintf(stderr, "usage: encoder_benchmark [--plain] [--texts N] [--runs N] FILE...\n");
        return 2;
    }
    const std::optional<QStringList> texts = sentencesOf(*orders);
    if (!texts)
        return 2;
    const double memoryBefore = peakMemory();
    const double start = processorTime();
    const Result<const SentenceEncoder*> bundled = SentenceEncoder::bundled();
    const double loading = processorTime() - start;
    if (!bundled) {
        std::fprintf(stderr, "encoder_benchmark: no encoder: %s\n", qPrintable(bundled.error().detail));
        return 2;
    }
    const SentenceEncoder encoder = orders->plain ? (*bundled)->withPlainInstructions() : **bundled;
    std::vector<double> times;
    for (int i = 0; i <= orders->runs; ++i) {
        const double before = processorTime();
        if (!encoder.encode(*texts, Progress()))
            return 2;
        times.push_back(processorTime() - before);
    }
    times.erase(times.begin()); // to warm up
    std::ranges::sort(times);
    const double count = static_cast<double>(texts->size()) * 1000;
    std::printf(
        "%lld sentences of %.1f pieces, %d runs: %.0f a second and core at best, %.0f in the median\n",
        static_cast<long long>(texts->size()), meanPieces(*texts), orders->runs, count / times.front(),
        count / times[times.size() / 2]);
    std::printf("loaded in %.1f ms; peak memory %.1f MB, %.1f MB before loading\n", loading, peakMemory(),
                memoryBefore);
    return 0;
}

} // namespace

} // namespace palinode

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return palinode::run(QCoreApplication::arguments().sliced(1));
}
