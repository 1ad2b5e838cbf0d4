// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdflayout.h"

#include <algorithm>

namespace palinode::pdf {
namespace {

// A breakable block taller than this share of the page breaks where it stands; a smaller one moves whole,
// and leaves at most this share empty.
constexpr qreal keptWhole = 0.4;
constexpr int linesKeptTogether = 2;
// A part that starts a page shares one where at least this share of it is free.
constexpr qreal freeEnough = 0.5;

class Layouter
{
public:
    Layouter(const QList<Block>& blocks, const QList<Block>& heads, const Sheet& sheet)
        : m_blocks(blocks), m_heads(heads), m_body(sheet.body), m_y(m_body.top())
    {
        m_pages.append(Page());
    }

    QList<Page> run()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i)
            place(i);
        return std::move(m_pages);
    }

private:
    [[nodiscard]] qreal room() const { return m_body.bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return m_pages.last().isEmpty(); }

    [[nodiscard]] bool breaks(const Block& block) const
    {
        return block.mayBreak && block.height > m_body.height() * keptWhole;
    }

    /// The height that must be free for the block to start here: with all that keeps with it, and the
    /// first lines of a block that breaks. What keeps together but is more than a page holds keeps only its
    /// end together.
    [[nodiscard]] qreal needed(qsizetype index) const
    {
        const int head = m_blocks[index].head;
        const qreal most = m_body.height() - (head >= 0 ? m_heads[head].height : 0);
        qreal height = 0;
        for (qsizetype i = index; i < m_blocks.size() && height <= most; ++i) {
            const Block& block = m_blocks[i];
            height += i > index ? block.spaceBefore : 0;
            height += least(block);
            if (!block.keepWithNext)
                break;
        }
        return height <= most ? height : least(m_blocks[index]);
    }

    /// The height of what cannot be parted from the block's start.
    [[nodiscard]] qreal least(const Block& block) const
    {
        return breaks(block) ? leastPart(block) : block.height;
    }

    [[nodiscard]] static qreal leastPart(const Block& block)
    {
        qreal height = 0;
        for (const TextBox& box : block.texts) {
            qreal part = box.at.y() + block.padding;
            for (qsizetype i = 0; i < std::min<qsizetype>(box.lines.size(), linesKeptTogether + 1); ++i)
                part += box.lines[i];
            height = std::max(height, part);
        }
        return height;
    }

    void startPage(const Block& block)
    {
        m_pages.append(Page());
        m_y = m_body.top();
        if (block.head >= 0 && &m_heads[block.head] != &block) {
            const Block& head = m_heads[block.head];
            append(head, head.height, wholeLines(head), false);
            m_pages.last().last().repeatedHead = true;
        }
    }

    void place(qsizetype index)
    {
        const Block& block = m_blocks[index];
        if (!atTop()) {
            const bool startsPage = block.startsPage && room() < m_body.height() * freeEnough;
            const bool fits = block.spaceBefore + needed(index) <= room();
            if (startsPage || !fits)
                startPage(block);
            else
                m_y += block.spaceBefore;
        }

        if (block.height <= room() || !block.mayBreak) {
            append(block, block.height, wholeLines(block), false);
            return;
        }
        placeInParts(block);
    }

    /// The lines of `box` from `first` on that fit into `room`; leaves no single line behind.
    [[nodiscard]] static int lastThatFits(const TextBox& box, int first, qreal room)
    {
        int last = first;
        qreal height = 0;
        while (last < box.lines.size() && height + box.lines[last] <= room)
            height += box.lines[last++];
        const qsizetype left = box.lines.size() - last;
        if (left > 0 && left < linesKeptTogether && last - first > linesKeptTogether)
            last -= int(linesKeptTogether - left);
        return last;
    }

    void placeInParts(const Block& block)
    {
        QList<LineRange> lines(block.texts.size());
        bool continued = false;
        for (bool done = false; !done;) {
            done = true;
            bool advanced = false;
            qreal height = 0;
            for (qsizetype i = 0; i < block.texts.size(); ++i) {
                const TextBox& box = block.texts[i];
                // A text that is done, such as the label of a row, takes no room in the later parts.
                const int first = lines[i].last;
                int last = lastThatFits(box, first, room() - box.at.y() - block.padding);
                // A line taller than a page is painted all the same.
                if (last == first && first < box.lines.size() && m_pages.last().size() <= 1 && !advanced)
                    last = first + 1;
                lines[i] = {first, last};
                advanced = advanced || last > first;
                done = done && last >= box.lines.size();
                qreal part = box.at.y() + block.padding;
                for (int line = first; line < last; ++line)
                    part += box.lines[line];
                if (last > first)
                    height = std::max(height, part);
            }
            if (advanced) {
                append(block, done && !continued ? block.height : height, lines, continued);
                continued = true;
            }
            if (!done)
                startPage(block);
        }
    }

    [[nodiscard]] static QList<LineRange> wholeLines(const Block& block)
    {
        QList<LineRange> lines;
        lines.reserve(block.texts.size());
        for (const TextBox& box : block.texts)
            lines.append({0, int(box.lines.size())});
        return lines;
    }

    void append(const Block& block, qreal height, const QList<LineRange>& lines, bool continued)
    {
        m_pages.last().append({&block, m_y, height, lines, continued, false});
        m_y += height;
    }

    const QList<Block>& m_blocks;
    const QList<Block>& m_heads;
    QRectF m_body;
    qreal m_y;
    QList<Page> m_pages;
};

} // namespace

QList<Page> paginate(const QList<Block>& blocks, const QList<Block>& heads, const Sheet& sheet)
{
    return Layouter(blocks, heads, sheet).run();
}

} // namespace palinode::pdf
