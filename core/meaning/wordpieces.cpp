// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/wordpieces.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>
#include <tuple>

namespace palinode {

namespace {

constexpr qsizetype longestPiece = 1000; // bytes; real ones have some forty
constexpr int mostPieces = 1'000'000;
constexpr char16_t wordStart = u'▁';

std::unexpected<Error> broken(const QString& why)
{
    return std::unexpected(Error{ErrorCode::ModelBroken, QStringLiteral("sentence-encoder-en.spm"), why});
}

// One field of a Protocol Buffers message (protobuf.dev, "Encoding").
struct Field
{
    quint64 number = 0;
    int wireType = 0;
    quint64 value = 0; // of a varint or a fixed number
    std::span<const char> bytes; // of a length-delimited field
};

// Goes through a message field by field; any damage ends it with isBroken().
class MessageReader
{
public:
    explicit MessageReader(std::span<const char> message) : m_rest(message) { }

    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    std::optional<Field> next()
    {
        if (m_rest.empty() || m_isBroken)
            return std::nullopt;
        const quint64 tag = varint();
        Field field{tag >> 3, static_cast<int>(tag & 7), 0, {}};
        switch (field.wireType) {
        case 0:
            field.value = varint();
            break;
        case 1:
            field.value = fixed<quint64>();
            break;
        case 2:
            field.bytes = take(varint());
            break;
        case 5:
            field.value = fixed<quint32>();
            break;
        default: // groups, which no such model has
            m_isBroken = true;
        }
        if (field.number == 0)
            m_isBroken = true;
        return m_isBroken ? std::nullopt : std::optional(field);
    }

private:
    std::span<const char> take(quint64 size)
    {
        if (size > m_rest.size()) {
            m_isBroken = true;
            m_rest = {};
            return {};
        }
        const std::span<const char> taken = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return taken;
    }

    quint64 varint()
    {
        quint64 result = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::span<const char> byte = take(1);
            if (byte.empty())
                return 0;
            result |= quint64(static_cast<unsigned char>(byte[0]) & 127U) << shift;
            if ((static_cast<unsigned char>(byte[0]) & 128U) == 0)
                return result;
        }
        m_isBroken = true;
        return 0;
    }

    template <typename Number>
    Number fixed()
    {
        const std::span<const char> bytes = take(sizeof(Number));
        return bytes.empty() ? 0 : qFromLittleEndian<Number>(bytes.data());
    }

    std::span<const char> m_rest;
    bool m_isBroken = false;
};

// What the text becomes before it is cut.
QString prepared(QStringView text)
{
    QString result = wordStart + text.toString().normalized(QString::NormalizationForm_KC);
    for (QChar& c : result) {
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r')
            c = wordStart;
    }
    return result;
}

qsizetype characterSize(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

// The best way to cut the text up to some place.
struct Cut
{
    double score = 0;
    qsizetype lastStart = -1; ///< of its last piece; -1: no way is known
    int lastPiece = 0;
};

} // namespace

Result<WordPieces> WordPieces::fromBytes(std::span<const char> bytes)
{
    WordPieces result;
    MessageReader model(bytes);
    while (const std::optional<Field> field = model.next()) {
        if (field->number == 1 && (field->wireType != 2 || !result.addPiece(field->bytes)))
            return broken(QStringLiteral("piece %1").arg(result.m_count));
    }
    if (model.isBroken())
        return broken(QStringLiteral("no SentencePiece model"));
    if (result.m_unknown < 0 || result.m_pieces.empty())
        return broken(QStringLiteral("pieces are missing"));
    std::ranges::sort(result.m_pieces, [](const Piece& a, const Piece& b) {
        return std::tie(a.text, a.number) < std::tie(b.text, b.number);
    });
    result.m_firsts.assign(0x10001, 0);
    for (const Piece& piece : result.m_pieces)
        ++result.m_firsts[piece.text.front() + 1U];
    for (std::size_t i = 1; i < result.m_firsts.size(); ++i)
        result.m_firsts[i] += result.m_firsts[i - 1];
    return result;
}

// Fields: 1 text, 2 score, 3 type, of which 1 (the default) is a piece of text, 2 the unknown one, 4 one that
// the model's user added; the others (control, unused) stand for no text.
bool WordPieces::addPiece(std::span<const char> message)
{
    std::span<const char> text;
    auto score = 0.0F;
    quint64 type = 1;
    MessageReader reader(message);
    while (const std::optional<Field> field = reader.next()) {
        if (field->number == 1 && field->wireType == 2)
            text = field->bytes;
        else if (field->number == 2 && field->wireType == 5)
            score = std::bit_cast<float>(static_cast<quint32>(field->value));
        else if (field->number == 3 && field->wireType == 0)
            type = field->value;
    }
    if (reader.isBroken() || m_count == mostPieces)
        return false;
    const int number = m_count++;
    if (type == 2) {
        if (m_unknown >= 0)
            return false;
        m_unknown = number;
    }
    if (type != 1 && type != 4)
        return true;
    const QUtf8StringView utf8(text.data(), static_cast<qsizetype>(text.size()));
    if (utf8.isEmpty() || utf8.size() > longestPiece || !utf8.isValidUtf8() || !std::isfinite(score))
        return false;
    m_pieces.push_back({utf8.toString().toStdU16String(), score, number});
    return true;
}

template <typename Found>
void WordPieces::forEachAt(QStringView text, qsizetype start, const Found& found) const
{
    const char16_t unit = text[start].unicode();
    auto first = m_pieces.begin() + m_firsts[unit];
    auto last = m_pieces.begin() + m_firsts[unit + 1U];
    // Those in first..last have the same `length` units, which are the text's.
    for (std::size_t length = 1; first != last; ++length) {
        for (; first != last && first->text.size() == length; ++first)
            found(*first);
        const auto at = start + static_cast<qsizetype>(length);
        if (at == text.size())
            return;
        const auto unitOf = [length](const Piece& piece) { return piece.text[length]; };
        const auto range = std::ranges::equal_range(first, last, text[at].unicode(), {}, unitOf);
        first = range.begin();
        last = range.end();
    }
}

std::vector<int> WordPieces::pieces(QStringView text) const
{
    if (text.isEmpty())
        return {};
    const QString all = prepared(text);
    std::vector<Cut> cuts(static_cast<std::size_t>(all.size()) + 1);
    const auto offer = [&](qsizetype start, qsizetype end, float score, int piece) {
        const double sum = cuts[static_cast<std::size_t>(start)].score + double(score);
        Cut& cut = cuts[static_cast<std::size_t>(end)];
        if (cut.lastStart < 0 || sum >= cut.score)
            cut = {sum, start, piece};
    };
    for (qsizetype start = 0; start < all.size(); ++start) {
        if (start > 0 && cuts[static_cast<std::size_t>(start)].lastStart < 0)
            continue;
        bool any = false;
        forEachAt(all, start, [&](const Piece& piece) {
            any = true;
            offer(start, start + static_cast<qsizetype>(piece.text.size()), piece.score, piece.number);
        });
        if (!any)
            offer(start, start + characterSize(all, start), 0, m_unknown);
    }
    std::vector<int> result;
    for (qsizetype end = all.size(); end > 0; end = cuts[static_cast<std::size_t>(end)].lastStart) {
        const int piece = cuts[static_cast<std::size_t>(end)].lastPiece;
        if (piece != m_unknown || result.empty() || result.back() != m_unknown)
            result.push_back(piece);
    }
    std::ranges::reverse(result);
    return result;
}

} // namespace palinode
