// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace palinode {

/// One end of an opposition.
struct Pole
{
    int opposition = 0; ///< which of the oppositions of the table
    bool second = false; ///< which end

    bool operator==(const Pole&) const = default;
};

/// The oppositions in which an English stem (Snowball) stands: "raise" against "lower", "permit" against
/// "forbid". A stem may stand in several. Every word of one end opposes every word of the other.
[[nodiscard]] QList<Pole> polesOf(const QString& stem);

/// Whether two stems stand at opposite ends of one opposition.
[[nodiscard]] bool areOpposed(const QString& stem, const QString& other);

/// How many pairs of opposed words the table holds.
[[nodiscard]] qsizetype opposedPairs();

} // namespace palinode
