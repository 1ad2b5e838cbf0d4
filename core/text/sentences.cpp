// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"

#include "core/text/sentencejudge.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

// The candidates are the boundaries of ICU's sentence rules (UAX #29) and what those rules pass over: full
// stops before a number ("It fell. 2008 was worse"), a dash or "(b)", and the ellipsis character. Each is set
// right (closing quotes, citations) and then judged.
// ICU's own lists of abbreviations ("@ss=standard") are not used: they hold "Act.", "In." and "All.", which
// end sentences of laws and policies, and they cannot look at the word behind.

namespace palinode {

struct SentenceSplitter::Private
{
    std::unique_ptr<icu::BreakIterator> breaker;
    const AbbreviationRules* rules = nullptr;
    QString language;
};

SentenceSplitter::SentenceSplitter(const QString& languageTag) : d(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    d->language = languageTag.section(u'-', 0, 0).toLower();
    const QByteArray locale = d->language.toLatin1();
    d->breaker.reset(icu::BreakIterator::createSentenceInstance(icu::Locale(locale.constData()), status));
    d->rules = &abbreviationRules(languageTag);
}

SentenceSplitter::~SentenceSplitter() = default;

QList<TextRange> SentenceSplitter::split(QStringView blockText) const
{
    QList<TextRange> sentences;
    const auto skipSpace = [&](qsizetype at) {
        while (at < blockText.size() && blockText[at].isSpace())
            ++at;
        return at;
    };
    const SentenceJudge judge(blockText, *d->rules, d->language);
    qsizetype start = skipSpace(0);
    const auto consider = [&](qsizetype boundary) {
        const SentenceJudge::Candidate candidate = judge.settle(boundary, start);
        if (candidate.end <= start || !judge.isEnd(start, candidate))
            return;
        sentences.append({start, candidate.end});
        start = skipSpace(candidate.end);
    };

    UErrorCode status = U_ZERO_ERROR;
    UText* input = utext_openUChars(nullptr, blockText.utf16(), blockText.size(), &status);
    d->breaker->setText(input, status);
    qsizetype looked = 0;
    for (int32_t boundary = d->breaker->next(); boundary != icu::BreakIterator::DONE;
         boundary = d->breaker->next()) {
        for (; looked < boundary; ++looked) {
            if ((blockText[looked] == u'.' || blockText[looked] == u'…') && looked + 1 < blockText.size()
                && !blockText[looked + 1].isLetterOrNumber())
                consider(looked + 1);
        }
        consider(boundary);
    }
    utext_close(input);

    qsizetype end = blockText.size();
    while (end > start && blockText[end - 1].isSpace())
        --end;
    if (end > start)
        sentences.append({start, end});
    return sentences;
}

} // namespace palinode
