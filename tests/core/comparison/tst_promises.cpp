// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"
#include "core/document/reader.h"
#include "core/report/report.h"
#include "tests/codepoints.h"
#include "tests/mirrored.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

ComparisonPtr compared(const Document& oldDocument, const Document& newDocument)
{
    return compare(oldDocument, newDocument, {}, Progress()).value();
}

// A finding without its number, comparable after a swap.
struct Fact
{
    std::vector<int> oldClaims;
    std::vector<int> newClaims;
    Shift shift;
    bool moved;
    double similarity;
    double confidence;

    auto operator<=>(const Fact&) const = default;
};

std::vector<Fact> factsOf(const Comparison& comparison, bool swapped)
{
    std::vector<Fact> facts;
    for (const Finding& finding : comparison.findings) {
        std::vector<int> olds(finding.oldClaims.begin(), finding.oldClaims.end());
        std::vector<int> news(finding.newClaims.begin(), finding.newClaims.end());
        if (swapped)
            std::swap(olds, news);
        facts.push_back({std::move(olds), std::move(news), swapped ? mirrored(finding.shift) : finding.shift,
                         finding.moved, finding.similarity.value_or(-1), finding.confidence});
    }
    std::ranges::sort(facts);
    return facts;
}

} // namespace

/// The promises of the design on every example pair.
class TestPromises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity_data() { pairs(); }
    void identity()
    {
        QFETCH(QString, oldFile);
        QFETCH(QString, newFile);
        for (const QString& name : {oldFile, newFile}) {
            const Document document = read(name);
            const ComparisonPtr comparison = compared(document, document);
            QCOMPARE(comparison->summary.verdict, Verdict::Consistent);
            for (const Finding& finding : comparison->findings) {
                QCOMPARE(finding.shift, Shift::Reaffirmed);
                QCOMPARE(finding.shifts, QList{Shift::Reaffirmed});
                QCOMPARE(finding.oldClaims, finding.newClaims);
                QVERIFY(finding.evidence.isEmpty());
                QVERIFY(!finding.moved);
            }
        }
    }

    void mirror_data() { pairs(); }
    void mirror()
    {
        QFETCH(QString, oldFile);
        QFETCH(QString, newFile);
        const std::vector<Fact> there = factsOf(*comparisonOf(oldFile, newFile), false);
        const std::vector<Fact> back = factsOf(*compared(read(newFile), read(oldFile)), true);
        QCOMPARE(there.size(), back.size());
        QVERIFY(there == back);
    }

    void coverage_data() { pairs(); }
    void coverage()
    {
        QFETCH(QString, oldFile);
        QFETCH(QString, newFile);
        const ComparisonPtr comparison = comparisonOf(oldFile, newFile);
        covers(*comparison, Side::Old, &Finding::oldClaims);
        covers(*comparison, Side::New, &Finding::newClaims);
        int sum = 0;
        for (const auto& [shift, count] : comparison->summary.counts)
            sum += count;
        QCOMPARE(sum, int(comparison->findings.size()));
        QCOMPARE(comparison->summary.coverageOld, 1.0);
        QCOMPARE(comparison->summary.coverageNew, 1.0);
    }

    void determinism_data() { pairs(); }
    void determinism()
    {
        QFETCH(QString, oldFile);
        QFETCH(QString, newFile);
        const ComparisonPtr first = comparisonOf(oldFile, newFile);
        const ComparisonPtr second = compared(read(oldFile), read(newFile));
        const auto bytes = renderReport(*first, ReportFormat::Json, {}, Progress());
        QVERIFY(bytes);
        QVERIFY(*bytes == renderReport(*second, ReportFormat::Json, {}, Progress()));
    }

    // Read back from the JSON, as another program would.
    void nothingInvented_data() { pairs(); }
    void nothingInvented()
    {
        QFETCH(QString, oldFile);
        QFETCH(QString, newFile);
        const ComparisonPtr comparison = comparisonOf(oldFile, newFile);
        const auto bytes = renderReport(*comparison, ReportFormat::Json, {}, Progress());
        QVERIFY(bytes);
        const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
        QMap<QString, int> counts;
        QMap<QString, QList<uint>> texts;
        for (const QString& side : {u"old"_s, u"new"_s})
            texts[side] = json[side].toObject()[u"text"].toString().toUcs4();
        for (const QJsonValue value : json[u"findings"].toArray()) {
            const QJsonObject finding = value.toObject();
            ++counts[finding[u"shift"].toString()];
            for (const QJsonValue entry : finding[u"evidence"].toArray()) {
                const QJsonObject evidence = entry.toObject();
                const QList<uint>& text = texts[evidence[u"side"].toString()];
                const int start = evidence[u"start"].toInt();
                const int end = evidence[u"end"].toInt();
                QVERIFY(0 <= start && start < end && end <= text.size());
                QCOMPARE(slice(text, start, end), evidence[u"text"].toString());
                QVERIFY(!evidence[u"reason"].toString().isEmpty());
            }
        }
        const QJsonObject told = json[u"summary"].toObject()[u"counts"].toObject();
        for (auto it = told.begin(); it != told.end(); ++it)
            QCOMPARE(it->toInt(), counts.value(it.key()));
    }

    // A changed number inside a matched pair is always shown.
    void numbersAreAudited_data() { pairs(); }
    void numbersAreAudited()
    {
        QFETCH(QString, oldFile);
        QFETCH(QString, newFile);
        const ComparisonPtr comparison = comparisonOf(oldFile, newFile);
        for (const Finding& finding : comparison->findings) {
            if (!finding.strength)
                continue;
            for (const Edit& edit : finding.edits) {
                if (edit.op == EditOp::Equal)
                    continue;
                shown(*comparison, finding, Side::Old, edit.oldRange);
                shown(*comparison, finding, Side::New, edit.newRange);
            }
        }
    }

private:
    static void pairs()
    {
        QTest::addColumn<QString>("oldFile");
        QTest::addColumn<QString>("newFile");
        QStringList folders;
        QDirIterator found(QStringLiteral(PALINODE_EXAMPLES), {u"old.*"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            folders.append(QFileInfo(found.next()).path());
        folders.sort();
        QCOMPARE(folders.size(), PALINODE_EXAMPLE_COUNT);
        for (const QString& folder : folders) {
            const QDir dir(folder);
            QTest::newRow(qPrintable(dir.dirName())) << dir.filePath(dir.entryList({u"old.*"_s}).value(0))
                                                     << dir.filePath(dir.entryList({u"new.*"_s}).value(0));
        }
    }

    static Document read(const QString& fileName) { return readDocument(fileName, {}, Progress()).value(); }

    // Made once for all promises: a large pair takes its time.
    const ComparisonPtr& comparisonOf(const QString& oldFile, const QString& newFile)
    {
        ComparisonPtr& known = m_comparisons[oldFile];
        if (!known)
            known = compared(read(oldFile), read(newFile));
        return known;
    }

    static void covers(const Comparison& comparison, Side side, QList<int> Finding::* claims)
    {
        const Statement& statement = comparison.statement(side);
        std::multiset<int> seen;
        for (const Finding& finding : comparison.findings)
            seen.insert((finding.*claims).begin(), (finding.*claims).end());
        QCOMPARE(qsizetype(seen.size()), statement.claims.size());
        for (int claim = 0; claim < statement.claims.size(); ++claim)
            QCOMPARE(seen.count(claim), std::size_t(1));

        QString rest = statement.document.text;
        for (const Claim& claim : statement.claims) {
            for (qsizetype i = claim.range.start; i < claim.range.end; ++i) {
                QVERIFY(!rest.at(i).isNull());
                rest[i] = QChar();
            }
        }
        for (const Block& block : statement.document.blocks) {
            for (qsizetype i = block.marker.start; i < block.marker.end; ++i)
                rest[i] = u' ';
        }
        for (const QChar c : std::as_const(rest))
            QVERIFY2(c.isNull() || c.isSpace(), "a character in no claim");
    }

    // A number of the differing words that the other claims have nowhere must be evidence.
    static void shown(const Comparison& comparison, const Finding& finding, Side side, TextRange here)
    {
        const QString& text = comparison.statement(side).document.text;
        const Statement& otherStatement = comparison.statement(side == Side::Old ? Side::New : Side::Old);
        QString other;
        for (const int claim : side == Side::Old ? finding.newClaims : finding.oldClaims)
            other += otherStatement.claims.at(claim).range.of(otherStatement.document.text);
        for (qsizetype i = here.start; i < here.end; ++i) {
            if (!text.at(i).isDigit()
                || (i > 0 && (text.at(i - 1).isLetterOrNumber() || u".,-–/"_s.contains(text.at(i - 1)))))
                continue;
            qsizetype end = i;
            while (end < here.end && text.at(end).isDigit())
                ++end;
            if (end < text.size() && text.at(end).isLetter())
                continue;
            if (other.contains(text.sliced(i, end - i)))
                continue;
            const bool found = std::ranges::any_of(finding.evidence, [&](const Evidence& evidence) {
                return evidence.side == side && evidence.range.start <= i && i < evidence.range.end;
            });
            QVERIFY2(found,
                     qPrintable(u"“%1” in “%2” is no evidence"_s.arg(text.sliced(i, end - i),
                                                                     here.of(text).toString())));
        }
    }

    std::map<QString, ComparisonPtr> m_comparisons; // by the old file
};

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
