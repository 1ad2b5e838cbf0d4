// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/documentchecks.h"

#include "core/claims/extractor.h"
#include "core/document/reader.h"
#include "tests/core/document/printblocks.h"
#include "tests/fuzz/check.h"

namespace palinode {

namespace {

bool partsCharacter(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

void checkError(const Error& error, const QByteArray& bytes, const QString& fileName)
{
    check(error.subject == fileName, "an error names the file", error.subject);
    if (error.code == ErrorCode::FileIsEmpty) {
        check(error.detail.isEmpty(), "an empty file has no detail", error.detail);
        return;
    }
    check(error.code == ErrorCode::FileIsBinary || error.code == ErrorCode::EncodingUnknown,
          "bytes in memory fail for what they hold");
    bool isNumber = false;
    const qsizetype offset = error.detail.toLongLong(&isNumber);
    check(isNumber && offset >= 0 && offset < bytes.size(), "the offset lies in the file", error.detail);
}

} // namespace

void checkBlocks(const Document& document)
{
    const QString broken = brokenPromise(document);
    check(broken.isEmpty(), "the promises of Block and Document", broken);
    check(document.text.isValidUtf16(), "no half characters in a text");
    for (const Block& block : document.blocks)
        check(!partsCharacter(document.text, block.marker.end), "a marker ends between characters");
}

void checkClaims(const Document& document, const QList<Claim>& claims)
{
    const QStringView text = document.text;
    QList<bool> covered(text.size(), false);
    qsizetype at = 0;
    int sentence = 0;
    for (const Claim& claim : claims) {
        const TextRange range = claim.range;
        check(range.start >= at && !range.isEmpty() && range.end <= text.size(), "claims are in order");
        check(range.length() <= longestClaim, "claims keep to the bound");
        check(range.of(text).trimmed().size() == range.length(), "no white space at the ends of a claim",
              range.of(text).toString());
        check(!partsCharacter(text, range.start) && !partsCharacter(text, range.end),
              "a claim starts and ends between characters", range.of(text).toString());
        check(claim.block >= 0 && claim.block < document.blocks.size()
                  && document.blocks[claim.block].range.contains(range),
              "a claim lies in its block", range.of(text).toString());
        check(claim.sentence >= sentence, "sentences are counted along the text");
        std::fill(covered.begin() + range.start, covered.begin() + range.end, true);
        at = range.end;
        sentence = claim.sentence;
    }
    for (const Block& block : document.blocks)
        std::fill(covered.begin() + block.marker.start, covered.begin() + block.marker.end, true);
    for (qsizetype i = 0; i < text.size(); ++i)
        check(covered[i] || text[i].isSpace(), "every character is in a claim, a marker or white space",
              QString::number(i));
}

void checkReading(const QByteArray& bytes, const QString& fileName)
{
    const Progress progress;
    const Result<Document> document = readDocument(bytes, fileName, {}, progress);
    if (!document) {
        checkError(document.error(), bytes, fileName);
        return;
    }
    check(!document->metadata.title.isEmpty(), "every document has a title");
    check(!document->language.isEmpty(), "a document's language is a tag, if \"und\"");
    checkBlocks(*document);
    checkClaims(*document, extractClaims(*document, progress).claims);
}

} // namespace palinode
