// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/blocklayout.h"
#include "ui/reading/heightindex.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace palinode {

using DocumentPtr = std::shared_ptr<const Document>;

/// Top and bottom of something on the page, in pixels from the page's top.
struct Span
{
    int top = 0;
    int bottom = 0;

    [[nodiscard]] int height() const { return bottom - top; }
    [[nodiscard]] bool overlaps(Span other) const { return top < other.bottom && other.top < bottom; }

    bool operator==(const Span&) const = default;
};

/// A place on the page that survives another width, zoom or corrected heights: the line that begins at or
/// holds `position`, and how far below its top.
struct PageAnchor
{
    qsizetype position = 0;
    int offset = 0;
};

/// A whole document set in lines at one width. Heights are estimated until a section is laid out; what is
/// shown is laid out when asked for, the rest by measureSome() in slices. A section is a block, or a part
/// of at most longestSection characters of a longer one. Layouts far from what was last shown are let go;
/// their heights stay. GUI thread.
class PageLayout
{
public:
    static constexpr qsizetype longestSection = 4000;

    PageLayout() = default;
    /// width: of the text column, positive.
    PageLayout(DocumentPtr document, const PageStyle& style, int width);

    /// A section's height turned out other than estimated.
    struct Correction
    {
        Span estimated; ///< where the section was thought to stand
        int change = 0; ///< pixels that it is taller, never 0
    };
    /// Called after each correction, by whatever function met it.
    void setCorrectionListener(std::function<void(const Correction&)> listener);

    /// Sets everything anew, with estimated heights; nothing where neither changed.
    void setGeometry(const PageStyle& style, int width);

    [[nodiscard]] const PageStyle& style() const { return m_style; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] bool isEmpty() const { return m_sections.empty(); }
    [[nodiscard]] int sectionCount() const { return static_cast<int>(m_sections.size()); }
    [[nodiscard]] int height() const; ///< of the page as known so far, with its margins
    [[nodiscard]] int top(int section) const; ///< of a section, as known so far
    [[nodiscard]] int sectionAt(int y) const; ///< nearest where y is outside; −1 where the page is empty
    [[nodiscard]] int sectionOf(qsizetype position) const; ///< the last that does not begin behind it
    [[nodiscard]] TextRange range(int section) const
    {
        return m_sections[static_cast<std::size_t>(section)].range;
    }

    /// The section laid out, which corrects its height. Valid until the next call of a non-const function.
    const BlockLayout& layout(int section);
    /// Lays out every section that touches [y, y + height) and says which: first and last.
    std::pair<int, int> layOut(int y, int height);
    /// Lays out sections that are not measured yet, about `characters` of text; false where none are left.
    bool measureSome(qsizetype characters);
    [[nodiscard]] bool isMeasured() const { return m_unmeasured == 0; }
    /// How many sections were laid out since the page was made, for tests of the work done.
    [[nodiscard]] qint64 layoutsMade() const { return m_layoutsMade; }

    /// The lines of a range; lays out its first and last section.
    [[nodiscard]] Span span(TextRange range);
    /// The same from what is known, without laying out: good enough for what is out of view.
    [[nodiscard]] Span roughSpan(TextRange range) const;
    /// point: in pixels from the page's top and the column's left edge.
    [[nodiscard]] qsizetype positionAt(QPointF point);
    [[nodiscard]] PageAnchor anchorAt(int y);
    [[nodiscard]] int yOf(PageAnchor anchor);

private:
    struct Section
    {
        int block = 0;
        TextRange range;
        bool first = true;
        bool last = true;
    };

    [[nodiscard]] const BlockStyle& styleOf(const Section& section) const;
    [[nodiscard]] int estimate(const Section& section) const;
    [[nodiscard]] std::unique_ptr<BlockLayout> make(int section);
    void forgetFarLayouts(int first, int last);

    DocumentPtr m_document;
    PageStyle m_style;
    std::vector<BlockStyle> m_blockStyles; ///< by kind and level
    int m_width = 1;
    qreal m_characterWidth = 1; ///< mean advance, for estimates
    std::vector<Section> m_sections;
    std::vector<bool> m_measured;
    HeightIndex m_heights;
    std::function<void(const Correction&)> m_listener;
    std::map<int, std::unique_ptr<BlockLayout>> m_layouts; ///< by section
    int m_unmeasured = 0;
    int m_nextToMeasure = 0;
    qint64 m_layoutsMade = 0;
};

} // namespace palinode
