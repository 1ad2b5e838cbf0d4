// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>

namespace palinode {

/// Where a sentence that makes several points may be parted: the offsets in `sentence` at which a clause
/// after the first begins, ascending; none for a sentence of one point. A clause that begins with a
/// conjunction ("and my view is …") keeps it. Main clauses are parted at ";" and, in English, before
/// ", and" and the like where a subject and a finite verb follow; never inside quotes or brackets, and
/// subordinate clauses stay with their main clause. Pure; any thread.
[[nodiscard]] QList<qsizetype> clauseStarts(QStringView sentence, bool english);

} // namespace palinode
