// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/readers.h"
#include "tests/core/document/printblocks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void text();
    void deepNesting();
    void cancels();

private:
    static Document read(const QString& source)
    {
        const Progress progress;
        Result<Document> document = MarkdownReader().read(source.toUtf8(), progress);
        return document ? *document : Document();
    }
};

void TestMarkdown::blocks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("headings") << u"# One\n\nTwo\n===\n\n### Three ###\n"_s << u"H1 One\nH1 Two\nH3 Three"_s;
    QTest::newRow("heading attributes") << u"## One {#one}\n## Two {: .x}\n"_s << u"H2 One\nH2 Two"_s;
    QTest::newRow("numbered heading") << u"## 1. Terms\n"_s << u"H2[1.] Terms"_s;
    QTest::newRow("soft break") << u"one\ntwo  \nthree\\\nfour\n"_s << u"P one two three four"_s;
    QTest::newRow("soft break in chinese") << u"国务院\n对人民负责\n"_s << u"P 国务院对人民负责"_s;
    QTest::newRow("emphasis") << u"*a* **b** ~~c~~ `d e` <b>f</b>\n"_s << u"P a b d e f"_s;
    QTest::newRow("bold heading") << u"**Who we are**\n\nText **bold**.\n\n**All bold.**\n"_s
                                  << u"H2 Who we are\nP Text bold.\nP All bold."_s;
    QTest::newRow("bullets") << u"* a\n* b\n  - c\n* d\n"_s << u"L1[•] a\nL1[•] b\nL2[•] c\nL1[•] d"_s;
    QTest::newRow("ordered") << u"3. a\n4. b\n\n1) c\n"_s << u"L1[3.] a\nL1[4.] b\nL1[1)] c"_s;
    QTest::newRow("loose item") << u"- a\n\n  more\n\n- b\n"_s << u"L1[•] a\nL1 more\nL1[•] b"_s;
    QTest::newRow("quote") << u"> a\n> b\n>\n>> c\n"_s << u"Q1 a b\nQ2 c"_s;
    QTest::newRow("code") << u"```\none\ntwo\n\nthree\n```\n"_s << u"P one two\nP three"_s;
    QTest::newRow("table") << u"| A | B |\n|---|---|\n| c *d* | e |\n| | |\n"_s << u"L1 A | B\nL1 c d | e"_s;
    QTest::newRow("table of sentences")
        << u"| A | B |\n|---|---|\n| We collect it (see below.) | We keep it. |\n| c | |\n"_s
        << u"L1 A\nL1 B\nL1 We collect it (see below.)\nL1 We keep it.\nL1 c"_s;
    QTest::newRow("single tildes") << u"CO~2~ rises by ~*5*~ units, ~~not 6~~ at all.\n"_s
                                   << u"P CO~2~ rises by ~5~ units, at all."_s;
    QTest::newRow("a year is no list") << u"1986. A great year.\n"_s << u"P 1986. A great year."_s;
    QTest::newRow("struck") << u"We ~~will never~~ may sell it. It is ~~not~~, we say. ~~All gone.~~\n"_s
                            << u"P We may sell it. It is, we say."_s;
    QTest::newRow("footnote") << u"As said.[^1] And[^b] so [^c].\n\n[^1]: The *first* note,\n  and more.\n"
                                 "[^b]: https://example.org\n\nThe end.\n"_s
                              << u"P As said. And so [^c].\nP The end.\nP The first note, and more.\n"
                                 "P https://example.org"_s;
    QTest::newRow("footnote of two paragraphs")
        << u"A.[^x]\n\n[^x]: One.\n\n    Two.\n\nB.\n"_s << u"P A.\nP B.\nP One.\nP Two."_s;
    QTest::newRow("footnote in code")
        << u"`a[^1]` b[^1]\n\n```\n[^1]: c\n```\n\n[^1]: Note.\n"_s << u"P a[^1] b\nP [^1]: c\nP Note."_s;
    QTest::newRow("no footnote") << u"A [^1] b.\n"_s << u"P A [^1] b."_s;
    QTest::newRow("deep items") << u"a\n\n    * [DNT](https://example.org) b\n    * c\n"_s
                                << u"P a\nL1[•] DNT b\nL1[•] c"_s;
    QTest::newRow("link") << u"See [our *terms*](https://example.org/x \"t\") and <https://example.org>.\n"_s
                          << u"P See our terms and https://example.org."_s;
    QTest::newRow("reference link") << u"See [terms][t].\n\n[t]: https://example.org\n"_s
                                    << u"P See terms.\nP [t]: https://example.org"_s;
    QTest::newRow("link definitions")
        << u"See [terms][t] and [a_b].\n\n[t]: https://example.org/a_b_c \"Ours\"\n[a_b]: <x.md>\nEnd.\n"_s
        << u"P See terms and a_b.\nP [t]: https://example.org/a_b_c\nP [a_b]: <x.md>\nP End."_s;
    QTest::newRow("no link definitions")
        << u"As he said\n[t]: no one knows\n\n[//]: # (draft)\n\n```\n[t]: x\n```\n\n[t]: two words here\n"_s
        << u"P As he said [t]: no one knows\nP [t]: x\nP [t]: two words here"_s;
    QTest::newRow("template link") << u"[Write]({{ site.mail }}) to {{ site.name }}.\n"_s
                                   << u"P Write to {{ site.name }}."_s;
    QTest::newRow("image") << u"![A chart](c.png) shows it.\n"_s << u"P A chart shows it."_s;
    QTest::newRow("entities") << u"A&nbsp;&amp; B &mdash; C&#8217;s &#x201C;d&rdquo; &unknown;\n"_s
                              << u"P A\u00a0& B — C’s “d” &unknown;"_s;
    QTest::newRow("comment") << u"a\n\n<!-- hidden -->\n\nb <!-- too --> c\n"_s << u"P a\nP b c"_s;
    QTest::newRow("html block")
        << u"<div class=\"x\">\n<p>One &amp; two</p>\n<script>var a;</script>\n</div>\n\nb\n"_s
        << u"P One & two\nP b"_s;
    QTest::newRow("unclosed html") << u"<div\n"_s << u"P <div"_s;
    QTest::newRow("line break tag") << u"a<br>b<br/>c\n"_s << u"P a b c"_s;
    QTest::newRow("rule") << u"a\n\n---\n\nb\n"_s << u"P a\nP b"_s;
    QTest::newRow("legal paragraphs") << u"(1) Every person.\n\n(2) No person.\n\n(see below) text\n"_s
                                      << u"P[(1)] Every person.\nP[(2)] No person.\nP (see below) text"_s;
    QTest::newRow("escapes") << u"\\*not\\* \\# a\n"_s << u"P *not* # a"_s;
    QTest::newRow("task list") << u"- [x] done\n- [ ] open\n"_s << u"L1[•] done\nL1[•] open"_s;
    QTest::newRow("front matter") << u"---\ntitle: T\n---\nText\n"_s << u"P Text"_s;
    QTest::newRow("empty item") << u"-\n- a\n"_s << u"L1[•] a"_s;
    QTest::newRow("nothing") << u"\n\n"_s << QString();
}

void TestMarkdown::blocks()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const Document document = read(source);
    QCOMPARE(printBlocks(document), expected);
    QCOMPARE(brokenPromise(document), QString());
}

void TestMarkdown::text()
{
    const Document document = read(u"---\ntitle: T\nlang: en\n---\n# A\n\nb\nc\n\n1. d\n2. e\n\nf\n"_s);
    QCOMPARE(document.text, u"A\n\nb c\n\n1. d\n2. e\n\nf"_s);
    QCOMPARE(document.metadata.title, u"T"_s);
    QCOMPARE(document.language, u"en"_s);
}

void TestMarkdown::deepNesting()
{
    const Document quotes = read(u">"_s.repeated(20'000) + u" deep\n"_s);
    QCOMPARE(brokenPromise(quotes), QString());
    QVERIFY(quotes.text.contains(u"deep"_s));
    QVERIFY(quotes.blocks.last().level <= 32);
    const Document brackets = read(u"["_s.repeated(50'000) + u"*a "_s.repeated(50'000));
    QCOMPARE(brokenPromise(brackets), QString());
    QVERIFY(!brackets.text.isEmpty());
}

void TestMarkdown::cancels()
{
    Progress progress;
    progress.cancel();
    const Result<Document> document = MarkdownReader().read("# A\n\nb\n", progress);
    QVERIFY(!document);
    QCOMPARE(static_cast<int>(document.error().code), static_cast<int>(ErrorCode::Cancelled));
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
