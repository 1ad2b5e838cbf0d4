// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/reader.h"

namespace palinode {

/// Text without markup: .txt and every suffix that no other reader takes.
class PlainTextReader : public DocumentReader
{
public:
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] Result<Document> read(const QByteArray& bytes, const Progress& progress) const override;
};

/// CommonMark with tables, strikethrough and bare links (md4c), as readable text: link texts without
/// addresses, images as their alternative text, tags left out and what stands between them kept.
class MarkdownReader : public DocumentReader
{
public:
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] Result<Document> read(const QByteArray& bytes, const Progress& progress) const override;
};

} // namespace palinode
