// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfblock.h"

#include <algorithm>
#include <numeric>

namespace palinode::pdf {

qreal TextBox::height() const
{
    return std::accumulate(lines.begin(), lines.end(), qreal(0));
}

void measure(TextBox& box)
{
    box.lines = lineHeights(box.text, box.width);
}

void measure(Block& block)
{
    for (TextBox& box : block.texts) {
        if (box.lines.isEmpty())
            measure(box);
        block.height = std::max(block.height, box.at.y() + box.height() + block.padding);
    }
}

} // namespace palinode::pdf
