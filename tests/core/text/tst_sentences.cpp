// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

/// Fixtures: tests/data/sentences/LANGUAGE.txt holds cases parted by empty lines; a case is its sentences,
/// one a line. The splitter gets the lines joined by a space (by nothing in Chinese and Japanese).
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixtures_data();
    void fixtures();
    void fixtureSizes_data();
    void fixtureSizes();
    void keepsOffsets();
    void emptyAndBlank();
    void unusualInput_data();
    void unusualInput();
    void sameAgain();

private:
    static QString read(const QString& language)
    {
        QFile file(QStringLiteral(PALINODE_TEST_DATA "/sentences/") + language + u".txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll());
    }

    static QStringList languages() { return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"zh"_s, u"ja"_s, u"ar"_s}; }

    static QStringList split(const SentenceSplitter& splitter, const QString& text)
    {
        QStringList sentences;
        for (const TextRange& range : splitter.split(text))
            sentences.append(range.of(text).toString());
        return sentences;
    }

    /// Order, no overlap, only white space between, none at the ends.
    static void verifyContract(const QString& text, const QList<TextRange>& sentences)
    {
        qsizetype at = 0;
        for (const TextRange& sentence : sentences) {
            QVERIFY(sentence.start >= at && sentence.end > sentence.start && sentence.end <= text.size());
            QVERIFY(QStringView(text).sliced(at, sentence.start - at).trimmed().isEmpty());
            QCOMPARE(sentence.of(text).trimmed().size(), sentence.length());
            at = sentence.end;
        }
        QVERIFY(QStringView(text).sliced(at).trimmed().isEmpty());
    }
};

void TestSentences::fixtures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sentences");
    for (const QString& language : languages()) {
        const QStringList cases = read(language).split(u"\n\n"_s, Qt::SkipEmptyParts);
        QVERIFY2(!cases.isEmpty(), qPrintable(language));
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QStringList sentences = cases[i].split(u'\n', Qt::SkipEmptyParts);
            QTest::newRow(qPrintable(u"%1 %2: %3"_s.arg(language).arg(i + 1).arg(sentences.first().left(30))))
                << language << sentences;
        }
    }
}

void TestSentences::fixtures()
{
    QFETCH(QString, language);
    QFETCH(QStringList, sentences);
    const bool spaced = language != u"zh" && language != u"ja";
    const QString text = sentences.join(spaced ? u" "_s : QString());
    const SentenceSplitter splitter(language);
    QCOMPARE(split(splitter, text).join(u"\n| "_s), sentences.join(u"\n| "_s));
    verifyContract(text, splitter.split(text));
}

void TestSentences::fixtureSizes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("least");
    for (const QString& language : languages())
        QTest::newRow(qPrintable(language)) << language << (language == u"en" ? 100 : 15);
}

void TestSentences::fixtureSizes()
{
    QFETCH(QString, language);
    QFETCH(int, least);
    QVERIFY(read(language).split(u'\n', Qt::SkipEmptyParts).size() >= least);
}

void TestSentences::keepsOffsets()
{
    const QString text = u"  One here.   Two\u00a0there!  "_s;
    const QList<TextRange> expected{{2, 11}, {14, 24}};
    QCOMPARE(SentenceSplitter(u"en"_s).split(text), expected);
}

void TestSentences::emptyAndBlank()
{
    const SentenceSplitter splitter(u"en"_s);
    QVERIFY(splitter.split(QString()).isEmpty());
    QVERIFY(splitter.split(u" \n\t "_s).isEmpty());
}

void TestSentences::unusualInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("only punctuation") << u".,;:!?()\"' ... !!! ??? . . . . ."_s;
    QTest::newRow("only openers") << u"((((([[[[ \"\"\"\" “““"_s;
    QTest::newRow("only closers") << u")))))]]]] ”””” »»»» . » . » ."_s;
    QTest::newRow("lone surrogates") << u"A "_s + QChar(0xD800) + u". B "_s + QChar(0xDC00) + u". C."_s;
    QTest::newRow("right to left") << u"\u200fשלום. \u202bمرحبا\u202c. Hello. عالم؟ كلا!"_s;
    QTest::newRow("combining") << u"E\u0301a\u0300. O\u0302. ."_s;
    QTest::newRow("emoji") << u"Fine 👍🏽. Not fine 👎! 👨‍👩‍👧 end."_s;
    QTest::newRow("long token") << QString(100'000, u'x') + u". Y."_s;
    QTest::newRow("abbreviations") << u"Mr. Mr. Mr. Dr. Dr. e.g. i.e. U.S. U.S."_s.repeated(200);
}

void TestSentences::unusualInput()
{
    QFETCH(QString, text);
    for (const QString& language :
         {u"en"_s, u"de"_s, u"fr"_s, u"ja"_s, u"zh"_s, u"ar"_s, u"und"_s, u"xx"_s, QString()})
        verifyContract(text, SentenceSplitter(language).split(text));
}

void TestSentences::sameAgain()
{
    const SentenceSplitter splitter(u"en-GB"_s);
    const QString text = u"Mr. A. B. Smith left. He won. “Why?” she asked. It ended."_s;
    const QList<TextRange> first = splitter.split(text);
    QCOMPARE(splitter.split(u"Something else. In between."_s).size(), 2);
    QCOMPARE(splitter.split(text), first);
    QCOMPARE(first.size(), 4);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
