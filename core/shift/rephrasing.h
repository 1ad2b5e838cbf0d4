// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace palinode {

struct PairView;

/// Marks the changed words of both sides that a changed word of the other side says as well (PairToken::
/// rephrased): by a synonym ("buy", "purchase"), spelt or written otherwise ("colour", "user name"), or by a
/// word of the same family ("invest", "investment"). English only.
void markRephrased(PairView& pair);

} // namespace palinode
