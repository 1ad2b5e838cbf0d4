// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"

#include "core/claims/extractor.h"
#include "core/comparison/findings.h"
#include "core/comparison/matching.h"
#include "core/comparison/summary.h"
#include "core/lexicon/lexicon.h"

#include <thread>

namespace palinode {

namespace {

std::unexpected<Error> cancelled()
{
    return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
}

// The same answer whichever document is the old one.
QString commonLanguage(const QString& chosen, const QString& a, const QString& b)
{
    const QString unknown = QStringLiteral("und");
    const QString english = QStringLiteral("en");
    if (!chosen.isEmpty())
        return chosen;
    if (a == b || b == unknown || b.isEmpty())
        return a.isEmpty() ? unknown : a;
    if (a == unknown || a.isEmpty())
        return b;
    return a == english || b == english ? english : std::min(a, b);
}

struct Prepared
{
    Statement statement;
    qsizetype cuts = 0;
    QList<Notice> lexiconNotices;
    QStringList lexiconVersions;
    bool hasLexicon = false;
};

Prepared prepare(const Document& document, const QString& language, const CompareOptions& options,
                 const Progress& progress)
{
    Prepared result;
    result.statement.document = document;
    Claims claims = extractClaims(document, progress);
    result.statement.claims = std::move(claims.claims);
    result.cuts = claims.cuts;

    const Lexicon lexicon(language, options.lexiconFolder);
    result.lexiconNotices = lexicon.notices();
    result.lexiconVersions = lexicon.versions();
    result.hasLexicon = !lexicon.isEmpty();
    result.statement.cues.resize(result.statement.claims.size());
    for (qsizetype i = 0; result.hasLexicon && i < result.statement.claims.size(); ++i) {
        if (progress.isCancelled())
            break;
        const TextRange range = result.statement.claims[i].range;
        QList<Cue> cues = lexicon.cues(range.of(document.text));
        for (Cue& cue : cues)
            cue.range = cue.range.shifted(range.start);
        result.statement.cues[i] = std::move(cues);
    }
    return result;
}

QStringList textsOf(const Statement& statement)
{
    QStringList texts;
    texts.reserve(statement.claims.size());
    for (const Claim& claim : statement.claims)
        texts.append(claim.range.of(statement.document.text).toString());
    return texts;
}

QList<Notice> noticesBefore(const Document& oldDocument, const Document& newDocument, const Prepared& oldSide,
                            const Prepared& newSide, const CompareOptions& options, const QString& language)
{
    QList<Notice> notices = oldDocument.notices + newDocument.notices;
    const QString a = std::min(oldDocument.language, newDocument.language);
    const QString b = std::max(oldDocument.language, newDocument.language);
    if (options.language.isEmpty() && a != b && a != u"und" && b != u"und" && !a.isEmpty())
        notices.append({NoticeCode::LanguagesDiffer, a + QStringLiteral(", ") + b});
    if (oldSide.cuts + newSide.cuts > 0)
        notices.append({NoticeCode::LongClaimsCut, {}, oldSide.cuts + newSide.cuts});
    if (!oldSide.hasLexicon)
        notices.append({NoticeCode::NoLexicon, language});
    notices.append(oldSide.lexiconNotices);
    return notices;
}

} // namespace

Result<ComparisonPtr> compare(const Document& oldDocument, const Document& newDocument,
                              const CompareOptions& options, const Progress& progress)
{
    progress.report(Step::Claims, .05);
    auto comparison = std::make_shared<Comparison>();
    comparison->options = options;
    comparison->language = commonLanguage(options.language, oldDocument.language, newDocument.language);

    Prepared oldSide;
    Prepared newSide;
    {
        const std::jthread other(
            [&] { newSide = prepare(newDocument, comparison->language, options, progress); });
        oldSide = prepare(oldDocument, comparison->language, options, progress);
    }
    if (progress.isCancelled())
        return cancelled();
    comparison->oldStatement = std::move(oldSide.statement);
    comparison->newStatement = std::move(newSide.statement);
    comparison->lexiconVersions = oldSide.lexiconVersions;
    QList<Notice> notices =
        noticesBefore(oldDocument, newDocument, oldSide, newSide, options, comparison->language);

    progress.report(Step::Meaning, .3);
    const Result<Matching> matching =
        matchClaims(textsOf(comparison->oldStatement), textsOf(comparison->newStatement),
                    comparison->language, options.ignoreBoilerplate, progress);
    if (!matching)
        return std::unexpected(matching.error());
    if (!matching->hasVectors)
        notices.append({NoticeCode::NoWordVectors, comparison->language});
    if (matching->alignment.claimsBeyondBudget > 0)
        notices.append({NoticeCode::MatchingBounded, {}, matching->alignment.claimsBeyondBudget});

    progress.report(Step::Shifts, .8);
    Findings findings = makeFindings(comparison->oldStatement, comparison->newStatement, matching->alignment,
                                     comparison->language, options, progress);
    if (progress.isCancelled())
        return cancelled();
    comparison->findings = std::move(findings.findings);
    if (findings.boundedDifferences > 0)
        notices.append({NoticeCode::DifferenceBounded, {}, findings.boundedDifferences});
    comparison->summary = summarise(*comparison, std::move(notices));
    progress.report(Step::Shifts, 1);
    return comparison;
}

} // namespace palinode
