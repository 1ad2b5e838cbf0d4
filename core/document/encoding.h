// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace palinode {

struct DecodedText
{
    QString text; ///< without byte-order mark; every line ends with one line feed, of whatever kind it was
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE"
};

/// Decodes a text file's bytes, strictly: UTF-8 with or without byte-order mark, UTF-16 with one.
/// Line ends CR, CRLF, NEL, LS, PS, vertical tab and form feed become line feeds; a DOS end-of-file mark
/// at the end is left out.
/// Errors, with the offset in bytes as detail: FileIsBinary for the first NUL or other control character
/// that no text has, EncodingUnknown for the first byte that is not in the encoding. Pure; any thread.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes);

} // namespace palinode
