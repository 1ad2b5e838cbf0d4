// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdf.h"
#include "core/report/pdfstyle.h"
#include "pdfsample.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cmath>
#include <memory>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

QByteArray render(const Comparison& comparison, Paper paper = Paper::A4)
{
    const Result<QByteArray> pdf = renderPdf(comparison, {paper}, Progress());
    return pdf ? *pdf : QByteArray();
}

/// What a command-line tool writes to standard output; fails the test where it fails.
QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        QTest::qFail(qPrintable(program + u": "_s + QString::fromUtf8(process.readAllStandardError())),
                     __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

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

QStringList claimsOf(const Comparison& comparison)
{
    QStringList claims;
    for (const Statement* statement : {&comparison.oldStatement, &comparison.newStatement}) {
        for (const Claim& claim : statement->claims)
            claims.append(claim.range.of(statement->document.text).toString());
    }
    return claims;
}

qreal contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](qreal c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const qreal low = std::min(luminance(a), luminance(b));
    const qreal high = std::max(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QList<SampleRow> arabicRows()
{
    return {{{u"الذكاء الاصطناعي مفتوح المصدر سيكون أكثر سلامة من البدائل 2024 وفق Meta في النهاية."_s},
             {u"الذكاء الاصطناعي مفتوح المصدر قد يكون أكثر سلامة من بعض البدائل 2025 وفق Meta في النهاية."_s},
             Shift::Weakened},
            {{u"לעולם לא נמכור מידע."_s}, {}, Shift::Dropped}};
}

QList<SampleRow> japaneseRows()
{
    return {{{u"オープンソースのAIは、他の選択肢よりも安全です。"_s},
             {u"オープンソースのAIは、他の選択肢よりも安全かもしれません。"_s},
             Shift::Weakened},
            {{}, {u"絵文字 😀👍🏽 👨‍👩‍👧 も壊れません。"_s}, Shift::New}};
}

QList<SampleRow> awkwardRows()
{
    QString endless;
    for (int i = 0; i < 900; ++i)
        endless += QChar(u'a' + i % 26);
    QStringList tall;
    for (int i = 0; i < 900; ++i)
        tall.append(u"word%1"_s.arg(i));
    return {
        {{u"Before "_s + endless + u" after."_s}, {u"See https://example.org/"_s + endless}, Shift::Weakened},
        {{tall.join(u' ')}, {tall.first(300).join(u' ')}, Shift::ScopeChanged},
        {{u"The office staff find different, effective, affluent fjords -> != \"quoted\" e\u0301."_s},
         {},
         Shift::Dropped}};
}

} // namespace

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
    void headsAndFootersOnEveryPage();
    void pageNumbersAndLinks();
    void outline();
    void facts();
    void sourceDate();
    void sameBytes();
    void paletteDoesNotMatter();
    void paperSizes();
    void textStaysOnThePaper();
    void longPairIsSmall();
    void cancels();
    void contrasts();

private:
    QString save(const QByteArray& pdf);
    QString text(const QByteArray& pdf, const QStringList& options = {u"-raw"_s});
    QJsonObject json(const QByteArray& pdf, const QString& key);

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

void TestPdf::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qunsetenv("SOURCE_DATE_EPOCH");
    for (const QString& tool : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s, u"qpdf"_s})
        QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool + u" is not installed"_s));
}

QString TestPdf::save(const QByteArray& pdf)
{
    const QString name = m_folder->filePath(u"%1.pdf"_s.arg(++m_files));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
    return name;
}

QString TestPdf::text(const QByteArray& pdf, const QStringList& options)
{
    return QString::fromUtf8(
        run(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, save(pdf), u"-"_s}));
}

QJsonObject TestPdf::json(const QByteArray& pdf, const QString& key)
{
    return QJsonDocument::fromJson(run(u"qpdf"_s, {u"--json=2"_s, u"--json-key="_s + key, save(pdf)}))
        .object();
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
    const QByteArray pdf = render(pdfSample(rows, language));
    QVERIFY(pdf.startsWith("%PDF-1.7"));
    const QString name = save(pdf);
    const QByteArray check = run(u"qpdf"_s, {u"--check"_s, name});
    QVERIFY2(check.contains("No syntax or stream encoding errors found"), check.constData());
    const QStringList fonts =
        QString::fromUtf8(run(u"pdffonts"_s, {name})).split(u'\n', Qt::SkipEmptyParts).sliced(2);
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
    const QByteArray pdf = render(comparison);
    // A passage that runs over pages is broken by heads and footers: compared word by word instead.
    const QString whole = squeezed(text(pdf));
    for (const QString& claim : claimsOf(comparison)) {
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
    const QByteArray pdf = render(comparison);
    const QString front = squeezed(text(pdf, {u"-raw"_s, u"-l"_s, u"1"_s}));
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
    const QString all = squeezed(text(pdf));
    for (const QString& words :
         {hash, comparison.newStatement.document.sha256, QStringLiteral("Palinode " PALINODE_VERSION),
          u"ignored: case"_s, u"english 1.0"_s, u"8 findings: 1 reversed"_s})
        QVERIFY2(all.contains(squeezed(words)), qPrintable(words + u"\n\nnot in\n\n"_s + all));
}

void TestPdf::readingOrder()
{
    const QString all = text(render(pdfSample(exampleRows(), u"en"_s)));
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

void TestPdf::headsAndFootersOnEveryPage()
{
    const QStringList pages =
        text(render(pdfSample(manyRows(120), u"en"_s))).split(u'\f', Qt::SkipEmptyParts);
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
    const QString first = text(render(comparison), {u"-raw"_s, u"-l"_s, u"1"_s}).trimmed();
    static const QRegularExpression cut(u"\\nThen and now: A very[a-zA ]*… Palinode \\S+ Page 1 of \\d$"_s);
    QVERIFY2(
        cut.match(QString(first).replace(u"\nPalinode"_s, u" Palinode"_s).replace(u"\nPage"_s, u" Page"_s))
            .hasMatch(),
        qPrintable(first));
}

void TestPdf::pageNumbersAndLinks()
{
    const Comparison comparison = pdfSample(manyRows(120), u"en"_s);
    const QByteArray pdf = render(comparison);
    const QStringList pages = text(pdf).split(u'\f', Qt::SkipEmptyParts);
    static const QRegularExpression entry(u"^p\\. (\\d+)\n“(Claim \\d+) "_s,
                                          QRegularExpression::MultilineOption);
    QList<int> numbers;
    for (const QRegularExpressionMatch& match : entry.globalMatch(pages[0] + pages[1] + pages[2])) {
        const int page = match.captured(1).toInt();
        QVERIFY2(pages[page - 1].contains(u'\n' + match.captured(2) + u' '), qPrintable(match.captured()));
        numbers.append(page);
    }
    QCOMPARE(numbers.size(), 10);

    const QJsonObject objects = json(pdf, u"qpdf"_s)[u"qpdf"].toArray().at(1).toObject();
    const QJsonArray pageList = json(pdf, u"pages"_s)[u"pages"].toArray();
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

void TestPdf::outline()
{
    const QJsonArray entries =
        json(render(pdfSample(exampleRows(), u"en"_s)), u"outlines"_s)[u"outlines"].toArray();
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

void TestPdf::facts()
{
    const QByteArray pdf = render(pdfSample(exampleRows(), u"en-GB"_s));
    const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {save(pdf)}));
    for (const QString& line :
         {u"Title:           Then and now: Mark Zuckerberg"_s, u"Subject:         Statement comparison"_s,
          u"Author:          Palinode"_s, u"Keywords:        Mark Zuckerberg"_s})
        QVERIFY2(info.contains(line), qPrintable(info));
    QVERIFY2(!info.contains(u"Date:"_s), qPrintable(info));
    const QJsonObject objects = json(pdf, u"qpdf"_s)[u"qpdf"].toArray().at(1).toObject();
    const QString root = objects[u"trailer"][u"value"][u"/Root"].toString();
    QCOMPARE(objects[u"obj:"_s + root][u"value"][u"/Lang"].toString(), u"u:en-GB"_s);
    const QByteArray metadata = run(u"pdfinfo"_s, {u"-meta"_s, save(pdf)});
    QVERIFY2(metadata.contains("Then and now: Mark Zuckerberg"), metadata.constData());
    QVERIFY2(!metadata.contains("CreateDate"), metadata.constData());
}

void TestPdf::sourceDate()
{
    qputenv("SOURCE_DATE_EPOCH", "1763812800"); // 22 November 2025, noon
    const QByteArray pdf = render(pdfSample(exampleRows(), u"en"_s));
    qunsetenv("SOURCE_DATE_EPOCH");
    const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {u"-isodates"_s, save(pdf)}));
    QVERIFY2(info.contains(u"CreationDate:    2025-11-22T12:00:00Z"_s), qPrintable(info));
    QVERIFY2(info.contains(u"ModDate:         2025-11-22T12:00:00Z"_s), qPrintable(info));
    QVERIFY(run(u"pdfinfo"_s, {u"-meta"_s, save(pdf)}).contains("<xmp:CreateDate>2025-11-22T12:00:00Z<"));
    QVERIFY(text(pdf).contains(u"Palinode " PALINODE_VERSION " · 22 November 2025"_s));
}

void TestPdf::sameBytes()
{
    const Comparison comparison = pdfSample(manyRows(40) + arabicRows() + japaneseRows(), u"en"_s);
    const QByteArray first = render(comparison);
    QVERIFY(!first.isEmpty());
    QVERIFY(render(comparison) == first);
    QByteArray onThread;
    const std::unique_ptr<QThread> thread(QThread::create([&] { onThread = render(comparison); }));
    thread->start();
    thread->wait();
    QVERIFY(onThread == first);
    // Hashes are seeded anew in each process.
    for (const QString& seed : {u"0"_s, u"random"_s}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_HASH_SEED"_s);
        if (seed == u"0")
            environment.insert(u"QT_HASH_SEED"_s, seed);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--render"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(process.readAllStandardOutput() == first, qPrintable(u"hash seed "_s + seed));
    }
}

void TestPdf::paletteDoesNotMatter()
{
    const Comparison comparison = pdfSample(exampleRows(), u"en"_s);
    const QByteArray light = render(comparison);
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::darkGray, Qt::white,
                                         Qt::white, Qt::black, Qt::black));
    const QByteArray dark = render(comparison);
    QGuiApplication::setPalette(before);
    QVERIFY(light == dark);
}

void TestPdf::paperSizes()
{
    const Comparison comparison = pdfSample(exampleRows(), u"en"_s);
    const auto size = [&](Paper paper) {
        return QString::fromUtf8(run(u"pdfinfo"_s, {save(render(comparison, paper))}));
    };
    QVERIFY2(size(Paper::A4).contains(u"595 x 842 pts (A4)"_s), qPrintable(size(Paper::A4)));
    QVERIFY2(size(Paper::Letter).contains(u"612 x 792 pts (letter)"_s), qPrintable(size(Paper::Letter)));
}

void TestPdf::textStaysOnThePaper()
{
    const QString boxes = text(render(pdfSample(awkwardRows() + manyRows(30), u"en"_s)), {u"-bbox"_s});
    static const QRegularExpression word(
        u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)"_s);
    int words = 0;
    for (const QRegularExpressionMatch& match : word.globalMatch(boxes)) {
        ++words;
        QVERIFY2(match.captured(1).toDouble() >= 41.5 && match.captured(3).toDouble() <= 595 - 41.5
                     && match.captured(2).toDouble() >= 40 && match.captured(4).toDouble() <= 842 - 18,
                 qPrintable(match.captured()));
    }
    QVERIFY(words > 2000);
}

void TestPdf::longPairIsSmall()
{
    const Comparison comparison = pdfSample(manyRows(400), u"en"_s);
    QVERIFY(comparison.oldStatement.document.wordCount > 9'000);
    const QByteArray pdf = render(comparison);
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

void TestPdf::contrasts()
{
    for (int shift = int(Shift::Reversed); shift <= int(Shift::Unrelated); ++shift) {
        const pdf::Hue hue = pdf::hueOf(Shift(shift));
        QVERIFY2(contrast(hue.ink, Qt::white) >= 4.5, qPrintable(QString::number(shift)));
        QVERIFY2(contrast(hue.fill, Qt::white) >= 3, qPrintable(QString::number(shift)));
    }
    for (const Verdict verdict : {Verdict::Consistent, Verdict::Shifted, Verdict::Reversed, Verdict::Unclear})
        QVERIFY(contrast(pdf::inkOf(verdict), Qt::white) >= 4.5);
    QVERIFY(contrast(pdf::colour::faint, Qt::white) >= 4.5);
    for (const QColor& tint : {pdf::colour::deletedTint, pdf::colour::insertedTint}) {
        QCOMPARE(tint.alpha(), 255);
        QVERIFY(contrast(pdf::colour::statement, tint) >= 12);
    }
    QVERIFY(contrast(pdf::colour::deletedLine, pdf::colour::deletedTint) >= 4.5);
    QVERIFY(contrast(pdf::colour::insertedLine, pdf::colour::insertedTint) >= 4.5);
}

/// With "--render" it writes one report to standard output, for sameBytes().
int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    if (application.arguments().contains(u"--render"_s)) {
        QFile output;
        const QByteArray pdf = render(pdfSample(manyRows(40) + arabicRows() + japaneseRows(), u"en"_s));
        return output.open(stdout, QIODevice::WriteOnly) && output.write(pdf) == pdf.size() ? 0 : 1;
    }
    TestPdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf.moc"
