// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shift/pairview.h"
#include "core/shift/poles.h"

namespace palinode {

/// The oppositions in which a word of a side stands: those of its language's own words, or the English ones
/// where it has none. A verb counts with the particle that closes its clause ("lehnt … ab" is "ablehnt"). The
/// tables are built once a language; any thread.
[[nodiscard]] QList<Pole> polesAt(const SideView& side, qsizetype token);

} // namespace palinode
