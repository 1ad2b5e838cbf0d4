// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/pagelayout.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

constexpr int levels = 8; ///< of block styles that are told apart
constexpr std::size_t mostLayoutsKept = 400;
constexpr int layoutsKeptAround = 80; ///< of what is shown, on either side
constexpr qsizetype costOfLayout = 120; ///< of one section beside its characters, in characters

/// Where to cut a text that goes on beyond `limit`: behind the last space before it, else between two
/// whole characters.
qsizetype cutBefore(QStringView text, qsizetype start, qsizetype limit)
{
    for (qsizetype i = limit; i > start + PageLayout::longestSection / 2; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

/// Mean advance of the document's characters: wide scripts take a whole em.
qreal characterWidth(QStringView text, const PageStyle& style)
{
    static constexpr qsizetype sampleSize = 4000;
    const QStringView sample = text.first(std::min(text.size(), sampleSize));
    if (sample.isEmpty())
        return style.averageCharacter();
    const auto wide =
        std::ranges::count_if(sample, [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() < 0xfb00; });
    const qreal share = static_cast<qreal>(wide) / static_cast<qreal>(sample.size());
    return share * QFontInfo(style.font()).pixelSize() + (1 - share) * style.averageCharacter();
}

} // namespace

PageLayout::PageLayout(DocumentPtr document, const PageStyle& style, int width)
    : m_document(std::move(document))
{
    if (!m_document)
        return;
    const QString& text = m_document->text;
    m_sections.reserve(static_cast<std::size_t>(m_document->blocks.size()));
    for (int i = 0; i < m_document->blocks.size(); ++i) {
        const Block& block = m_document->blocks[i];
        qsizetype start = block.range.start;
        while (block.range.end - start > longestSection) {
            const qsizetype cut = cutBefore(text, start, start + longestSection);
            m_sections.push_back({i, {start, cut}, start == block.range.start, false});
            start = cut;
        }
        m_sections.push_back({i, {start, block.range.end}, start == block.range.start, true});
    }
    setGeometry(style, width);
}

void PageLayout::setGeometry(const PageStyle& style, int width)
{
    const bool same = width == m_width && !m_blockStyles.empty() && style.font() == m_style.font();
    if (!m_document || same)
        return;
    m_style = style;
    m_width = std::max(1, width);
    m_blockStyles.clear();
    for (const BlockKind kind :
         {BlockKind::Heading, BlockKind::Paragraph, BlockKind::ListItem, BlockKind::Quote}) {
        for (int level = 0; level < levels; ++level)
            m_blockStyles.push_back(m_style.blockStyle({kind, level, {}, {}}));
    }
    m_characterWidth = characterWidth(m_document->text, m_style);
    std::vector<int> heights;
    heights.reserve(m_sections.size());
    for (const Section& section : m_sections)
        heights.push_back(estimate(section));
    m_heights = HeightIndex(std::move(heights));
    m_measured.assign(m_sections.size(), false);
    m_unmeasured = sectionCount();
    m_nextToMeasure = 0;
    m_layouts.clear();
}

void PageLayout::setCorrectionListener(std::function<void(const Correction&)> listener)
{
    m_listener = std::move(listener);
}

const BlockStyle& PageLayout::styleOf(const Section& section) const
{
    const Block& block = m_document->blocks[section.block];
    const int level = std::clamp(block.level, 0, levels - 1);
    return m_blockStyles[static_cast<std::size_t>(block.kind) * levels + static_cast<std::size_t>(level)];
}

int PageLayout::estimate(const Section& section) const
{
    const BlockStyle& style = styleOf(section);
    const qreal width = std::max(1.0, m_width - std::min(style.indent, m_width / 2.0));
    const qreal lines = std::ceil(static_cast<qreal>(section.range.length()) * m_characterWidth / width);
    return static_cast<int>(std::max(1.0, lines) * style.linePitch) + (section.first ? style.spaceAbove : 0)
        + (section.last ? style.spaceBelow : 0);
}

int PageLayout::height() const
{
    return m_heights.total() + 2 * m_style.pageMargin();
}

int PageLayout::top(int section) const
{
    return m_style.pageMargin() + m_heights.top(section);
}

int PageLayout::sectionAt(int y) const
{
    return m_heights.indexAt(y - m_style.pageMargin());
}

int PageLayout::sectionOf(qsizetype position) const
{
    const auto next =
        std::ranges::upper_bound(m_sections, position, {}, [](const Section& s) { return s.range.start; });
    return std::max(0, static_cast<int>(next - m_sections.begin()) - 1);
}

std::unique_ptr<BlockLayout> PageLayout::make(int section)
{
    const auto index = static_cast<std::size_t>(section);
    const Section& part = m_sections[index];
    auto layout = std::make_unique<BlockLayout>(m_document->text, m_document->blocks[part.block], part.range,
                                                styleOf(part), m_width, part.first, part.last);
    ++m_layoutsMade;
    if (!m_measured[index]) {
        m_measured[index] = true;
        --m_unmeasured;
    }
    const int estimated = m_heights.height(section);
    m_heights.setHeight(section, layout->height());
    if (m_listener && layout->height() != estimated)
        m_listener({{top(section), top(section) + estimated}, layout->height() - estimated});
    return layout;
}

const BlockLayout& PageLayout::layout(int section)
{
    const auto kept = m_layouts.find(section);
    if (kept != m_layouts.end())
        return *kept->second;
    return *m_layouts.emplace(section, make(section)).first->second;
}

std::pair<int, int> PageLayout::layOut(int y, int height)
{
    const int first = sectionAt(y);
    if (first < 0)
        return {0, -1};
    int last = first;
    layout(first);
    while (last + 1 < sectionCount() && top(last + 1) < y + height)
        layout(++last);
    forgetFarLayouts(first, last);
    return {first, last};
}

void PageLayout::forgetFarLayouts(int first, int last)
{
    if (m_layouts.size() <= mostLayoutsKept)
        return;
    m_layouts.erase(m_layouts.begin(), m_layouts.lower_bound(first - layoutsKeptAround));
    m_layouts.erase(m_layouts.upper_bound(last + layoutsKeptAround), m_layouts.end());
}

bool PageLayout::measureSome(qsizetype characters)
{
    while (characters > 0 && m_unmeasured > 0) {
        while (m_measured[static_cast<std::size_t>(m_nextToMeasure)])
            ++m_nextToMeasure;
        characters -= m_sections[static_cast<std::size_t>(m_nextToMeasure)].range.length() + costOfLayout;
        const std::unique_ptr<BlockLayout> forItsHeight = make(m_nextToMeasure);
    }
    return m_unmeasured > 0;
}

Span PageLayout::span(TextRange range)
{
    if (isEmpty())
        return {};
    const int first = sectionOf(range.start);
    const int last = sectionOf(std::max(range.start, range.end - 1));
    // Both heights are corrected before either top is read.
    layout(first);
    layout(last);
    const QRectF begin = layout(first).lineRect(range.start);
    const QRectF end = layout(last).lineRect(std::max(range.start, range.end - 1));
    return {top(first) + static_cast<int>(begin.top()), top(last) + static_cast<int>(end.bottom())};
}

Span PageLayout::roughSpan(TextRange range) const
{
    if (isEmpty())
        return {};
    const auto yOfPosition = [this](qsizetype position) {
        const int section = sectionOf(position);
        const TextRange whole = this->range(section);
        const qreal share = std::clamp(static_cast<qreal>(position - whole.start)
                                           / static_cast<qreal>(std::max<qsizetype>(1, whole.length())),
                                       0.0, 1.0);
        return top(section) + static_cast<int>(share * m_heights.height(section));
    };
    const int begin = yOfPosition(range.start);
    return {begin, std::max(begin + static_cast<int>(m_style.linePitch()), yOfPosition(range.end))};
}

qsizetype PageLayout::positionAt(QPointF point)
{
    const int section = sectionAt(static_cast<int>(std::floor(point.y())));
    if (section < 0)
        return 0;
    const BlockLayout& found = layout(section);
    return found.positionAt({point.x(), point.y() - top(section)});
}

PageAnchor PageLayout::anchorAt(int y)
{
    const int section = sectionAt(y);
    if (section < 0)
        return {0, y};
    const BlockLayout& found = layout(section);
    // The left edge of the column: the line's first character, or its last where it runs to the left.
    const qsizetype position =
        found.positionAt({found.isRightToLeft() ? 1.0e6 : -1.0, static_cast<qreal>(y - top(section))});
    return {position, y - top(section) - static_cast<int>(found.lineRect(position).top())};
}

int PageLayout::yOf(PageAnchor anchor)
{
    if (isEmpty())
        return anchor.offset;
    const int section = sectionOf(anchor.position);
    const BlockLayout& found = layout(section);
    return top(section) + static_cast<int>(found.lineRect(anchor.position).top()) + anchor.offset;
}

} // namespace palinode
