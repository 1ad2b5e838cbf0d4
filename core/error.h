// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace palinode {

/// What went wrong. core names it and gives the data; ui/wording makes the sentence.
enum class ErrorCode {
    FileMissing, ///< no such file
    FileUnreadable, ///< there, but not to be read; detail: the system's words
    FileIsFolder,
    FileIsEmpty, ///< no bytes, or no words in them
    FileIsBinary, ///< holds NUL bytes or other control characters; detail: the offset of the first, in bytes
    FileTooLarge, ///< detail: the bound in megabytes
    EncodingUnknown, ///< neither UTF-8 nor UTF-16 with a byte-order mark; detail: offset of the first bad
                     ///< byte
    FormatUnreadable, ///< a format that no reader knows; detail: the suffix
    FormatUnknown, ///< no writer for this suffix; detail: the suffix
    PairsMalformed, ///< detail: the line number, from 1, that has no two columns
    PairTooLong, ///< detail: the line number, from 1, with a text beyond longestPairText
    ModelBroken, ///< the word vectors or the sentence encoder cannot be read; detail: why
    ModelMissing, ///< the program was built without the sentence encoder
    WriteFailed, ///< detail: the system's words
    Cancelled, ///< the caller asked to stop
};

struct Error
{
    ErrorCode code;
    QString subject; ///< the file, or other thing, as the user named it; may be empty
    QString detail; ///< see ErrorCode; may be empty

    bool operator==(const Error&) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

} // namespace palinode
