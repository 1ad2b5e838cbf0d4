// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notice.h"
#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace palinode {

enum class BlockKind { Heading, Paragraph, ListItem, Quote };

/// One block of a document. Blocks are in order, disjoint, never empty and without white space at their
/// ends; between two blocks the text holds only line feeds.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< heading 1..6; list item or quote: depth from 1; paragraph 0
    TextRange range; ///< in Document::text, with the marker
    TextRange marker; ///< "•", "1.", "(a)" at the block's start with no meaning of its own; may be empty

    bool operator==(const Block&) const = default;
};

/// What is known about a statement; each may be empty.
struct Metadata
{
    QString title;
    QString speaker;
    QString date; ///< as written: "2024-07-23" or "23 July 2024"
    QString source; ///< kind of statement, or address: "memo", "transcript", a URL

    bool operator==(const Metadata&) const = default;
};

/// One statement as read from a file. `text` is its readable text: no markup, lines of a paragraph
/// joined by single spaces, blocks separated by one empty line (list items by one line feed).
struct Document
{
    QString fileName; ///< as the user named it
    Metadata metadata;
    QString language; ///< BCP 47; "und" where not known
    QString text;
    QList<Block> blocks;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE"
    QString sha256; ///< of the file's bytes, 64 lower-case hexadecimal digits
    qsizetype wordCount = 0;
    QList<Notice> notices;

    bool operator==(const Document&) const = default;
};

} // namespace palinode
