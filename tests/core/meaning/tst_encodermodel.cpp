// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/encoderweights.h"
#include "core/meaning/sentenceencoder.h"
#include "encoderfiles.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 64;
constexpr qsizetype entrySize = 64;
constexpr qsizetype tensors = 41;

bool isRefused(const QByteArray& model)
{
    const auto result = EncoderWeights::fromBytes(spanOf(model));
    return !result && result.error().code == ErrorCode::ModelBroken;
}

} // namespace

/// Damaged models are refused, wherever the damage is.
class TestEncoderModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = bundledModel(u"sentence-encoder-en.bin"_s); }

    void theBundledFilesAreTheDocumentedOnes()
    {
        const auto sum = [](const QString& name) {
            return QCryptographicHash::hash(bundledModel(name), QCryptographicHash::Sha256).toHex();
        };
        QCOMPARE(sum(u"sentence-encoder-en.bin"_s),
                 "6968f8f7b7b468adc3bdca48fc81e0eb7292cf0f54c4efaa87c7a1e24d781ef4"_ba);
        QCOMPARE(sum(u"sentence-encoder-en.spm"_s),
                 "caac022c9866086962c0e8102d4196a881fa2f1fd57e4cce2906319d50b740bd"_ba);
    }

    void theWholeModelIsTaken() { QVERIFY(EncoderWeights::fromBytes(spanOf(m_model))); }

    void refusesAModelCutShort()
    {
        for (qsizetype size = 0; size <= headerSize + tensors * entrySize; size += 7)
            QVERIFY(isRefused(m_model.first(size)));
        for (qsizetype tensor = 0; tensor < tensors; ++tensor) {
            const auto offset = qFromLittleEndian<quint64>(m_model.constData() + entryOf(tensor) + 48);
            QVERIFY(isRefused(m_model.first(static_cast<qsizetype>(offset))));
            QVERIFY(isRefused(m_model.first(static_cast<qsizetype>(offset) + 1)));
        }
        QVERIFY(isRefused(m_model.chopped(1)) || m_model.size() % headerSize == 0);
    }

    void refusesADamagedHeader_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<quint32>("value");
        QTest::newRow("magic") << 0 << 0U;
        QTest::newRow("version") << 8 << 2U;
        QTest::newRow("no tensors") << 12 << 0U;
        QTest::newRow("a tensor too few") << 12 << 40U;
        QTest::newRow("tensors beyond the file") << 12 << 0xFFFFFFFFU;
        QTest::newRow("tensors to the end of the file") << 12 << 110'630U;
    }

    void refusesADamagedHeader()
    {
        QFETCH(int, offset);
        QFETCH(quint32, value);
        QVERIFY(isRefused(with(offset, value)));
    }

    void refusesADamagedTensor()
    {
        for (qsizetype tensor = 0; tensor < tensors; ++tensor) {
            const qsizetype entry = entryOf(tensor);
            QVERIFY(isRefused(with(entry, 0x58585858U))); // the name
            const auto type = qFromLittleEndian<quint32>(m_model.constData() + entry + 32);
            QVERIFY(isRefused(with(entry + 32, 1 - type)));
            for (const quint32 wrong : {0U, 3U, 0x10000U, 0xFFFFFFFFU}) {
                QVERIFY(isRefused(with(entry + 36, wrong))); // rows
                QVERIFY(isRefused(with(entry + 40, wrong))); // columns
            }
            QVERIFY(isRefused(with(entry + 48, static_cast<quint32>(m_model.size() - 15)))); // offset
            QVERIFY(isRefused(with(entry + 52, 0xFFFFFFFFU)));
        }
    }

    void refusesNumbersThatAreNone()
    {
        for (qsizetype tensor = 0; tensor < tensors; ++tensor) {
            const char* entry = m_model.constData() + entryOf(tensor);
            if (qFromLittleEndian<quint32>(entry + 32) == 0)
                continue;
            const auto offset = static_cast<qsizetype>(qFromLittleEndian<quint64>(entry + 48));
            for (const float wrong :
                 {std::numeric_limits<float>::quiet_NaN(), -std::numeric_limits<float>::infinity(), 1e30F})
                QVERIFY(isRefused(with(offset + 4, std::bit_cast<quint32>(wrong))));
        }
    }

    // What is read must not make the arithmetic overflow, either.
    void survivesTheLargestNumbers()
    {
        QByteArray model = m_model;
        for (qsizetype tensor = 0; tensor < tensors; ++tensor) {
            const char* entry = model.constData() + entryOf(tensor);
            const auto offset = static_cast<qsizetype>(qFromLittleEndian<quint64>(entry + 48));
            const qsizetype count = qFromLittleEndian<quint32>(entry + 36) * qsizetype(1)
                * qFromLittleEndian<quint32>(entry + 40);
            if (qFromLittleEndian<quint32>(entry + 32) == 0) {
                std::fill_n(model.data() + offset, count, char(-128));
                continue;
            }
            for (qsizetype i = 0; i < count; ++i)
                qToLittleEndian(std::bit_cast<quint32>(1000.0F), model.data() + offset + 4 * i);
        }
        const QByteArray pieces = bundledModel(u"sentence-encoder-en.spm"_s);
        const auto encoder = SentenceEncoder::fromBytes(spanOf(model), spanOf(pieces));
        QVERIFY(encoder);
        const auto vectors = encoder->encode({u"We will never sell user data."_s}, Progress());
        QVERIFY(vectors);
        for (const float number : vectors->front())
            QVERIFY(std::isfinite(number) && std::abs(number) <= 1);
    }

    void refusesPiecesThatAreNotTheModels()
    {
        const QByteArray pieces = "\x0A\x07\x0A\x01?\x18\x02\x0A\x03\x0A\x01"
                                  "a"_ba;
        const auto result = SentenceEncoder::fromBytes(spanOf(m_model), spanOf(pieces));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ModelBroken);
    }

private:
    static qsizetype entryOf(qsizetype tensor) { return headerSize + tensor * entrySize; }

    [[nodiscard]] QByteArray with(qsizetype offset, quint32 value) const
    {
        QByteArray model = m_model;
        qToLittleEndian(value, model.data() + offset);
        return model;
    }

    QByteArray m_model;
};

QTEST_GUILESS_MAIN(TestEncoderModel)
#include "tst_encodermodel.moc"
