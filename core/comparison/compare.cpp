// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"

#include "core/claims/extractor.h"
#include "core/comparison/cuetagging.h"
#include "core/comparison/findings.h"
#include "core/comparison/matching.h"
#include "core/comparison/pinnedclaims.h"
#include "core/comparison/summary.h"

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

QList<MatchClaim> matchClaimsOf(const Statement& statement)
{
    QList<MatchClaim> result;
    result.reserve(statement.claims.size());
    for (const Claim& claim : statement.claims)
        result.append({claim.range.of(statement.document.text).toString(), claim.kind == ClaimKind::Heading});
    return result;
}

QList<Notice> noticesBefore(const Document& oldDocument, const Document& newDocument, qsizetype cuts,
                            const TaggedWith& tagged, const CompareOptions& options, const QString& language)
{
    QList<Notice> notices = oldDocument.notices + newDocument.notices;
    const QString a = std::min(oldDocument.language, newDocument.language);
    const QString b = std::max(oldDocument.language, newDocument.language);
    if (options.language.isEmpty() && a != b && a != u"und" && b != u"und" && !a.isEmpty())
        notices.append({NoticeCode::LanguagesDiffer, a + QStringLiteral(", ") + b});
    if (cuts > 0)
        notices.append({NoticeCode::LongClaimsCut, {}, cuts});
    if (!tagged.hasLexicon)
        notices.append({NoticeCode::NoLexicon, language});
    notices.append(tagged.notices);
    return notices;
}

QList<Notice> noticesOf(const Matching& matching, const QString& language)
{
    QList<Notice> notices;
    if (!matching.hasVectors)
        notices.append({NoticeCode::NoWordVectors, language});
    else if (!matching.hasSentences)
        notices.append({NoticeCode::NoSentenceEncoder, {}});
    if (matching.claimsNotEncoded > 0)
        notices.append({NoticeCode::EncodingBounded, {}, matching.claimsNotEncoded});
    if (matching.alignment.claimsBeyondBudget > 0)
        notices.append({NoticeCode::MatchingBounded, {}, matching.alignment.claimsBeyondBudget});
    if (!matching.alignment.brokenPins.isEmpty())
        notices.append({NoticeCode::PinsNotKept, {}, matching.alignment.brokenPins.size()});
    return notices;
}

} // namespace

Result<ComparisonPtr> compare(const Document& oldDocument, const Document& newDocument,
                              const CompareOptions& options, const Progress& progress,
                              const FirstFindings& first)
{
    progress.report(Step::Claims, .05);
    auto comparison = std::make_shared<Comparison>();
    comparison->options = options;
    comparison->language = commonLanguage(options.language, oldDocument.language, newDocument.language);

    Claims oldClaims;
    Claims newClaims;
    {
        const std::jthread other([&] { newClaims = extractClaims(newDocument, progress); });
        oldClaims = extractClaims(oldDocument, progress);
    }
    comparison->oldStatement = {oldDocument, std::move(oldClaims.claims), {}};
    comparison->newStatement = {newDocument, std::move(newClaims.claims), {}};
    progress.report(Step::Cues, .1);
    const TaggedWith tagged = tagCues(comparison->oldStatement, comparison->newStatement,
                                      comparison->language, options.lexiconFolder, progress);
    if (progress.isCancelled())
        return cancelled();
    comparison->lexiconVersions = tagged.versions;
    QList<Notice> notices = noticesBefore(oldDocument, newDocument, oldClaims.cuts + newClaims.cuts, tagged,
                                          options, comparison->language);

    progress.report(Step::Meaning, .3);
    const auto complete = [&](Comparison& target, const Matching& matching) {
        Findings findings = makeFindings(target.oldStatement, target.newStatement, matching.alignment,
                                         target.language, options, progress);
        target.findings = std::move(findings.findings);
        QList<Notice> all = notices + noticesOf(matching, target.language);
        if (findings.boundedDifferences > 0)
            all.append({NoticeCode::DifferenceBounded, {}, findings.boundedDifferences});
        target.summary = summarise(target, std::move(all));
    };
    const FirstMatching showFirst = [&](const Matching& matching) {
        auto early = std::make_shared<Comparison>(*comparison);
        early->refined = false;
        complete(*early, matching);
        if (!progress.isCancelled())
            first(early);
    };
    const Result<Matching> matching =
        matchClaims(matchClaimsOf(comparison->oldStatement), matchClaimsOf(comparison->newStatement),
                    {comparison->language, options.ignoreBoilerplate,
                     pinsOf(comparison->oldStatement, comparison->newStatement, options.pins)},
                    progress, first ? showFirst : FirstMatching());
    if (!matching)
        return std::unexpected(matching.error());

    progress.report(Step::Shifts, .8);
    complete(*comparison, *matching);
    if (progress.isCancelled())
        return cancelled();
    progress.report(Step::Shifts, 1);
    return comparison;
}

} // namespace palinode
