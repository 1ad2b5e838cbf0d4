// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/encoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void agreesWithQt();
};

void TestEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("empty") << QByteArray() << QString() << u"UTF-8"_s;
    QTest::newRow("ascii") << QByteArray("We will.\n") << u"We will.\n"_s << u"UTF-8"_s;
    QTest::newRow("utf-8") << u"Größe 日本 😀"_s.toUtf8() << u"Größe 日本 😀"_s << u"UTF-8"_s;
    QTest::newRow("utf-8 mark") << QByteArray("\xEF\xBB\xBFHi") << u"Hi"_s << u"UTF-8"_s;
    QTest::newRow("utf-8 mark alone") << QByteArray("\xEF\xBB\xBF") << QString() << u"UTF-8"_s;
    QTest::newRow("utf-16le") << hex("fffe4800e400") << u"Hä"_s << u"UTF-16LE"_s;
    QTest::newRow("utf-16be") << hex("feff004800e4") << u"Hä"_s << u"UTF-16BE"_s;
    QTest::newRow("utf-16 pair") << hex("feffd83dde00") << u"😀"_s << u"UTF-16BE"_s;
    QTest::newRow("utf-16 mark alone") << hex("fffe") << QString() << u"UTF-16LE"_s;
    QTest::newRow("line ends") << u"a\rb\r\nc\nd\u0085e\u2028f\u2029g\x0Ch\x0Bi\r\r\n"_s.toUtf8()
                               << u"a\nb\nc\nd\ne\nf\ng\nh\ni\n\n"_s << u"UTF-8"_s;
    QTest::newRow("dos end of file") << QByteArray("a\r\n\x1A") << u"a\n"_s << u"UTF-8"_s;
    QTest::newRow("tab stays") << QByteArray("a\tb") << u"a\tb"_s << u"UTF-8"_s;
}

void TestEncoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
}

void TestEncoding::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("offset");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, int offset) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << QString::number(offset);
    };
    row("nul", hex("6162006364"), ErrorCode::FileIsBinary, 2);
    row("control", QByteArray("abc\x07"), ErrorCode::FileIsBinary, 3);
    row("escape", QByteArray("\x1B[0m"), ErrorCode::FileIsBinary, 0);
    row("delete", QByteArray("a\x7F"), ErrorCode::FileIsBinary, 1);
    row("inner end of file",
        QByteArray("a\x1A"
                   "b"),
        ErrorCode::FileIsBinary, 1);
    row("nul behind mark", hex("efbbbf7800"), ErrorCode::FileIsBinary, 4);
    row("binary weighs more", hex("ff7800"), ErrorCode::FileIsBinary, 2);
    row("latin-1", QByteArray("caf\xE9 au lait"), ErrorCode::EncodingUnknown, 3);
    row("at the end", QByteArray("caf\xE9"), ErrorCode::EncodingUnknown, 3);
    row("lone trail", QByteArray("a\x80"), ErrorCode::EncodingUnknown, 1);
    row("overlong slash", QByteArray("\xC0\xAF"), ErrorCode::EncodingUnknown, 0);
    row("overlong of three", QByteArray("ab\xE0\x80\x80"), ErrorCode::EncodingUnknown, 2);
    row("overlong of four", QByteArray("\xF0\x80\x80\x80"), ErrorCode::EncodingUnknown, 0);
    row("surrogate", QByteArray("\xED\xA0\x80"), ErrorCode::EncodingUnknown, 0);
    row("beyond unicode", QByteArray("\xF4\x90\x80\x80"), ErrorCode::EncodingUnknown, 0);
    row("cut short", QByteArray("ab\xE2\x82"), ErrorCode::EncodingUnknown, 2);
    row("late", QByteArray(100'000, 'a') + '\xFF', ErrorCode::EncodingUnknown, 100'000);
    row("utf-16 odd", hex("fffe480078"), ErrorCode::EncodingUnknown, 4);
    row("utf-16 lone high", hex("feff0048d83d"), ErrorCode::EncodingUnknown, 4);
    row("utf-16 lone low", hex("feffde000048"), ErrorCode::EncodingUnknown, 2);
    row("utf-16 nul", hex("feff00480000"), ErrorCode::FileIsBinary, 4);
    row("utf-32", hex("fffe000048000000"), ErrorCode::EncodingUnknown, 0);
    row("utf-16 without mark", hex("48006900"), ErrorCode::FileIsBinary, 1);
}

void TestEncoding::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, offset);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(static_cast<int>(decoded.error().code), code);
    QCOMPARE(decoded.error().detail, offset);
}

/// Every code point that is no control character goes through unchanged.
void TestEncoding::agreesWithQt()
{
    for (char32_t c = 0xA0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
        if (QChar::isSurrogate(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF)
            continue;
        const QString text = u"x"_s + QString::fromUcs4(&c, 1) + u"y"_s;
        const Result<DecodedText> decoded = decodeText(text.toUtf8());
        QVERIFY2(decoded, qPrintable(QString::number(c, 16)));
        QCOMPARE(decoded->text, text);
    }
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
