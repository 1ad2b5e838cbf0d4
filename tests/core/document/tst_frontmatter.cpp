// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/frontmatter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestFrontMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void isNone_data();
    void isNone();
};

void TestFrontMatter::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fields"); // title|speaker|date|source|language
    QTest::newRow("all")
        << u"---\ntitle: A title\nspeaker: Jane Doe\ndate: 2024-07-23\nsource: memo\nlang: en\n---\n"_s
        << u"A title|Jane Doe|2024-07-23|memo|en"_s;
    QTest::newRow("other names")
        << u"---\nTITLE: A\nAuthor: B\nurl: https://example.org/a#b\nLanguage: de-AT\n---\n"_s
        << u"A|B||https://example.org/a#b|de-AT"_s;
    QTest::newRow("quotes") << u"---\ntitle: \"He said: \\\"No\\\"\" # remark\nspeaker: 'It''s me'\n---\n"_s
                            << u"He said: \"No\"|It's me|||"_s;
    QTest::newRow("typographic") << u"---\ntitle: “Open” (excerpt)\n---\n"_s << u"“Open” (excerpt)||||"_s;
    QTest::newRow("comment") << u"---\n# head\ntitle: A # b\n---\n"_s << u"A||||"_s;
    QTest::newRow("nested")
        << u"---\nredirect_from:\n  - /privacy\n  - /terms\nversions:\n  title: no\ntitle: Yes\n---\n"_s
        << u"Yes||||"_s;
    QTest::newRow("folded") << u"---\ntitle: >\n  long\n  text\ndate: 2020\n---\n"_s << u"||2020||"_s;
    QTest::newRow("list") << u"---\nauthor: [A B, \"C D\"]\n---\n"_s << u"|A B, C D|||"_s;
    QTest::newRow("dots") << u"---\ntitle: A\n...\n"_s << u"A||||"_s;
    QTest::newRow("toml") << u"+++\nversion = \"2.0\"\ntitle = \"A\"\naliases = [\"/a\"]\n[extra]\n+++\n"_s
                          << u"A||||"_s;
    QTest::newRow("first wins") << u"---\nspeaker: A\nauthor: B\n---\n"_s << u"|A|||"_s;
    QTest::newRow("nothing of use") << u"---\nlayout: post\n---\n"_s << u"||||"_s;
    QTest::newRow("no text behind") << u"---\ntitle: A\n---"_s << u"A||||"_s;
}

void TestFrontMatter::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, fields);
    for (const QString& rest : {QString(), u"Body: of text\n---\n"_s}) {
        if (!rest.isEmpty() && !text.endsWith(u'\n'))
            continue;
        const QString whole = text + rest;
        const FrontMatter head = readFrontMatter(whole);
        QCOMPARE((QStringList{head.metadata.title, head.metadata.speaker, head.metadata.date,
                              head.metadata.source, head.language})
                     .join(u'|'),
                 fields);
        QCOMPARE(head.length, text.size());
    }
}

void TestFrontMatter::isNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("text") << u"Title: A\n"_s;
    QTest::newRow("not first") << u"\n---\ntitle: A\n---\n"_s;
    QTest::newRow("rule") << u"---\n\nSome text. It goes on.\n\n---\n"_s;
    QTest::newRow("never closed") << u"---\ntitle: A\n"_s;
    QTest::newRow("empty head") << u"---\n---\nText\n"_s;
    QTest::newRow("longer fence") << u"----\ntitle: A\n----\n"_s;
    QTest::newRow("sentence") << u"---\nWe said this, and more: nothing.\n---\n"_s;
    QTest::newRow("far") << u"---\ntitle: A\n"_s + u"# x\n"_s.repeated(50'000) + u"---\n"_s;
}

void TestFrontMatter::isNone()
{
    QFETCH(QString, text);
    const FrontMatter head = readFrontMatter(text);
    QCOMPARE(head.length, 0);
    QCOMPARE(head.metadata, Metadata());
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
