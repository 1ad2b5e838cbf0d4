// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/pagestyle.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace palinode {

namespace {

constexpr int measureInCharacters = 66;
constexpr qreal pitchInEm = 1.6;
constexpr qreal narrowestColumn = 80;

/// Running text with about the letter frequencies of English; its mean advance tells the measure.
QString sample()
{
    return QStringLiteral("the reason that these lines are set so wide is that about sixty six letters and "
                          "spaces are what an eye can follow without losing its place");
}

} // namespace

PageStyle::PageStyle(const QFont& font, int zoom) : m_font(font)
{
    if (m_font.pixelSize() > 0)
        m_font.setPixelSize(std::max(1, m_font.pixelSize() * zoom / 100));
    else
        m_font.setPointSizeF(m_font.pointSizeF() * zoom / 100);
    m_em = QFontInfo(m_font).pixelSize();
    const QFontMetricsF metrics(m_font);
    m_averageCharacter =
        std::max(1.0, metrics.horizontalAdvance(sample()) / static_cast<qreal>(sample().size()));
    m_measure = std::ceil(measureInCharacters * m_averageCharacter);
}

qreal PageStyle::linePitch() const
{
    return std::round(m_em * pitchInEm);
}

int PageStyle::margin() const
{
    return static_cast<int>(std::lround(std::clamp(m_em * 1.45, 20.0, 44.0)));
}

int PageStyle::pageMargin() const
{
    return static_cast<int>(std::lround(m_em * 0.7));
}

BlockStyle PageStyle::blockStyle(const Block& block) const
{
    static constexpr std::array headingScale = {1.5, 1.28, 1.14, 1.06, 1.0, 1.0};
    static constexpr int deepestIndent = 6;

    BlockStyle style;
    style.font = m_font;
    style.linePitch = linePitch();
    style.spaceBelow = static_cast<int>(std::lround(m_em * 0.75));
    const int depth = std::clamp(block.level, 1, deepestIndent);
    switch (block.kind) {
    case BlockKind::Heading: {
        const qreal scale = headingScale[static_cast<std::size_t>(depth - 1)];
        if (style.font.pixelSize() > 0)
            style.font.setPixelSize(static_cast<int>(std::lround(style.font.pixelSize() * scale)));
        else
            style.font.setPointSizeF(style.font.pointSizeF() * scale);
        style.font.setBold(true);
        style.linePitch = std::round(m_em * scale * 1.35);
        style.spaceAbove = static_cast<int>(std::lround(m_em * 0.6 * scale));
        style.spaceBelow = static_cast<int>(std::lround(m_em * 0.45));
        break;
    }
    case BlockKind::ListItem:
        style.indent = std::round(m_em * 1.5 * depth);
        style.spaceBelow = static_cast<int>(std::lround(m_em * 0.3));
        break;
    case BlockKind::Quote:
        style.indent = std::round(m_em * 1.2 * depth);
        break;
    case BlockKind::Paragraph:
        break;
    }
    return style;
}

Column textColumn(const PageStyle& style, int paneWidth, bool gutterAtRight)
{
    const qreal room = std::max(narrowestColumn, static_cast<qreal>(paneWidth - 2 * style.margin()));
    const int width = static_cast<int>(std::min(room, std::max(narrowestColumn, style.measure())));
    const int slack = std::max(0, static_cast<int>(room) - width);
    const int atGutter = slack / 3;
    return {style.margin() + (gutterAtRight ? slack - atGutter : atGutter), width};
}

} // namespace palinode
