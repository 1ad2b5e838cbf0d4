// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

// The English words of numbers and units; all folded. Any thread.

namespace palinode {

/// One word of a written number: its value, and whether it multiplies what stands before it.
struct NumberWord
{
    double value;
    bool multiplies;
};

/// "seven", "dozen", "million", "half" and their like.
[[nodiscard]] const QHash<QString, NumberWord>& numberWords();

/// "third" → 3; nothing for a word that is no ordinal.
[[nodiscard]] std::optional<double> ordinal(const QString& word);

/// Words that mean the same beside a number, by the one that stands for all; an empty one says nothing.
[[nodiscard]] const QHash<QString, QString>& unitNames();

} // namespace palinode
