// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/comparisonchecks.h"

#include "core/report/wording.h"
#include "tests/codepoints.h"
#include "tests/core/diff/scriptpromises.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/documentchecks.h"
#include "tests/mirrored.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

QList<TextRange> passagesOf(const Statement& statement, const QList<int>& claims)
{
    QList<TextRange> passages;
    for (const int claim : claims)
        passages.append(statement.claims.at(claim).range);
    return passages;
}

void checkCoverage(const Comparison& comparison, Side side, QList<int> Finding::* claims)
{
    const Statement& statement = comparison.statement(side);
    QList<int> seen;
    for (const Finding& finding : comparison.findings) {
        check(std::ranges::adjacent_find(finding.*claims, std::greater_equal()) == (finding.*claims).end(),
              "a finding's claims ascend");
        seen += finding.*claims;
    }
    std::ranges::sort(seen);
    QList<int> all(statement.claims.size());
    std::iota(all.begin(), all.end(), 0);
    check(seen == all, "every claim is in one finding");
}

/// A number among the differing words, when the other claims have its digits nowhere, is evidence, at least
/// a part of it (promise 6).
void checkNumbersShown(const Comparison& comparison, const Finding& finding, Side side, TextRange differing)
{
    const bool isOld = side == Side::Old;
    const QString& text = comparison.statement(side).document.text;
    const Statement& otherStatement = comparison.statement(isOld ? Side::New : Side::Old);
    QString other;
    for (const TextRange range : passagesOf(otherStatement, isOld ? finding.newClaims : finding.oldClaims))
        other += range.of(otherStatement.document.text);
    static const QRegularExpression number(u"(?<![\\w.,/‑–-])[0-9]+(?:[.,/][0-9]+)*(?!\\w)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = number.globalMatch(text, differing.start); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedEnd() > differing.end)
            break;
        if (other.contains(match.captured()))
            continue;
        const TextRange here{match.capturedStart(), match.capturedEnd()};
        const bool isShown = std::ranges::any_of(finding.evidence, [&](const Evidence& evidence) {
            return evidence.side == side && evidence.range.overlaps(here);
        });
        check(isShown, "a changed number is evidence", match.captured());
    }
}

void checkFinding(const Comparison& comparison, const Finding& finding)
{
    const QList<TextRange> oldPassages = passagesOf(comparison.oldStatement, finding.oldClaims);
    const QList<TextRange> newPassages = passagesOf(comparison.newStatement, finding.newClaims);
    check(finding.shifts.value(0, Shift::Unrelated) == finding.shift, "the primary shift comes first");
    check(isShare(finding.confidence), "confidence is a rounded share");
    if (!finding.strength) {
        check(finding.shift == (finding.newClaims.isEmpty() ? Shift::Dropped : Shift::New)
                  && finding.shifts.size() == 1 && oldPassages.size() + newPassages.size() == 1
                  && !finding.similarity && finding.evidence.isEmpty() && finding.edits.isEmpty()
                  && !finding.moved,
              "what has no counterpart is dropped or new");
        return;
    }
    check(finding.shift < Shift::Dropped, "what meets is neither dropped nor new");
    check(finding.similarity && isShare(*finding.similarity), "similarity is a rounded share");
    check(oldPassages.size() == 1 || newPassages.size() == 1, "claims meet 1:1, 1:n or n:1");
    for (const Evidence& evidence : finding.evidence) {
        const QList<TextRange>& passages = evidence.side == Side::Old ? oldPassages : newPassages;
        check(!evidence.range.isEmpty()
                  && std::ranges::any_of(passages,
                                         [&](TextRange passage) { return passage.contains(evidence.range); }),
              "evidence lies in a claim of its finding", evidence.reason);
        check(!evidence.reason.isEmpty() && !evidence.cue.isEmpty(), "evidence has a cue and a reason");
    }
    for (const Edit& edit : finding.edits) {
        if (edit.op == EditOp::Equal)
            continue;
        checkNumbersShown(comparison, finding, Side::Old, edit.oldRange);
        checkNumbersShown(comparison, finding, Side::New, edit.newRange);
    }
    const QString broken = brokenTiling(finding.edits, &Edit::oldRange, oldPassages)
        + brokenTiling(finding.edits, &Edit::newRange, newPassages);
    check(broken.isEmpty(), "the edits tile the passages", broken);
}

QList<Shift> mirrored(QList<Shift> shifts)
{
    std::ranges::transform(shifts, shifts.begin(), [](Shift shift) { return mirrored(shift); });
    std::ranges::sort(shifts);
    return shifts;
}

QList<Shift> sorted(QList<Shift> shifts)
{
    std::ranges::sort(shifts);
    return shifts;
}

QString quoted(const QList<uint>& text, const QJsonObject& place)
{
    const qsizetype start = place[u"start"].toInteger();
    const qsizetype end = place[u"end"].toInteger();
    check(0 <= start && start < end && end <= text.size(), "a quote lies in its text");
    return slice(text, start, end);
}

} // namespace

void checkFindings(const Comparison& comparison)
{
    for (const Side side : {Side::Old, Side::New}) {
        const Statement& statement = comparison.statement(side);
        checkClaims(statement.document, statement.claims);
        check(statement.cues.size() == statement.claims.size(), "one list of cues a claim");
        for (qsizetype i = 0; i < statement.cues.size(); ++i) {
            for (const Cue& cue : statement.cues[i])
                check(!cue.range.isEmpty() && statement.claims[i].range.contains(cue.range),
                      "a cue lies in its claim");
        }
    }
    checkCoverage(comparison, Side::Old, &Finding::oldClaims);
    checkCoverage(comparison, Side::New, &Finding::newClaims);
    std::map<Shift, int> counts;
    int moved = 0;
    for (qsizetype i = 0; i < comparison.findings.size(); ++i) {
        const Finding& finding = comparison.findings[i];
        check(finding.id == i + 1, "findings are numbered in order");
        checkFinding(comparison, finding);
        ++counts[finding.shift];
        moved += finding.moved ? 1 : 0;
    }
    const Summary& summary = comparison.summary;
    for (const auto& [shift, count] : summary.counts)
        check(count == counts[shift], "the summary counts the findings", shiftId(shift));
    check(summary.moved == moved, "the summary counts what moved");
    check(summary.coverageOld == 1 && summary.coverageNew == 1, "all is covered");
}

void checkIdentity(const Comparison& comparison)
{
    check(comparison.summary.verdict == Verdict::Consistent, "a text is consistent with itself");
    for (const Finding& finding : comparison.findings) {
        check(finding.shifts == QList{Shift::Reaffirmed} && finding.oldClaims == finding.newClaims
                  && finding.evidence.isEmpty() && !finding.moved,
              "a text finds itself reaffirmed", QString::number(finding.id));
        for (const Edit& edit : finding.edits)
            check(edit.op == EditOp::Equal && edit.oldRange == edit.newRange,
                  "a text does not differ from itself");
    }
}

void checkMirror(const Comparison& there, const Comparison& back)
{
    check(there.findings.size() == back.findings.size(), "both ways give as many findings");
    check(there.summary.verdict == back.summary.verdict, "the verdict is the same both ways");
    check(there.language == back.language, "the language is the same both ways");
    for (const Finding& finding : there.findings) {
        const auto other = std::ranges::find_if(back.findings, [&](const Finding& candidate) {
            return candidate.oldClaims == finding.newClaims && candidate.newClaims == finding.oldClaims;
        });
        const QString id = QString::number(finding.id);
        check(other != back.findings.end(), "swapping changes no match", id);
        check(other->shift == mirrored(finding.shift) && sorted(other->shifts) == mirrored(finding.shifts),
              "swapping mirrors the shift", shiftId(finding.shift) + u" of finding "_s + id);
        check(other->moved == finding.moved && other->strength == finding.strength
                  && other->similarity == finding.similarity && other->confidence == finding.confidence,
              "swapping changes no number of a finding", id);
        check(evidenceKeys(other->evidence, true) == evidenceKeys(finding.evidence, false),
              "swapping mirrors the evidence", id);
        check(mirrored(other->edits) == finding.edits, "swapping mirrors the edits", id);
    }
}

void checkJson(const Comparison& comparison, const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    check(error.error == QJsonParseError::NoError, "the JSON parses", error.errorString());
    QHash<QString, QList<uint>> texts;
    for (const Side side : {Side::Old, Side::New}) {
        const QString name = side == Side::Old ? u"old"_s : u"new"_s;
        const Statement& statement = comparison.statement(side);
        const QJsonObject document = root[name].toObject();
        check(document[u"text"].toString() == statement.document.text, "the JSON has the text as it is");
        texts[name] = document[u"text"].toString().toUcs4();
        const QJsonArray claims = document[u"claims"].toArray();
        check(claims.size() == statement.claims.size(), "the JSON has every claim");
        for (qsizetype i = 0; i < claims.size(); ++i) {
            const QJsonObject claim = claims[i].toObject();
            check(quoted(texts[name], claim) == statement.claims[i].range.of(statement.document.text),
                  "the JSON has a claim where it is");
        }
    }
    const QJsonArray findings = root[u"findings"].toArray();
    check(findings.size() == comparison.findings.size(), "the JSON has every finding");
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QJsonObject finding = findings[i].toObject();
        check(finding[u"shift"].toString() == shiftId(comparison.findings[i].shift),
              "the JSON has the shift");
        for (const QJsonValue entry : finding[u"evidence"].toArray()) {
            const QJsonObject evidence = entry.toObject();
            check(quoted(texts[evidence[u"side"].toString()], evidence) == evidence[u"text"].toString(),
                  "the JSON has its evidence where it is");
        }
    }
}

} // namespace palinode
