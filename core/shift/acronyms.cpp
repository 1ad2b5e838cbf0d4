// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/acronyms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype shortest = 2; // letters
constexpr qsizetype longest = 8;

/// The letters of an acronym, folded; empty for any other word. "GDPR", "U.S.", "NATO's".
QString lettersOf(const SideView& side, const PairToken& token)
{
    QString letters;
    for (const QChar c : token.range.of(side.text)) {
        if (c == u'.')
            continue;
        if (!c.isUpper())
            return {};
        letters.append(c.toLower());
    }
    return letters.size() >= shortest && letters.size() <= longest ? letters : QString();
}

/// Whether the text is set in capitals, where every word looks like an acronym.
bool isShouted(const SideView& side)
{
    const qsizetype capitals = std::ranges::count_if(
        side.tokens, [&side](const PairToken& token) { return !lettersOf(side, token).isEmpty(); });
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
    for (PairToken& token : brief.tokens) {
        const QString letters = token.changed ? lettersOf(brief, token) : QString();
        if (letters.isEmpty())
            continue;
        for (qsizetype first = 0; first < full.tokens.size(); ++first) {
            const qsizetype end = longFormEnd(full, first, letters);
            if (end == 0)
                continue;
            token.rephrased = true;
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
