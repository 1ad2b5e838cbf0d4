// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/stemmer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestStemmer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stems_data();
    void stems();
    void moves();
};

void TestStemmer::stems_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    QTest::newRow("en plural") << u"en"_s << u"policies"_s << u"polici"_s;
    QTest::newRow("en singular") << u"en"_s << u"policy"_s << u"polici"_s;
    QTest::newRow("en region") << u"en-GB"_s << u"rigorously"_s << u"rigor"_s;
    QTest::newRow("en number") << u"en"_s << u"3.5%"_s << u"3.5%"_s;
    QTest::newRow("en clitic") << u"en"_s << u"n't"_s << u"n't"_s;
    QTest::newRow("en apostrophe alone") << u"en"_s << u"'"_s << u"'"_s;
    QTest::newRow("de") << u"de"_s << u"verpflichtungen"_s << u"verpflicht"_s;
    QTest::newRow("de umlaut") << u"de-AT"_s << u"häuser"_s << u"haus"_s;
    QTest::newRow("fr") << u"fr"_s << u"engagements"_s << u"engag"_s;
    QTest::newRow("es") << u"es"_s << u"comunidades"_s << u"comun"_s;
    QTest::newRow("ru") << u"ru"_s << u"данными"_s << u"дан"_s;
    QTest::newRow("nb") << u"nb"_s << u"bilene"_s << u"bil"_s;
    QTest::newRow("none for zh") << u"zh"_s << u"国务院"_s << u"国务院"_s;
    QTest::newRow("none for und") << u"und"_s << u"policies"_s << u"policies"_s;
    QTest::newRow("none for empty") << QString() << u"policies"_s << u"policies"_s;
}

void TestStemmer::stems()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    QFETCH(QString, stem);
    Stemmer stemmer(language);
    QCOMPARE(stemmer.stem(word), stem);
    QCOMPARE(stemmer.stem(word), stem); // as remembered
}

void TestStemmer::moves()
{
    Stemmer first(u"en"_s);
    QCOMPARE(first.stem(u"sharing"_s), u"share"_s);
    Stemmer second = std::move(first);
    QCOMPARE(second.stem(u"sharing"_s), u"share"_s);
    second = Stemmer(u"de"_s);
    QCOMPARE(second.stem(u"sharing"_s), u"sharing"_s);
}

QTEST_GUILESS_MAIN(TestStemmer)
#include "tst_stemmer.moc"
