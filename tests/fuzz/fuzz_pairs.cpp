// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What --pairs does: the reader of its file, the judge of single pairs, and its JSON and CSV. An input is the
// file.

#include "app/pairsfile.h"
#include "core/report/report.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/target.h"
#include "tests/mirrored.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype mostPairs = 12; // each takes a claim space of its own

/// readPairs() takes no bytes, so the input becomes a file first.
QString fileWith(const QByteArray& bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"pairs.tsv"_s));
    check(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the input can be written");
    return file.fileName();
}

void checkError(const Error& error, const QByteArray& bytes)
{
    switch (error.code) {
    case ErrorCode::FileIsEmpty:
        check(error.detail.isEmpty(), "an empty file has no detail");
        break;
    case ErrorCode::FileIsBinary:
    case ErrorCode::EncodingUnknown:
        check(error.detail.toLongLong() < bytes.size(), "the offset lies in the file", error.detail);
        break;
    case ErrorCode::PairTooLong:
    case ErrorCode::PairsMalformed:
        check(error.detail.toLongLong() >= 1 && error.detail.toLongLong() <= bytes.count('\n') + 1,
              "the line is one of the file", error.detail);
        break;
    default:
        check(false, "the error is about what the file holds");
    }
}

QList<PairJudgement> judged(const QList<TextPair>& pairs)
{
    const Result<JudgedPairs> judged = judgePairs(pairs, {}, Progress());
    check(judged.has_value() && judged->answers.size() == pairs.size(), "every pair has an answer");
    return judged->answers;
}

void checkAnswer(const TextPair& pair, const PairJudgement& answer)
{
    const Judgement& judgement = answer.judgement;
    check(judgement.shifts.value(0) == judgement.primary, "the primary shift comes first");
    check(isShare(judgement.confidence) && isShare(answer.similarity), "numbers are rounded shares");
    for (const Evidence& evidence : judgement.evidence) {
        const QString& text = evidence.side == Side::Old ? pair.oldText : pair.newText;
        check(evidence.range.start >= 0 && !evidence.range.isEmpty() && evidence.range.end <= text.size(),
              "evidence lies in its text", evidence.reason);
        check(!evidence.reason.isEmpty() && !evidence.cue.isEmpty(), "evidence has a cue and a reason");
    }
    if (pair.oldText == pair.newText)
        check(judgement.shifts == QList{Shift::Reaffirmed} && judgement.evidence.isEmpty(),
              "a text finds itself reaffirmed", pair.oldText);
}

void checkReports(const QList<TextPair>& pairs, const QList<PairJudgement>& answers)
{
    const Result<QByteArray> json = renderPairs(pairs, answers, ReportFormat::Json);
    const Result<QByteArray> csv = renderPairs(pairs, answers, ReportFormat::Csv);
    check(json && csv, "pairs have their JSON and CSV");
    check(csv->isValidUtf8() && csv->endsWith('\n'), "the CSV is text");
    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(*json, &error).array();
    check(error.error == QJsonParseError::NoError, "the JSON parses", error.errorString());
    check(rows.size() == answers.size(), "the JSON has every pair");
    for (qsizetype i = 0; i < rows.size(); ++i)
        check(rows[i].toObject()[u"evidence"].toArray().size() == answers[i].judgement.evidence.size(),
              "the JSON has all evidence");
}

void judgeFile(const QByteArray& bytes)
{
    const QString fileName = fileWith(bytes);
    Result<QList<TextPair>> pairs = readPairs(fileName, Progress());
    if (!pairs) {
        check(pairs.error().subject == fileName, "an error names the file", pairs.error().subject);
        checkError(pairs.error(), bytes);
        return;
    }
    pairs->resize(std::min(mostPairs, pairs->size()));
    QList<TextPair> swapped;
    for (const TextPair& pair : std::as_const(*pairs)) {
        check(!pair.oldText.contains(u'\n') && !pair.newText.contains(u'\t'), "a text is a field of a line");
        swapped.append({pair.newText, pair.oldText});
    }
    const QList<PairJudgement> answers = judged(*pairs);
    const QList<PairJudgement> back = judged(swapped);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        checkAnswer(pairs->at(i), answers[i]);
        check(back[i].judgement.primary == mirrored(answers[i].judgement.primary)
                  && back[i].judgement.confidence == answers[i].judgement.confidence
                  && back[i].judgement.evidence.size() == answers[i].judgement.evidence.size()
                  && back[i].similarity == answers[i].similarity,
              "swapping mirrors the answer", pairs->at(i).oldText + u" / "_s + pairs->at(i).newText);
    }
    checkReports(*pairs, answers);
}

} // namespace

FuzzTarget fuzzTarget()
{
    return {
        {"old\tnew\nWe will never sell your data.\tWe may sell your data.\nThe fee is 5 dollars.\tThe fee is "
         "9 dollars.\n",
         "\xEF\xBB\xBFid\tnew\tlabel\told\r\n1\tAll members must vote.\tx\tMost members should vote.\r\n\r\n",
         "old\tnew\nIt will be safer if we act.\tIt would be riskier unless we act.\nRates rose by 2.5 "
         "percent to $3bn in 2024.\t"
         "Rates fell by 1/4 percent to €2,000 on July 4, 2025.\n",
         "old\tnew\nRates do not rise.\tRates no longer fall.\n \tx\nx\t\n=1+1\t\"quoted\"\n",
         "old\tnew\nWir senken die Zinsen nicht.\tWir senken die Zinsen.\n我们不会出售。\t我们会出售。\n"},
        {"\t",         "\n",         "old\tnew\n", "\told\tnew",  "we will ",  "we may ",   "not ",
         "never ",     "no longer ", "cannot ",    "n’t ",        "must ",     "should ",   "could ",
         "all ",       "most ",      "some ",      "none of ",    "only ",     "at least ", "up to ",
         "more than ", "if ",        "unless ",    "as long as ", "increase ", "decrease ", "raise ",
         "lower ",     "safer ",     "risk ",      "2.5",         "5-6",       "%",         "percent ",
         "$",          "million ",   "half ",      "twice ",      "first ",    "I ",        "who said ",
         "“",          "”",          "likely ",    "somewhat "}};
}

} // namespace palinode

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    palinode::judgeFile(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
