// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/steps.h"

#include "core/claims/extractor.h"
#include "core/comparison/compare.h"
#include "core/comparison/cuetagging.h"
#include "core/comparison/findings.h"
#include "core/comparison/matching.h"
#include "core/document/reader.h"
#include "core/meaning/claimspace.h"
#include "core/report/report.h"
#include "core/report/table.h"

#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr int tableColumns = 100;

QStringList textsOf(const Statement& statement)
{
    QStringList texts;
    for (const Claim& claim : statement.claims)
        texts.append(claim.range.of(statement.document.text).toString());
    return texts;
}

QList<MatchClaim> claimsOf(const Statement& statement)
{
    QList<MatchClaim> result;
    for (const Claim& claim : statement.claims)
        result.append({claim.range.of(statement.document.text).toString(), claim.kind == ClaimKind::Heading});
    return result;
}

/// Times the steps on what the comparison says that each of them was given.
class Steps
{
public:
    Steps(const Comparison& comparison, int runs) : m_comparison(comparison), m_runs(runs) { }

    void read()
    {
        Statement oldSide = m_comparison.oldStatement;
        Statement newSide = m_comparison.newStatement;
        const QString oldFile = oldSide.document.fileName;
        const QString newFile = newSide.document.fileName;
        time(u"reading"_s, [&] {
            std::ignore = readDocument(oldFile, {}, m_progress);
            std::ignore = readDocument(newFile, {}, m_progress);
        });
        time(u"claims"_s, [&] {
            std::ignore = extractClaims(oldSide.document, m_progress);
            std::ignore = extractClaims(newSide.document, m_progress);
        });
        time(u"cues"_s,
             [&] { std::ignore = tagCues(oldSide, newSide, m_comparison.language, {}, m_progress); });
    }

    Result<void> match()
    {
        const Statement& oldSide = m_comparison.oldStatement;
        const Statement& newSide = m_comparison.newStatement;
        const QStringList olds = textsOf(oldSide);
        const QStringList news = textsOf(newSide);
        const auto build = [&] { return ClaimSpace::build(olds, news, m_comparison.language, m_progress); };
        const Result<ClaimSpace> space = build();
        if (!space)
            return std::unexpected(space.error());
        time(u"claim space"_s, [&] { std::ignore = build(); });

        // The encoder remembers what it encoded, so its own speed is told by encoder_benchmark.
        const auto match = [&] {
            return matchClaims(claimsOf(oldSide), claimsOf(newSide), {m_comparison.language, false, {}},
                               m_progress);
        };
        const Result<Matching> matching = match();
        if (!matching)
            return std::unexpected(matching.error());
        time(u"matching, encoded before"_s, [&] { std::ignore = match(); });
        time(u"differences and shifts"_s, [&] {
            std::ignore =
                makeFindings(oldSide, newSide, matching->alignment, m_comparison.language, {}, m_progress);
        });
        time(u"compare() as a whole"_s,
             [&] { std::ignore = compare(oldSide.document, newSide.document, {}, m_progress); });
        return {};
    }

    void report()
    {
        const std::array formats{
            std::pair(u"JSON"_s, ReportFormat::Json), std::pair(u"CSV"_s, ReportFormat::Csv),
            std::pair(u"Markdown"_s, ReportFormat::Markdown), std::pair(u"HTML"_s, ReportFormat::Html),
            std::pair(u"PDF"_s, ReportFormat::Pdf)};
        for (const auto& [name, format] : formats)
            time(name, [&] { std::ignore = renderReport(m_comparison, format, {}, m_progress); });
        time(u"table"_s, [&] { std::ignore = renderTable(m_comparison, tableColumns, m_progress); });
    }

    [[nodiscard]] QString about() const
    {
        return u"%1 and %2 words, %3 and %4 claims, %5 findings"_s
            .arg(m_comparison.oldStatement.document.wordCount)
            .arg(m_comparison.newStatement.document.wordCount)
            .arg(m_comparison.oldStatement.claims.size())
            .arg(m_comparison.newStatement.claims.size())
            .arg(m_comparison.findings.size());
    }
    [[nodiscard]] const QList<Timing>& timings() const { return m_timings; }

private:
    void time(const QString& step, const std::function<void()>& work)
    {
        m_timings.append(timed(step, m_runs, work));
    }

    const Comparison& m_comparison;
    int m_runs;
    Progress m_progress;
    QList<Timing> m_timings;
};

} // namespace

Result<Measurement> measureSteps(const QString& oldFile, const QString& newFile, int runs)
{
    const Result<Document> oldDocument = readDocument(oldFile, {}, Progress());
    if (!oldDocument)
        return std::unexpected(oldDocument.error());
    const Result<Document> newDocument = readDocument(newFile, {}, Progress());
    if (!newDocument)
        return std::unexpected(newDocument.error());
    const Result<ComparisonPtr> comparison = compare(*oldDocument, *newDocument, {}, Progress());
    if (!comparison)
        return std::unexpected(comparison.error());

    Steps steps(**comparison, runs);
    steps.read();
    if (const Result<void> matched = steps.match(); !matched)
        return std::unexpected(matched.error());
    steps.report();
    return Measurement{steps.timings(), steps.about()};
}

} // namespace palinode
