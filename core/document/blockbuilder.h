// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace palinode {

/// Puts a document's text and blocks together so that the promises of Block and Document hold.
class BlockBuilder
{
public:
    /// Adds a block; its white space becomes single spaces, without any at the ends (none at all between
    /// ideographs that a line end parted). A block without characters is left out. `marker` is put before
    /// the text with one space.
    void add(BlockKind kind, int level, QStringView marker, QStringView text);

    [[nodiscard]] const QList<Block>& blocks() const { return m_blocks; }

    /// Moves text and blocks into `document`.
    void finish(Document& document);

private:
    QString m_text;
    QList<Block> m_blocks;
};

} // namespace palinode
