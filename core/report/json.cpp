// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/literaledits.h"
#include "core/report/jsonwriter.h"
#include "core/report/renderers.h"
#include "core/report/wording.h"
#include "core/text/codepoints.h"

#include <array>

namespace palinode {

namespace {

void writeRange(JsonWriter& json, TextRange range, const CodePoints& points)
{
    json.beginArray();
    json.integer(points.at(range.start));
    json.integer(points.at(range.end));
    json.endArray();
}

void writeStatement(JsonWriter& json, const Statement& statement, const CodePoints& points)
{
    const Document& document = statement.document;
    json.beginObject();
    const auto member = [&json](QByteArrayView key, const QString& value) {
        json.newLine();
        json.key(key);
        json.string(value);
    };
    member("file", document.fileName);
    member("title", document.metadata.title);
    member("speaker", document.metadata.speaker);
    member("date", document.metadata.date);
    member("sha256", document.sha256);
    member("encoding", document.encoding);
    member("text", document.text);
    json.newLine();
    json.key("claims");
    json.beginArray();
    for (const Claim& claim : statement.claims) {
        json.newLine();
        json.beginObject();
        json.key("start");
        json.integer(points.at(claim.range.start));
        json.key("end");
        json.integer(points.at(claim.range.end));
        json.key("kind");
        json.string(claimKindId(claim.kind));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeNumbers(JsonWriter& json, const QList<int>& numbers)
{
    json.beginArray();
    for (const int number : numbers)
        json.integer(number);
    json.endArray();
}

void writeShifts(JsonWriter& json, Shift primary, const QList<Shift>& shifts)
{
    json.key("shift");
    json.string(shiftId(primary));
    json.key("shifts");
    json.beginArray();
    for (const Shift shift : shifts)
        json.string(shiftId(shift));
    json.endArray();
}

void writeEvidence(JsonWriter& json, const QList<Evidence>& list, QStringView oldText,
                   const CodePoints& oldPoints, QStringView newText, const CodePoints& newPoints)
{
    json.key("evidence");
    json.beginArray();
    for (const Evidence& evidence : list) {
        const bool isOld = evidence.side == Side::Old;
        const CodePoints& points = isOld ? oldPoints : newPoints;
        json.beginObject();
        json.key("side");
        json.word(isOld ? "old" : "new");
        json.key("start");
        json.integer(points.at(evidence.range.start));
        json.key("end");
        json.integer(points.at(evidence.range.end));
        json.key("text");
        json.string(evidence.range.of(isOld ? oldText : newText));
        json.key("cue");
        json.string(evidence.cue);
        json.key("reason");
        json.string(evidence.reason);
        json.endObject();
    }
    json.endArray();
}

void writeEdits(JsonWriter& json, const EditScript& edits, const CodePoints& oldPoints,
                const CodePoints& newPoints)
{
    // There are many of these: the words are made once.
    static const std::array words{editOpId(EditOp::Equal).toLatin1(), editOpId(EditOp::Delete).toLatin1(),
                                  editOpId(EditOp::Insert).toLatin1(), editOpId(EditOp::Replace).toLatin1()};
    json.key("edits");
    json.beginArray();
    for (const Edit& edit : edits) {
        json.beginObject();
        json.key("op");
        json.word(words[static_cast<size_t>(edit.op)]);
        json.key("old");
        writeRange(json, edit.oldRange, oldPoints);
        json.key("new");
        writeRange(json, edit.newRange, newPoints);
        json.endObject();
    }
    json.endArray();
}

void writeSummary(JsonWriter& json, const Summary& summary)
{
    json.beginObject();
    json.newLine();
    json.key("verdict");
    json.string(verdictId(summary.verdict));
    json.newLine();
    json.key("counts");
    json.beginObject();
    for (const Shift shift : allShifts()) {
        const auto count = summary.counts.find(shift);
        json.key(shiftId(shift).toLatin1());
        json.integer(count == summary.counts.end() ? 0 : count->second);
    }
    json.endObject();
    json.newLine();
    json.key("coverage");
    json.beginObject();
    json.key("old");
    json.number(summary.coverageOld);
    json.key("new");
    json.number(summary.coverageNew);
    json.endObject();
    json.newLine();
    json.key("notices");
    json.beginArray();
    for (const Notice& notice : summary.notices)
        json.string(noticeText(notice));
    json.endArray();
    json.endObject();
}

} // namespace

Result<QByteArray> renderJson(const Comparison& comparison, const Progress& progress)
{
    const QString& oldText = comparison.oldStatement.document.text;
    const QString& newText = comparison.newStatement.document.text;
    const CodePoints oldPoints(oldText);
    const CodePoints newPoints(newText);

    JsonWriter json;
    json.beginObject();
    const auto member = [&json](QByteArrayView key) {
        json.newLine();
        json.key(key);
    };
    member("format");
    json.string(u"palinode-comparison");
    member("version");
    json.integer(1);
    member("generator");
    json.string(QStringLiteral("palinode " PALINODE_VERSION));
    member("language");
    json.string(comparison.language);
    member("old");
    writeStatement(json, comparison.oldStatement, oldPoints);
    member("new");
    writeStatement(json, comparison.newStatement, newPoints);
    member("findings");
    json.beginArray();
    // What the user asked to ignore is told as equal; nothing else is that differs in a single character.
    const bool asTold = comparison.options.ignoreCase || comparison.options.ignorePunctuation;
    for (qsizetype i = 0; i < comparison.findings.size(); ++i) {
        if (i % findingsBetweenPolls == 0 && progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        const Finding& finding = comparison.findings[i];
        json.newLine();
        json.beginObject();
        json.key("id");
        json.integer(finding.id);
        json.key("old");
        writeNumbers(json, finding.oldClaims);
        json.key("new");
        writeNumbers(json, finding.newClaims);
        writeShifts(json, finding.shift, finding.shifts);
        json.key("moved");
        json.boolean(finding.moved);
        json.key("match");
        if (finding.strength)
            json.string(linkStrengthId(*finding.strength));
        else
            json.number(std::optional<double>()); // null
        json.key("similarity");
        json.number(finding.similarity);
        json.key("confidence");
        json.number(finding.confidence);
        writeEvidence(json, finding.evidence, oldText, oldPoints, newText, newPoints);
        writeEdits(json, asTold ? finding.edits : literalEdits(finding.edits, oldText, newText), oldPoints,
                   newPoints);
        json.endObject();
    }
    json.endArray();
    member("summary");
    writeSummary(json, comparison.summary);
    json.newLine();
    json.endObject();
    return json.take();
}

QByteArray renderPairsJson(const QList<TextPair>& pairs, const QList<PairJudgement>& answers)
{
    JsonWriter json;
    json.beginArray();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const TextPair& pair = pairs[i];
        const Judgement& judgement = answers[i].judgement;
        json.newLine();
        json.beginObject();
        writeShifts(json, judgement.primary, judgement.shifts);
        json.key("similarity");
        json.number(answers[i].similarity);
        json.key("confidence");
        json.number(judgement.confidence);
        writeEvidence(json, judgement.evidence, pair.oldText, CodePoints(pair.oldText), pair.newText,
                      CodePoints(pair.newText));
        json.endObject();
    }
    json.newLine();
    json.endArray();
    return json.take();
}

} // namespace palinode
