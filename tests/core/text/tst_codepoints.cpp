// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/codepoints.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void agreesWithUcs4();
};

void TestCodePoints::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("at"); // for every UTF-16 offset, the end included
    QTest::newRow("empty") << QString() << QList<int>{0};
    QTest::newRow("ascii") << u"abc"_s << QList<int>{0, 1, 2, 3};
    QTest::newRow("pair") << u"a😀b"_s << QList<int>{0, 1, 2, 2, 3};
    QTest::newRow("two pairs") << u"😀😀"_s << QList<int>{0, 1, 1, 2, 2};
    QTest::newRow("half") << QString(QChar(0xD83D)) + u"a"_s << QList<int>{0, 1, 2};
    QTest::newRow("wrong order") << QString(QChar(0xDE00)) + QChar(0xD83D) << QList<int>{0, 1, 2};
    QTest::newRow("combining") << u"e\u0301x"_s << QList<int>{0, 1, 2, 3};
}

void TestCodePoints::counts()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, at);
    const CodePoints points(text);
    QList<int> found;
    for (qsizetype i = 0; i <= text.size(); ++i)
        found.append(static_cast<int>(points.at(i)));
    QCOMPARE(found, at);
}

void TestCodePoints::agreesWithUcs4()
{
    const QString text = u"Straße 😀 日本 𝒳𝒴 ende"_s.repeated(50);
    const CodePoints points(text);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == 0 || i == text.size() || !text[i].isLowSurrogate())
            QCOMPARE(points.at(i), text.first(i).toUcs4().size());
    }
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
