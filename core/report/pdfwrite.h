// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QPDF;

namespace palinode::pdf {

/// The file of a PDF: compressed, its objects numbered by their place in the document, its /ID made from the
/// content, so that what is equal is written equal. Throws what libqpdf throws.
[[nodiscard]] QByteArray written(QPDF& pdf);

} // namespace palinode::pdf
