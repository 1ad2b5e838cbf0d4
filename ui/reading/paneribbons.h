// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/readingstate.h"
#include "ui/reading/ribbons.h"

namespace palinode {

class Pane;

/// The ribbons of all shown findings that reach into the view of either pane, from the lightest shift to the
/// weightiest, the current finding last of all. width: of the gutter. Lays out what they join in view.
[[nodiscard]] QList<Ribbon> ribbonsInView(const ReadingState& state, Pane& oldPane, Pane& newPane, int width);

} // namespace palinode
