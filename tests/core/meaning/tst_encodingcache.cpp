// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/encodingcache.h"

#include <QTest>

#include <thread>

using namespace palinode;
using namespace Qt::StringLiterals;

class TestEncodingCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatTheEncoderGives()
    {
        EncodingCache cache(m_encoder);
        QCOMPARE(*cache.encode(m_texts, Progress()), m_vectors);
        QCOMPARE(cache.size(), 5);
        QCOMPARE(*cache.encode(m_texts, Progress()), m_vectors);
        QStringList backwards = m_texts;
        std::ranges::reverse(backwards);
        std::vector<SentenceVector> expected = m_vectors;
        std::ranges::reverse(expected);
        QCOMPARE(*cache.encode(backwards, Progress()), expected);
        QCOMPARE(cache.size(), 5);
        QVERIFY(cache.encode({}, Progress())->empty());
    }

    void doesNotEncodeAgain()
    {
        EncodingCache cache(m_encoder);
        int calls = 0;
        const auto listener = [&](double) { ++calls; };
        QVERIFY(cache.encode(m_texts, Progress(), listener));
        QCOMPARE(calls, 1);
        QVERIFY(cache.encode(m_texts, Progress(), listener));
        QCOMPARE(calls, 1);
        QVERIFY(cache.encode(m_texts + QStringList{u"Another."_s}, Progress(), listener));
        QCOMPARE(calls, 2);
    }

    void isBounded()
    {
        EncodingCache cache(m_encoder, 2);
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(*cache.encode(m_texts, Progress()), m_vectors);
            QCOMPARE(cache.size(), 2);
        }
        EncodingCache none(m_encoder, 0);
        QCOMPARE(*none.encode(m_texts, Progress()), m_vectors);
        QCOMPARE(none.size(), 0);
    }

    void keepsWhatWasAskedForLast()
    {
        EncodingCache cache(m_encoder, 2);
        int calls = 0;
        const auto listener = [&](double) { ++calls; };
        for (const QString& text : {u"one"_s, u"two"_s, u"one"_s, u"three"_s})
            QVERIFY(cache.encode({text}, Progress(), listener));
        QCOMPARE(calls, 3);
        QVERIFY(cache.encode({u"one"_s}, Progress(), listener));
        QCOMPARE(calls, 3);
        QVERIFY(cache.encode({u"two"_s}, Progress(), listener));
        QCOMPARE(calls, 4);
    }

    void remembersNothingOfACancelledCall()
    {
        EncodingCache cache(m_encoder);
        Progress progress;
        progress.cancel();
        const auto result = cache.encode(m_texts, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(cache.size(), 0);
    }

    void servesManyThreads()
    {
        EncodingCache cache(m_encoder, 3);
        std::atomic<int> equal = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(4);
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    for (int round = 0; round < 5; ++round)
                        equal += *cache.encode(m_texts, Progress()) == m_vectors;
                });
        }
        QCOMPARE(equal, 20);
    }

    void theProgramHasOne()
    {
        const auto cache = EncodingCache::bundled();
        QVERIFY(cache);
        QCOMPARE(*cache, *EncodingCache::bundled());
        QCOMPARE(*(*cache)->encode(m_texts, Progress()), m_vectors);
    }

private:
    const SentenceEncoder& m_encoder = **SentenceEncoder::bundled();
    const QStringList m_texts = {
        u"We will never sell user data."_s, u"Yes."_s, u""_s, u"Yes."_s, u"25 basis points"_s,
        u"Inflation is transitory."_s,      u"Yes."_s};
    const std::vector<SentenceVector> m_vectors = *m_encoder.encode(m_texts, Progress());
};

QTEST_GUILESS_MAIN(TestEncodingCache)
#include "tst_encodingcache.moc"
