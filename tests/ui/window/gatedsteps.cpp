// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/gatedsteps.h"

#include "core/report/wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// Each file says these four things, one a block.
const QStringList& lines()
{
    static const QStringList four = {u"We pay every worker."_s, u"All reports must be public."_s,
                                     u"We will open two schools."_s,
                                     u"A committee will look into schools."_s};
    return four;
}

QList<Claim> claimsOf(const Document& document, const QList<int>& blocks)
{
    QList<Claim> claims;
    for (const int block : blocks)
        claims.append({document.blocks.at(block).range, ClaimKind::Sentence, block, block});
    return claims;
}

/// Four findings by decree: the first lines are reaffirmed, the second weakened, the third is dropped and
/// the fourth is new.
std::shared_ptr<Comparison> decreed(const Document& oldDocument, const Document& newDocument)
{
    auto comparison = std::make_shared<Comparison>();
    comparison->language = u"en"_s;
    comparison->oldStatement = {oldDocument, claimsOf(oldDocument, {0, 1, 2}), QList<QList<Cue>>(3)};
    comparison->newStatement = {newDocument, claimsOf(newDocument, {0, 1, 3}), QList<QList<Cue>>(3)};
    Finding reaffirmed;
    reaffirmed.id = 1;
    reaffirmed.oldClaims = reaffirmed.newClaims = {0};
    reaffirmed.shifts = {Shift::Reaffirmed};
    reaffirmed.strength = LinkStrength::Identical;
    reaffirmed.similarity = 1.0;
    const TextRange same = comparison->oldStatement.claims.at(0).range;
    reaffirmed.edits = {{EditOp::Equal, same, same}};
    Finding weakened = reaffirmed;
    weakened.id = 2;
    weakened.oldClaims = weakened.newClaims = {1};
    weakened.shift = Shift::Weakened;
    weakened.shifts = {Shift::Weakened};
    weakened.strength = LinkStrength::Firm;
    const TextRange report = comparison->oldStatement.claims.at(1).range;
    weakened.edits = {{EditOp::Equal, report, report}};
    weakened.evidence = {{Side::Old, report, u"obligation"_s, u"by decree"_s, Shift::Weakened}};
    Finding dropped;
    dropped.id = 3;
    dropped.oldClaims = {2};
    dropped.shift = Shift::Dropped;
    dropped.shifts = {Shift::Dropped};
    Finding added;
    added.id = 4;
    added.newClaims = {2};
    added.shift = Shift::New;
    added.shifts = {Shift::New};
    comparison->findings = {reaffirmed, weakened, dropped, added};
    for (const Shift shift : allShifts())
        comparison->summary.counts[shift] = 0;
    for (const Finding& finding : std::as_const(comparison->findings))
        comparison->summary.counts[finding.shift] += 1;
    comparison->summary.verdict = Verdict::Shifted;
    return comparison;
}

} // namespace

SessionSteps GatedSteps::steps()
{
    return {[this](const QString& fileName, const ReadOptions&, const Progress&) { return read(fileName); },
            [this](const Document& oldDocument, const Document& newDocument, const CompareOptions& options,
                   const Progress& progress, const FirstFindings& first) {
                return compare(oldDocument, newDocument, options, progress, first);
            }};
}

void GatedSteps::failReading(const QString& fileName, ErrorCode code)
{
    const QMutexLocker lock(&m_mutex);
    m_readErrors.insert(fileName, code);
}

void GatedSteps::addLine(const QString& fileName, const QString& line)
{
    const QMutexLocker lock(&m_mutex);
    m_moreLines.insert(fileName, line);
}

QStringList GatedSteps::filesRead()
{
    const QMutexLocker lock(&m_mutex);
    QStringList files = m_filesRead;
    files.sort();
    return files;
}

Result<Document> GatedSteps::read(const QString& fileName)
{
    const QMutexLocker lock(&m_mutex);
    m_filesRead.append(fileName);
    if (m_readErrors.contains(fileName))
        return std::unexpected(Error{m_readErrors.value(fileName), fileName, {}});
    Document document;
    document.fileName = fileName;
    document.metadata.title = u"title of "_s + QFileInfo(fileName).fileName();
    QStringList said = lines();
    if (m_moreLines.contains(fileName))
        said.append(m_moreLines.value(fileName));
    for (const QString& line : said) {
        if (!document.text.isEmpty())
            document.text += u"\n\n"_s;
        const qsizetype start = document.text.size();
        document.text += line;
        document.blocks.append({BlockKind::Paragraph, 0, {start, document.text.size()}, {start, start}});
    }
    document.wordCount = 20;
    return document;
}

Result<ComparisonPtr> GatedSteps::compare(const Document& oldDocument, const Document& newDocument,
                                          const CompareOptions& options, const Progress& progress,
                                          const FirstFindings& first)
{
    ++m_begun;
    if (m_tellsFirst && first) {
        std::shared_ptr<Comparison> early = decreed(oldDocument, newDocument);
        early->refined = false;
        early->findings.resize(2);
        first(early);
    }
    progress.report(Step::Matching, 0.5);
    // Waits for the gate in short turns: a cancelled comparison must not need the test's help to end.
    while (m_held && !m_gate.tryAcquire(1, 5)) {
        if (progress.isCancelled() && !m_deaf)
            break;
    }
    const bool cancelled = progress.isCancelled();
    m_cancelled += cancelled ? 1 : 0;
    ++m_ended;
    if (cancelled && !m_deaf)
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    if (m_compareError)
        return std::unexpected(Error{*m_compareError, {}, u"broken"_s});
    std::shared_ptr<Comparison> comparison = decreed(oldDocument, newDocument);
    comparison->options = options;
    comparison->summary.notices = m_notices;
    if (m_count) {
        for (auto& [shift, count] : comparison->summary.counts)
            count = *m_count;
    }
    return comparison;
}

ComparisonRequest pairOf(const QString& oldFile, const QString& newFile)
{
    return {oldFile, newFile, {}, {}, {}};
}

QString shown(const ComparisonSession& session)
{
    const auto name = [&](Side side) {
        return session.document(side) ? session.document(side)->fileName : QStringLiteral("-");
    };
    return name(Side::Old) + QStringLiteral(" | ") + name(Side::New)
        + (session.comparison() ? QStringLiteral(" | compared") : QString());
}

} // namespace palinode
