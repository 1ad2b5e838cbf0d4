// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/jsonwriter.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace palinode {

namespace {

/// The escape of a character below 32, a quotation mark or a backslash; nothing for all others.
QByteArray escapeOf(char c)
{
    switch (c) {
    case '"':
        return QByteArrayLiteral("\\\"");
    case '\\':
        return QByteArrayLiteral("\\\\");
    case '\n':
        return QByteArrayLiteral("\\n");
    case '\r':
        return QByteArrayLiteral("\\r");
    case '\t':
        return QByteArrayLiteral("\\t");
    default:
        if (static_cast<unsigned char>(c) < 0x20)
            return QByteArrayLiteral("\\u00") + QByteArray::number(c, 16).rightJustified(2, '0');
        return {};
    }
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_bytes += ',';
    if (m_breakLine)
        m_bytes += '\n';
    m_breakLine = false;
    m_needsComma = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_needsComma = false;
    separate();
    m_bytes += bracket;
}

void JsonWriter::key(QByteArrayView name)
{
    separate();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\":";
    m_needsComma = false;
}

void JsonWriter::string(QStringView text)
{
    separate();
    m_bytes += '"';
    const QByteArray utf8 = text.toUtf8();
    const auto needsEscape = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
    };
    auto plainFrom = utf8.begin();
    for (auto at = std::ranges::find_if(utf8, needsEscape); at != utf8.end();
         at = std::find_if(at + 1, utf8.end(), needsEscape)) {
        m_bytes.append(plainFrom, at - plainFrom);
        m_bytes += escapeOf(*at);
        plainFrom = at + 1;
    }
    m_bytes.append(plainFrom, utf8.end() - plainFrom);
    m_bytes += '"';
}

void JsonWriter::word(QByteArrayView ascii)
{
    separate();
    m_bytes += '"';
    m_bytes += ascii;
    m_bytes += '"';
}

void JsonWriter::integer(qint64 value)
{
    separate();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_bytes.append(digits.data(), end - digits.data());
}

void JsonWriter::number(double value)
{
    separate();
    if (!std::isfinite(value)) {
        m_bytes += "null";
        return;
    }
    std::array<char, 400> digits{};
    const auto result =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 4);
    QByteArray text(digits.data(), result.ptr - digits.data());
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    m_bytes += text == "-0" ? QByteArrayLiteral("0") : text;
}

void JsonWriter::number(std::optional<double> value)
{
    number(value.value_or(std::numeric_limits<double>::quiet_NaN()));
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_bytes += value ? "true" : "false";
}

QByteArray JsonWriter::take()
{
    m_needsComma = false;
    m_breakLine = false;
    m_bytes += '\n';
    return std::exchange(m_bytes, {});
}

} // namespace palinode
