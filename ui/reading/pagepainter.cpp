// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/pagepainter.h"

#include "core/report/wording.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QPainterPath>

#include <map>

namespace palinode {

namespace {

constexpr qreal tintRadius = 3;
constexpr qreal outlineRadius = 4.5;

/// One section being painted: its place and what it holds.
struct SectionPainter
{
    QPainter& painter;
    const BlockLayout& layout;
    QPointF origin; ///< of the section's text column in the view
    const PageView& view;
    const ReadingState& state;
    const Theme& theme;
    const PageStyle& style;
    QList<ClaimMark> claims;

    void paint();

private:
    [[nodiscard]] QList<QRectF> rects(TextRange range) const;
    [[nodiscard]] bool isShown(const ClaimMark& claim) const
    {
        return state.shownShifts.contains(claim.shift);
    }
    [[nodiscard]] bool isCurrent(const ClaimMark& claim) const { return claim.finding == state.current; }
    void fill(const QList<QRectF>& parts, const QColor& color, qreal radius) const;
    void paintTints() const;
    void paintBars() const;
    void paintGlyphs() const;
    void paintWordDifferences() const;
    void paintSearchHits() const;
    void paintCues() const;
    void paintOutlines() const;
    void paintQuoteRule() const;
};

QList<QRectF> SectionPainter::rects(TextRange range) const
{
    QList<QRectF> result = layout.rects(range);
    for (QRectF& rect : result)
        rect.translate(origin);
    return result;
}

void SectionPainter::fill(const QList<QRectF>& parts, const QColor& color, qreal radius) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QRectF& part : parts)
        painter.drawRoundedRect(tintRect(part), radius, radius);
}

void SectionPainter::paintTints() const
{
    for (const ClaimMark& claim : claims) {
        if (!isShown(claim))
            continue;
        // A text that was hardly changed would be tinted from end to end: what was reaffirmed stays plain
        // until it is pointed at.
        const bool isPointedAt = isCurrent(claim) || claim.finding == state.hovered;
        if (claim.shift == Shift::Reaffirmed && !isPointedAt)
            continue;
        QColor tint = theme.shiftTint(claim.shift);
        if (isPointedAt)
            tint = mixed(tint, theme.shiftFill(claim.shift), 0.12);
        fill(rects(claim.range), tint, tintRadius);
    }
}

void SectionPainter::paintBars() const
{
    for (const ClaimMark& claim : claims) {
        if (!isShown(claim) || !layout.range().contains(claim.range.start))
            continue;
        const QList<QRectF> first = rects({claim.range.start, claim.range.start + 1});
        if (first.isEmpty())
            continue;
        const QRectF box = tintRect(first.first());
        const bool isWeak = claim.shift == Shift::Reaffirmed;
        const qreal width = isWeak ? 1.2 : 2.4;
        // A bracket that opens towards the text: seen without colour too.
        const bool atRight = layout.isRightToLeft();
        const qreal x = atRight ? box.right() - width / 2 : box.left() + width / 2;
        const qreal hook = (atRight ? -1 : 1) * (isWeak ? 2.0 : 3.5);
        QPainterPath bar(QPointF(x + hook, box.top() + width / 2));
        bar.lineTo(x, box.top() + width / 2);
        bar.lineTo(x, box.bottom() - width / 2);
        bar.lineTo(x + hook, box.bottom() - width / 2);
        painter.setBrush(Qt::NoBrush);
        const QColor color =
            isWeak ? mixed(theme.paper(), theme.shiftColor(claim.shift), 0.5) : theme.shiftColor(claim.shift);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(bar);
    }
}

void SectionPainter::paintGlyphs() const
{
    // Claims that begin on one line share its margin.
    std::map<qreal, QList<const ClaimMark*>> byLine;
    qreal height = style.linePitch();
    for (const ClaimMark& claim : claims) {
        if (!isShown(claim) || !layout.range().contains(claim.range.start))
            continue;
        const QRectF line = layout.lineRect(claim.range.start);
        byLine[line.top()].append(&claim);
        height = line.height();
    }
    const qreal room = style.margin() - 6;
    for (const auto& [top, marks] : byLine) {
        const qreal full = style.linePitch() * 0.46;
        const qreal step = std::min(full, room / static_cast<qreal>(marks.size()));
        QFont font = theme.interfaceFont();
        font.setPixelSize(std::max(5, static_cast<int>(step)));
        font.setBold(true);
        painter.setFont(font);
        const bool atRight = layout.isRightToLeft();
        qreal x = atRight ? view.column.left + view.column.width + 5
                          : view.column.left - 5 - step * static_cast<qreal>(marks.size());
        for (const ClaimMark* claim : marks) {
            painter.setPen(claim->shift == Shift::Reaffirmed && !isCurrent(*claim)
                               ? mixed(theme.paper(), theme.faintInk(), 0.55)
                               : theme.shiftColor(claim->shift));
            painter.drawText(QRectF(x, origin.y() + top, step, height), Qt::AlignCenter,
                             QString(shiftGlyph(claim->shift)));
            x += step;
        }
    }
}

void SectionPainter::paintWordDifferences() const
{
    if (!state.wordDifferencesShown)
        return;
    const QColor color = view.side == Side::Old ? theme.deletedTint() : theme.insertedTint();
    const qreal air = style.linePitch() * 0.06; // the claim's own tint shows around the words
    for (const ClaimMark& claim : claims) {
        if (!isShown(claim))
            continue;
        const TextRange part{std::max(claim.range.start, layout.range().start),
                             std::min(claim.range.end, layout.range().end)};
        for (const TextRange word : state.marks.differingWords(view.side, part)) {
            for (const QRectF& rect : rects(word)) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(color);
                painter.drawRoundedRect(tintRect(rect).adjusted(1, air, -1, -air), 2, 2);
            }
        }
    }
}

void SectionPainter::paintSearchHits() const
{
    const TextSearch& search = state.search;
    const QColor ground = theme.isDark() ? QColor(0x6a, 0x5a, 0x00) : QColor(0xff, 0xe4, 0x5c);
    for (const TextRange hit : search.hits(view.side, layout.range())) {
        const bool isCurrentHit =
            search.current() >= 0 && search.hit(search.current()) == TextSearch::Hit{view.side, hit};
        painter.setBrush(ground);
        painter.setPen(isCurrentHit ? QPen(theme.ink(), 1.6) : QPen(Qt::NoPen));
        for (const QRectF& rect : rects(hit))
            painter.drawRoundedRect(tintRect(rect), 2, 2);
    }
}

void SectionPainter::paintCues() const
{
    if (!state.cuesShown)
        return;
    painter.setBrush(Qt::NoBrush);
    for (const ClaimMark& claim : claims) {
        if (!isShown(claim))
            continue;
        const TextRange part{std::max(claim.range.start, layout.range().start),
                             std::min(claim.range.end, layout.range().end)};
        for (const CueMark& cue : state.marks.cues(view.side, part)) {
            // Where nothing shifted a cue is no news.
            if (claim.shift == Shift::Reaffirmed && !isCurrent(claim) && !cue.isEvidence)
                continue;
            painter.setPen(cue.isEvidence ? QPen(theme.ink(), 1.7) : QPen(theme.cueColor(cue.kind), 1.0));
            for (const QRectF& rect : rects(cue.range)) {
                const qreal y = std::round(rect.top() + layout.underlineOffset()) + 0.5;
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
            }
        }
    }
}

void SectionPainter::paintOutlines() const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ink(), 1.8));
    for (const ClaimMark& claim : claims) {
        if (!isCurrent(claim))
            continue;
        for (const QRectF& rect : rects(claim.range))
            painter.drawRoundedRect(tintRect(rect).adjusted(-1, -1, 1, 1), outlineRadius, outlineRadius);
    }
}

void SectionPainter::paintQuoteRule() const
{
    if (layout.kind() != BlockKind::Quote)
        return;
    const qreal x = layout.isRightToLeft() ? origin.x() + view.column.width - 4 : origin.x() + 4;
    painter.setPen(QPen(theme.rule(), 2));
    painter.drawLine(QPointF(x, origin.y() + layout.textTop() + 4),
                     QPointF(x, origin.y() + layout.textBottom() - 4));
}

void SectionPainter::paint()
{
    paintQuoteRule();
    paintTints();
    paintWordDifferences();
    paintSearchHits();
    if (!view.selection.isEmpty()) {
        painter.setPen(Qt::NoPen);
        for (const QRectF& rect : rects(view.selection))
            painter.fillRect(rect, view.selectionColor);
    }
    paintBars();
    painter.setPen(theme.ink());
    layout.draw(&painter, origin);
    paintCues();
    paintGlyphs();
    paintOutlines();
}

} // namespace

QRectF tintRect(const QRectF& strip)
{
    const qreal air = strip.height() * 0.09;
    return strip.adjusted(-2, air, 2, -air);
}

void paintPage(QPainter& painter, PageLayout& page, const PageView& view, const ReadingState& state,
               const Theme& theme)
{
    painter.fillRect(QRect(QPoint(), view.size), theme.paper());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [first, last] = page.layOut(view.scroll, view.size.height());
    for (int section = first; section <= last; ++section) {
        const BlockLayout& layout = page.layout(section);
        const QPointF origin(view.column.left, page.top(section) - view.scroll);
        SectionPainter{painter, layout, origin,       view,
                       state,   theme,  page.style(), state.marks.claims(view.side, layout.range())}
            .paint();
    }
}

} // namespace palinode
