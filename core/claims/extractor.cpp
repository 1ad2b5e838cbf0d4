// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claims/extractor.h"

#include "core/claims/clauses.h"
#include "core/text/sentences.h"

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype sentencesBetweenPolls = 256;

class Extractor
{
public:
    Extractor(const Document& document, const Progress& progress)
        : m_text(document.text),
          m_document(document),
          m_progress(progress),
          m_splitter(document.language),
          m_english(document.language == u"en" || document.language.startsWith(u"en-")
                    || document.language == u"und")
    {
    }

    Claims run()
    {
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            if (i % sentencesBetweenPolls == 0 && m_progress.isCancelled())
                break;
            takeBlock(static_cast<int>(i));
        }
        return std::move(m_claims);
    }

private:
    void takeBlock(int index)
    {
        const Block& block = m_document.blocks[index];
        const TextRange body = trimmed({qMax(block.range.start, block.marker.end), block.range.end});
        if (body.isEmpty())
            return;
        if (block.kind == BlockKind::Heading) {
            add(body, ClaimKind::Heading, index);
            ++m_sentence;
            return;
        }
        const QList<TextRange> sentences = m_splitter.split(body.of(m_text));
        const ClaimKind whole = block.kind == BlockKind::ListItem && sentences.size() == 1
            ? ClaimKind::ListItem
            : ClaimKind::Sentence;
        for (const TextRange& sentence : sentences) {
            if (m_sentence % sentencesBetweenPolls == 0 && m_progress.isCancelled())
                return;
            takeSentence(sentence.shifted(body.start), whole, index);
            ++m_sentence;
        }
    }

    void takeSentence(TextRange sentence, ClaimKind whole, int block)
    {
        const QList<qsizetype> starts = clauseStarts(sentence.of(m_text), m_english);
        const ClaimKind kind = starts.isEmpty() ? whole : ClaimKind::Clause;
        qsizetype from = sentence.start;
        for (const qsizetype start : starts) {
            add({from, sentence.start + start}, kind, block);
            from = sentence.start + start;
        }
        add({from, sentence.end}, kind, block);
    }

    TextRange trimmed(TextRange range) const
    {
        while (!range.isEmpty() && m_text[range.start].isSpace())
            ++range.start;
        while (!range.isEmpty() && m_text[range.end - 1].isSpace())
            --range.end;
        return range;
    }

    /// Adds the range as one claim, or as several no longer than the bound.
    void add(TextRange range, ClaimKind kind, int block)
    {
        range = trimmed(range);
        while (range.length() > longestClaim) {
            qsizetype cut = range.start + longestClaim;
            while (cut > range.start && !m_text[cut].isSpace())
                --cut;
            if (cut == range.start) {
                // No space in sight: anywhere, but not through a surrogate pair.
                cut = range.start + longestClaim;
                if (m_text[cut].isLowSurrogate())
                    --cut;
            }
            append(trimmed({range.start, cut}), kind, block);
            ++m_claims.cuts;
            range = trimmed({cut, range.end});
        }
        append(range, kind, block);
    }

    void append(TextRange range, ClaimKind kind, int block)
    {
        if (!range.isEmpty())
            m_claims.claims.append({range, kind, block, m_sentence});
    }

    QStringView m_text;
    const Document& m_document;
    const Progress& m_progress;
    SentenceSplitter m_splitter;
    bool m_english;
    int m_sentence = 0;
    Claims m_claims;
};

} // namespace

Claims extractClaims(const Document& document, const Progress& progress)
{
    return Extractor(document, progress).run();
}

} // namespace palinode
