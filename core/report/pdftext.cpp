// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdftext.h"

#include "core/report/pdfstyle.h"
#include "core/text/isolate.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace palinode::pdf {
namespace {

// A tint reaches from above the ascenders to below the descenders; in parts of the font's size.
constexpr qreal tintAbove = 0.80;
constexpr qreal tintBelow = 0.27;
constexpr qreal underlineAt = 0.13;
constexpr qreal strikeAt = 0.25;
constexpr qreal lineWeight = 0.055;

void layOut(QTextLayout& layout, const StyledText& text, qreal width)
{
    QString lines = text.text;
    lines.replace(u'\n', QChar::LineSeparator);
    layout.setText(lines);
    layout.setFont(text.font);
    const bool rightToLeft = text.text.isRightToLeft();
    QTextOption option(rightToLeft && text.alignment == Qt::AlignLeft ? Qt::AlignRight : text.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);

    // Only another font cuts the text for shaping; tints and lines are painted by place, so that a
    // joined or kerned pair stays one across the edge of a change.
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : text.spans) {
        if (!span.font)
            continue;
        QTextLayout::FormatRange format;
        format.start = int(span.range.start);
        format.length = int(span.range.length());
        format.format.setFont(*span.font);
        formats.append(format);
    }
    layout.setFormats(formats);

    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal natural = line.height();
        const qreal height = std::max(text.pitch, natural);
        line.setPosition({0, y + (height - natural) / 2});
        y += height;
    }
    layout.endLayout();
}

qreal heightOf(const QTextLine& line, const StyledText& text)
{
    return std::max(text.pitch, line.height());
}

/// One glyph where it stands: which font and number, which characters of the text.
struct Glyph
{
    QRawFont font;
    quint32 index = 0;
    QPointF position;
    qreal advance = 0;
    qsizetype cluster = 0; ///< where its cluster starts in the text
};

void appendGlyphs(QList<Glyph>& glyphs, const QList<QGlyphRun>& runs)
{
    for (const QGlyphRun& run : runs) {
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        const QList<qsizetype> clusters = run.stringIndexes();
        const QRawFont font = run.rawFont();
        const QList<QPointF> advances = font.advancesForGlyphIndexes(indexes);
        const qsizetype count =
            std::min({indexes.size(), positions.size(), clusters.size(), advances.size()});
        for (qsizetype i = 0; i < count; ++i)
            glyphs.append({font, indexes[i], positions[i], advances[i].x(), clusters[i]});
    }
}

bool inOneFont(const QList<QGlyphRun>& runs)
{
    return std::ranges::all_of(runs,
                               [&](const QGlyphRun& run) { return run.rawFont() == runs.first().rawFont(); });
}

/// The glyphs of [start, end) of the line. Qt gives wrong string indexes to all but the first font of a
/// stretch that falls back on several: such stretches are asked for in ever smaller parts.
void collectGlyphs(QList<Glyph>& glyphs, const QTextLine& line, const QString& text, qsizetype start,
                   qsizetype end, QTextBoundaryFinder::BoundaryType unit)
{
    QTextBoundaryFinder finder(unit, QStringView(text).sliced(start, end - start));
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const QList<QGlyphRun> runs =
            line.glyphRuns(int(start + from), int(to - from), QTextLayout::RetrieveAll);
        if (unit == QTextBoundaryFinder::Word && !inOneFont(runs)) {
            collectGlyphs(glyphs, line, text, start + from, start + to, QTextBoundaryFinder::Grapheme);
            continue;
        }
        const qsizetype first = glyphs.size();
        appendGlyphs(glyphs, runs);
        if (unit == QTextBoundaryFinder::Grapheme) {
            for (qsizetype i = first; i < glyphs.size(); ++i)
                glyphs[i].cluster = start + from;
        }
    }
}

/// They have done their work when the line is laid out; some fonts have glyphs for them.
bool isIsolate(QChar c)
{
    return c == firstStrongIsolate || c == popDirectionalIsolate;
}

QList<Glyph> glyphsOf(const QTextLine& line, const QString& text)
{
    QList<Glyph> glyphs;
    const QList<QGlyphRun> runs = line.glyphRuns(-1, -1, QTextLayout::RetrieveAll);
    if (inOneFont(runs))
        appendGlyphs(glyphs, runs);
    else
        collectGlyphs(glyphs, line, text, line.textStart(), line.textStart() + line.textLength(),
                      QTextBoundaryFinder::Word);
    glyphs.removeIf([&](const Glyph& glyph) { return isIsolate(text[glyph.cluster]); });
    return glyphs;
}

const Span* spanAt(const QList<Span>& spans, qsizetype position)
{
    const auto after =
        std::ranges::upper_bound(spans, position, {}, [](const Span& s) { return s.range.start; });
    if (after == spans.begin())
        return nullptr;
    const Span& span = *std::prev(after);
    return span.range.contains(position) ? &span : nullptr;
}

struct Stretch
{
    const Span* span = nullptr;
    qreal left = 0;
    qreal right = 0;
};

/// Where the spans stand in the line, left to right. In a line that reads both ways a span may stand in
/// several places.
QList<Stretch> stretchesOf(const QList<Glyph>& glyphs, const QList<Span>& spans, qsizetype end, qreal slack)
{
    QList<Stretch> stretches;
    for (const Glyph& glyph : glyphs) {
        const Span* span = glyph.cluster < end ? spanAt(spans, glyph.cluster) : nullptr;
        if (span && glyph.advance > 0)
            stretches.append({span, glyph.position.x(), glyph.position.x() + glyph.advance});
    }
    std::ranges::sort(stretches, {}, &Stretch::left);
    QList<Stretch> merged;
    for (const Stretch& stretch : stretches) {
        if (!merged.isEmpty() && merged.last().span == stretch.span
            && stretch.left <= merged.last().right + slack)
            merged.last().right = std::max(merged.last().right, stretch.right);
        else
            merged.append(stretch);
    }
    return merged;
}

/// The mark's own glyph among `count` glyphs from `first` on, or -1.
qsizetype glyphOfMark(const QList<Glyph>& glyphs, qsizetype first, qsizetype count, QChar mark)
{
    const QList<quint32> indexes = glyphs[first].font.glyphIndexesForString(QString(mark));
    for (qsizetype g = 0; g < count; ++g) {
        if (indexes.size() == 1 && glyphs[first + g].index == indexes.first())
            return g;
    }
    return -1;
}

/// The characters of a cluster of as many glyphs, each with its own glyph: marks by the font's character
/// map, letters in the order in which they are read. Empty where that does not come out even.
QList<QStringView> lettersOf(const QList<Glyph>& glyphs, qsizetype first, qsizetype count,
                             QStringView cluster)
{
    if (cluster.size() != count)
        return {};
    QList<QStringView> letters(count);
    QList<QStringView> bases;
    for (qsizetype c = 0; c < count; ++c) {
        const QChar character = cluster[c];
        if (character.isSurrogate())
            return {};
        if (!character.isMark()) {
            bases.append(cluster.sliced(c, 1));
            continue;
        }
        const qsizetype glyph = glyphOfMark(glyphs, first, count, character);
        if (glyph < 0 || !letters[glyph].isEmpty())
            return {};
        letters[glyph] = cluster.sliced(c, 1);
    }
    const bool rightToLeft = cluster.toString().isRightToLeft();
    QList<qsizetype> places;
    for (qsizetype g = 0; g < count; ++g) {
        if (letters[g].isEmpty())
            places.append(g);
    }
    std::ranges::stable_sort(places, {}, [&](qsizetype g) {
        const qreal x = glyphs[first + g].position.x();
        return rightToLeft ? -x : x;
    });
    for (qsizetype i = 0; i < places.size(); ++i)
        letters[places[i]] = bases[i];
    return letters;
}

/// Lam with alef, the ligature that Arabic always has, by its one compatibility character: a reader of the
/// PDF that turns right-to-left text around then cannot turn around the two letters inside the glyph.
QString ligatureName(QStringView cluster)
{
    constexpr QStringView alefs = u"\u0622\u0623\u0625\u0627";
    if (cluster.size() != 2 || cluster[0] != u'\u0644' || !alefs.contains(cluster[1]))
        return {};
    return QString(QChar(char16_t(0xfef5 + 2 * alefs.indexOf(cluster[1]))));
}

void logGlyphs(GlyphLog& log, QList<Glyph> glyphs, const QString& text, qsizetype lineEnd, qsizetype inkEnd)
{
    // A font may set lam with alef as two glyphs at one place: taken as one cluster, so that no reader has
    // to tell which of the two comes first.
    for (qsizetype i = 1; i < glyphs.size(); ++i) {
        const qsizetype lam = glyphs[i - 1].cluster;
        if (glyphs[i].cluster == lam + 1 && glyphs[i].position == glyphs[i - 1].position
            && !ligatureName(QStringView(text).sliced(lam, 2)).isEmpty())
            glyphs[i].cluster = lam;
    }
    QList<qsizetype> starts;
    starts.reserve(glyphs.size());
    for (const Glyph& glyph : glyphs)
        starts.append(glyph.cluster);
    std::ranges::sort(starts);
    for (qsizetype i = 0; i < glyphs.size();) {
        const qsizetype start = glyphs[i].cluster;
        qsizetype count = 1;
        while (i + count < glyphs.size() && glyphs[i + count].cluster == start)
            ++count;
        const auto next = std::ranges::upper_bound(starts, start);
        // Spaces at the end of a line often have no glyph; they are not the last letter's.
        const qsizetype end = start < inkEnd ? inkEnd : lineEnd;
        const qsizetype stop = next == starts.end() ? end : *next;
        QStringView cluster = QStringView(text).sliced(start, std::max<qsizetype>(stop - start, 0));
        while (!cluster.isEmpty() && isIsolate(cluster.back()))
            cluster.chop(1);
        const QString ligature = ligatureName(cluster);
        const QList<QStringView> letters =
            count > 1 && ligature.isEmpty() ? lettersOf(glyphs, i, count, cluster) : QList<QStringView>();
        for (qsizetype g = 0; g < count; ++g)
            log.add(!letters.isEmpty()       ? letters[g]
                        : g > 0              ? QStringView()
                        : ligature.isEmpty() ? cluster
                                             : ligature);
        i += count;
    }
}

void paintGlyphs(QPainter& painter, const QList<Glyph>& glyphs, const StyledText& text, QPointF at)
{
    for (qsizetype first = 0; first < glyphs.size();) {
        const Span* span = spanAt(text.spans, glyphs[first].cluster);
        const QColor ink = span && span->ink.isValid() ? span->ink : text.ink;
        QList<quint32> indexes;
        QList<QPointF> positions;
        qsizetype i = first;
        for (; i < glyphs.size() && glyphs[i].font == glyphs[first].font; ++i) {
            const Span* here = spanAt(text.spans, glyphs[i].cluster);
            if ((here && here->ink.isValid() ? here->ink : text.ink) != ink)
                break;
            indexes.append(glyphs[i].index);
            positions.append(glyphs[i].position);
        }
        QGlyphRun run;
        run.setRawFont(glyphs[first].font);
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        painter.setPen(ink);
        painter.drawGlyphRun(at, run);
        first = i;
    }
}

void paintLine(QPainter& painter, const QTextLine& line, const StyledText& text, QPointF at, GlyphLog& log)
{
    const QList<Glyph> glyphs = glyphsOf(line, text.text);
    const qreal size = text.font.pixelSize();
    const qreal baseline = at.y() + line.y() + line.ascent();
    const qsizetype lineEnd = line.textStart() + line.textLength();
    qsizetype inkEnd = lineEnd;
    while (inkEnd > line.textStart() && text.text[inkEnd - 1].isSpace())
        --inkEnd;
    const QList<Stretch> stretches = stretchesOf(glyphs, text.spans, inkEnd, size * 0.2);
    for (const Stretch& stretch : stretches) {
        if (stretch.span->tint.isValid())
            painter.fillRect(QRectF(at.x() + stretch.left, baseline - size * tintAbove,
                                    stretch.right - stretch.left, size * (tintAbove + tintBelow)),
                             stretch.span->tint);
    }
    paintGlyphs(painter, glyphs, text, at);
    logGlyphs(log, glyphs, text.text, lineEnd, inkEnd);
    const auto drawLine = [&](const Stretch& stretch, qreal y, const QColor& color) {
        painter.fillRect(QRectF(at.x() + stretch.left, y, stretch.right - stretch.left, size * lineWeight),
                         color);
    };
    for (const Stretch& stretch : stretches) {
        if (stretch.span->underline.isValid())
            drawLine(stretch, baseline + size * underlineAt, stretch.span->underline);
        if (stretch.span->strike.isValid())
            drawLine(stretch, baseline - size * strikeAt, stretch.span->strike);
    }
}

} // namespace

QList<float> lineHeights(const StyledText& text, qreal width)
{
    QTextLayout layout;
    layOut(layout, text, width);
    QList<float> heights;
    heights.reserve(layout.lineCount());
    for (int i = 0; i < layout.lineCount(); ++i)
        heights.append(float(heightOf(layout.lineAt(i), text)));
    if (heights.isEmpty())
        heights.append(float(text.pitch));
    return heights;
}

qreal naturalWidth(const StyledText& text)
{
    QTextLayout layout;
    layOut(layout, text, pt(10'000));
    return layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0;
}

qreal firstBaseline(const StyledText& text)
{
    QTextLayout layout;
    layOut(layout, text, pt(10'000));
    return layout.lineCount() > 0 ? layout.lineAt(0).y() + layout.lineAt(0).ascent() : 0;
}

void paintLines(QPainter& painter, const StyledText& text, qreal width, QPointF at, int first, int last,
                GlyphLog& log)
{
    QTextLayout layout;
    layOut(layout, text, width);
    qreal above = 0;
    for (int i = 0; i < std::min(last, layout.lineCount()); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i >= first)
            paintLine(painter, line, text, at - QPointF(0, above), log);
        else
            above += heightOf(line, text);
    }
}

} // namespace palinode::pdf
