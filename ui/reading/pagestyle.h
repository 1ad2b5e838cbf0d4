// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QFont>

namespace palinode {

/// How one kind of block is set. Lengths are in pixels.
struct BlockStyle
{
    QFont font;
    qreal linePitch = 0; ///< from one baseline to the next; more where a fallback font is taller
    qreal indent = 0; ///< of the text's edge at the side where lines begin
    int spaceAbove = 0;
    int spaceBelow = 0;
};

/// The typography of a page: a serif with generous line height and a measure of about 66 characters.
class PageStyle
{
public:
    PageStyle() = default;
    /// font: as at 100 %. zoom: per cent, 50..400.
    PageStyle(const QFont& font, int zoom);

    [[nodiscard]] BlockStyle blockStyle(const Block& block) const;
    [[nodiscard]] qreal measure() const { return m_measure; } ///< widest text line
    [[nodiscard]] qreal averageCharacter() const { return m_averageCharacter; } ///< width in running text
    [[nodiscard]] qreal linePitch() const; ///< of a paragraph
    [[nodiscard]] int margin() const; ///< beside the text, with room for the claims' glyphs
    [[nodiscard]] int pageMargin() const; ///< above the first and below the last block
    [[nodiscard]] const QFont& font() const { return m_font; } ///< of paragraphs, zoomed

private:
    QFont m_font;
    qreal m_em = 0; ///< the font's size in pixels
    qreal m_measure = 0;
    qreal m_averageCharacter = 1;
};

/// Where the text column stands in a pane.
struct Column
{
    int left = 0;
    int width = 0;
};

/// paneWidth: of the viewport. Free width is shared as in an open book: one third at the gutter's side.
[[nodiscard]] Column textColumn(const PageStyle& style, int paneWidth, bool gutterAtRight);

} // namespace palinode
