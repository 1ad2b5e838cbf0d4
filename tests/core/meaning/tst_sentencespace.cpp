// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/sentenceencoder.h"
#include "core/meaning/sentencespace.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

// All claims of a document, each with its vector.
ClaimVectors allOf(const std::vector<SentenceVector>& vectors)
{
    ClaimVectors result{static_cast<int>(vectors.size()), std::vector<int>(vectors.size()), vectors};
    std::iota(result.encoded.begin(), result.encoded.end(), 0);
    return result;
}

// A vector of length 1 in the plane of the first two directions.
SentenceVector at(double degrees)
{
    SentenceVector result{};
    const double angle = degrees * 3.14159265358979 / 180;
    result[0] = static_cast<float>(std::cos(angle));
    result[1] = static_cast<float>(std::sin(angle));
    return result;
}

std::vector<SentenceVector> someVectors(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<SentenceVector> result(count);
    for (SentenceVector& vector : result) {
        double squares = 0;
        for (float& number : vector) {
            number = static_cast<float>(random() % 2001) / 1000 - .7F;
            squares += double(number) * double(number);
        }
        for (float& number : vector)
            number /= static_cast<float>(std::sqrt(squares));
    }
    return result;
}

} // namespace

class TestSentenceSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoVectorsAreNotCentred()
    {
        QCOMPARE(SentenceSpace(allOf({at(0)}), allOf({at(60)})).us(0, 0), 5000);
        QCOMPARE(SentenceSpace(allOf({at(0)}), allOf({at(0)})).us(0, 0), 10000);
        QCOMPARE(SentenceSpace(allOf({at(0)}), allOf({at(180)})).us(0, 0), -10000);
        QCOMPARE(SentenceSpace(allOf({at(0)}), allOf({at(90)})).us(0, 0), 0);
        QCOMPARE(SentenceSpace(allOf({at(10)}), allOf({at(75)})).us(0, 0), 4226); // cos 65° = .42262
    }

    void moreAreCentred()
    {
        // By hand, for 0° and 90° against 45°.
        const double c = std::sqrt(.5);
        const double mean = (1 + c) / 3; // of both coordinates
        const double a[] = {1 - mean, -mean};
        const double b[] = {c - mean, c - mean};
        const double cosine = (a[0] * b[0] + a[1] * b[1]) / std::hypot(a[0], a[1]) / std::hypot(b[0], b[1]);
        const SentenceSpace space(allOf({at(0), at(90)}), allOf({at(45)}));
        QVERIFY(std::abs(space.us(0, 0).value_or(99'999) - cosine * 10'000) <= 1);
        QCOMPARE(space.us(0, 0), space.us(1, 0));
    }

    void claimsWithoutVectorHaveNone()
    {
        ClaimVectors some{4, {3, 1}, {at(60), SentenceVector{}}};
        const SentenceSpace space(some, allOf({at(0)}));
        QCOMPARE(space.us(3, 0), 5000); // and those without do not count: not centred
        QCOMPARE(space.us(0, 0), std::nullopt);
        QCOMPARE(space.us(1, 0), std::nullopt);
        QCOMPARE(space.us(2, 0), std::nullopt);
        const SentenceSpace empty{allOf({at(0)}), ClaimVectors{2, {}, {}}};
        QCOMPARE(empty.us(0, 1), std::nullopt);
    }

    void whatIsTheMeanHasNone()
    {
        const SentenceSpace space(allOf({at(20), at(20)}), allOf({at(20)}));
        QCOMPARE(space.us(0, 0), std::nullopt);
    }

    void swappingSwaps()
    {
        const ClaimVectors a = allOf(someVectors(37, 1));
        const ClaimVectors b = allOf(someVectors(50, 2));
        const SentenceSpace space(a, b);
        const SentenceSpace swapped(b, a);
        for (int i = 0; i < a.claims; ++i) {
            for (int j = 0; j < b.claims; ++j)
                QCOMPARE(space.us(i, j), swapped.us(j, i));
        }
    }

    void agreesWithFloats()
    {
        const auto a = someVectors(20, 3);
        const auto b = someVectors(20, 4);
        std::array<double, 512> mean{};
        for (const auto* list : {&a, &b}) {
            for (const SentenceVector& vector : *list) {
                for (std::size_t i = 0; i < mean.size(); ++i)
                    mean[i] += double(vector[i]) / 40;
            }
        }
        const SentenceSpace space(allOf(a), allOf(b));
        for (std::size_t i = 0; i < a.size(); ++i) {
            for (std::size_t j = 0; j < b.size(); ++j) {
                double product = 0;
                double squaresA = 0;
                double squaresB = 0;
                for (std::size_t k = 0; k < mean.size(); ++k) {
                    product += (a[i][k] - mean[k]) * (b[j][k] - mean[k]);
                    squaresA += std::pow(a[i][k] - mean[k], 2);
                    squaresB += std::pow(b[j][k] - mean[k], 2);
                }
                const double cosine = product / std::sqrt(squaresA * squaresB);
                QVERIFY(std::abs(space.us(int(i), int(j)).value_or(99'999) - cosine * 10'000) < 2);
            }
        }
    }

    void meetsTheCheckValues()
    {
        if (!SentenceEncoder::isBuiltIn())
            QSKIP("no encoder");
        const QStringList texts = {
            u"Open source AI will be safer than the alternatives."_s,
            u"We will never sell user data."_s,
            u"Inflation is transitory."_s,
            u"Our teams ship new features every week."_s,
            u"We need to be rigorous about mitigating risks and careful about what we choose to open source."_s,
            u"We may share data with selected partners."_s,
            u"Inflation has proved more persistent than we expected."_s,
            u"The office cafeteria reopens on Monday."_s,
        };
        const auto vectors = (*SentenceEncoder::bundled())->encode(texts, Progress());
        QVERIFY(vectors);
        const SentenceSpace space(allOf({vectors->begin(), vectors->begin() + 4}),
                                  allOf({vectors->begin() + 4, vectors->end()}));
        // Those of the model in full precision. With one-byte weights the second is -8, the others are
        // within 35.
        const int expected[] = {4036, -77, 6580, 233};
        for (int i = 0; i < 4; ++i) {
            const auto us = space.us(i, i);
            QVERIFY2(us && std::abs(*us - expected[i]) <= 75, qPrintable(QString::number(us.value_or(0))));
        }
    }

    void isFast()
    {
        const ClaimVectors a = allOf(someVectors(1000, 5));
        const ClaimVectors b = allOf(someVectors(1000, 6));
        QElapsedTimer timer;
        timer.start();
        const SentenceSpace space(a, b);
        const qint64 building = timer.restart();
        qint64 sum = 0;
        for (int i = 0; i < 1000; ++i) {
            for (int j = 0; j < 1000; ++j)
                sum += space.us(i, j).value_or(0);
        }
        qInfo("1,000 × 1,000: built in %lld ms, a million pairs in %lld ms (sum %lld)", building,
              timer.elapsed(), sum);
        QVERIFY(timer.elapsed() < 10'000); // a slow machine under a sanitizer, not a goal
    }
};

QTEST_GUILESS_MAIN(TestSentenceSpace)
#include "tst_sentencespace.moc"
