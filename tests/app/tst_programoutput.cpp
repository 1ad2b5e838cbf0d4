// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "tests/codepoints.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

/// What the program writes where nothing goes wrong.
class TestProgramOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standardOutput_data();
    void standardOutput();
    void filesAreWhatIsPrinted_data();
    void filesAreWhatIsPrinted();
    void pdf();
    void jsonKeepsPromises_data();
    void jsonKeepsPromises();
    void identity();
    void mirror();
    void options();
    void pairs();
    void pairsWithWindowsLineEnds();
    void pairsTellNoticesBeside();

private:
    [[nodiscard]] QJsonObject jsonOf(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_old;
    QString m_new;
};

namespace {

QByteArray contentOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first promise about one side that the answer breaks, or nothing: claims are in order, disjoint, and
/// each in exactly one finding; what no claim holds is white space.
QString faultOfSide(const QJsonObject& root, const QString& side)
{
    const QJsonArray claims = root[side]["claims"_L1].toArray();
    const QList<uint> points = root[side]["text"_L1].toString().toUcs4();
    int end = 0;
    for (const QJsonValue claim : claims) {
        const int start = claim["start"_L1].toInt();
        if (start < end || claim["end"_L1].toInt() <= start)
            return u"%1: a claim at %2 is empty or out of order"_s.arg(side).arg(start);
        if (!slice(points, end, start).trimmed().isEmpty())
            return u"%1: '%2' is in no claim"_s.arg(side, slice(points, end, start));
        end = claim["end"_L1].toInt();
    }
    if (!slice(points, end, points.size()).trimmed().isEmpty())
        return u"%1: the end is in no claim"_s.arg(side);
    QMap<int, int> uses;
    const QJsonArray findings = root["findings"_L1].toArray();
    for (const QJsonValue finding : findings) {
        const QJsonArray numbers = finding[side].toArray();
        for (const QJsonValue number : numbers)
            ++uses[number.toInt(-1)];
    }
    for (int i = 0; i < claims.size(); ++i) {
        if (uses.take(i) != 1)
            return u"%1: claim %2 is not in exactly one finding"_s.arg(side).arg(i);
    }
    return uses.isEmpty() ? QString() : u"%1: a finding names a claim that is not there"_s.arg(side);
}

QString faultOfEvidence(const QJsonObject& root)
{
    const QMap<QString, QList<uint>> points{{u"old"_s, root["old"_L1]["text"_L1].toString().toUcs4()},
                                            {u"new"_s, root["new"_L1]["text"_L1].toString().toUcs4()}};
    const QJsonArray findings = root["findings"_L1].toArray();
    for (const QJsonValue finding : findings) {
        const QJsonArray evidence = finding["evidence"_L1].toArray();
        for (const QJsonValue item : evidence) {
            const QString text = item["text"_L1].toString();
            if (text.isEmpty()
                || slice(points[item["side"_L1].toString()], item["start"_L1].toInt(), item["end"_L1].toInt())
                    != text)
                return u"the evidence '%1' is not where it is said to be"_s.arg(text);
        }
    }
    return {};
}

QString faultOfSummary(const QJsonObject& root)
{
    QMap<QString, int> counted;
    const QJsonArray findings = root["findings"_L1].toArray();
    int id = 0;
    for (const QJsonValue finding : findings) {
        ++counted[finding["shift"_L1].toString()];
        if (finding["id"_L1].toInt() != ++id)
            return u"findings are not numbered from 1"_s;
        if (finding["shifts"_L1][0] != finding["shift"_L1])
            return u"finding %1: the primary shift is not the first"_s.arg(id);
    }
    const QJsonObject counts = root["summary"_L1]["counts"_L1].toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (counted.take(count.key()) != count.value().toInt())
            return u"the count of %1 is not the number of findings"_s.arg(count.key());
    }
    if (!counted.isEmpty())
        return u"a shift is not counted"_s;
    if (root["summary"_L1]["coverage"_L1]["old"_L1].toDouble() != 1.0
        || root["summary"_L1]["coverage"_L1]["new"_L1].toDouble() != 1.0)
        return u"coverage is not 1"_s;
    return {};
}

} // namespace

void TestProgramOutput::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_old = dataFile(u"old.txt"_s);
    m_new = dataFile(u"new.txt"_s);
}

QJsonObject TestProgramOutput::jsonOf(const QStringList& arguments) const
{
    const Run run = runProgram(arguments + QStringList{u"-f"_s, u"json"_s});
    if (run.exitCode != 0 || !run.err.isEmpty())
        return {};
    return QJsonDocument::fromJson(run.out).object();
}

void TestProgramOutput::standardOutput_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("json") << u"json"_s
                          << QByteArray("{\n\"format\":\"palinode-comparison\",\n\"version\":1,\n");
    QTest::newRow("csv") << u"csv"_s << QByteArray("id,shift,");
    QTest::newRow("md") << u"md"_s << QByteArray("# Then and now");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>\n");
    QTest::newRow("table") << u"table"_s << QByteArray("Then and now");
}

void TestProgramOutput::standardOutput()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    const Run run = runProgram({m_old, m_new, u"-f"_s, format});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out.left(begins.size()), begins);
    QVERIFY(run.out.endsWith('\n'));
    QVERIFY(run.out.isValidUtf8());
    QCOMPARE(runProgram({m_old, m_new, u"-f"_s, format}).out, run.out);
}

void TestProgramOutput::filesAreWhatIsPrinted_data()
{
    QTest::addColumn<QString>("format");
    for (const QString& format : {u"json"_s, u"csv"_s, u"md"_s, u"html"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestProgramOutput::filesAreWhatIsPrinted()
{
    QFETCH(QString, format);
    const QString first = m_folder.filePath(u"first."_s + format);
    const QString second = m_folder.filePath(u"second."_s + format.toUpper());
    const Run run = runProgram({m_old, u"-o"_s, first, m_new, u"--output="_s + second, u"-f"_s, format});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(!run.out.isEmpty());
    QCOMPARE(contentOf(first), run.out);
    QCOMPARE(contentOf(second), run.out);
    // Alone, a file leaves nothing on standard output.
    const Run alone = runProgram({m_old, m_new, u"-o"_s, first});
    QCOMPARE(alone.exitCode, 0);
    QCOMPARE(alone.out + alone.err, QByteArray());
}

void TestProgramOutput::pdf()
{
    const QString file = m_folder.filePath(u"report.pdf"_s);
    const Run run = runProgram({m_old, m_new, u"-o"_s, file, u"--paper"_s, u"Letter"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out + run.err, QByteArray());
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
}

void TestProgramOutput::jsonKeepsPromises_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("small files") << QStringList{m_old, m_new};
    QTest::newRow("example 1") << QStringList{u"--example"_s};
    QTest::newRow("example 2") << QStringList{u"--example"_s, u"2"_s};
}

void TestProgramOutput::jsonKeepsPromises()
{
    QFETCH(QStringList, arguments);
    const QJsonObject root = jsonOf(arguments);
    QVERIFY(!root.isEmpty());
    QCOMPARE(faultOfSide(root, u"old"_s), QString());
    QCOMPARE(faultOfSide(root, u"new"_s), QString());
    QCOMPARE(faultOfEvidence(root), QString());
    QCOMPARE(faultOfSummary(root), QString());
    QCOMPARE(root["old"_L1]["sha256"_L1].toString().size(), 64);
    QVERIFY(!root["old"_L1]["file"_L1].toString().startsWith(u':'));
}

void TestProgramOutput::identity()
{
    const QJsonObject root = jsonOf({m_old, m_old});
    const QJsonArray findings = root["findings"_L1].toArray();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue finding : findings)
        QCOMPARE(finding["shift"_L1].toString(), u"reaffirmed"_s);
    QCOMPARE(root["summary"_L1]["verdict"_L1].toString(), u"consistent"_s);
}

void TestProgramOutput::mirror()
{
    const auto links = [](const QJsonObject& root, QLatin1StringView a, QLatin1StringView b) {
        QSet<QString> result;
        const QJsonArray findings = root["findings"_L1].toArray();
        for (const QJsonValue finding : findings)
            result.insert(
                QString::fromUtf8(QJsonDocument(finding[a].toArray()).toJson(QJsonDocument::Compact)
                                  + QJsonDocument(finding[b].toArray()).toJson(QJsonDocument::Compact)));
        return result;
    };
    const QJsonObject there = jsonOf({m_old, m_new});
    const QJsonObject back = jsonOf({m_new, m_old});
    QCOMPARE(links(back, "new"_L1, "old"_L1), links(there, "old"_L1, "new"_L1));
    const QJsonObject counts = there["summary"_L1]["counts"_L1].toObject();
    const QJsonObject backCounts = back["summary"_L1]["counts"_L1].toObject();
    QCOMPARE(backCounts["new"_L1], counts["dropped"_L1]);
    QCOMPARE(backCounts["strengthened"_L1], counts["weakened"_L1]);
    QCOMPARE(backCounts["reversed"_L1], counts["reversed"_L1]);
}

void TestProgramOutput::options()
{
    const QJsonObject root = jsonOf({m_old, m_new, u"--old-title"_s, u"Before"_s, u"--old-speaker"_s, u"A"_s,
                                     u"--new-date=2 June 2025"_s, u"--language"_s, u"en-GB"_s});
    QCOMPARE(root["old"_L1]["title"_L1].toString(), u"Before"_s);
    QCOMPARE(root["old"_L1]["speaker"_L1].toString(), u"A"_s);
    QCOMPARE(root["new"_L1]["date"_L1].toString(), u"2 June 2025"_s);
    QCOMPARE(root["language"_L1].toString(), u"en-GB"_s);
    QCOMPARE(root["old"_L1]["file"_L1].toString(), m_old);
}

void TestProgramOutput::pairs()
{
    const Run run = runProgram({u"--pairs"_s, dataFile(u"pairs.tsv"_s), u"-f"_s, u"json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    const QJsonArray answers = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(answers.size(), 2);
    for (const QJsonValue answer : answers)
        QCOMPARE(answer.toObject().keys(),
                 QStringList({u"confidence"_s, u"evidence"_s, u"shift"_s, u"shifts"_s, u"similarity"_s}));
    QCOMPARE(answers[0]["shift"_L1].toString(), u"reaffirmed"_s);
    QCOMPARE(answers[1]["shift"_L1].toString(), u"quantity_changed"_s);
    const Run csv = runProgram({u"--pairs"_s, dataFile(u"pairs.tsv"_s), u"-f"_s, u"csv"_s});
    QCOMPARE(csv.exitCode, 0);
    QCOMPARE(csv.out.count('\n'), 3);
    QVERIFY(csv.out.contains("\n2,quantity_changed,"));
}

void TestProgramOutput::pairsWithWindowsLineEnds()
{
    QByteArray bytes = contentOf(dataFile(u"pairs.tsv"_s));
    bytes.replace("\n", "\r\n");
    QFile file(m_folder.filePath(u"windows.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF" + bytes);
    file.close();
    const Run windows = runProgram({u"--pairs"_s, file.fileName(), u"-f"_s, u"json"_s});
    QCOMPARE(windows.exitCode, 0);
    QCOMPARE(windows.out, runProgram({u"--pairs"_s, dataFile(u"pairs.tsv"_s), u"-f"_s, u"json"_s}).out);
}

void TestProgramOutput::pairsTellNoticesBeside()
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"share"_s));
    const QString lexicons = m_folder.filePath(u"share/palinode/lexicons/syntax"_s);
    QVERIFY(QDir().mkpath(lexicons));
    QFile file(lexicons + u"/broken.xml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<language");
    file.close();
    const QStringList arguments{u"--pairs"_s, dataFile(u"pairs.tsv"_s), u"-f"_s, u"json"_s};
    const Run run = runProgram(arguments, {}, environment);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, runProgram(arguments).out);
    QCOMPARE(run.err,
             QByteArray("palinode: " + dataFile(u"pairs.tsv"_s).toUtf8()
                        + ": A lexicon could not be read and was left out: broken.xml, line 1.\n"));
}

QTEST_GUILESS_MAIN(TestProgramOutput)
#include "tst_programoutput.moc"
