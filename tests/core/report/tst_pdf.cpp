// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdf.h"
#include "tests/core/report/claimtexts.h"
#include "tests/core/report/pdfsample.h"
#include "tests/core/report/pdftools.h"

#include <QRectF>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

/// Text without white space, and with compatibility characters as plain ones.
QString squeezed(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            result += c;
    }
    return result;
}

struct Word
{
    QRectF box; ///< in points
    QString text;
};

/// From what pdftotext -bbox says.
QList<Word> wordsOf(const QString& boxes)
{
    static const QRegularExpression word(
        u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)"_s);
    QList<Word> words;
    for (const QRegularExpressionMatch& match : word.globalMatch(boxes)) {
        const QPointF topLeft(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF bottomRight(match.captured(3).toDouble(), match.captured(4).toDouble());
        words.append({QRectF(topLeft, bottomRight), match.captured(5)});
    }
    return words;
}

} // namespace

/// The pages: what stands on them, and that nothing is lost on the way.
class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSound_data();
    void isSound();
    void says_data();
    void says();
    void frontPage();
    void readingOrder();
    void quotesDoNotTurnLines();
    void tellsOfPins();
    void tellsOfShiftsLeftOut();
    void headingsStandAboveTheirText();
    void labelsHaveRoom();
    void footerUsesItsRoom();
    void headsAndFootersOnEveryPage();
    void paperSizes();
    void textStaysOnThePaper();
    void longPairIsSmall();
    void cancels();

private:
    PdfTools m_tools;
};

void TestPdf::initTestCase()
{
    QVERIFY(m_tools.areThere());
    qunsetenv("SOURCE_DATE_EPOCH");
}

void TestPdf::isSound_data()
{
    QTest::addColumn<QList<SampleRow>>("rows");
    QTest::addColumn<QString>("language");
    QTest::newRow("example") << exampleRows() << u"en"_s;
    QTest::newRow("many") << manyRows(60) << u"en"_s;
    QTest::newRow("nothing") << QList<SampleRow>() << u"und"_s;
    QTest::newRow("only new") << QList<SampleRow>{{{}, {u"Only this."_s}, Shift::New}} << u"en"_s;
    QTest::newRow("awkward") << awkwardRows() << u"en"_s;
    QTest::newRow("right to left") << arabicRows() << u"ar"_s;
    QTest::newRow("Japanese") << japaneseRows() << u"ja"_s;
}

/// Well-formed, with every font embedded and every glyph named.
void TestPdf::isSound()
{
    QFETCH(const QList<SampleRow>, rows);
    QFETCH(const QString, language);
    const QByteArray pdf = renderedPdf(pdfSample(rows, language));
    QVERIFY(pdf.startsWith("%PDF-1.7"));
    const QString name = m_tools.save(pdf);
    const QByteArray check = m_tools.run(u"qpdf"_s, {u"--check"_s, name});
    QVERIFY2(check.contains("No syntax or stream encoding errors found"), check.constData());
    const QStringList fonts =
        QString::fromUtf8(m_tools.run(u"pdffonts"_s, {name})).split(u'\n', Qt::SkipEmptyParts).sliced(2);
    QVERIFY(fonts.size() >= 3);
    static const QRegularExpression embedded(u"^[A-Z]{6}\\+\\S+ .* yes yes yes +\\d+ +\\d+$"_s);
    for (const QString& font : fonts)
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
}

void TestPdf::says_data()
{
    isSound_data();
}

/// The text of the PDF is the text that was set: ligatures, joined letters and missing glyphs included.
void TestPdf::says()
{
    QFETCH(const QList<SampleRow>, rows);
    QFETCH(const QString, language);
    const Comparison comparison = pdfSample(rows, language);
    const QByteArray pdf = renderedPdf(comparison);
    // A passage that runs over pages is broken by heads and footers: compared word by word instead.
    const QString whole = squeezed(m_tools.text(pdf));
    for (const QString& claim : claimTexts(comparison)) {
        if (!claim.isRightToLeft() && claim.size() < 900 && whole.contains(squeezed(claim)))
            continue;
        QVERIFY2(claim.isRightToLeft() || claim.size() >= 900,
                 qPrintable(claim + u"\n\nnot in\n\n"_s + whole));
        for (const QString& word : claim.split(u' ')) {
            for (qsizetype from = 0; from < word.size(); from += 24) {
                const QString part = squeezed(word.mid(from, 12)).remove(u'.');
                QVERIFY2(whole.contains(part), qPrintable(part + u"\n\nnot in\n\n"_s + whole));
            }
        }
    }
}

void TestPdf::frontPage()
{
    Comparison comparison = pdfSample(exampleRows(), u"en"_s);
    comparison.options.ignoreCase = true;
    comparison.summary.notices = {{NoticeCode::NoWordVectors, u"tlh"_s, 1}};
    const QByteArray pdf = renderedPdf(comparison);
    const QString front = squeezed(m_tools.text(pdf, {u"-raw"_s, u"-l"_s, u"1"_s}));
    const QString& hash = comparison.oldStatement.document.sha256;
    for (const QString& words :
         {u"Then and now: Mark Zuckerberg"_s,
          u"Statement comparison · Mark Zuckerberg · 23 July 2024 → 30 July 2025"_s,
          u"“Open Source AI is the Path Forward” (excerpt)"_s, u"Second-quarter earnings call (excerpt)"_s,
          u"Memo · 23 July 2024 · 120 words"_s,
          u"path-forward-2024.md · SHA-256 "_s + hash.first(4) + u"…"_s + hash.last(4), u"Reversed 1"_s,
          u"Strengthened 0"_s, u"Dropped 2"_s, u"New 4"_s, u"Overall Shifted"_s, u"“tlh”"_s,
          u"“And then obviously"_s, u"“will be” (certain) -> “need to” (obligation)"_s,
          u"negation dropped; “advantage”"_s})
        QVERIFY2(front.contains(squeezed(words)), qPrintable(words + u"\n\nnot in\n\n"_s + front));
    const QString all = squeezed(m_tools.text(pdf));
    for (const QString& words :
         {hash, comparison.newStatement.document.sha256, QStringLiteral("Palinode " PALINODE_VERSION),
          u"ignored: case"_s, u"english 1.0"_s, u"8 findings: 1 reversed"_s})
        QVERIFY2(all.contains(squeezed(words)), qPrintable(words + u"\n\nnot in\n\n"_s + all));
}

void TestPdf::tellsOfPins()
{
    Comparison comparison = pdfSample(exampleRows(), u"en"_s);
    QVERIFY(!squeezed(m_tools.text(renderedPdf(comparison))).contains(u"pinnedbythereader"_s));
    for (Finding& finding : comparison.findings) {
        if (finding.strength)
            finding.strength = LinkStrength::Pinned;
    }
    QVERIFY(squeezed(m_tools.text(renderedPdf(comparison))).contains(u"pinnedbythereader"_s));
}

void TestPdf::readingOrder()
{
    const QString all = m_tools.text(renderedPdf(pdfSample(exampleRows(), u"en"_s)));
    qsizetype last = all.indexOf(u"Side by side\n"_s);
    QVERIFY(last > 0);
    for (const QString& words :
         {u"THEN · 23 July 2024"_s, u"NOW · 30 July 2025"_s, u"People often"_s, u"Dropped"_s,
          u"I expect AI"_s, u"Reversed"_s, u"so we kind"_s, u"There is an"_s, u"Weakened"_s, u"And then"_s,
          u"As long as"_s, u"New"_s, u"I don’t think"_s, u"Page"_s}) {
        const qsizetype at = all.indexOf(words, last);
        QVERIFY2(at >= 0, qPrintable(words));
        last = at;
    }
}

/// A reason that begins with an Arabic quote is still an English sentence, and the title's arrow still leads
/// from the earlier to the later name.
void TestPdf::quotesDoNotTurnLines()
{
    QList<SampleRow> rows = arabicRows();
    rows[0].cues = {{Side::New, u"قد"_s, u"“قد” is named now"_s}};
    Comparison comparison = pdfSample(rows, u"ar"_s);
    comparison.oldStatement.document.metadata = {u"ميثاق"_s, {}, {}, {}};
    comparison.newStatement.document.metadata = {u"مدونة"_s, {}, {}, {}};
    const QByteArray pdf = renderedPdf(comparison);
    const QString page = m_tools.text(pdf, {u"-bbox"_s, u"-l"_s, u"1"_s});
    QStringList words;
    QList<double> lefts;
    for (const Word& word : wordsOf(page)) {
        lefts.append(word.box.left());
        words.append(squeezed(word.text));
    }
    // From one word over a second to a third: what is said before the second stands left of it.
    const auto runsRight = [&](QStringView from, QStringView over, QStringView to) {
        const qsizetype middle = words.indexOf(over);
        const qsizetype first = words.lastIndexOf(from, middle);
        const qsizetype last = words.indexOf(to, middle);
        bool right = first >= 0 && first < middle && last > middle;
        for (qsizetype i = first; right && i <= last; ++i)
            right = i == middle || (i < middle) == (lefts[i] < lefts[middle]);
        return right;
    };
    QVERIFY2(runsRight(u"“", u"named", u"now"), qPrintable(words.join(u'|')));
    QVERIFY2(runsRight(u"now:", u"→", u"م"), qPrintable(words.join(u'|')));
    const QString title = words.join(QString()).section(u"Statement"_s, 0, 0);
    QCOMPARE(title, u"Thenandnow:قاثيم→ةنودم"_s);
    // What is not seen is not said either.
    const QString said = m_tools.text(pdf);
    QVERIFY2(said.contains(u"is named now"_s), qPrintable(said));
}

void TestPdf::tellsOfShiftsLeftOut()
{
    const QString many = m_tools.text(renderedPdf(pdfSample(manyRows(60), u"en"_s)));
    QVERIFY2(many.simplified().contains(
                 u"Largest shifts 10 of 42 shifted findings; all of them are in “Side by side”. Shift"_s),
             qPrintable(many.left(3000)));
    const QString few = m_tools.text(renderedPdf(pdfSample(exampleRows(), u"en"_s)));
    QVERIFY(few.simplified().contains(u"Largest shifts Shift Then Now"_s));
}

void TestPdf::headingsStandAboveTheirText()
{
    QList<SampleRow> rows;
    for (int i = 0; i < 120; ++i) {
        const QString number = QString::number(i);
        rows.append({{u"Heading"_s + number}, {u"Heading"_s + number}, Shift::Reaffirmed, {}, true});
        rows.append({{u"Text"_s + number + u'.'}, {}, Shift::Dropped});
        // So that every page would end at another place.
        for (int more = i % 4; more > 0; --more)
            rows.append({{}, {u"More."_s}, Shift::New});
    }
    const QStringList pages = m_tools.text(renderedPdf(pdfSample(rows, u"en"_s))).split(u'\f');
    QVERIFY(pages.size() > 6);
    for (const QString& page : pages) {
        const QStringList words = page.simplified().split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i].startsWith(u"Heading"))
                QVERIFY2(words.contains(u"Text"_s + words[i].sliced(7) + u'.'), qPrintable(page));
        }
    }
}

/// The name of a shift stands on one line, and apart from the quotes beside it.
void TestPdf::labelsHaveRoom()
{
    const QString pages = m_tools.text(renderedPdf(pdfSample(manyRows(60), u"en"_s)), {u"-bbox"_s});
    int labels = 0;
    for (const QString& page : pages.split(u"</page>"_s)) {
        const QList<Word> words = wordsOf(page);
        const bool first = page.contains(u">Overall<"_s);
        for (qsizetype i = 2; i < words.size(); ++i) {
            // The first page has a line for each shift in words of its own.
            if (words[i].text != u"changed" || words[i - 2].text.size() != 1
                || (first && words[i].box.left() < 150))
                continue;
            ++labels;
            const QRectF label = words[i].box.united(words[i - 1].box).united(words[i - 2].box);
            QVERIFY2(label.height() < 14, qPrintable(words[i - 1].text));
            for (qsizetype other = 0; other < words.size(); ++other) {
                const QRectF& box = words[other].box;
                if (other > i - 3 && other <= i)
                    continue;
                QVERIFY2(!box.intersects(label.adjusted(-8, 2, 8, -2)), qPrintable(words[other].text));
            }
        }
    }
    QVERIFY2(labels > 20, qPrintable(QString::number(labels)));
}

void TestPdf::footerUsesItsRoom()
{
    Comparison comparison = pdfSample(arabicRows(), u"ar"_s);
    comparison.oldStatement.document.metadata = {u"The pledge of the contributors"_s, {}, {}, {}};
    comparison.newStatement.document.metadata = {u"ميثاق and code of conduct"_s, {}, {}, {}};
    const auto footerOf = [&] {
        QList<Word> words = wordsOf(m_tools.text(renderedPdf(comparison), {u"-bbox"_s, u"-l"_s, u"1"_s}));
        words.removeIf([](const Word& word) { return word.box.top() < 800; });
        return words;
    };
    // Not cut while there is room; all of one font at one height, beside a taller one.
    QStringList said;
    for (const Word& word : footerOf()) {
        said.append(word.text);
        if (word.text == u"Then" || word.text == u"Palinode" || word.text == u"Page")
            QVERIFY2(std::abs(word.box.top() - footerOf().last().box.top()) < 0.05, qPrintable(word.text));
    }
    const QString footer = said.join(u' ');
    QVERIFY2(footer.contains(u"The pledge of the contributors → and code of conduct"_s)
                 && footer.endsWith(u"Palinode " PALINODE_VERSION " Page 1 of 2"_s) && !footer.contains(u'…'),
             qPrintable(footer));

    comparison.newStatement.document.metadata.title = QString(u"A long title "_s).repeated(40).trimmed();
    const QList<Word> words = footerOf();
    for (qsizetype i = 1; i < words.size(); ++i)
        QVERIFY2(words[i].box.left() > words[i - 1].box.right(), qPrintable(words[i].text));
    const auto cut = std::ranges::find_if(words, [](const Word& word) { return word.text.endsWith(u'…'); });
    QVERIFY(cut != words.end());
    QVERIFY(cut->box.right() > 400);
}

void TestPdf::headsAndFootersOnEveryPage()
{
    const QStringList pages =
        m_tools.text(renderedPdf(pdfSample(manyRows(120), u"en"_s))).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 8);
    bool sideBySide = false;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString footer = u"Page %1 of %2"_s.arg(i + 1).arg(pages.size());
        QVERIFY2(pages[i].trimmed().endsWith(footer), qPrintable(pages[i]));
        QVERIFY(pages[i].contains(QStringLiteral("Palinode " PALINODE_VERSION)));
        if (sideBySide)
            QVERIFY2(pages[i].simplified().startsWith(u"THEN · 23 July 2024 NOW · 30 July 2025 "_s),
                     qPrintable(pages[i]));
        sideBySide = sideBySide || pages[i].contains(u"Side by side\n"_s);
    }
    QVERIFY(sideBySide);

    Comparison comparison = pdfSample(exampleRows(), u"en"_s);
    comparison.oldStatement.document.metadata.title = QString(u"A very long title "_s).repeated(40).trimmed();
    comparison.newStatement.document.metadata.title = comparison.oldStatement.document.metadata.title;
    const QString first = m_tools.text(renderedPdf(comparison), {u"-raw"_s, u"-l"_s, u"1"_s}).trimmed();
    static const QRegularExpression cut(u"\\nThen and now: A very[a-zA ]*… Palinode \\S+ Page 1 of \\d$"_s);
    QVERIFY2(
        cut.match(QString(first).replace(u"\nPalinode"_s, u" Palinode"_s).replace(u"\nPage"_s, u" Page"_s))
            .hasMatch(),
        qPrintable(first));
}

void TestPdf::paperSizes()
{
    const Comparison comparison = pdfSample(exampleRows(), u"en"_s);
    const auto size = [&](Paper paper) {
        return QString::fromUtf8(m_tools.run(u"pdfinfo"_s, {m_tools.save(renderedPdf(comparison, paper))}));
    };
    QVERIFY2(size(Paper::A4).contains(u"595 x 842 pts (A4)"_s), qPrintable(size(Paper::A4)));
    QVERIFY2(size(Paper::Letter).contains(u"612 x 792 pts (letter)"_s), qPrintable(size(Paper::Letter)));
}

void TestPdf::textStaysOnThePaper()
{
    const QList<Word> words =
        wordsOf(m_tools.text(renderedPdf(pdfSample(awkwardRows() + manyRows(30), u"en"_s)), {u"-bbox"_s}));
    for (const Word& word : words) {
        QVERIFY2(word.box.left() >= 41.5 && word.box.right() <= 595 - 41.5 && word.box.top() >= 40
                     && word.box.bottom() <= 842 - 18,
                 qPrintable(word.text));
    }
    QVERIFY(words.size() > 2000);
}

void TestPdf::longPairIsSmall()
{
    const Comparison comparison = pdfSample(manyRows(400), u"en"_s);
    QVERIFY(comparison.oldStatement.document.wordCount > 9'000);
    const QByteArray pdf = renderedPdf(comparison);
    QVERIFY2(pdf.size() < 1'000'000, qPrintable(QString::number(pdf.size())));
}

void TestPdf::cancels()
{
    Progress progress;
    progress.cancel();
    const Result<QByteArray> pdf = renderPdf(pdfSample(exampleRows(), u"en"_s), {}, progress);
    QVERIFY(!pdf);
    QCOMPARE(int(pdf.error().code), int(ErrorCode::Cancelled));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
