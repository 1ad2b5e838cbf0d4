// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/vocabulary.h"
#include "core/meaning/wordsimilarity.h"
#include "core/meaning/wordvectors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace palinode;
using namespace Qt::StringLiterals;

class TestWordVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundledTableIsTheDocumentedOne()
    {
        QFile file(u":/palinode/models/word-vectors-en.bin"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(),
                 "56f1c29fe757f1a36652daaea5b5357a22bacd5e08393d23957b1aedca4f6282"_ba);
    }

    void findsWordsInOrderOfFrequency()
    {
        const auto table = WordVectors::bundled();
        QVERIFY(table);
        QCOMPARE((*table)->rows(), 50000);
        QCOMPARE((*table)->unlistedRank(), 150000);
        QCOMPARE((*table)->find(u"the"), 0);
        QVERIFY((*table)->find(u"inflation") > 0);
        QCOMPARE((*table)->find(u"palinodically"), -1);
        QCOMPARE((*table)->find(u""), -1);
    }

    void wordsOfLikeMeaningAreNear()
    {
        const auto table = WordVectors::bundled();
        QVERIFY(table);
        QCOMPARE((*table)->cosine(u"doctor", u"doctor"), 1.0);
        QCOMPARE((*table)->cosine(u"doctor", u"palinodically"), 0.0);
        QCOMPARE((*table)->cosine(u"doctor", u"physician"), (*table)->cosine(u"physician", u"doctor"));
        QVERIFY((*table)->cosine(u"doctor", u"physician") > (*table)->cosine(u"doctor", u"harbor") + .2);
    }

    void refusesDamagedTables_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<quint32>("value");
        QTest::newRow("magic") << 0 << 0U;
        QTest::newRow("version") << 8 << 2U;
        QTest::newRow("rows") << 12 << 3U;
        QTest::newRow("dimensions") << 16 << 50U;
        QTest::newRow("words out of the file") << 24 << 0xFFFFFFU;
        QTest::newRow("vectors out of the file") << 44 << 0xFFFFFFFFU;
    }

    void refusesDamagedTables()
    {
        QFETCH(int, offset);
        QFETCH(quint32, value);
        QByteArray table = smallTable();
        QVERIFY(WordVectors::fromBytes({table.constData(), std::size_t(table.size())}));
        qToLittleEndian(value, table.data() + offset);
        const auto result = WordVectors::fromBytes({table.constData(), std::size_t(table.size())});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ModelBroken);
    }

    void refusesATableCutShort()
    {
        const QByteArray table = smallTable();
        for (qsizetype size = 0; size < table.size(); ++size)
            QVERIFY(!WordVectors::fromBytes({table.constData(), std::size_t(size)}));
    }

    void similarWordsAreCloserThanOthers()
    {
        Vocabulary vocabulary(u"en"_s, *WordVectors::bundled());
        const std::vector<int> types = vocabulary.wordsOf(u"raise raised increase banana don't 5 6").types;
        const WordSimilarity similarity(vocabulary);
        QCOMPARE(similarity(types[0], types[1]), 1.0F);
        QVERIFY(similarity(types[0], types[2]) > .2F);
        QVERIFY(similarity(types[0], types[2]) > similarity(types[0], types[3]));
        QCOMPARE(similarity(types[6], types[7]), 0.0F);
    }

private:
    // Two words, "a" and "b".
    static QByteArray smallTable()
    {
        QByteArray table(128 + 200, '\0');
        memcpy(table.data(), "PALVEC\0\0", 8);
        qToLittleEndian(1U, table.data() + 8);
        qToLittleEndian(2U, table.data() + 12);
        qToLittleEndian(100U, table.data() + 16);
        qToLittleEndian(quint64(64), table.data() + 24);
        qToLittleEndian(quint64(4), table.data() + 32);
        qToLittleEndian(quint64(128), table.data() + 40);
        qToLittleEndian(quint64(200), table.data() + 48);
        qToLittleEndian(9U, table.data() + 56);
        memcpy(table.data() + 64, "a\nb\n", 4);
        return table;
    }
};

QTEST_GUILESS_MAIN(TestWordVectors)
#include "tst_wordvectors.moc"
