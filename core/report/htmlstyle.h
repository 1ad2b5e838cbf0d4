// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace palinode {

/// The style sheet of the HTML report: light and dark by the reader's preference, side by side where there
/// is room, for print too. Every text colour has a contrast of 4.5:1 at least on its ground.
[[nodiscard]] QByteArray htmlStyle();

} // namespace palinode
