// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecomparison.h"

#include "core/comparison/verdict.h"
#include "core/diff/worddiff.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

Statement statementOf(const QString& title, const QString& date, const QString& fileName,
                      const QStringList& claims)
{
    Statement statement;
    Document& document = statement.document;
    document.metadata = {title, u"Ada Example"_s, date, u"speech"_s};
    document.fileName = fileName;
    document.language = u"en"_s;
    document.encoding = u"UTF-8"_s;
    document.sha256 = (title.size() % 2 == 0 ? u"0123456789abcdef"_s : u"fedcba9876543210"_s).repeated(4);
    int number = 0;
    for (const QString& claim : claims) {
        if (!document.text.isEmpty())
            document.text += u"\n\n"_s;
        const TextRange range{document.text.size(), document.text.size() + claim.size()};
        document.text += claim;
        document.blocks.append(
            {number == 0 ? BlockKind::Heading : BlockKind::Paragraph, number == 0, range, {}});
        statement.claims.append(
            {range, number == 0 ? ClaimKind::Heading : ClaimKind::Sentence, number, number});
        document.wordCount += claim.count(u' ') + 1;
        ++number;
    }
    statement.cues.resize(statement.claims.size());
    return statement;
}

TextRange rangeIn(const Statement& statement, int claim, const QString& words)
{
    const TextRange range = statement.claims[claim].range;
    const qsizetype at = statement.document.text.indexOf(words, range.start);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

QList<TextRange> passages(const Statement& statement, const QList<int>& claims)
{
    QList<TextRange> ranges;
    for (const int claim : claims)
        ranges.append(statement.claims[claim].range);
    return ranges;
}

Finding& addFinding(Comparison& comparison, const QList<int>& oldClaims, const QList<int>& newClaims,
                    Shift shift)
{
    Finding finding;
    finding.id = static_cast<int>(comparison.findings.size()) + 1;
    finding.oldClaims = oldClaims;
    finding.newClaims = newClaims;
    finding.shift = shift;
    finding.shifts = {shift};
    if (!oldClaims.isEmpty() && !newClaims.isEmpty()) {
        finding.strength = LinkStrength::Firm;
        finding.similarity = 0.71234567;
        finding.edits =
            diffWords(comparison.oldStatement.document.text, passages(comparison.oldStatement, oldClaims),
                      comparison.newStatement.document.text, passages(comparison.newStatement, newClaims))
                .edits;
    }
    comparison.findings.append(finding);
    return comparison.findings.last();
}

void countFindings(Comparison& comparison)
{
    for (int shift = 0; shift < static_cast<int>(Shift::Unrelated); ++shift)
        comparison.summary.counts[static_cast<Shift>(shift)] = 0;
    for (const Finding& finding : comparison.findings) {
        ++comparison.summary.counts[finding.shift];
        comparison.summary.moved += finding.moved ? 1 : 0;
    }
}

} // namespace

Comparison sampleComparison()
{
    Comparison comparison;
    comparison.language = u"en"_s;
    comparison.lexiconVersions = {u"English 3"_s};
    comparison.oldStatement = statementOf(u"Plan & “promise” <1>"_s, u"1 May 2024"_s, u"talks/old.md"_s,
                                          {u"😀 Our plan"_s, u"We will raise the tax, “at once”."_s,
                                           u"All members *must* pay | now & then <b>5%</b>."_s,
                                           u"=SUM(A1) is what they said."_s, u"We like bread."_s});
    comparison.newStatement =
        statementOf(u"Second plan"_s, u"2 June 2025"_s, u"talks/new.md"_s,
                    {u"😀 Our plan"_s, u"We like bread."_s, u"We will not raise the tax, \"at once\"."_s,
                     u"Some members may pay."_s, u"They pay then <b>4%</b>."_s, u"Nothing is free."_s});
    addFinding(comparison, {0}, {0}, Shift::Reaffirmed);

    Finding& reversed = addFinding(comparison, {1}, {2}, Shift::Reversed);
    reversed.shifts = {Shift::Reversed, Shift::Weakened};
    reversed.confidence = 0.9;
    const QString reason = u"“will” → “will not” (negation)"_s;
    reversed.evidence = {
        {Side::Old, rangeIn(comparison.oldStatement, 1, u"will"_s), u"certain"_s, reason, Shift::Reversed},
        {Side::New, rangeIn(comparison.newStatement, 2, u"not"_s), u"negation"_s, reason, Shift::Reversed}};

    Finding& split = addFinding(comparison, {2}, {3, 4}, Shift::Weakened);
    split.strength = LinkStrength::Possible;
    split.confidence = 1.0 / 3.0;
    split.evidence = {{Side::Old, rangeIn(comparison.oldStatement, 2, u"must"_s), u"obligation"_s,
                       u"“must” → “may”"_s, Shift::Weakened},
                      {Side::New, rangeIn(comparison.newStatement, 3, u"may"_s), u"possible"_s,
                       u"“must” → “may”"_s, Shift::Weakened}};

    addFinding(comparison, {3}, {}, Shift::Dropped);
    Finding& moved = addFinding(comparison, {4}, {1}, Shift::Reaffirmed);
    moved.moved = true;
    moved.similarity = 1.0;
    moved.strength = LinkStrength::Identical;
    addFinding(comparison, {}, {5}, Shift::New);

    countFindings(comparison);
    comparison.summary.weights = weighFindings(comparison);
    comparison.summary.verdict = Verdict::Reversed;
    comparison.summary.notices = {{NoticeCode::LongClaimsCut, {}, 2}, {NoticeCode::NoLexicon, u"xx"_s}};
    return comparison;
}

Comparison largeComparison(int count)
{
    QStringList oldClaims;
    QStringList newClaims;
    for (int i = 0; i < count; ++i) {
        oldClaims.append(
            u"In year %1 the committee will always keep its promise to raise the tax on bread and wine, "
            "whatever members of the public may say about it."_s.arg(i));
        newClaims.append(
            u"In year %1 the committee may keep its promise to lower the tax on bread and beer, unless "
            "members of the house say something about it."_s.arg(i));
    }
    Comparison comparison;
    comparison.language = u"en"_s;
    comparison.oldStatement = statementOf(u"Old"_s, u"2024"_s, u"old.txt"_s, oldClaims);
    comparison.newStatement = statementOf(u"New"_s, u"2025"_s, u"new.txt"_s, newClaims);
    for (int i = 0; i < count; ++i) {
        Finding& finding = addFinding(comparison, {i}, {i}, Shift::Weakened);
        finding.evidence = {{Side::Old, rangeIn(comparison.oldStatement, i, u"will"_s), u"certain"_s,
                             u"“will” (certain) → “may” (possible)"_s, Shift::Weakened},
                            {Side::New, rangeIn(comparison.newStatement, i, u"may"_s), u"possible"_s,
                             u"“will” (certain) → “may” (possible)"_s, Shift::Weakened}};
    }
    countFindings(comparison);
    return comparison;
}

} // namespace palinode
