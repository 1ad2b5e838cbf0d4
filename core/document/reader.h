// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/error.h"
#include "core/progress.h"

#include <QByteArray>
#include <QStringList>

namespace palinode {

/// One file format. Readers hold no state; any thread.
class DocumentReader
{
public:
    virtual ~DocumentReader() = default;
    /// Lower-case suffixes without the dot.
    [[nodiscard]] virtual QStringList suffixes() const = 0;
    /// Fills text, blocks, encoding and what the file says of metadata and language; the rest is
    /// readDocument's. Errors: FileIsBinary, EncodingUnknown, Cancelled, without subject.
    [[nodiscard]] virtual Result<Document> read(const QByteArray& bytes, const Progress& progress) const = 0;
};

/// What the user says about a document; what is empty is taken from the file.
struct ReadOptions
{
    Metadata metadata;
    QString language;
};

/// Reads a file into a Document with the reader that fits its suffix (plain text where none does).
/// A title that neither the file nor `options` give is the first heading, else the file's name.
/// Errors: FileMissing, FileUnreadable, FileIsFolder, FileIsEmpty, FileIsBinary, FileTooLarge,
/// EncodingUnknown, FormatUnreadable, Cancelled; `subject` is `fileName`.
[[nodiscard]] Result<Document> readDocument(const QString& fileName, const ReadOptions& options,
                                            const Progress& progress);

/// The same from bytes in memory; `fileName` gives the suffix and stands in the result.
[[nodiscard]] Result<Document> readDocument(const QByteArray& bytes, const QString& fileName,
                                            const ReadOptions& options, const Progress& progress);

/// All suffixes that some reader takes, for file dialogs.
[[nodiscard]] QStringList readableSuffixes();

} // namespace palinode
