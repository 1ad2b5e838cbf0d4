// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/wordpieces.h"
#include "encoderfiles.h"

#include <QTest>
#include <QtEndian>

#include <limits>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

QByteArray field(char tag, const QByteArray& bytes)
{
    return tag + QByteArray(1, static_cast<char>(bytes.size())) + bytes;
}

// One entry of a model file: fields 1 text, 2 score, 3 type.
QByteArray piece(const QByteArray& text, float score, char type = 1)
{
    QByteArray number(4, '\0');
    qToLittleEndian(std::bit_cast<quint32>(score), number.data());
    return field('\x0A', field('\x0A', text) + '\x15' + number + '\x18' + type);
}

const QByteArray unknown = piece("?"_ba, 0, 2);

using Pieces = std::vector<int>;

Pieces pieces(const QByteArray& model, QStringView text)
{
    const auto read = WordPieces::fromBytes(spanOf(model));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return read->pieces(text);
}

bool isRefused(const QByteArray& model)
{
    const auto result = WordPieces::fromBytes(spanOf(model));
    return !result && result.error().code == ErrorCode::ModelBroken;
}

} // namespace

class TestWordPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_model = bundledModel(u"sentence-encoder-en.spm"_s);
        m_pieces = WordPieces::fromBytes(spanOf(m_model));
        QVERIFY(m_pieces);
        QCOMPARE(m_pieces->count(), 8000);
    }

    void agreesWithTheReference()
    {
        for (const ReferenceText& reference : referenceTexts()) {
            Pieces found = m_pieces->pieces(reference.text);
            found.resize(std::min(found.size(), reference.pieces.size())); // those are cut at 128
            QCOMPARE(found, reference.pieces);
        }
    }

    void theHighestSumWins()
    {
        const QByteArray model = unknown + piece("▁"_ba, -1) + piece("a"_ba, -1) + piece("b"_ba, -1)
            + piece("ab"_ba, -1.5F) + piece("▁ab"_ba, -4);
        QCOMPARE(pieces(model, u"ab"), (Pieces{1, 4}));
        QCOMPARE(pieces(model, u"aab"), (Pieces{1, 2, 4}));
        QCOMPARE(pieces(model, u"ba"), (Pieces{1, 3, 2}));
    }

    void ofEqualSumsTheShorterLastPieceWins()
    {
        const QByteArray model =
            unknown + piece("▁"_ba, -1) + piece("a"_ba, -1) + piece("b"_ba, -1) + piece("ab"_ba, -2);
        QCOMPARE(pieces(model, u"ab"), (Pieces{1, 2, 3}));
    }

    void ofEqualPiecesTheLastWins()
    {
        const QByteArray model = unknown + piece("▁a"_ba, -1) + piece("▁a"_ba, -1);
        QCOMPARE(pieces(model, u"a"), (Pieces{2}));
    }

    void unknownCharactersAreOnePiece()
    {
        const QByteArray model = unknown + piece("▁"_ba, -1) + piece("a"_ba, -1);
        QCOMPARE(pieces(model, u"bcd"), (Pieces{1, 0}));
        QCOMPARE(pieces(model, u"bab"), (Pieces{1, 0, 2, 0}));
        QCOMPARE(pieces(model, u"b b"), (Pieces{1, 0, 1, 0}));
        QCOMPARE(pieces(model, u"\U0001F600\U0001F600"), (Pieces{1, 0}));
        const char16_t halves[] = {0xDE00, 'a', 0xD83D, 'a', 0xD83D};
        QCOMPARE(pieces(model, QStringView(halves)), (Pieces{1, 0, 2, 0, 2, 0}));
    }

    void piecesBeyondTheBasicPlane()
    {
        const QByteArray model = unknown + piece("▁"_ba, -1) + piece("\U0001F600"_ba, -1);
        QCOMPARE(pieces(model, u"\U0001F600\U0001F601\U0001F600"), (Pieces{1, 2, 0, 2}));
    }

    void controlAndUnusedPiecesMatchNoText()
    {
        const QByteArray model =
            unknown + piece("<s>"_ba, 0, 3) + piece("x"_ba, 9, 5) + piece("▁"_ba, -1) + piece("y"_ba, -1, 4);
        QCOMPARE(pieces(model, u"<s>xy"), (Pieces{3, 0, 4}));
        QCOMPARE(pieces(model, u"?"), (Pieces{3, 0}));
    }

    void spacesAndForms()
    {
        QCOMPARE(m_pieces->pieces(u""), Pieces{});
        QCOMPARE(m_pieces->pieces(QString()), Pieces{});
        const Pieces expected = m_pieces->pieces(u"We may share");
        QCOMPARE(m_pieces->pieces(u"We\tmay\nshare"), expected);
        QCOMPARE(m_pieces->pieces(u"We\u00A0may\rshare"), expected);
        QCOMPARE(m_pieces->pieces(u"Ｗｅ may share"), expected); // full-width letters
        QVERIFY(m_pieces->pieces(u"We  may share") != expected);
        QVERIFY(m_pieces->pieces(u"we may share") != expected);
        QCOMPARE(m_pieces->pieces(u"caf\u00E9"), m_pieces->pieces(u"cafe\u0301"));
    }

    void veryLongTexts()
    {
        const QString text = u"inflation "_s.repeated(100'000).trimmed();
        QCOMPARE(m_pieces->pieces(text).size(), 100'000U);
        QCOMPARE(m_pieces->pieces(QString(1'000'000, QChar(0x65E5))).size(), 2U);
    }

    void refusesAModelCutShort()
    {
        const QByteArray model = unknown + piece("▁"_ba, -1);
        QVERIFY(!isRefused(model));
        for (qsizetype size = 0; size < model.size(); ++size)
            QVERIFY(isRefused(model.first(size)));
        // What remains of a real one is a model where the cut falls between two pieces.
        for (qsizetype size = 0; size < m_model.size(); size += 97) {
            const auto result = WordPieces::fromBytes(spanOf(m_model.first(size)));
            QVERIFY(!result || result->count() < 8000 || size > 147'400);
        }
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("model");
        const QByteArray fine = unknown + piece("a"_ba, -1);
        QTest::newRow("no unknown piece") << piece("a"_ba, -1);
        QTest::newRow("two unknown pieces") << fine + unknown;
        QTest::newRow("no piece of text") << unknown;
        QTest::newRow("an empty piece") << fine + piece({}, -1);
        QTest::newRow("a piece that is no UTF-8") << fine + piece("\xFF"_ba, -1);
        QTest::newRow("half a surrogate pair") << fine + piece("\xED\xA0\xBD"_ba, -1);
        QTest::newRow("a score that is no number")
            << fine + piece("b"_ba, std::numeric_limits<float>::quiet_NaN());
        QTest::newRow("an infinite score") << fine + piece("b"_ba, std::numeric_limits<float>::infinity());
        QTest::newRow("a piece that is a number") << fine + "\x08\x01"_ba;
        QTest::newRow("a size beyond the file") << fine + "\x0A\xFF\xFF\xFF\xFF\x0F"_ba;
        QTest::newRow("a size of 2^64 - 1") << fine + "\x0A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"_ba;
        QTest::newRow("an endless number") << fine + "\x0A"_ba + QByteArray(20, '\xFF');
        QTest::newRow("a group") << fine + "\x0B\x0C"_ba;
        QTest::newRow("field 0") << fine + "\x02\x01x"_ba;
        QTest::newRow("text") << "old\tnew\nWe will.\tWe may.\n"_ba;
    }

    void refusesDamage()
    {
        QFETCH(QByteArray, model);
        QVERIFY(isRefused(model));
    }

    void otherFieldsAreSkipped()
    {
        const QByteArray model = unknown + piece("▁a"_ba, -1) + "\x12\x02xy"_ba + "\x20\x80\x01"_ba + "\x29"
            + QByteArray(8, 'x') + "\x35" + QByteArray(4, 'x');
        QCOMPARE(pieces(model, u"a"), (Pieces{1}));
    }

private:
    QByteArray m_model;
    Result<WordPieces> m_pieces = std::unexpected(Error{ErrorCode::ModelMissing, {}, {}});
};

QTEST_GUILESS_MAIN(TestWordPieces)
#include "tst_wordpieces.moc"
