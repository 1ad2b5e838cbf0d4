// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/progress.h"

#include <QByteArray>

namespace palinode {

inline constexpr qint64 megabyte = 1'048'576; ///< bytes
inline constexpr qint64 largestFile = 256 * megabyte; ///< bytes

/// The whole of a file, a pipe or a device, up to `largestFile`. Errors: FileMissing, FileIsFolder,
/// FileUnreadable, FileTooLarge with `fileName` as subject; Cancelled. Any thread.
[[nodiscard]] Result<QByteArray> readFileBytes(const QString& fileName, const Progress& progress);

} // namespace palinode
