// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diff/sequencediff.h"
#include "core/diff/tokens.h"

#include <QStringView>

#include <vector>

namespace palinode {

/// Both sides' tokens, and the texts that they stand in.
struct TokenSides
{
    QStringView oldText;
    QStringView newText;
    std::vector<DiffToken> oldTokens;
    std::vector<DiffToken> newTokens;
};

/// Equal runs of punctuation and function words alone between long changes become part of them: a comma
/// that happens to stand on both sides is no thread to hold on to.
void absorbThinRuns(std::vector<SequenceRun>& runs, const TokenSides& sides);

/// An insertion or deletion that could stand in several places moves to where it begins and ends best:
/// at a sentence, else behind a comma, else at a word.
void shiftToBoundaries(std::vector<SequenceRun>& runs, const TokenSides& sides);

} // namespace palinode
