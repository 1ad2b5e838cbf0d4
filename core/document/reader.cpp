// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/reader.h"

#include "core/document/filebytes.h"
#include "core/document/readers.h"
#include "core/document/titles.h"
#include "core/text/language.h"
#include "core/text/words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

const std::array<const DocumentReader*, 2>& allReaders()
{
    static const PlainTextReader plainText;
    static const MarkdownReader markdown;
    static const std::array<const DocumentReader*, 2> readers{&plainText, &markdown};
    return readers;
}

/// Suffixes of formats that look like text to nobody: their bytes as plain text would be noise.
bool isOtherFormat(const QString& suffix)
{
    static const QStringList others{
        u"pdf"_s,  u"doc"_s,  u"docx"_s, u"docm"_s,  u"dot"_s, u"dotx"_s,  u"odt"_s,   u"ott"_s,  u"fodt"_s,
        u"rtf"_s,  u"html"_s, u"htm"_s,  u"xhtml"_s, u"mht"_s, u"mhtml"_s, u"epub"_s,  u"mobi"_s, u"azw"_s,
        u"azw3"_s, u"fb2"_s,  u"djvu"_s, u"ps"_s,    u"eps"_s, u"xps"_s,   u"pages"_s, u"ppt"_s,  u"pptx"_s,
        u"odp"_s,  u"xls"_s,  u"xlsx"_s, u"ods"_s,   u"png"_s, u"jpg"_s,   u"jpeg"_s,  u"gif"_s,  u"tif"_s,
        u"tiff"_s, u"webp"_s, u"heic"_s, u"svg"_s,   u"mp3"_s, u"mp4"_s,   u"wav"_s,   u"m4a"_s,  u"webm"_s,
        u"zip"_s,  u"gz"_s,   u"7z"_s,   u"tar"_s,   u"xz"_s};
    return others.contains(suffix);
}

QString suffixOf(const QString& fileName)
{
    return QFileInfo(fileName).suffix().toLower();
}

const DocumentReader& readerFor(const QString& suffix)
{
    for (const DocumentReader* reader : allReaders()) {
        if (reader->suffixes().contains(suffix))
            return *reader;
    }
    return *allReaders().front();
}

void fill(QString& field, const QString& said)
{
    if (!said.isEmpty())
        field = said;
}

} // namespace

Result<Document> readDocument(const QString& fileName, const ReadOptions& options, const Progress& progress)
{
    const QFileInfo info(fileName);
    if (info.isFile() && isOtherFormat(suffixOf(fileName)))
        return std::unexpected(Error{ErrorCode::FormatUnreadable, fileName, suffixOf(fileName)});
    return readFileBytes(fileName, progress).and_then([&](const QByteArray& bytes) {
        return readDocument(bytes, fileName, options, progress);
    });
}

Result<Document> readDocument(const QByteArray& bytes, const QString& fileName, const ReadOptions& options,
                              const Progress& progress)
{
    const QString suffix = suffixOf(fileName);
    const auto fail = [&](ErrorCode code, const QString& detail = {}) {
        return std::unexpected(Error{code, fileName, detail});
    };
    if (isOtherFormat(suffix))
        return fail(ErrorCode::FormatUnreadable, suffix);
    if (bytes.size() > largestFile)
        return fail(ErrorCode::FileTooLarge, QString::number(largestFile / megabyte));
    if (bytes.isEmpty())
        return fail(ErrorCode::FileIsEmpty);
    Result<Document> read = readerFor(suffix).read(bytes, progress);
    if (!read)
        return fail(read.error().code, read.error().detail);
    if (read->blocks.isEmpty())
        return fail(ErrorCode::FileIsEmpty);
    if (progress.isCancelled())
        return fail(ErrorCode::Cancelled);

    Document document = std::move(*read);
    document.fileName = fileName;
    fill(document.metadata.title, options.metadata.title);
    fill(document.metadata.speaker, options.metadata.speaker);
    fill(document.metadata.date, options.metadata.date);
    fill(document.metadata.source, options.metadata.source);
    fill(document.language, options.language);
    if (document.language.isEmpty())
        document.language = detectLanguage(document.text);
    if (document.metadata.title.isEmpty())
        document.metadata.title = titleFromHeadings(document);
    if (document.metadata.title.isEmpty())
        document.metadata.title = QFileInfo(fileName).completeBaseName();
    document.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    document.wordCount = countWords(document.text);
    return document;
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const DocumentReader* reader : allReaders())
        suffixes += reader->suffixes();
    return suffixes;
}

} // namespace palinode
