// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace palinode {

/// Lets assistive technology read a Pane as the read-only text that it is: characters, selection, places.
/// Once for the program; later calls do nothing. GUI thread.
void installPaneAccessibility();

} // namespace palinode
