// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace palinode {

namespace {

std::unexpected<Error> failed(const QString& fileName, const QString& why)
{
    return std::unexpected(Error{ErrorCode::WriteFailed, fileName, why});
}

/// A pipe, a terminal or another device has no content that could be half old and half new, and must not
/// be replaced by a file.
bool isDevice(const QFileInfo& info)
{
    return info.exists() && !info.isFile() && !info.isDir();
}

Result<void> writeDevice(const QString& fileName, const QByteArray& bytes)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed(fileName, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failed(fileName, file.errorString());
    return {};
}

} // namespace

Result<void> writeFile(const QString& fileName, const QByteArray& bytes)
{
    const QFileInfo info(fileName);
    if (info.isDir())
        return failed(fileName, QCoreApplication::translate("WriteFile", "it is a folder"));
    if (isDevice(info))
        return writeDevice(fileName, bytes);
    if (!info.dir().exists())
        return failed(fileName, QCoreApplication::translate("WriteFile", "its folder does not exist"));
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(fileName, file.errorString());
    return {};
}

} // namespace palinode
