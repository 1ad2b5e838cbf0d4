// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void stringsSurvive_data();
    void stringsSurvive();
    void keepsOrderAndCommas();
};

void TestJsonWriter::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("negative zero") << -0.00001 << QByteArray("0");
    QTest::newRow("one") << 1.0 << QByteArray("1");
    QTest::newRow("ten") << 10.0 << QByteArray("10");
    QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("noise") << 0.1 + 0.2 << QByteArray("0.3");
    QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333");
    QTest::newRow("rounds") << 0.99999 << QByteArray("1");
    QTest::newRow("large") << 1e20 << QByteArray("100000000000000000000");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
}

void TestJsonWriter::numbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, expected);
    JsonWriter json;
    json.number(value);
    QCOMPARE(json.take(), expected + '\n');
}

void TestJsonWriter::stringsSurvive_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes and backslashes") << u"\"a\\b\"\\"_s;
    QTest::newRow("controls") << u"\u0001\b\f\n\r\t\u001F|\u007F"_s;
    QTest::newRow("beyond ASCII") << u"é — “x” 开源 😀 \u2028"_s;
    QTest::newRow("markup") << u"</script>&<"_s;
}

void TestJsonWriter::stringsSurvive()
{
    QFETCH(QString, text);
    JsonWriter json;
    json.beginArray();
    json.string(text);
    json.endArray();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.take(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.array().at(0).toString(), text);
}

void TestJsonWriter::keepsOrderAndCommas()
{
    JsonWriter json;
    json.beginObject();
    json.key("z");
    json.beginArray();
    json.endArray();
    json.key("a");
    json.beginArray();
    json.integer(-1);
    json.boolean(true);
    json.beginObject();
    json.endObject();
    json.number(std::optional<double>());
    json.endArray();
    json.newLine();
    json.key("m");
    json.string(u"x");
    json.newLine();
    json.endObject();
    QCOMPARE(json.take(), QByteArray("{\"z\":[],\"a\":[-1,true,{},null],\n\"m\":\"x\"\n}\n"));
    json.integer(7);
    QCOMPARE(json.take(), QByteArray("7\n"));
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
