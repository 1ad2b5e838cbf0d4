// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meaning/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace palinode {

/// How close two words are: 1 for the same stem, else max(0, (cos − .2) / .8)^1.5 of their vectors, the same
/// either way round. The products are of whole numbers, so every processor gives the same.
/// Immutable; any thread.
class WordSimilarity
{
public:
    explicit WordSimilarity(const Vocabulary& vocabulary);

    /// 0..1 for two type numbers of the vocabulary, to the last bit the same for both orders of them.
    [[nodiscard]] float operator()(int typeA, int typeB) const;

private:
    static constexpr int stride = 104; ///< dimensions, filled up with zeros to whole vector registers

    struct Type
    {
        int stem;
        float scale; ///< 1 / length of the vector, 0 for a word without
    };
    std::vector<Type> m_types;
    std::vector<std::int16_t> m_rows; ///< stride numbers a type
};

} // namespace palinode
