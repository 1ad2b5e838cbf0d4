// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/worddiff.h"
#include "tests/core/diff/scriptpromises.h"
#include "tests/mirrored.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

/// "a | b": two passages with something that is in neither before, between and behind them.
Passages passagesOf(const QString& line)
{
    Passages passages{u"<"_s, {}};
    const QStringList parts = line.split(u" | "_s);
    for (const QString& part : parts) {
        passages.ranges.append({passages.text.size(), passages.text.size() + part.size()});
        passages.text += part + u"\n\n"_s;
    }
    return passages;
}

QStringList linesOf(const QString& name)
{
    QFile file(QStringLiteral(PALINODE_TEST_DATA "/diff/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QString readable(const EditScript& script, const Passages& oldSide, const Passages& newSide)
{
    QString text;
    for (const Edit& edit : script) {
        if (edit.op == EditOp::Equal) {
            text += edit.oldRange.of(oldSide.text);
            continue;
        }
        if (!edit.oldRange.isEmpty())
            text += u"[-"_s + edit.oldRange.of(oldSide.text).toString() + u"-]"_s;
        if (!edit.newRange.isEmpty())
            text += u"{+"_s + edit.newRange.of(newSide.text).toString() + u"+}"_s;
    }
    return text;
}

/// Scripts of both directions keep every promise.
void checkPair(const QString& oldLine, const QString& newLine)
{
    const Passages oldSide = passagesOf(oldLine);
    const Passages newSide = passagesOf(newLine);
    const EditScript script = diffWords(oldSide.text, oldSide.ranges, newSide.text, newSide.ranges).edits;
    const EditScript back = diffWords(newSide.text, newSide.ranges, oldSide.text, oldSide.ranges).edits;
    const QString broken = brokenPromise(script, oldSide, newSide);
    QVERIFY2(broken.isEmpty(), qPrintable(broken + u": "_s + readable(script, oldSide, newSide)));
    QCOMPARE(readable(mirrored(back), oldSide, newSide), readable(script, oldSide, newSide));
    QCOMPARE(mirrored(back), script);
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsPromisesOnRealPairs_data();
    void keepsPromisesOnRealPairs();
    void keepsPromisesOnRandomWords();
    void emptySides();
    void boundsLargeDifferences();
    void findsSmallDifferenceInLargePassage();
    void boundsShuffledPassages();
};

void TestWordDiff::reads_data()
{
    QTest::addColumn<QString>("oldLine");
    QTest::addColumn<QString>("newLine");
    QTest::addColumn<QString>("expected");
    QStringList lines = linesOf(u"pairs.txt"_s);
    lines.removeIf([](const QString& line) { return line.isEmpty() || line.startsWith(u'#'); });
    int cases = 0;
    for (qsizetype i = 0; i + 3 < lines.size(); i += 4, ++cases)
        QTest::newRow(qPrintable(lines[i])) << lines[i + 1] << lines[i + 2] << lines[i + 3];
    QVERIFY(cases > 20);
    QCOMPARE(lines.size() % 4, 0);
}

void TestWordDiff::reads()
{
    QFETCH(QString, oldLine);
    QFETCH(QString, newLine);
    QFETCH(QString, expected);
    const Passages oldSide = passagesOf(oldLine);
    const Passages newSide = passagesOf(newLine);
    const WordDiff diff = diffWords(oldSide.text, oldSide.ranges, newSide.text, newSide.ranges);
    QCOMPARE(readable(diff.edits, oldSide, newSide), expected);
    QVERIFY(!diff.bounded);
    checkPair(oldLine, newLine);
}

void TestWordDiff::keepsPromisesOnRealPairs_data()
{
    QTest::addColumn<QString>("oldLine");
    QTest::addColumn<QString>("newLine");
    const QStringList lines = linesOf(u"realpairs.tsv"_s);
    QVERIFY(lines.size() > 40);
    int row = 1;
    for (const QString& line : lines) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() == 2)
            QTest::addRow("%d %s", row++, qPrintable(columns[0].left(60))) << columns[0] << columns[1];
    }
}

void TestWordDiff::keepsPromisesOnRealPairs()
{
    QFETCH(QString, oldLine);
    QFETCH(QString, newLine);
    checkPair(oldLine, newLine);
}

void TestWordDiff::keepsPromisesOnRandomWords()
{
    // Few words, many marks and spaces: every sort of coincidence, and two passages now and then.
    const QStringList words{u"a"_s,     u"the"_s,   u"tax"_s,  u"tax"_s, u"Tax"_s, u"rise"_s, u"not"_s,
                            u"5%"_s,    u","_s,     u"."_s,    u"—"_s,   u"-"_s,   u"“"_s,    u"\""_s,
                            u"don’t"_s, u"don't"_s, u"开源"_s, u"é"_s,   u"é"_s,   u"😀"_s,   u"\u00AD"_s};
    QRandomGenerator random(20260722);
    const auto line = [&] {
        QString text;
        const int count = random.bounded(1, 14);
        for (int i = 0; i < count; ++i) {
            text += words[random.bounded(words.size())];
            const int gap = random.bounded(10);
            text += gap == 0 ? u" | x"_s : gap < 7 ? u" "_s : gap == 7 ? u"\u00A0"_s : u""_s;
        }
        return text.trimmed() + u'.';
    };
    for (int round = 0; round < 4000; ++round) {
        checkPair(line(), line());
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWordDiff::emptySides()
{
    const QString text = u"We act."_s;
    QCOMPARE(diffWords(text, {}, text, {}).edits, EditScript());
    QCOMPARE(diffWords(text, {{0, 7}}, text, {}).edits, EditScript({{EditOp::Delete, {0, 7}, {0, 0}}}));
    QCOMPARE(diffWords(text, {}, text, {{3, 7}}).edits, EditScript({{EditOp::Insert, {0, 0}, {3, 7}}}));
    QCOMPARE(diffWords(u"   ", {{0, 3}}, text, {{0, 7}}).edits,
             EditScript({{EditOp::Replace, {0, 3}, {0, 7}}}));
}

void TestWordDiff::boundsLargeDifferences()
{
    const auto numbered = [](const QString& word, int count) {
        QString text = u"Same "_s;
        for (int i = 0; i < count; ++i)
            text += word + QString::number(i) + u' ';
        return text + u"end"_s;
    };
    const QString oldLine = numbered(u"a"_s, static_cast<int>(largestDiff) + 1);
    const QString newLine = numbered(u"b"_s, 3);
    const Passages oldSide = passagesOf(oldLine);
    const Passages newSide = passagesOf(newLine);
    const WordDiff diff = diffWords(oldSide.text, oldSide.ranges, newSide.text, newSide.ranges);
    QVERIFY(diff.bounded);
    QCOMPARE(diff.edits.size(), 3);
    QCOMPARE(diff.edits[1].op, EditOp::Replace);
    QCOMPARE(brokenPromise(diff.edits, oldSide, newSide), QString());
}

void TestWordDiff::findsSmallDifferenceInLargePassage()
{
    QStringList words;
    for (int i = 0; i < 5000; ++i)
        words.append(QString::number(i % 700));
    const QString oldLine = words.join(u' ');
    words[10] = u"first"_s;
    words[4990] = u"last"_s;
    const Passages oldSide = passagesOf(oldLine);
    const Passages newSide = passagesOf(words.join(u' '));
    const WordDiff diff = diffWords(oldSide.text, oldSide.ranges, newSide.text, newSide.ranges);
    QVERIFY(!diff.bounded);
    QCOMPARE(diff.edits.size(), 5);
}

void TestWordDiff::boundsShuffledPassages()
{
    QStringList words;
    for (int i = 0; i < 5500; ++i)
        words.append(u"w"_s + QString::number(i));
    const Passages oldSide = passagesOf(words.join(u' '));
    std::reverse(words.begin(), words.end());
    const Passages newSide = passagesOf(words.join(u' '));
    const WordDiff diff = diffWords(oldSide.text, oldSide.ranges, newSide.text, newSide.ranges);
    QVERIFY(diff.bounded);
    QCOMPARE(brokenPromise(diff.edits, oldSide, newSide), QString());
}

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
