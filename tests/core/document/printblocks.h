// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QStringList>

#include <array>

namespace palinode {

/// A document's blocks, one a line: kind and level, the marker in brackets, the text behind it.
/// "H2[1.] Definitions", "P Text.", "L1[•] An item", "Q1 Quoted".
inline QString printBlocks(const Document& document)
{
    constexpr std::array kinds{u'H', u'P', u'L', u'Q'};
    QStringList lines;
    for (const Block& block : document.blocks) {
        QString line(kinds.at(static_cast<std::size_t>(block.kind)));
        if (block.kind != BlockKind::Paragraph)
            line += QString::number(block.level);
        if (!block.marker.isEmpty())
            line += u'[' + block.marker.of(document.text).toString() + u']';
        line += u' ' + TextRange{block.marker.end, block.range.end}.of(document.text).trimmed().toString();
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// What is wrong with a document's blocks by the promises of Block and Document; empty where all is well.
inline QString brokenPromise(const Document& document)
{
    const QStringView text = document.text;
    qsizetype at = 0;
    for (const Block& block : document.blocks) {
        const QString where = QStringLiteral(" at %1").arg(block.range.start);
        if (block.range.start < at || block.range.isEmpty() || block.range.end > text.size())
            return QStringLiteral("order or size") + where;
        const QStringView gap = text.sliced(at, block.range.start - at);
        const bool listGap = gap == u"\n" && at > 0 && block.kind == BlockKind::ListItem;
        if (!listGap && gap != (at == 0 ? u"" : u"\n\n"))
            return QStringLiteral("gap") + where;
        const QStringView own = block.range.of(text);
        if (own.trimmed().size() != own.size())
            return QStringLiteral("white space at the ends") + where;
        if (own.contains(u'\n') || own.contains(u'\t') || own.contains(u"  "))
            return QStringLiteral("white space inside") + where;
        if (block.marker.start != block.range.start || block.marker.end > block.range.end
            || block.marker.of(text).contains(u' '))
            return QStringLiteral("marker") + where;
        const bool levelled = block.kind == BlockKind::Heading ? block.level >= 1 && block.level <= 6
            : block.kind == BlockKind::Paragraph               ? block.level == 0
                                                               : block.level >= 1;
        if (!levelled)
            return QStringLiteral("level") + where;
        at = block.range.end;
    }
    return at == text.size() ? QString() : QStringLiteral("text behind the last block");
}

} // namespace palinode
