// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/acronyms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype shortest = 2; // letters
constexpr qsizetype longest = 8;

/// An acronym that begins at a token: its letters, folded, and where it ends. Empty letters where none does.
struct Acronym
{
    QString letters;
    qsizetype end = 0;
};

/// "GDPR", and "U.S.", of which each letter is a word.
Acronym acronymAt(const SideView& side, qsizetype first)
{
    Acronym found{{}, first};
    for (; found.end < side.tokens.size(); ++found.end) {
        const TextRange range = side.tokens[found.end].range;
        const bool follows = found.end == first
            || side.text.sliced(side.tokens[found.end - 1].range.end,
                                range.start - side.tokens[found.end - 1].range.end)
                == u".";
        const auto isCapital = [](QChar c) { return c.isUpper(); };
        if (!follows || !std::ranges::all_of(range.of(side.text), isCapital)
            || (found.end > first && range.end - range.start > 1))
            break;
        found.letters += range.of(side.text).toString().toLower();
        if (range.end - range.start > 1) {
            ++found.end;
            break;
        }
    }
    if (found.letters.size() < shortest || found.letters.size() > longest)
        found.letters.clear();
    return found;
}

/// Whether the text is set in capitals, where every word looks like an acronym.
bool isShouted(const SideView& side)
{
    const qsizetype capitals = std::ranges::count_if(side.tokens, [&side](const PairToken& token) {
        return token.folded.size() > 1 && token.range.of(side.text).toString().isUpper();
    });
    return 3 * capitals > side.tokens.size();
}

/// Where the words end whose initials the letters are, from `first` on; 0 where they are not.
qsizetype longFormEnd(const SideView& side, qsizetype first, const QString& letters)
{
    qsizetype letter = 0;
    qsizetype i = first;
    for (; i < side.tokens.size() && letter < letters.size(); ++i) {
        const PairToken& token = side.tokens[i];
        const bool fits = token.folded.startsWith(letters[letter]) && token.folded.size() > 1;
        const bool capital = side.text[token.range.start].isUpper();
        if (fits && (capital || (letters.size() > shortest && token.content)))
            ++letter;
        else if (i == first || token.content)
            return 0;
    }
    return letter == letters.size() ? i : 0;
}

void mark(SideView& brief, SideView& full)
{
    if (isShouted(brief))
        return;
    for (qsizetype at = 0; at < brief.tokens.size(); ++at) {
        const Acronym acronym = brief.tokens[at].changed ? acronymAt(brief, at) : Acronym();
        if (acronym.letters.isEmpty())
            continue;
        for (qsizetype first = 0; first < full.tokens.size(); ++first) {
            const qsizetype end = longFormEnd(full, first, acronym.letters);
            if (end == 0)
                continue;
            for (qsizetype i = at; i < acronym.end; ++i)
                brief.tokens[i].rephrased = true;
            for (qsizetype i = first; i < end; ++i)
                full.tokens[i].rephrased = true;
            break;
        }
    }
}

} // namespace

void markAcronyms(PairView& pair)
{
    mark(pair.oldSide, pair.newSide);
    mark(pair.newSide, pair.oldSide);
}

} // namespace palinode
