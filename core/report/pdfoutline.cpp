// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfoutline.h"

#include "core/report/pdfcontent.h"
#include "core/report/pdfquote.h"
#include "core/report/reportmodel.h"
#include "core/report/wording.h"

namespace palinode::pdf {
namespace {

constexpr qsizetype mostEntries = 100; // findings of one kind that have an entry of their own
constexpr qsizetype titleLength = 70;

Place placeOf(const Places& places, Section section)
{
    const auto place = places.sections.find(section);
    return place == places.sections.end() ? Place() : place->second;
}

QString titleOf(const Comparison& comparison, const Finding& finding)
{
    const Side side = finding.oldClaims.isEmpty() ? Side::New : Side::Old;
    const QString text = quoteFrom(comparison, finding, side).text.simplified();
    return excerptOf(text, {}, titleLength).text;
}

} // namespace

QList<OutlineEntry> outlineOf(const Comparison& comparison, const Places& places)
{
    QList<OutlineEntry> kinds;
    for (const Shift shift : allShifts()) {
        OutlineEntry kind;
        qsizetype count = 0;
        for (const Finding& finding : comparison.findings) {
            if (finding.shift != shift)
                continue;
            const Place place = places.findings.at(finding.id);
            if (count == 0)
                kind.place = place;
            if (count < mostEntries)
                kind.entries.append({titleOf(comparison, finding), place, {}, false});
            else if (count == mostEntries)
                kind.entries.append({{}, place, {}, false});
            ++count;
        }
        if (count == 0)
            continue;
        if (count > mostEntries)
            kind.entries.last().title = PdfReport::tr("… %1 more").arg(groupedNumber(count - mostEntries));
        kind.title = PdfReport::tr("%1 %2 (%3)", "glyph, shift, count")
                         .arg(QString(shiftGlyph(shift)), shiftName(shift), groupedNumber(count));
        kinds.append(kind);
    }
    const bool hasLargest = places.sections.contains(Section::LargestShifts);
    QList<OutlineEntry> outline;
    outline.append({PdfReport::tr("Summary"), placeOf(places, Section::Summary), {}, false});
    const Place shifts = placeOf(places, hasLargest ? Section::LargestShifts : Section::SideBySide);
    if (!kinds.isEmpty())
        outline.append({PdfReport::tr("Shifts"), shifts, kinds, true});
    outline.append({PdfReport::tr("How this was made"), placeOf(places, Section::HowThisWasMade), {}, false});
    outline.append({PdfReport::tr("Side by side"), placeOf(places, Section::SideBySide), {}, false});
    return outline;
}

} // namespace palinode::pdf
