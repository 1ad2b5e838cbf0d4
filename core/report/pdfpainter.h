// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "core/report/pdflayout.h"

#include <QByteArray>

namespace palinode::pdf {

/// The three texts of the line at the foot of every page; the right one is made from the page's number.
struct Footer
{
    QString left;
    QString centre;
    QString language; ///< BCP 47, chooses the font's shapes
};

/// Pages as QPdfWriter writes them, without outline, links or metadata, and what their glyphs say.
struct PaintedPages
{
    QByteArray pdf;
    QList<GlyphLog> glyphs; ///< one a page
};

/// Paints the pages in order. Errors: Cancelled, WriteFailed. Any thread.
[[nodiscard]] Result<PaintedPages> paintPages(const QList<Page>& pages, const Sheet& sheet,
                                              const Footer& footer, const Progress& progress);

} // namespace palinode::pdf
