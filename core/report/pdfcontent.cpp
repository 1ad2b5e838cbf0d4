// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfcontent.h"

#include "core/report/wording.h"

#include <algorithm>
#include <cmath>

namespace palinode::pdf {

TextBox textBox(QPointF at, qreal width, const QString& text, const QFont& font, qreal pitch,
                const QColor& ink)
{
    TextBox box;
    box.at = at;
    box.width = width;
    box.text.text = text;
    box.text.font = font;
    box.text.ink = ink;
    box.text.pitch = pt(pitch);
    return box;
}

Block sectionHeading(const QString& text, qreal width, Section section)
{
    Block block;
    block.texts = {textBox({}, width, text, fontOf(Face::SansStrong, 12), 16)};
    block.padding = pt(4);
    block.spaceBefore = pt(16);
    block.ruleBelow = true;
    block.keepWithNext = true;
    block.section = section;
    return block;
}

namespace {

QString shiftWords(Shift shift)
{
    return shiftGlyph(shift) + u' ' + shiftName(shift);
}

} // namespace

TextBox shiftLabel(QPointF at, qreal width, Shift shift, const QFont& font)
{
    return textBox(at, width, shiftWords(shift), font, qreal(font.pixelSize()) / unitsPerPoint * 1.35,
                   hueOf(shift).ink);
}

qreal shiftLabelWidth(const QFont& font)
{
    qreal widest = 0;
    for (const Shift shift : allShifts()) {
        StyledText text;
        text.text = shiftWords(shift);
        text.font = font;
        widest = std::max(widest, naturalWidth(text));
    }
    return std::min(std::ceil(widest) + pt(1), pt(100));
}

} // namespace palinode::pdf
