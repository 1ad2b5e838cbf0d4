// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/wordvectors.h"

#include <QFile>
#include <QResource>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <cstring>
#include <string_view>

namespace palinode {

namespace {

constexpr std::size_t headerSize = 64;

std::unexpected<Error> broken(const QString& why)
{
    return std::unexpected(Error{ErrorCode::ModelBroken, QStringLiteral("word-vectors-en.bin"), why});
}

// FNV-1a (Fowler, Noll, Vo), 32 bits.
std::uint32_t hashOf(std::string_view text)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

} // namespace

Result<const WordVectors*> WordVectors::bundled()
{
    static const Result<WordVectors> table = [] -> Result<WordVectors> {
        static const QResource resource(QStringLiteral(":/palinode/models/word-vectors-en.bin"));
        if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
            return broken(QStringLiteral("not in the program's resources"));
        return fromBytes(
            {reinterpret_cast<const char*>(resource.data()), static_cast<std::size_t>(resource.size())});
    }();
    if (!table)
        return std::unexpected(table.error());
    return &*table;
}

Result<WordVectors> WordVectors::fromBytes(std::span<const char> bytes)
{
    if (bytes.size() < headerSize || std::memcmp(bytes.data(), "PALVEC\0\0", 8) != 0)
        return broken(QStringLiteral("no table of word vectors"));
    const auto number = [&](std::size_t at) { return qFromLittleEndian<quint32>(bytes.data() + at); };
    const auto offset = [&](std::size_t at) { return qFromLittleEndian<quint64>(bytes.data() + at); };
    if (number(8) != 1 || number(16) != dimensions)
        return broken(QStringLiteral("unknown version or dimensions"));

    WordVectors result;
    result.m_rows = static_cast<int>(number(12));
    const quint64 wordsAt = offset(24);
    const quint64 wordsSize = offset(32);
    const quint64 vectorsAt = offset(40);
    const quint64 vectorsSize = offset(48);
    result.m_unlistedRank = static_cast<int>(number(56));
    const auto fits = [&](quint64 at, quint64 size) {
        return at <= bytes.size() && size <= bytes.size() - at;
    };
    if (result.m_rows <= 0 || result.m_rows > 10'000'000 || !fits(wordsAt, wordsSize)
        || !fits(vectorsAt, vectorsSize) || vectorsSize != quint64(result.m_rows) * dimensions)
        return broken(QStringLiteral("sizes do not agree"));
    result.m_words = bytes.subspan(wordsAt, wordsSize);
    result.m_vectors = bytes.subspan(vectorsAt, vectorsSize);

    result.m_starts.reserve(static_cast<std::size_t>(result.m_rows) + 1);
    result.m_starts.push_back(0);
    const std::string_view words(result.m_words.data(), result.m_words.size());
    for (std::size_t at = words.find('\n'); at != std::string_view::npos; at = words.find('\n', at + 1))
        result.m_starts.push_back(static_cast<std::uint32_t>(at + 1));
    if (!words.ends_with('\n'))
        result.m_starts.push_back(static_cast<std::uint32_t>(words.size() + 1));
    if (result.m_starts.size() != static_cast<std::size_t>(result.m_rows) + 1)
        return broken(QStringLiteral("not one word a row"));

    result.m_slots.assign(std::bit_ceil(static_cast<std::size_t>(result.m_rows) * 2), -1);
    const std::size_t mask = result.m_slots.size() - 1;
    for (int i = 0; i < result.m_rows; ++i) {
        std::size_t slot = hashOf(result.word(i)) & mask;
        while (result.m_slots[slot] >= 0)
            slot = (slot + 1) & mask;
        result.m_slots[slot] = i;
    }
    return result;
}

int WordVectors::find(QStringView folded) const
{
    const QByteArray key = folded.toUtf8();
    const std::string_view wanted(key.constData(), static_cast<std::size_t>(key.size()));
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hashOf(wanted) & mask; m_slots[slot] >= 0; slot = (slot + 1) & mask) {
        if (word(m_slots[slot]) == wanted)
            return m_slots[slot];
    }
    return -1;
}

double WordVectors::cosine(QStringView a, QStringView b) const
{
    const int rowA = find(a);
    const int rowB = find(b);
    if (rowA < 0 || rowB < 0)
        return 0;
    qint64 product = 0;
    qint64 squareA = 0;
    qint64 squareB = 0;
    const std::span<const std::int8_t> numbersA = row(rowA);
    const std::span<const std::int8_t> numbersB = row(rowB);
    for (std::size_t i = 0; i < numbersA.size(); ++i) {
        product += qint64(numbersA[i]) * numbersB[i];
        squareA += qint64(numbersA[i]) * numbersA[i];
        squareB += qint64(numbersB[i]) * numbersB[i];
    }
    const double length = std::sqrt(static_cast<double>(squareA) * static_cast<double>(squareB));
    return length > 0 ? static_cast<double>(product) / length : 0;
}

std::span<const std::int8_t> WordVectors::row(int index) const
{
    const char* first = m_vectors.data() + static_cast<std::size_t>(index) * dimensions;
    return {reinterpret_cast<const std::int8_t*>(first), dimensions};
}

std::string_view WordVectors::word(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    return {m_words.data() + m_starts[i], m_starts[i + 1] - m_starts[i] - 1};
}

} // namespace palinode
