// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <utility>

namespace palinode {

namespace {

constexpr qsizetype longestInput = 4000;
constexpr qsizetype longestPiece = 400;

/// What trips readers of text, whatever the format: spaces and line ends of all sorts, characters of one to
/// four bytes, marks that join or are not seen, typographic quotes and dashes, numbers, words of weight.
const QByteArrayList& commonWords()
{
    static const QByteArrayList words{" ",
                                      "  ",
                                      "\t",
                                      "\n",
                                      "\n\n",
                                      "\r\n",
                                      "\r",
                                      "\f",
                                      "\v",
                                      "\xC2\xA0",
                                      "\xC2\x85",
                                      "\xE2\x80\xA8",
                                      "\xE3\x80\x80",
                                      "\xE2\x80\x8B",
                                      "\xC2\xAD",
                                      "\xEF\xBB\xBF",
                                      "\xE2\x80\x8E",
                                      "\xE2\x80\x8D",
                                      "\xCC\x81",
                                      "\xEF\xBF\xBD",
                                      "\xEF\xBF\xBF",
                                      "\x7F",
                                      "\x1A",
                                      "é",
                                      "ß",
                                      "İ",
                                      "ﬁ",
                                      "Ⅳ",
                                      "²",
                                      "½",
                                      "٣",
                                      "開",
                                      "源。",
                                      "の",
                                      "ไทย",
                                      "한",
                                      "😀",
                                      "👩‍👩‍👧",
                                      "𝟗",
                                      "𠮷",
                                      "“",
                                      "”",
                                      "’",
                                      "'",
                                      "\"",
                                      "«",
                                      "—",
                                      "–",
                                      "--",
                                      "-",
                                      "…",
                                      "...",
                                      ".",
                                      ". ",
                                      "? ",
                                      "! ",
                                      ", ",
                                      "; ",
                                      ": ",
                                      "(",
                                      ")",
                                      "[",
                                      "]",
                                      "•",
                                      "* ",
                                      "- ",
                                      "1. ",
                                      "(a) ",
                                      "1.2.3 ",
                                      "§ 3. ",
                                      "# ",
                                      "===",
                                      "---",
                                      "***",
                                      "5",
                                      "3.5%",
                                      "$1,000",
                                      "€2bn",
                                      "12/31/2024",
                                      "July 4",
                                      "2 percent",
                                      "-7",
                                      "0",
                                      "99999999999999999999",
                                      "Dr. ",
                                      "U.S. ",
                                      "e.g. ",
                                      "not ",
                                      "never ",
                                      "no longer ",
                                      "n't ",
                                      "will ",
                                      "may ",
                                      "must ",
                                      "should ",
                                      "if ",
                                      "unless ",
                                      "all ",
                                      "some ",
                                      "only ",
                                      "we ",
                                      "the ",
                                      "and ",
                                      "without ",
                                      "A",
                                      "z"};
    return words;
}

/// The start of the character that `at` stands in.
qsizetype characterStart(const QByteArray& bytes, qsizetype at)
{
    while (at > 0 && at < bytes.size() && (static_cast<uchar>(bytes[at]) & 0xC0U) == 0x80U)
        --at;
    return at;
}

void truncate(QByteArray& bytes, qsizetype size)
{
    if (bytes.size() > size)
        bytes.truncate(characterStart(bytes, size));
}

} // namespace

Mutator::Mutator(QByteArrayList corpus, const QByteArrayList& words, quint64 seed)
    : m_corpus(std::move(corpus)), m_words(commonWords() + words), m_seed(seed)
{
    // A fuzzer's own words are fewer, and matter as much as the common ones.
    while (!words.isEmpty() && m_words.size() < 2 * commonWords().size())
        m_words += words;
}

QByteArray Mutator::input(quint64 round)
{
    std::seed_seq sequence{static_cast<quint32>(m_seed), static_cast<quint32>(m_seed >> 32U),
                           static_cast<quint32>(round), static_cast<quint32>(round >> 32U)};
    m_random.seed(sequence);
    m_raw = below(16) == 0;
    QByteArray bytes = beginning();
    const qsizetype mutations = 1 + below(below(4) == 0 ? 24 : 4);
    for (qsizetype i = 0; i < mutations; ++i)
        mutate(bytes);
    truncate(bytes, longestInput);
    return bytes;
}

qsizetype Mutator::below(qsizetype count)
{
    return static_cast<qsizetype>(m_random() % static_cast<quint64>(count));
}

qsizetype Mutator::place(const QByteArray& bytes)
{
    const qsizetype at = below(bytes.size() + 1);
    return m_raw ? at : characterStart(bytes, at);
}

Mutator::Piece Mutator::piece(const QByteArray& bytes)
{
    if (below(3) > 0)
        return word(bytes);
    const qsizetype a = place(bytes);
    const qsizetype b = place(bytes);
    const qsizetype start = std::min(a, b);
    const qsizetype end = std::min(std::max(a, b), start + longestPiece);
    return {start, std::max<qsizetype>(0, characterStart(bytes, end) - start)};
}

Mutator::Piece Mutator::word(const QByteArray& bytes)
{
    const auto isSpace = [&bytes](qsizetype at) { return bytes[at] == ' ' || bytes[at] == '\n'; };
    qsizetype start = place(bytes);
    while (start > 0 && !isSpace(start - 1))
        --start;
    qsizetype end = start;
    for (qsizetype words = 1 + below(below(3) == 0 ? 12 : 2); words > 0 && end < bytes.size(); --words) {
        while (end < bytes.size() && !isSpace(end))
            ++end;
        while (end < bytes.size() && isSpace(end))
            ++end;
    }
    return {start, end - start};
}

/// One of the corpus; of a long one only a part.
QByteArray Mutator::beginning()
{
    const QByteArray& whole = oneOf(m_corpus);
    if (whole.size() <= longestInput)
        return whole;
    QByteArray part = whole.sliced(characterStart(whole, below(whole.size())));
    truncate(part, 1 + below(longestInput));
    return part;
}

void Mutator::mutate(QByteArray& bytes)
{
    switch (below(9)) {
    case 0:
    case 1:
        bytes.insert(place(bytes), oneOf(m_words));
        break;
    case 2: {
        const Piece old = word(bytes);
        bytes.replace(old.start, old.length, oneOf(m_words));
        break;
    }
    case 3: {
        const Piece old = piece(bytes);
        bytes.remove(old.start, old.length);
        break;
    }
    case 4: {
        const Piece old = piece(bytes);
        const QByteArray text = bytes.sliced(old.start, old.length);
        bytes.insert(old.start, text.repeated(1 + below(below(8) == 0 ? 30 : 2)));
        break;
    }
    case 5: {
        const Piece old = piece(bytes);
        const QByteArray text = bytes.sliced(old.start, old.length);
        bytes.remove(old.start, old.length);
        bytes.insert(place(bytes), text);
        break;
    }
    case 6: {
        const QByteArray& other = oneOf(m_corpus);
        const Piece theirs = piece(other);
        bytes.insert(place(bytes), other.sliced(theirs.start, theirs.length));
        break;
    }
    case 7: {
        // A digit, a letter or its case.
        const qsizetype at = place(bytes);
        if (at < bytes.size() && static_cast<uchar>(bytes[at]) < 0x80)
            bytes[at] =
                below(2) == 0 ? static_cast<char>(bytes[at] ^ 0x20) : static_cast<char>(' ' + below(95));
        break;
    }
    default:
        if (m_raw && !bytes.isEmpty())
            bytes[below(bytes.size())] = static_cast<char>(below(256));
        else
            bytes.insert(place(bytes), oneOf(m_words).repeated(1 + below(40)));
    }
    // Repetition upon repetition grows without bound.
    truncate(bytes, 2 * longestInput);
}

} // namespace palinode
