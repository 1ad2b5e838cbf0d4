// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// A text of ours for a label, each line of which runs as the interface does. Labels go by a line's first
/// letter, even where it is isolated: a quote or a file name at the beginning would turn the line around.
/// Lines that run the right way stay as they are; others get a mark in front that is not seen.
[[nodiscard]] QString inInterfaceDirection(const QString& text);

} // namespace palinode
