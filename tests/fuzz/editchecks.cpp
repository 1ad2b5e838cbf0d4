// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/editchecks.h"

#include "tests/fuzz/check.h"

#include <algorithm>

namespace palinode {

void checkTiles(const EditScript& script, TextRange Edit::* side, const QList<TextRange>& passages)
{
    QList<TextRange> covered;
    for (const Edit& edit : script) {
        const TextRange part = edit.*side;
        check(part.start <= part.end, "an edit has ranges");
        if (part.isEmpty())
            continue;
        check(std::ranges::any_of(passages, [part](TextRange passage) { return passage.contains(part); }),
              "an edit stays in a passage", QString::number(part.start));
        const bool goesOn = !covered.isEmpty() && covered.last().end == part.start
            && std::ranges::none_of(passages, [part](TextRange p) { return p.start == part.start; });
        if (goesOn)
            covered.last().end = part.end;
        else
            covered.append(part);
    }
    check(covered == passages, "the edits tile the passages");
}

} // namespace palinode
