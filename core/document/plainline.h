// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

// What single lines of plain text show by themselves; plainlayout puts them together. All pure.

namespace palinode {

/// One line of the file.
struct TextLine
{
    QStringView content; ///< without white space at its ends; empty for a blank line
    qsizetype indent = 0; ///< columns
    qsizetype marker = 0; ///< length of a list marker at the start

    [[nodiscard]] qsizetype edge() const { return indent + content.size(); }
};

/// `raw`: the line without its line feed.
[[nodiscard]] TextLine lineOf(QStringView raw);

/// A line of dashes, equals signs or stars alone.
[[nodiscard]] bool isRule(QStringView content);

/// Whether a full stop, question or exclamation mark closes the line, quotes and brackets behind it aside.
[[nodiscard]] bool endsSentence(QStringView content);

/// Whether what the line says may end there: a sentence, or an item of an enumeration.
[[nodiscard]] bool endsPoint(QStringView content);

/// In UTF-16 units.
[[nodiscard]] qsizetype firstWordLength(QStringView content);

/// Whether an inner gap is wide enough to part the cells of a table, the one behind a marker left aside.
[[nodiscard]] bool hasColumns(const TextLine& line);

/// "-CITE-": the mark of a field in the US Code and its like.
[[nodiscard]] bool isFieldMark(QStringView content);

/// How a short line is written.
struct LineLook
{
    qsizetype words = 0;
    qsizetype capitalised = 0; ///< words of four letters and more that begin with a capital
    qsizetype longer = 0; ///< words of four letters and more
    bool allCapitals = false;
    bool letters = false;
};

/// `text`: the line without its marker.
[[nodiscard]] LineLook lookOf(QStringView text);

/// "Article 5", "Section 2.": begins with the word for a part of a law.
[[nodiscard]] bool isSectionLabel(QStringView text);

/// The heading level of a line that begins with 1 to 6 times "#" and a space, as some corpora mark theirs;
/// 0 for other lines.
[[nodiscard]] int hashLevel(QStringView content);

/// A word or number that a line end parted: the hyphen stays ("98-|353", "cross-|border"), for nothing
/// tells for sure that it was put in by the wrapping; only the line end goes.
[[nodiscard]] bool endsInHyphen(QStringView above, QStringView below);

} // namespace palinode
