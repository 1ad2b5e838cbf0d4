// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfcontent.h"

#include "core/report/reportmodel.h"
#include "core/report/wording.h"

#include <QLocale>

namespace palinode::pdf {
namespace {

/// The arrow between what was and what is, the same way in every script.
QString thenToNow(const QString& then, const QString& now)
{
    if (then.isEmpty() || now.isEmpty() || then == now)
        return then.isEmpty() ? now : then;
    return then + QStringLiteral(" → ") + now;
}

} // namespace

QString reportSpeaker(const Comparison& comparison)
{
    return thenToNow(comparison.oldStatement.document.metadata.speaker,
                     comparison.newStatement.document.metadata.speaker);
}

QString reportTitle(const Comparison& comparison)
{
    const Document& then = comparison.oldStatement.document;
    const Document& now = comparison.newStatement.document;
    const QString format = PdfReport::tr("Then and now: %1");
    if (!then.metadata.title.isEmpty() && then.metadata.title == now.metadata.title)
        return format.arg(then.metadata.title);
    if (!then.metadata.speaker.isEmpty() && then.metadata.speaker == now.metadata.speaker)
        return format.arg(then.metadata.speaker);
    const QString titles = thenToNow(then.metadata.title, now.metadata.title);
    return format.arg(titles.isEmpty()
                          ? thenToNow(fileLabel(comparison.oldStatement), fileLabel(comparison.newStatement))
                          : titles);
}

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

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

TextBox shiftLabel(QPointF at, qreal width, Shift shift, const QFont& font)
{
    return textBox(at, width, shiftGlyph(shift) + u' ' + shiftName(shift), font,
                   qreal(font.pixelSize()) / unitsPerPoint * 1.35, hueOf(shift).ink);
}

} // namespace palinode::pdf
