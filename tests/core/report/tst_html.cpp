// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/claimtexts.h"
#include "tests/core/report/rendered.h"
#include "tests/core/report/samplecomparison.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlIsWellFormedAndSelfContained();
    void quotesDoNotTurnLines();
};

void TestHtml::htmlIsWellFormedAndSelfContained()
{
    const Comparison sample = sampleComparison();
    const QByteArray html = rendered(sample, ReportFormat::Html);
    QXmlStreamReader reader(html);
    QStringList quotes;
    QStringList ids;
    QStringList links;
    QString deleted;
    QString inserted;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = reader.name();
        if (reader.attributes().hasAttribute("id"_L1))
            ids.append(reader.attributes().value("id"_L1).toString());
        if (name == u"a")
            links.append(reader.attributes().value("href"_L1).sliced(1).toString());
        QVERIFY2(name != u"script" && name != u"link" && name != u"img", qPrintable(name.toString()));
        QVERIFY(!reader.attributes().hasAttribute("src"_L1));
        if (name == u"blockquote") {
            QString quote;
            int depth = 1;
            QString change;
            while (depth > 0) {
                const QXmlStreamReader::TokenType token = reader.readNext();
                if (token == QXmlStreamReader::StartElement) {
                    ++depth;
                    if (reader.name() != u"mark")
                        change = reader.name().toString();
                } else if (token == QXmlStreamReader::EndElement) {
                    --depth;
                    if (reader.name() != u"mark") {
                        (change == u"del" ? deleted : inserted) += u'|';
                        change.clear();
                    }
                } else {
                    quote += reader.text();
                    if (change == u"del")
                        deleted += reader.text();
                    if (change == u"ins")
                        inserted += reader.text();
                }
            }
            quotes.append(quote);
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    // Nothing invented, nothing left out: the quotes are the claims.
    QStringList claims = claimTexts(sample);
    claims.sort();
    quotes.sort();
    QCOMPARE(quotes, claims);
    QCOMPARE(ids.size(), sample.findings.size());
    for (const QString& link : std::as_const(links))
        QVERIFY2(ids.contains(link), qPrintable(link));
    QVERIFY(!links.isEmpty());
    QVERIFY2(inserted.contains(u"not |"), qPrintable(inserted));
    QVERIFY2(deleted.contains(u"must"), qPrintable(deleted));
    QVERIFY(!html.contains("http"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
}

void TestHtml::quotesDoNotTurnLines()
{
    Comparison sample = sampleComparison();
    for (Evidence& evidence : sample.findings[1].evidence)
        evidence.reason = u"“<قد>” → “لا” (negation)"_s;
    const QByteArray html = rendered(sample, ReportFormat::Html);
    QVERIFY(html.contains("“<bdi>We will raise the tax, “at once”.</bdi>” → “<bdi>We"));
    const QByteArray reason = "“<bdi>&lt;قد&gt;</bdi>” → “<bdi>لا</bdi>” (negation)"_ba;
    QCOMPARE(html.count(reason), 2);
}

QTEST_APPLESS_MAIN(TestHtml)
#include "tst_html.moc"
