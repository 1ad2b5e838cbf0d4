// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/pdfsample.h"
#include "tests/core/report/pdftools.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace palinode;
using namespace Qt::StringLiterals;

/// What the file holds beside its pages: links, outline, facts and dates.
class TestPdfStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pageNumbersAndLinks();
    void outline();
    void facts();
    void sourceDate();

private:
    PdfTools m_tools;
};

void TestPdfStructure::initTestCase()
{
    QVERIFY(m_tools.areThere());
    qunsetenv("SOURCE_DATE_EPOCH");
}

void TestPdfStructure::pageNumbersAndLinks()
{
    const Comparison comparison = pdfSample(manyRows(120), u"en"_s);
    const QByteArray pdf = renderedPdf(comparison);
    const QStringList pages = m_tools.text(pdf).split(u'\f', Qt::SkipEmptyParts);
    static const QRegularExpression entry(u"^p\\. (\\d+)\n“(Claim \\d+) "_s,
                                          QRegularExpression::MultilineOption);
    QList<int> numbers;
    for (const QRegularExpressionMatch& match : entry.globalMatch(pages[0] + pages[1] + pages[2])) {
        const int page = match.captured(1).toInt();
        QVERIFY2(pages[page - 1].contains(u'\n' + match.captured(2) + u' '), qPrintable(match.captured()));
        numbers.append(page);
    }
    QCOMPARE(numbers.size(), 10);

    const QJsonObject objects = m_tools.json(pdf, u"qpdf"_s)[u"qpdf"].toArray().at(1).toObject();
    const QJsonArray pageList = m_tools.json(pdf, u"pages"_s)[u"pages"].toArray();
    QList<int> targets;
    for (const auto& page : pageList) {
        const auto object = [&](const QJsonValue& reference) {
            return objects[u"obj:"_s + reference.toString()][u"value"];
        };
        const QJsonValue annotations = object(page[u"object"])[u"/Annots"];
        for (const auto& reference : (annotations.isArray() ? annotations : object(annotations)).toArray()) {
            const QJsonValue link = object(reference);
            QCOMPARE(link[u"/Subtype"].toString(), u"/Link"_s);
            for (qsizetype i = 0; i < pageList.size(); ++i) {
                if (pageList[i][u"object"] == link[u"/Dest"][0])
                    targets.append(int(i) + 1);
            }
        }
    }
    QCOMPARE(targets, numbers);
}

void TestPdfStructure::outline()
{
    const QJsonArray entries =
        m_tools.json(renderedPdf(pdfSample(exampleRows(), u"en"_s)), u"outlines"_s)[u"outlines"].toArray();
    const auto titles = [](const QJsonArray& list) {
        QStringList result;
        for (const auto& entry : list)
            result.append(entry[u"title"].toString());
        return result;
    };
    QCOMPARE(titles(entries),
             QStringList({u"Summary"_s, u"Shifts"_s, u"How this was made"_s, u"Side by side"_s}));
    const QJsonArray kinds = entries[1][u"kids"].toArray();
    const QStringList names = titles(kinds);
    QCOMPARE(names.size(), 4);
    QVERIFY2(names[0].endsWith(u" Reversed (1)"_s), qPrintable(names[0]));
    QVERIFY2(names[3].endsWith(u" New (4)"_s), qPrintable(names[3]));
    QCOMPARE(kinds[3][u"kids"].toArray().size(), 4);
    QCOMPARE(kinds[3][u"kids"][0][u"title"].toString(),
             u"I don’t think that our thinking has particularly changed on this."_s);
    QCOMPARE(entries[0][u"destpageposfrom1"].toInt(), 1);
    QCOMPARE(entries[3][u"destpageposfrom1"].toInt(), 2);
}

void TestPdfStructure::facts()
{
    const QByteArray pdf = renderedPdf(pdfSample(exampleRows(), u"en-GB"_s));
    const QString info = QString::fromUtf8(m_tools.run(u"pdfinfo"_s, {m_tools.save(pdf)}));
    for (const QString& line :
         {u"Title:           Then and now: Mark Zuckerberg"_s, u"Subject:         Statement comparison"_s,
          u"Author:          Palinode"_s, u"Keywords:        Mark Zuckerberg"_s})
        QVERIFY2(info.contains(line), qPrintable(info));
    QVERIFY2(!info.contains(u"Date:"_s), qPrintable(info));
    const QJsonObject objects = m_tools.json(pdf, u"qpdf"_s)[u"qpdf"].toArray().at(1).toObject();
    const QString root = objects[u"trailer"][u"value"][u"/Root"].toString();
    QCOMPARE(objects[u"obj:"_s + root][u"value"][u"/Lang"].toString(), u"u:en-GB"_s);
    const QByteArray metadata = m_tools.run(u"pdfinfo"_s, {u"-meta"_s, m_tools.save(pdf)});
    QVERIFY2(metadata.contains("Then and now: Mark Zuckerberg"), metadata.constData());
    QVERIFY2(!metadata.contains("CreateDate"), metadata.constData());
}

void TestPdfStructure::sourceDate()
{
    qputenv("SOURCE_DATE_EPOCH", "1763812800"); // 22 November 2025, noon
    const QByteArray pdf = renderedPdf(pdfSample(exampleRows(), u"en"_s));
    qunsetenv("SOURCE_DATE_EPOCH");
    const QString info = QString::fromUtf8(m_tools.run(u"pdfinfo"_s, {u"-isodates"_s, m_tools.save(pdf)}));
    QVERIFY2(info.contains(u"CreationDate:    2025-11-22T12:00:00Z"_s), qPrintable(info));
    QVERIFY2(info.contains(u"ModDate:         2025-11-22T12:00:00Z"_s), qPrintable(info));
    QVERIFY(m_tools.run(u"pdfinfo"_s, {u"-meta"_s, m_tools.save(pdf)})
                .contains("<xmp:CreateDate>2025-11-22T12:00:00Z<"));
    QVERIFY(m_tools.text(pdf).contains(u"Palinode " PALINODE_VERSION " · 22 November 2025"_s));
}

QTEST_MAIN(TestPdfStructure)
#include "tst_pdfstructure.moc"
