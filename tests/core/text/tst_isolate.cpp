// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/isolate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestIsolate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isolates_data();
    void isolates();
    void sentences_data();
    void sentences();
};

namespace {

/// The two characters as brackets.
QString shown(QString text)
{
    return text.replace(firstStrongIsolate, u'[').replace(popDirectionalIsolate, u']');
}

} // namespace

void TestIsolate::isolates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("left to right") << u"May 2024, 5 %"_s << u"May 2024, 5 %"_s;
    QTest::newRow("Japanese") << u"安全"_s << u"安全"_s;
    QTest::newRow("Arabic") << u"ميثاق"_s << u"[ميثاق]"_s;
    QTest::newRow("Hebrew among others") << u"the לא word"_s << u"[the לא word]"_s;
    QTest::newRow("beyond the BMP") << u"\U0001E900"_s << u"[\U0001E900]"_s;
}

void TestIsolate::isolates()
{
    QFETCH(const QString, text);
    QTEST(shown(isolated(text)), "expected");
    QCOMPARE(withoutIsolates(isolated(text)), text);
}

void TestIsolate::sentences_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no quote") << u"ميثاق is named now"_s << u"ميثاق is named now"_s;
    QTest::newRow("left to right") << u"“will” → “may”"_s << u"“will” → “may”"_s;
    QTest::newRow("one") << u"“ككل” is named now"_s << u"“[ككل]” is named now"_s;
    QTest::newRow("two") << u"“قد” (possible) → “لا” (negation)"_s
                         << u"“[قد]” (possible) → “[لا]” (negation)"_s;
    QTest::newRow("inside another") << u"“قال “لا” ثم” is gone"_s << u"“[قال “لا” ثم]” is gone"_s;
    QTest::newRow("not closed") << u"“قال is gone"_s << u"“قال is gone"_s;
    QTest::newRow("not opened") << u"قال” is “قد”"_s << u"قال” is “[قد]”"_s;
}

void TestIsolate::sentences()
{
    QFETCH(const QString, sentence);
    const QString isolatedSentence = withQuotesIsolated(sentence);
    QTEST(shown(isolatedSentence), "expected");
    QCOMPARE(withoutIsolates(isolatedSentence), sentence);
}

QTEST_APPLESS_MAIN(TestIsolate)
#include "tst_isolate.moc"
