// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/encoding.h"
#include "core/document/frontmatter.h"
#include "core/document/plainlayout.h"
#include "core/document/readers.h"

using namespace Qt::StringLiterals;

namespace palinode {

QStringList PlainTextReader::suffixes() const
{
    return {u"txt"_s, u"text"_s, u"log"_s};
}

Result<Document> PlainTextReader::read(const QByteArray& bytes, const Progress& progress) const
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    const FrontMatter head = readFrontMatter(decoded->text);
    Document document;
    document.metadata = head.metadata;
    document.language = head.language;
    document.encoding = decoded->encoding;
    if (!layOutPlainText(QStringView(decoded->text).sliced(head.length), document, progress))
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    return document;
}

} // namespace palinode
