// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void sentencesDiffer();
};

void TestErrorText::sentences_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        QTest::addRow("code %d", code) << code;
}

void TestErrorText::sentences()
{
    QFETCH(int, code);
    for (const QString& detail : {QString(), u"12"_s, u"two\nlines"_s}) {
        const QString text = errorText({static_cast<ErrorCode>(code), u"file.txt"_s, detail});
        QVERIFY2(text.size() > 10 && text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(text.front().isUpper(), qPrintable(text));
        QVERIFY2(!text.contains(u'\n') && !text.contains(u'%') && !text.contains(u"file.txt"),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"()") && !text.contains(u".."), qPrintable(text));
    }
}

void TestErrorText::sentencesDiffer()
{
    QSet<QString> texts;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        texts.insert(errorText({static_cast<ErrorCode>(code), {}, u"12"_s}));
    QCOMPARE(texts.size(), static_cast<int>(ErrorCode::Cancelled) + 1);
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
