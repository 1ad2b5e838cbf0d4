// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/names.h"

#include <QTest>

using namespace palinode;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndNumbers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing") << u"en"_s << u""_s << QStringList{};
        QTest::newRow("no name") << u"en"_s << u"We will never sell it."_s << QStringList{};
        QTest::newRow("a sentence's first word is none")
            << u"en"_s << u"Congress may act."_s << QStringList{};
        QTest::newRow("amid a sentence") << u"en"_s << u"We asked Congress and the White House."_s
                                         << QStringList{u"congress"_s, u"white"_s, u"house"_s};
        QTest::newRow("the second sentence opens too")
            << u"en"_s << u"It failed. Congress acted? Then Texas did."_s << QStringList{u"texas"_s};
        QTest::newRow("so does what is quoted, and what a colon announces")
            << u"en"_s << u"He said: “Nothing” and “ Nobody”, then: Go, Anna"_s << QStringList{u"anna"_s};
        QTest::newRow("a number before it is no word")
            << u"en"_s << u"1) Users pay $1,000.50 or 5%."_s << QStringList{u"1"_s, u"1,000.50"_s, u"5%"_s};
        QTest::newRow("clitics are none") << u"en"_s << u"we said I'D go"_s << QStringList{u"i"_s};
        QTest::newRow("beyond ASCII") << u"fr"_s << u"avec l'Égypte"_s << QStringList{u"égypte"_s};
        QTest::newRow("nouns of German are none, numbers are")
            << u"de-AT"_s << u"Die Regierung zahlt 20 Euro."_s << QStringList{u"20"_s};
        QTest::newRow("a script without capitals") << u"ar"_s << u"قال الرئيس ذلك"_s << QStringList{};
    }
    void namesAndNumbers()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QFETCH(const QStringList, names);
        const QList<Word> words = splitWords(text);
        QStringList found;
        for (const std::size_t name : namesAmong(text, words, language))
            found.append(words.at(static_cast<qsizetype>(name)).folded);
        QCOMPARE(found, names);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
