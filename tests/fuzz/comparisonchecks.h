// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace palinode {

/// Every claim in one finding (promise 3), evidence inside the finding's claims, edits that tile them,
/// numbers in their bounds, counts that are counts.
void checkFindings(const Comparison& comparison);

/// The comparison of a document with itself finds nothing (promise 1).
void checkIdentity(const Comparison& comparison);

/// `back` compares the same documents the other way round (promise 2).
void checkMirror(const Comparison& there, const Comparison& back);

/// The bytes are JSON and say what the comparison says; every quote is where it says it is (promise 5).
void checkJson(const Comparison& comparison, const QByteArray& json);

} // namespace palinode
