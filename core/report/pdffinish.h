// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/report/pdflayout.h"
#include "core/report/pdfpainter.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace palinode::pdf {

/// A place that an outline entry or a link leads to.
struct Place
{
    qsizetype page = 0; ///< from 0
    qreal top = 0; ///< units from the sheet's top edge
};

/// Where the sections and the rows of the findings begin.
struct Places
{
    std::map<Section, Place> sections;
    std::map<int, Place> findings; ///< by id
};

[[nodiscard]] Places placesOf(const QList<Page>& pages);

/// One entry of the outline. Entries below it are closed at first.
struct OutlineEntry
{
    QString title;
    Place place;
    QList<OutlineEntry> entries;
    bool open = false; ///< its entries show at first
};

/// An area of a page that leads to a place.
struct LinkArea
{
    qsizetype page = 0;
    QRectF area; ///< units from the sheet's top left corner
    Place target;
};

struct DocumentFacts
{
    QString title;
    QString subject;
    QString keywords;
    QString language; ///< BCP 47; "und" where not known
    std::optional<qint64> date; ///< seconds since 1970, UTC; none: the file has no date
};

/// Adds to painted pages what QPdfWriter cannot write: the characters behind the glyphs, outline, links,
/// language and metadata; and takes away what differs from run to run. Errors: WriteFailed (detail: why).
[[nodiscard]] Result<QByteArray> finishPdf(const PaintedPages& painted, const Sheet& sheet,
                                           const QList<OutlineEntry>& outline, const QList<LinkArea>& links,
                                           const DocumentFacts& facts);

} // namespace palinode::pdf
