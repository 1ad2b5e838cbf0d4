// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claims/extractor.h"
#include "core/document/reader.h"
#include "core/text/sentences.h"
#include "tests/examplefiles.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds();
    void languages_data();
    void languages();
    void sentenceNumbers();
    void cuts();
    void cancels();
    void badInput_data();
    void badInput();
    void examples_data();
    void examples();

private:
    static Document read(const QByteArray& bytes, const QString& name = u"x.md"_s,
                         const QString& language = u"en"_s)
    {
        const Progress progress;
        return readDocument(bytes, name, {{}, language}, progress).value_or(Document());
    }

    /// Claims, one a line: kind and text.
    static QString print(const Document& document)
    {
        constexpr std::array kinds{u"sentence", u"clause", u"heading", u"item"};
        const Progress progress;
        QStringList lines;
        for (const Claim& claim : extractClaims(document, progress).claims)
            lines.append(QString(kinds.at(static_cast<std::size_t>(claim.kind))) + u": "_s
                         + claim.range.of(document.text).toString());
        return lines.join(u'\n');
    }

    /// What is wrong with the claims of a document; empty where the promises hold.
    static QString brokenPromise(const Document& document, const Claims& claims)
    {
        const QStringView text = document.text;
        QList<bool> markers(text.size(), false);
        for (const Block& block : document.blocks)
            std::fill(markers.begin() + block.marker.start, markers.begin() + block.marker.end, true);
        const auto isSeparator = [&](qsizetype from, qsizetype to) {
            for (qsizetype i = from; i < to; ++i) {
                if (!text[i].isSpace() && !markers[i])
                    return false;
            }
            return true;
        };
        qsizetype at = 0;
        int sentence = 0;
        for (const Claim& claim : claims.claims) {
            const QString where = u" at %1"_s.arg(claim.range.start);
            if (claim.range.start < at || claim.range.isEmpty() || claim.range.end > text.size())
                return u"order or size"_s + where;
            if (!isSeparator(at, claim.range.start))
                return u"uncovered text before the claim"_s + where;
            if (claim.range.of(text).trimmed().size() != claim.range.length())
                return u"white space at the ends"_s + where;
            if (claim.range.length() > longestClaim)
                return u"too long"_s + where;
            if (claim.block < 0 || claim.block >= document.blocks.size()
                || !document.blocks[claim.block].range.contains(claim.range)
                || document.blocks[claim.block].marker.overlaps(claim.range))
                return u"block"_s + where;
            if (claim.sentence < sentence || claim.sentence > sentence + 1)
                return u"sentence number"_s + where;
            if ((claim.kind == ClaimKind::Heading)
                != (document.blocks[claim.block].kind == BlockKind::Heading))
                return u"heading"_s + where;
            if (claim.range.start > 0 && text[claim.range.start].isLowSurrogate()
                && text[claim.range.start - 1].isHighSurrogate())
                return u"half a character"_s + where;
            sentence = claim.sentence;
            at = claim.range.end;
        }
        return isSeparator(at, text.size()) ? QString() : u"uncovered text at the end"_s;
    }
};

void TestClaims::kinds()
{
    const Document document =
        read("# Our promise\n\n"
             "We will act. We will not wait.\n\n"
             "1. Act now\n2. Tell all. Hide nothing.\n\n"
             "> We shall see.\n\n"
             "There is an ongoing debate about the safety of open models, and my view is that they "
             "will be safer than the alternatives.\n");
    QCOMPARE(print(document),
             u"heading: Our promise\n"
             "sentence: We will act.\n"
             "sentence: We will not wait.\n"
             "item: Act now\n"
             "sentence: Tell all.\n"
             "sentence: Hide nothing.\n"
             "sentence: We shall see.\n"
             "clause: There is an ongoing debate about the safety of open models,\n"
             "clause: and my view is that they will be safer than the alternatives."_s);
}

void TestClaims::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const QString english =
        u"We do not sell any of the data of our users to others, and we do not share it with them."_s;
    QTest::newRow("en") << u"en"_s << english << 2;
    QTest::newRow("en-US") << u"en-US"_s << english << 2;
    QTest::newRow("de") << u"de"_s << u"Das gilt am 23. Mai 1949 z. B. für alle Länder. Es gilt noch immer."_s
                        << 2;
    QTest::newRow("zh") << u"zh"_s << u"国务院对人民负责。总理领导工作。"_s << 2;
    QTest::newRow("ar") << u"ar"_s << u"لماذا؟ لأننا وعدنا بذلك."_s << 2;
}

void TestClaims::languages()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(int, count);
    const Document document = read(text.toUtf8(), u"x.txt"_s, language);
    const Progress progress;
    QCOMPARE(extractClaims(document, progress).claims.size(), count);
}

void TestClaims::sentenceNumbers()
{
    const Document document = read("# A\n\nB is here.\n\nWe do not sell any of the data of our users to "
                                   "others, and we do not share it with "
                                   "them. Done.\n");
    const Progress progress;
    QList<int> numbers;
    for (const Claim& claim : extractClaims(document, progress).claims)
        numbers.append(claim.sentence);
    QCOMPARE(numbers, (QList<int>{0, 1, 2, 2, 3}));
}

void TestClaims::cuts()
{
    const Progress progress;
    const Document words = read(QByteArray("word ").repeated(2000), u"x.txt"_s);
    const Claims atSpaces = extractClaims(words, progress);
    QCOMPARE(atSpaces.cuts, 2);
    QCOMPARE(atSpaces.claims.size(), 3);
    QCOMPARE(brokenPromise(words, atSpaces), QString());
    for (const Claim& claim : atSpaces.claims)
        QVERIFY(claim.range.of(words.text).endsWith(u"word"));

    const Document solid = read(u"a"_s.toUtf8() + u"😀"_s.repeated(5000).toUtf8(), u"x.txt"_s);
    const Claims anywhere = extractClaims(solid, progress);
    QCOMPARE(brokenPromise(solid, anywhere), QString());
    QCOMPARE(anywhere.cuts, 2);

    const Document fits = read(QByteArray(longestClaim, 'x'), u"x.txt"_s);
    QCOMPARE(extractClaims(fits, progress).cuts, 0);
    const Document heading = read("# " + QByteArray(longestClaim + 1, 'x') + "\n\nText.\n");
    QCOMPARE(extractClaims(heading, progress).cuts, 1);
}

void TestClaims::cancels()
{
    const Document document = read(QByteArray("We will act.\n\n").repeated(2000));
    Progress progress;
    progress.cancel();
    QVERIFY(extractClaims(document, progress).claims.size() < 1000);
    const Document oneBlock = read(QByteArray("We will act. ").repeated(2000));
    QVERIFY(extractClaims(oneBlock, progress).claims.size() < 1000);
    const Progress running;
    QCOMPARE(extractClaims(oneBlock, running).claims.size(), 2000);
}

void TestClaims::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("punctuation") << QByteArray("... !? ;;; ((( \"\"\" )))");
    QTest::newRow("one word") << QByteArray("x");
    QTest::newRow("right to left") << u"\u202bשלום לכולם. נחזור.\u202c\n\nمرحبا بكم! هل نعود؟"_s.toUtf8();
    QTest::newRow("combining") << u"E\u0301a\u0300o\u0302 u\u0308. Z\u0335\u0321\u0322x."_s.toUtf8();
    QTest::newRow("zero width") << u"a\u200bb\u200c.\ufeff C\u2060d."_s.toUtf8();
    QTest::newRow("mixed line ends") << QByteArray("One.\r\nTwo.\rThree.\n\n\r\nFour.\f\fFive.");
    QTest::newRow("a long line") << QByteArray("We will act, and they will not; so it is. ").repeated(50'000);
    QTest::newRow("many lines") << QByteArray("Act\n").repeated(100'000);
    QTest::newRow("no spaces") << QByteArray(1'000'000, 'x');
    QTest::newRow("points") << QByteArray(". ").repeated(200'000);
    QTest::newRow("semicolons") << QByteArray("a b c d e f; ").repeated(100'000);
    QTest::newRow("abbreviations") << QByteArray("Mr. \xC2\xBB ").repeated(100'000);
    QTest::newRow("open quotes") << QByteArray("\"We will. (").repeated(50'000);
}

void TestClaims::badInput()
{
    QFETCH(QByteArray, bytes);
    const Progress progress;
    for (const QString& name : {u"x.txt"_s, u"x.md"_s}) {
        for (const QString& language : {u"en"_s, u"fr"_s}) {
            const Document document = read(bytes, name, language);
            QVERIFY(!document.blocks.isEmpty());
            const Claims claims = extractClaims(document, progress);
            QVERIFY(!claims.claims.isEmpty());
            QCOMPARE(brokenPromise(document, claims), QString());
        }
    }
}

void TestClaims::examples_data()
{
    addExampleFiles();
}

void TestClaims::examples()
{
    QFETCH(QString, path);
    const Progress progress;
    const Document document = readDocument(path, {}, progress).value_or(Document());
    const Claims claims = extractClaims(document, progress);
    QVERIFY(claims.claims.size() >= document.blocks.size());
    QCOMPARE(brokenPromise(document, claims), QString());
    QCOMPARE(claims.cuts, 0);
    const Claims again = extractClaims(document, progress);
    QVERIFY(again.claims == claims.claims);

    // A sentence alone is that one sentence again: nothing in the splitting hangs on its neighbours.
    const SentenceSplitter splitter(document.language);
    for (qsizetype i = 0; i < claims.claims.size();) {
        qsizetype last = i;
        while (last + 1 < claims.claims.size()
               && claims.claims[last + 1].sentence == claims.claims[i].sentence)
            ++last;
        const TextRange sentence{claims.claims[i].range.start, claims.claims[last].range.end};
        if (claims.claims[i].kind != ClaimKind::Heading) {
            const QList<TextRange> alone = splitter.split(sentence.of(document.text));
            const QList<TextRange> whole{{0, sentence.length()}};
            QVERIFY2(alone == whole, qPrintable(sentence.of(document.text).toString()));
        }
        i = last + 1;
    }
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
