// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// Markdown's link definitions ("[terms]: https://example.org"), which CommonMark takes for no text at all:
/// behind each group of them stands what it says, a paragraph a definition, for where a statement's links
/// lead may change too. The definitions themselves stay, and links go on finding them. Comments that are
/// written as definitions ("[//]: # (draft)") stay hidden; code blocks stay as they are. `source` has line
/// feeds as line ends. Pure.
[[nodiscard]] QString withLinkDefinitionsShown(QStringView source);

} // namespace palinode
