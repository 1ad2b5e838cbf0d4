// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairsfile.h"

#include "core/document/filebytes.h"

#include <algorithm>

namespace palinode {

namespace {

std::unexpected<Error> failed(ErrorCode code, const QString& fileName, const QString& detail = {})
{
    return std::unexpected(Error{code, fileName, detail});
}

/// The offset of the line, counted from 0, that does not decode; the whole is known not to.
qsizetype offsetOfBadLine(const QByteArray& bytes)
{
    qsizetype start = 0;
    while (start < bytes.size()) {
        const qsizetype lineFeed = bytes.indexOf('\n', start);
        const qsizetype end = lineFeed < 0 ? bytes.size() : lineFeed + 1;
        if (!QByteArrayView(bytes).sliced(start, end - start).isValidUtf8())
            return start;
        start = end;
    }
    return 0;
}

} // namespace

Result<QList<TextPair>> readPairs(const QString& fileName, const Progress& progress)
{
    const Result<QByteArray> read = readFileBytes(fileName, progress);
    if (!read)
        return std::unexpected(read.error());
    QByteArray bytes = *read;
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return failed(ErrorCode::FileIsBinary, fileName, QString::number(zero));
    if (!bytes.isValidUtf8())
        return failed(ErrorCode::EncodingUnknown, fileName, QString::number(offsetOfBadLine(bytes)));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);

    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (QString& line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    if (lines.isEmpty())
        return failed(ErrorCode::FileIsEmpty, fileName);

    const QStringList columns = lines.first().split(u'\t');
    const qsizetype oldColumn = columns.indexOf(u"old");
    const qsizetype newColumn = columns.indexOf(u"new");
    if (oldColumn < 0 || newColumn < 0)
        return failed(ErrorCode::PairsMalformed, fileName, QStringLiteral("1"));
    QList<TextPair> pairs;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList fields = lines[i].split(u'\t');
        if (fields.size() <= std::max(oldColumn, newColumn))
            return failed(ErrorCode::PairsMalformed, fileName, QString::number(i + 1));
        if (std::max(fields[oldColumn].size(), fields[newColumn].size()) > longestPairText)
            return failed(ErrorCode::PairTooLong, fileName, QString::number(i + 1));
        pairs.append({fields[oldColumn], fields[newColumn]});
    }
    return pairs;
}

} // namespace palinode
