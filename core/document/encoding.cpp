// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/encoding.h"

#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr uchar dosEndOfFile = 0x1A;

bool isForbiddenControl(char32_t c)
{
    return (c < 0x20 && (c < 0x09 || c > 0x0D)) || c == 0x7F;
}

Error at(ErrorCode code, qsizetype offset)
{
    return {code, {}, QString::number(offset)};
}

/// The length of the well-formed sequence at `p` (Unicode standard, table 3-7); 0 where there is none.
int utf8Length(const uchar* p, const uchar* end)
{
    const auto trail = [&](int i, uchar low = 0x80, uchar high = 0xBF) {
        return end - p > i && p[i] >= low && p[i] <= high;
    };
    const uchar lead = *p;
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return trail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const uchar low = lead == 0xE0 ? 0xA0 : 0x80;
        const uchar high = lead == 0xED ? 0x9F : 0xBF;
        return trail(1, low, high) && trail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const uchar low = lead == 0xF0 ? 0x90 : 0x80;
        const uchar high = lead == 0xF4 ? 0x8F : 0xBF;
        return trail(1, low, high) && trail(2) && trail(3) ? 4 : 0;
    }
    return 0;
}

/// Binary weighs more than badly encoded: what holds control characters is no text in any encoding.
std::optional<Error> checkUtf8(QByteArrayView bytes, qsizetype skipped)
{
    const auto* begin = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* end = begin + bytes.size();
    for (const uchar* p = begin; p < end; ++p) {
        if (isForbiddenControl(*p))
            return at(ErrorCode::FileIsBinary, skipped + (p - begin));
    }
    for (const uchar* p = begin; p < end;) {
        const int length = utf8Length(p, end);
        if (length == 0)
            return at(ErrorCode::EncodingUnknown, skipped + (p - begin));
        p += length;
    }
    return std::nullopt;
}

std::optional<Error> checkUtf16(QStringView text)
{
    const auto offset = [](qsizetype unit) { return 2 + 2 * unit; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isForbiddenControl(text[i].unicode()))
            return at(ErrorCode::FileIsBinary, offset(i));
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            return at(ErrorCode::EncodingUnknown, offset(i));
    }
    return std::nullopt;
}

void unifyLineEnds(QString& text)
{
    QChar* const begin = text.data();
    const QChar* const end = begin + text.size();
    QChar* out = begin;
    for (const QChar* in = begin; in < end; ++in) {
        const char16_t c = in->unicode();
        if (c == u'\r') {
            if (in + 1 < end && in[1] == u'\n')
                ++in;
            *out++ = u'\n';
        } else if (c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
            *out++ = u'\n';
        } else {
            *out++ = QChar(c);
        }
    }
    text.truncate(out - begin);
}

Result<DecodedText> decodeUtf16(const QByteArray& bytes, bool bigEndian)
{
    if (bytes.size() % 2 != 0)
        return std::unexpected(at(ErrorCode::EncodingUnknown, bytes.size() - 1));
    QString text(bytes.size() / 2 - 1, Qt::Uninitialized);
    const auto* in = reinterpret_cast<const uchar*>(bytes.constData()) + 2;
    for (QChar& c : text) {
        c = bigEndian ? QChar(in[1], in[0]) : QChar(in[0], in[1]);
        in += 2;
    }
    if (text.endsWith(QChar(char16_t(dosEndOfFile))))
        text.chop(1);
    if (auto error = checkUtf16(text))
        return std::unexpected(*error);
    unifyLineEnds(text);
    return DecodedText{text, bigEndian ? u"UTF-16BE"_s : u"UTF-16LE"_s};
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4))
        || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return std::unexpected(at(ErrorCode::EncodingUnknown, 0)); // UTF-32
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(bytes, false);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(bytes, true);
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    QByteArrayView content = QByteArrayView(bytes).sliced(mark);
    if (content.endsWith(char(dosEndOfFile)))
        content.chop(1);
    if (auto error = checkUtf8(content, mark))
        return std::unexpected(*error);
    QString text = QString::fromUtf8(content);
    unifyLineEnds(text);
    return DecodedText{text, u"UTF-8"_s};
}

} // namespace palinode
