// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/filebytes.h"

#include <QFile>
#include <QFileInfo>

namespace palinode {

Result<QByteArray> readFileBytes(const QString& fileName, const Progress& progress)
{
    const QFileInfo info(fileName);
    QFile file(fileName);
    const auto fail = [&](ErrorCode code, const QString& detail = {}) {
        return std::unexpected(Error{code, fileName, detail});
    };
    const QString bound = QString::number(largestFile / megabyte);
    if (!info.exists())
        return fail(ErrorCode::FileMissing);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, file.errorString());
    if (!file.isSequential() && file.size() > largestFile)
        return fail(ErrorCode::FileTooLarge, bound);
    QByteArray bytes;
    QByteArray chunk(megabyte, Qt::Uninitialized);
    for (;;) {
        if (progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        const qint64 got = file.read(chunk.data(), chunk.size());
        if (got < 0 && file.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, file.errorString());
        if (got <= 0)
            return bytes;
        bytes.append(chunk.constData(), got);
        if (bytes.size() > largestFile)
            return fail(ErrorCode::FileTooLarge, bound);
    }
}

} // namespace palinode
