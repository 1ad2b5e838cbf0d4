// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace palinode {

/// Cuts text into the word pieces of a SentencePiece unigram model. Immutable once read; any thread.
class WordPieces
{
public:
    /// From the bytes of a SentencePiece model file, which may go afterwards. Errors: ModelBroken.
    [[nodiscard]] static Result<WordPieces> fromBytes(std::span<const char> bytes);

    /// How many pieces there are; they are numbered from 0.
    [[nodiscard]] int count() const { return m_count; }

    /// The numbers of the pieces whose sum of scores is highest; of equal sums the one whose last piece is
    /// shortest. The text is taken in NFKC, case kept; a space, tab or line break becomes "▁", and one stands
    /// before the text. Characters where no piece fits, each run of them, are the one unknown piece. None
    /// for the empty text.
    [[nodiscard]] std::vector<int> pieces(QStringView text) const;

private:
    struct Piece
    {
        std::u16string text;
        float score;
        int number;
    };

    WordPieces() = default;
    bool addPiece(std::span<const char> message);
    /// Calls found(piece) for every piece that `text` has at `start`, the shortest first.
    template <typename Found>
    void forEachAt(QStringView text, qsizetype start, const Found& found) const;

    std::vector<Piece> m_pieces; ///< those that text is cut into, in order of their text and number
    std::vector<std::uint32_t> m_firsts; ///< where those begin that start with a unit, by unit; and the end
    int m_count = 0;
    int m_unknown = -1;
};

} // namespace palinode
