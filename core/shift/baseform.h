// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// The base form of an irregular English verb or plural that the stemmer leaves apart ("met" is "meet"); the
/// word itself where it is none, or where it is another word too ("found", "left", "saw"). Folded.
[[nodiscard]] QString baseForm(const QString& folded);

} // namespace palinode
