// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pdfqpdf.h"
#include "core/report/pdftext.h"

namespace palinode::pdf {

/// Makes the text of the PDF that QPdfWriter wrote say what was set: ligatures, joined Arabic letters,
/// glyphs of missing characters and so on give their own characters when searched or copied. (QPdfWriter
/// names glyphs by the font's character map alone, which has no entry for most shaped glyphs.) A glyph that
/// always says the same is named in its font's ToUnicode map, others by ActualText where they stand
/// (ISO 32000-1, 9.10.3 and 14.9.4).
/// `logs` holds one entry a page. A page whose glyphs are not as many as its log's is left as it is.
/// Returns the number of such pages. Throws what libqpdf throws.
int nameGlyphs(QPDF& pdf, const QList<GlyphLog>& logs);

/// Gives embedded subsets the tag of six letters that the standard asks for (9.6.4), made from the font's
/// bytes. Throws what libqpdf throws.
void tagSubsets(QPDF& pdf);

} // namespace palinode::pdf
