// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void kinds();
    void ranges();
    void contract_data();
    void contract();
    void folds_data();
    void folds();
    void foldsTwiceTheSame_data() { folds_data(); }
    void foldsTwiceTheSame();

private:
    static QString print(const QString& text)
    {
        QStringList words;
        for (const Word& word : splitWords(text))
            words.append(word.folded);
        return words.join(u'|');
    }
};

void TestWords::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"We will never sell user data."_s << u"we|will|never|sell|user|data"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("punctuation") << u"... -- !?"_s << QString();
    QTest::newRow("negation") << u"We don't and didn't."_s << u"we|do|n't|and|did|n't"_s;
    QTest::newRow("curly") << u"We don’t"_s << u"we|do|n't"_s;
    QTest::newRow("capitals") << u"DON'T"_s << u"do|n't"_s;
    QTest::newRow("irregular") << u"can't won't shan't"_s << u"can|n't|will|n't|shall|n't"_s;
    QTest::newRow("possessive") << u"Meta's and users' data, it's"_s << u"meta|and|users|data|it"_s;
    QTest::newRow("clitics") << u"we'll they're I've she'd I'm"_s << u"we|'ll|they|'re|i|'ve|she|'d|i|'m"_s;
    QTest::newRow("inner apostrophe") << u"o'clock O'Brien"_s << u"o'clock|o'brien"_s;
    QTest::newRow("quotes") << u"'tis ‘so’ \"it\""_s << u"tis|so|it"_s;
    QTest::newRow("hyphens") << u"open-source multi‑year"_s << u"open|source|multi|year"_s;
    QTest::newRow("numbers") << u"3.5% of 1,234,567.89 and 5."_s << u"3.5%|of|1,234,567.89|and|5"_s;
    QTest::newRow("fraction") << u"4-1/4 to 4½"_s << u"4|1|4|to|4|1/2"_s;
    QTest::newRow("digits and letters") << u"37signals COVID-19 4th"_s << u"37|signals|covid|19|4|th"_s;
    QTest::newRow("umlauts") << u"Straße ÄRGER Éa"_s << u"straße|ärger|éa"_s;
    QTest::newRow("combining") << u"E\u0301a"_s << u"éa"_s;
    QTest::newRow("ligature") << u"ﬁnal ｆｕｌｌ"_s << u"final|full"_s;
    QTest::newRow("soft hyphen") << u"infor\u00admation"_s << u"information"_s;
    QTest::newRow("cyrillic") << u"Мы не продаём"_s << u"мы|не|продаём"_s;
    QTest::newRow("arabic") << u"نحن لا نبيعُ"_s << u"نحن|لا|نبيعُ"_s;
    QTest::newRow("arabic stretched") << u"محـــمد"_s << u"محمد"_s;
    QTest::newRow("arabic digits") << u"٣٫٥٪ و ١٢"_s << u"3.5%|و|12"_s;
    QTest::newRow("full width") << u"３．５％"_s << u"3.5%"_s;
    QTest::newRow("chinese") << u"国务院对人民负责。"_s << u"国务院|对|人民|负责"_s;
    QTest::newRow("japanese") << u"データを販売。"_s << u"データ|を|販売"_s;
    QTest::newRow("thai") << u"เราไม่ขายข้อมูล"_s << u"เรา|ไม่|ขาย|ข้อมูล"_s;
    QTest::newRow("korean") << u"우리는 판매하지 않습니다"_s << u"우리는|판매하지|않습니다"_s;
    QTest::newRow("mixed scripts") << u"GitHub不会出售"_s << u"github|不会|出售"_s;
    QTest::newRow("elision") << u"l'État d’une qu'il aujourd'hui"_s << u"l'|état|d'|une|qu'|il|aujourd'hui"_s;
    QTest::newRow("beyond the basic plane") << u"𝐀𝐁 😀 x"_s << u"ab|x"_s;
}

void TestWords::splits()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(print(text), words);
}

void TestWords::kinds()
{
    QString kinds;
    for (const Word& word : splitWords(u"We can't lose 5% or ½"_s))
        kinds += word.kind == WordKind::Word ? u'w' : word.kind == WordKind::Number ? u'#' : u'c';
    QCOMPARE(kinds, u"wwcw#w#"_s);
}

void TestWords::ranges()
{
    const QString text = u"I can’t; Meta’s won't, 3.5% l'eau"_s;
    QStringList pieces;
    for (const Word& word : splitWords(text))
        pieces.append(word.range.of(text).toString());
    QCOMPARE(pieces.join(u'|'), u"I|can|’t|Meta|wo|n't|3.5%|l'|eau"_s);
}

void TestWords::contract_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("apostrophes") << u"' '' a' 'b a'b'c n't 't 's s's"_s;
    QTest::newRow("surrogates") << QString(QChar(0xD800)) + u"a"_s + QChar(0xDC00) + u"'s"_s;
    QTest::newRow("marks") << u"\u0301\u0301a\u0301'\u0301b"_s;
    QTest::newRow("numbers") << u"1. 2, 3.% 4,,5 .6 %7 8.9.10"_s;
    QTest::newRow("mixed") << u"日本語abc한글ไทย123٤٥'s"_s;
    QTest::newRow("long") << QString(50'000, u'a') + u" "_s + QString(50'000, u'日');
}

void TestWords::contract()
{
    QFETCH(QString, text);
    qsizetype at = 0;
    qsizetype counted = 0;
    for (const Word& word : splitWords(text)) {
        QVERIFY(word.range.start >= at && word.range.end > word.range.start && word.range.end <= text.size());
        QVERIFY(!word.folded.isEmpty());
        at = word.range.end;
        counted += word.kind != WordKind::Clitic;
    }
    QCOMPARE(countWords(text), counted);
}

void TestWords::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case and space") << u"  We   WILL\n\tnot \u00a0go "_s << u"we will not go"_s;
    QTest::newRow("quotes") << u"“We’ve” ‘so’ „da“"_s << u"\"we've\" 'so' \"da\""_s;
    QTest::newRow("hyphen") << u"mortgage‑backed"_s << u"mortgage-backed"_s;
    QTest::newRow("ligature") << u"ﬁnal ½"_s << u"final 1⁄2"_s;
    QTest::newRow("composed") << u"E\u0301"_s << u"é"_s;
    QTest::newRow("invisible") << u"in\u00adfor\u200bmation\ufeff"_s << u"information"_s;
    QTest::newRow("punctuation stays") << u"No, never!"_s << u"no, never!"_s;
    QTest::newRow("empty") << u" \n "_s << QString();
}

void TestWords::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldText(text), folded);
}

void TestWords::foldsTwiceTheSame()
{
    QFETCH(QString, folded);
    QCOMPARE(foldText(folded), folded);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
