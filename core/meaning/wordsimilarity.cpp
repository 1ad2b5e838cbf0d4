// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/wordsimilarity.h"

#include <cmath>

namespace palinode {

WordSimilarity::WordSimilarity(const Vocabulary& vocabulary)
{
    const std::vector<WordType>& types = vocabulary.types();
    m_types.reserve(types.size());
    m_rows.assign(types.size() * stride, 0);
    for (std::size_t i = 0; i < types.size(); ++i) {
        float scale = 0;
        if (types[i].row >= 0) {
            std::int32_t square = 0;
            std::int16_t* target = m_rows.data() + i * stride;
            for (const std::int8_t number : vocabulary.vectors()->row(types[i].row)) {
                const int value = static_cast<int>(number);
                *target++ = static_cast<std::int16_t>(value);
                square += value * value;
            }
            scale = square > 0 ? static_cast<float>(1.0 / std::sqrt(static_cast<double>(square))) : 0;
        }
        m_types.push_back({types[i].stem, scale});
    }
}

float WordSimilarity::operator()(int typeA, int typeB) const
{
    const Type& a = m_types[static_cast<std::size_t>(typeA)];
    const Type& b = m_types[static_cast<std::size_t>(typeB)];
    if (a.stem == b.stem)
        return 1;
    if (a.scale == 0 || b.scale == 0)
        return 0;
    const std::int16_t* rowA = m_rows.data() + static_cast<std::size_t>(typeA) * stride;
    const std::int16_t* rowB = m_rows.data() + static_cast<std::size_t>(typeB) * stride;
    std::int32_t product = 0;
    for (int i = 0; i < stride; ++i)
        product += std::int32_t(rowA[i]) * rowB[i];
    const float x = (static_cast<float>(product) * (a.scale * b.scale) - 0.2F) / 0.8F;
    return x > 0 ? x * std::sqrt(x) : 0;
}

} // namespace palinode
