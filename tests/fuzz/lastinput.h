// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace palinode {

/// From now on, when the program dies of a failed check, a sanitizer, a crash, or is interrupted while it
/// hangs, the input that was running last is written to its file in the current folder, and the file is
/// named on standard error.
void keepLastInput();

/// The input that is about to run and the name of the file that it would be kept in. `bytes` must stay
/// alive until the next call.
void setLastInput(const QByteArray& bytes, const QByteArray& fileName);

} // namespace palinode
