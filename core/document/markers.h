// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace palinode {

/// The marker at the start of a paragraph that numbers it, as laws and policies have them: the length of
/// "(1)", "(a)", "(iv)", "1.", "1.2.3", "A.", "•" in UTF-16 units, 0 where there is none.
/// White space and something else must follow. Pure.
[[nodiscard]] qsizetype markerLength(QStringView paragraph);

/// The depth that a numbering marker itself shows: "1." is 1, "1.2." and "1.2" are 2. Pure.
[[nodiscard]] int markerDepth(QStringView marker);

/// A number or letter at the start of a block numbers it only where others go on with it or it is the first
/// of its kind: "1986. A great year." and "I. Asimov wrote it." are text. Such blocks lose their marker, not
/// its characters; one that stands apart from other items becomes a paragraph. Pure but for `blocks`.
void releaseLoneMarkers(QList<Block>& blocks, QStringView text);

} // namespace palinode
