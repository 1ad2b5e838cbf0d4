// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/findings/tinycomparison.h"

#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// Appends the claims of `marked` to the statement; their numbers, and evidence for what stands in brackets.
QList<int> appendClaims(Statement& statement, const QString& marked, Side side, Finding& finding)
{
    QList<int> numbers;
    if (marked.isEmpty())
        return numbers;
    QString& text = statement.document.text;
    for (const QString& part : marked.split(u'|')) {
        if (!text.isEmpty())
            text += u'\n';
        const qsizetype start = text.size();
        qsizetype evidence = -1;
        for (const QChar character : part) {
            if (character == u'[') {
                evidence = text.size();
            } else if (character == u']') {
                finding.evidence.append({side,
                                         {evidence, text.size()},
                                         u"obligation"_s,
                                         u"%1 speaks for it"_s.arg(text.sliced(evidence)),
                                         finding.shift});
            } else {
                text += character;
            }
        }
        const auto number = static_cast<int>(statement.claims.size());
        statement.claims.append({{start, text.size()}, ClaimKind::Sentence, number, number});
        statement.cues.append(QList<Cue>());
        numbers.append(number);
    }
    return numbers;
}

} // namespace

ComparisonPtr tinyComparison(const QList<TinyFinding>& findings)
{
    auto comparison = std::make_shared<Comparison>();
    comparison->language = u"en"_s;
    comparison->oldStatement.document.metadata = {u"The Plan"_s, u"A. Speaker"_s, u"1 May 2024"_s, u"memo"_s};
    comparison->newStatement.document.metadata = {u"The Result"_s, u"A. Speaker"_s, u"1 May 2025"_s,
                                                  u"memo"_s};
    comparison->oldStatement.document.fileName = u"plan.txt"_s;
    comparison->newStatement.document.fileName = u"result.txt"_s;
    for (const Shift shift : allShifts())
        comparison->summary.counts[shift] = 0;
    for (const TinyFinding& tiny : findings) {
        Finding finding;
        finding.id = static_cast<int>(comparison->findings.size()) + 1;
        finding.shift = tiny.shift;
        finding.shifts = {tiny.shift};
        finding.confidence = tiny.confidence;
        finding.moved = tiny.moved;
        finding.oldClaims = appendClaims(comparison->oldStatement, tiny.oldText, Side::Old, finding);
        finding.newClaims = appendClaims(comparison->newStatement, tiny.newText, Side::New, finding);
        if (!finding.oldClaims.isEmpty() && !finding.newClaims.isEmpty()) {
            finding.strength = tiny.strength;
            finding.similarity = 0.75;
        }
        comparison->summary.counts[tiny.shift] += 1;
        comparison->summary.moved += tiny.moved ? 1 : 0;
        comparison->findings.append(finding);
    }
    comparison->summary.verdict = Verdict::Shifted;
    return comparison;
}

ComparisonPtr fourFindings()
{
    return tinyComparison({
        {u"We pay every worker."_s, u"We pay every worker."_s, Shift::Reaffirmed, 1.0, false,
         LinkStrength::Identical},
        {u"All reports [must] be public."_s, u"All reports [should] be public."_s, Shift::Weakened, 0.9},
        {u"We will open two schools."_s, {}, Shift::Dropped},
        {{}, u"A committee will look into schools."_s, Shift::New},
    });
}

} // namespace palinode
