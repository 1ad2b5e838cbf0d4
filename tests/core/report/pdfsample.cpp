// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfsample.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

QList<int> addClaims(Statement& statement, const QStringList& texts, bool heading)
{
    QList<int> numbers;
    for (const QString& text : texts) {
        QString& all = statement.document.text;
        if (!all.isEmpty())
            all += heading ? u"\n\n"_s : u" "_s;
        Claim claim;
        claim.range = {all.size(), all.size() + text.size()};
        claim.kind = heading ? ClaimKind::Heading : ClaimKind::Sentence;
        claim.block = statement.claims.isEmpty() ? 0 : statement.claims.last().block + (heading ? 1 : 0);
        all += text;
        numbers.append(int(statement.claims.size()));
        statement.claims.append(claim);
        statement.cues.append(QList<Cue>());
    }
    return numbers;
}

TextRange rangeOf(const Statement& statement, const QList<int>& claims)
{
    return {statement.claims[claims.first()].range.start, statement.claims[claims.last()].range.end};
}

/// The common words at the start and at the end are equal, all between them is replaced.
EditScript editsOf(const Comparison& comparison, const Finding& finding)
{
    const QString& oldText = comparison.oldStatement.document.text;
    const QString& newText = comparison.newStatement.document.text;
    TextRange oldRange = rangeOf(comparison.oldStatement, finding.oldClaims);
    TextRange newRange = rangeOf(comparison.newStatement, finding.newClaims);
    const TextRange oldWhole = oldRange;
    const TextRange newWhole = newRange;
    for (qsizetype i = 0; i < std::min(oldWhole.length(), newWhole.length()); ++i) {
        if (oldText[oldWhole.start + i] != newText[newWhole.start + i])
            break;
        if (oldText[oldWhole.start + i] == u' ') {
            oldRange.start = oldWhole.start + i + 1;
            newRange.start = newWhole.start + i + 1;
        }
    }
    if (oldText.sliced(oldWhole.start, oldWhole.length())
        == newText.sliced(newWhole.start, newWhole.length()))
        return {{EditOp::Equal, oldWhole, newWhole}};
    while (!oldRange.isEmpty() && !newRange.isEmpty()
           && oldText[oldRange.end - 1] == newText[newRange.end - 1]
           && (oldText[oldRange.end - 1] == u'.' || oldText[oldRange.end - 1].isSpace())) {
        --oldRange.end;
        --newRange.end;
    }
    EditScript edits;
    if (oldRange.start > oldWhole.start)
        edits.append({EditOp::Equal, {oldWhole.start, oldRange.start}, {newWhole.start, newRange.start}});
    edits.append({EditOp::Replace, oldRange, newRange});
    if (oldRange.end < oldWhole.end)
        edits.append({EditOp::Equal, {oldRange.end, oldWhole.end}, {newRange.end, newWhole.end}});
    return edits;
}

void describe(Document& document, const QString& language)
{
    document.wordCount = document.text.split(u' ', Qt::SkipEmptyParts).size();
    document.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    document.encoding = u"UTF-8"_s;
    document.language = language;
}

} // namespace

Comparison pdfSample(const QList<SampleRow>& rows, const QString& language)
{
    Comparison comparison;
    comparison.language = language;
    comparison.lexiconVersions = {u"english 1.0"_s};
    comparison.summary.verdict = Verdict::Shifted;
    for (int shift = int(Shift::Reversed); shift <= int(Shift::New); ++shift)
        comparison.summary.counts[Shift(shift)] = 0;
    for (const SampleRow& row : rows) {
        Finding finding;
        finding.id = int(comparison.findings.size()) + 1;
        finding.oldClaims = addClaims(comparison.oldStatement, row.then, row.heading);
        finding.newClaims = addClaims(comparison.newStatement, row.now, row.heading);
        finding.shift = row.shift;
        finding.shifts = {row.shift};
        ++comparison.summary.counts[row.shift];
        if (!row.then.isEmpty() && !row.now.isEmpty()) {
            finding.strength = LinkStrength::Firm;
            finding.similarity = 0.7;
            finding.edits = editsOf(comparison, finding);
        }
        for (const SampleCue& cue : row.cues) {
            const Statement& statement = comparison.statement(cue.side);
            const QList<int>& claims = cue.side == Side::Old ? finding.oldClaims : finding.newClaims;
            const qsizetype at = statement.document.text.indexOf(cue.words, rangeOf(statement, claims).start);
            finding.evidence.append(
                {cue.side, {at, at + cue.words.size()}, u"word"_s, cue.reason, row.shift});
        }
        comparison.findings.append(finding);
    }
    describe(comparison.oldStatement.document, language);
    describe(comparison.newStatement.document, language);
    comparison.oldStatement.document.fileName = u"path-forward-2024.md"_s;
    comparison.newStatement.document.fileName = u"earnings-call-2025.md"_s;
    comparison.oldStatement.document.metadata = {u"“Open Source AI is the Path Forward” (excerpt)"_s,
                                                 u"Mark Zuckerberg"_s, u"23 July 2024"_s, u"memo"_s};
    comparison.newStatement.document.metadata = {u"Second-quarter earnings call (excerpt)"_s,
                                                 u"Mark Zuckerberg"_s, u"30 July 2025"_s, u"transcript"_s};
    return comparison;
}

QList<SampleRow> exampleRows()
{
    return {
        {{u"People often ask if I’m worried about giving up a technical advantage by open sourcing Llama, "
          u"but I think "
          "this misses the big picture."_s},
         {},
         Shift::Dropped},
        {{u"I expect AI development will continue to be very competitive, which means that open sourcing any "
          u"given "
          "model isn’t giving away a massive advantage over the next best models at that point in time."_s},
         {u"so we kind of wrestle with whether it’s productive or helpful to share that, or if that’s really "
          u"just "
          "primarily helping competitors."_s},
         Shift::Reversed,
         {{Side::Old, u"isn’t"_s, u"negation dropped"_s},
          {Side::Old, u"advantage"_s, u"“advantage” → “helping competitors”"_s},
          {Side::New, u"helping competitors"_s, u"“advantage” → “helping competitors”"_s}}},
        {{u"There is an ongoing debate about the safety of open source AI models, and my view is that open "
          u"source AI "
          "will be safer than the alternatives."_s},
         {u"And then obviously, as you approach real superintelligence, I think there’s a whole different "
          u"set of "
          "safety concerns that I think we need to take very seriously."_s},
         Shift::Weakened,
         {{Side::Old, u"will be safer"_s, u"“will be” (certain) -> “need to” (obligation)"_s},
          {Side::New, u"need to take very seriously"_s, u"“will be” (certain) -> “need to” (obligation)"_s}}},
        {{u"As long as everyone has access to similar generations of models – which open source promotes – "
          u"then "
          "governments and institutions with more compute resources will be able to check bad actors with "
          "less "
          "compute."_s},
         {},
         Shift::Dropped},
        {{}, {u"I don’t think that our thinking has particularly changed on this."_s}, Shift::New},
        {{},
         {u"We’ve always open sourced some of our models and not open sourced everything that we’ve done."_s},
         Shift::New},
        {{},
         {u"So I would expect that we will continue to produce and share leading open source models."_s},
         Shift::New},
        {{}, {u"I also think that there are a couple of trends that are playing out."_s}, Shift::New}};
}

QList<SampleRow> manyRows(int count)
{
    const QStringList words =
        u"inflation policy committee will may must should rates economy the of and to in for with "
        "growth risk open source model safety officials difficult effective affluent fjord "
        "federal funds range percent labour market conditions remains elevated firmly"_s.split(u' ');
    QRandomGenerator random(7);
    const auto word = [&] { return words[random.bounded(int(words.size()))]; };
    QList<SampleRow> rows;
    for (int i = 0; i < count; ++i) {
        if (i % 25 == 0) {
            const QString heading = u"Section %1 of the statement"_s.arg(i / 25 + 1);
            rows.append({{heading}, {heading}, Shift::Reaffirmed, {}, true});
        }
        QStringList claim{u"Claim"_s, QString::number(i)};
        for (int left = 13 + random.bounded(25); left > 0; --left)
            claim.append(word());
        const QString then = claim.join(u' ') + u'.';
        claim[5] = word();
        claim[9] = word();
        const QString now = claim.join(u' ') + u'.';
        const auto shift = Shift(i % 9);
        if (shift == Shift::Dropped)
            rows.append({{then}, {}, shift});
        else if (shift == Shift::New)
            rows.append({{}, {now}, shift});
        else
            rows.append({{then}, {shift == Shift::Reaffirmed ? then : now}, shift});
    }
    return rows;
}

QList<SampleRow> arabicRows()
{
    return {{{u"الذكاء الاصطناعي مفتوح المصدر سيكون أكثر سلامة من البدائل 2024 وفق Meta في النهاية."_s},
             {u"الذكاء الاصطناعي مفتوح المصدر قد يكون أكثر سلامة من بعض البدائل 2025 وفق Meta في النهاية."_s},
             Shift::Weakened},
            {{u"לעולם לא נמכור מידע."_s}, {}, Shift::Dropped}};
}

QList<SampleRow> japaneseRows()
{
    return {{{u"オープンソースのAIは、他の選択肢よりも安全です。"_s},
             {u"オープンソースのAIは、他の選択肢よりも安全かもしれません。"_s},
             Shift::Weakened},
            {{}, {u"絵文字 😀👍🏽 👨‍👩‍👧 も壊れません。"_s}, Shift::New}};
}

QList<SampleRow> awkwardRows()
{
    QString endless;
    for (int i = 0; i < 900; ++i)
        endless += QChar(u'a' + i % 26);
    QStringList tall;
    for (int i = 0; i < 900; ++i)
        tall.append(u"word%1"_s.arg(i));
    return {
        {{u"Before "_s + endless + u" after."_s}, {u"See https://example.org/"_s + endless}, Shift::Weakened},
        {{tall.join(u' ')}, {tall.first(300).join(u' ')}, Shift::ScopeChanged},
        {{u"The office staff find different, effective, affluent fjords -> != \"quoted\" e\u0301."_s},
         {},
         Shift::Dropped}};
}
