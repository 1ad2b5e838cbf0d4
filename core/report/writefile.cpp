// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

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

/// Writes what waits for commit().
Result<std::unique_ptr<QSaveFile>> writeAside(const QString& fileName, const QByteArray& bytes)
{
    const QFileInfo info(fileName);
    if (info.isDir())
        return failed(fileName, QCoreApplication::translate("WriteFile", "it is a folder"));
    if (!info.dir().exists())
        return failed(fileName, QCoreApplication::translate("WriteFile", "its folder does not exist"));
    auto file = std::make_unique<QSaveFile>(fileName);
    if (!file->open(QIODevice::WriteOnly) || file->write(bytes) != bytes.size() || !file->flush())
        return failed(fileName, file->errorString());
    return file;
}

} // namespace

Result<void> writeFiles(const QList<FileBytes>& files)
{
    std::vector<std::unique_ptr<QSaveFile>> waiting;
    for (const FileBytes& each : files) {
        if (isDevice(QFileInfo(each.fileName)))
            continue;
        Result<std::unique_ptr<QSaveFile>> file = writeAside(each.fileName, each.bytes);
        if (!file)
            return std::unexpected(file.error());
        waiting.push_back(*std::move(file));
    }
    for (const FileBytes& each : files) {
        if (!isDevice(QFileInfo(each.fileName)))
            continue;
        if (const Result<void> written = writeDevice(each.fileName, each.bytes); !written)
            return written;
    }
    for (const std::unique_ptr<QSaveFile>& file : waiting) {
        if (!file->commit())
            return failed(file->fileName(), file->errorString());
    }
    return {};
}

Result<void> writeFile(const QString& fileName, const QByteArray& bytes)
{
    return writeFiles({{fileName, bytes}});
}

} // namespace palinode
