// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/claims/claim.h"
#include "core/document/document.h"

namespace palinode {

/// Blocks in order and well-formed, no half characters.
void checkBlocks(const Document& document);

/// Claims in order, inside their blocks, none too long; every character of the text in exactly one, or
/// white space, or a block's marker (promise 3).
void checkClaims(const Document& document, const QList<Claim>& claims);

/// Reads the bytes with the reader of this name's suffix, and checks the document, its claims, or the error
/// that it gave.
void checkReading(const QByteArray& bytes, const QString& fileName);

} // namespace palinode
