// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QStringList>

namespace palinode {

/// The words of every claim, those of the old statement first: what a report must show, neither more nor
/// less.
[[nodiscard]] inline QStringList claimTexts(const Comparison& comparison)
{
    QStringList texts;
    for (const Statement* statement : {&comparison.oldStatement, &comparison.newStatement}) {
        for (const Claim& claim : statement->claims)
            texts.append(claim.range.of(statement->document.text).toString());
    }
    return texts;
}

} // namespace palinode
