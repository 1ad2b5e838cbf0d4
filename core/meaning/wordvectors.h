// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace palinode {

/// The bundled table of English word vectors (resources/models/README.md gives the format). Immutable once
/// loaded; any thread.
class WordVectors
{
public:
    static constexpr int dimensions = 100;

    /// The table from the program's resources; loaded at the first call. Errors: ModelBroken.
    [[nodiscard]] static Result<const WordVectors*> bundled();

    /// From the bytes of a table, which must outlive the result. Errors: ModelBroken.
    [[nodiscard]] static Result<WordVectors> fromBytes(std::span<const char> bytes);

    /// Row of a folded word, or -1. Rows are in order of frequency: rank = row + 1.
    [[nodiscard]] int find(QStringView folded) const;
    [[nodiscard]] int rows() const { return m_rows; }
    /// The cosine of two folded words' vectors, −1..1; 0 where one has no row. Of whole numbers, the same on
    /// every processor.
    [[nodiscard]] double cosine(QStringView a, QStringView b) const;

    /// The rank that stands for every word without a row.
    [[nodiscard]] int unlistedRank() const { return m_unlistedRank; }
    /// The numbers of a row, of no particular length.
    [[nodiscard]] std::span<const std::int8_t> row(int index) const;

private:
    WordVectors() = default;
    [[nodiscard]] std::string_view word(int index) const;

    std::span<const char> m_words;
    std::span<const char> m_vectors;
    std::vector<std::uint32_t> m_starts; ///< of each word in m_words, and the end
    std::vector<std::int32_t> m_slots; ///< open addressing over the words' hashes; -1 is free
    int m_rows = 0;
    int m_unlistedRank = 0;
};

} // namespace palinode
