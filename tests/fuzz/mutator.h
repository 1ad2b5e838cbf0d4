// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

#include <random>

namespace palinode {

/// Makes new inputs from old ones: cuts, repeats, moves and mixes pieces of them, and puts in what trips
/// readers of text. An input depends on the corpus, the seed and the number of the round alone, so that
/// any round can be run again by itself.
class Mutator
{
public:
    /// Neither list may be empty.
    Mutator(QByteArrayList corpus, const QByteArrayList& words, quint64 seed);

    [[nodiscard]] QByteArray input(quint64 round);

private:
    /// 0..count − 1; the same on every machine, unlike the standard's distributions.
    [[nodiscard]] qsizetype below(qsizetype count);
    [[nodiscard]] const QByteArray& oneOf(const QByteArrayList& list) { return list[below(list.size())]; }
    /// A place of `bytes`, 0 and its size among them; between characters, unless this round is a raw one.
    [[nodiscard]] qsizetype place(const QByteArray& bytes);
    /// A piece of `bytes`, mostly a short one.
    struct Piece
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] Piece piece(const QByteArray& bytes);
    [[nodiscard]] Piece word(const QByteArray& bytes);
    [[nodiscard]] QByteArray beginning();
    void mutate(QByteArray& bytes);

    QByteArrayList m_corpus;
    QByteArrayList m_words;
    quint64 m_seed;
    std::mt19937_64 m_random;
    bool m_raw = false; ///< this round may part characters
};

} // namespace palinode
